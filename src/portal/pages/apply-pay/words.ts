import type { Words } from '#kernel/language'

export const payWords = {
  title: { zh: '缴费', en: 'Payment' },
  amount: { zh: '金额', en: 'Amount' },
  yuan: { zh: '{amount}元', en: 'CNY {amount}' },
  basis: { zh: '收费依据', en: 'Basis' },
  payee: { zh: '收款单位', en: 'Payee' },
  sandbox: {
    zh: '这是演示环境，不会扣钱。',
    en: 'This is a demonstration: no money is taken.',
  },
  notYet: {
    zh: '网上缴费还没有开通。请在办结后到窗口缴纳，不影响现在提交。',
    en: 'Online payment is not open yet. Pay at the window after the decision; you can send your application now.',
  },
  pay: { zh: '模拟缴费{amount}元并继续', en: 'Simulate payment of CNY {amount} and go on' },
  goOn: { zh: '知道了，看受理结果', en: 'Understood, show the receipt' },
} as const satisfies Record<string, Words>
