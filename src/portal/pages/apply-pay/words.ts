import type { Words } from '#kernel/language'

export const payWords = {
  title: { zh: '缴费', en: 'Payment' },
  amount: { zh: '金额', en: 'Amount' },
  yuan: { zh: '{amount}元', en: 'CNY {amount}' },
  basis: { zh: '收费依据', en: 'Basis' },
  payee: { zh: '收款单位', en: 'Payee' },
  reference: { zh: '凭证号', en: 'Receipt' },
  paidAt: { zh: '到账时间', en: 'Received' },
  refundedAt: { zh: '退费时间', en: 'Given back' },
  sandbox: { zh: '这是演示环境，不会扣钱。', en: 'This is a demonstration: no money is taken.' },
  owed: {
    zh: '申请已受理，请缴费。到账后才能准予，办理期限不因此暂停。',
    en: 'Your application is accepted; the fee is due. A grant waits for it; the limit does not rest.',
  },
  paid: { zh: '费用已到账，不会再收。', en: 'The fee was received and is not asked again.' },
  refunded: { zh: '费用已原路退回。', en: 'The fee was given back the way it came.' },
  notYet: {
    zh: '受理以后才收费。受理时会告诉您，现在不用缴。',
    en: 'The fee is due once your application is accepted. You will be told; nothing is to be paid now.',
  },
  atWindow: {
    zh: '这项费用不能在网上缴。请到窗口缴纳，不影响办理。',
    en: 'This fee is not taken online. Pay at the window; your case goes on.',
  },
  over: { zh: '这件事已经结束，不用再缴费。', en: 'The case is over: nothing is to be paid.' },
  sent: {
    zh: '您去过支付页面。如果已经付款，请稍等片刻再刷新，不用再付：同一笔订单只收一次。',
    en: 'You were at the page of payment. If you have paid, wait a moment and reload; do not pay again. An order is charged once.',
  },
  reload: { zh: '已付款，刷新看看', en: 'I have paid: reload' },
  pay: { zh: '去支付{amount}元', en: 'Pay CNY {amount}' },
  payAgain: { zh: '还没付，去支付', en: 'Not paid yet: pay' },
  see: { zh: '看办件进度', en: 'See the case' },
  receipt: { zh: '看受理结果', en: 'Show the receipt of my application' },
} as const satisfies Record<string, Words>
