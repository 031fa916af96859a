import type { Words } from '#kernel/language'

export const sandboxPayWords = {
  title: { zh: '支付沙箱', en: 'Payment sandbox' },
  lead: {
    zh: '这是演示的支付机构：不会扣钱。正式运行时，这里是真的支付页面。',
    en: 'The payment provider of the demonstration: no money is taken. In production its own page is here.',
  },
  amount: { zh: '金额', en: 'Amount' },
  yuan: { zh: '{amount}元', en: 'CNY {amount}' },
  reference: { zh: '订单号', en: 'Order' },
  pay: { zh: '模拟付款{amount}元', en: 'Simulate payment of CNY {amount}' },
  cancel: { zh: '不付，返回', en: 'Do not pay, go back' },
} as const satisfies Record<string, Words>
