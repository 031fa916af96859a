import type { ProblemDefinition } from '#kernel/problem'

/** Refusals around fees. */
export const feeProblems = {
  nothingOwed: {
    status: 409,
    title: { zh: '这件事现在不用缴费', en: 'Nothing is to be paid for this case now' },
    mend: {
      zh: '已缴过的不会再收；受理以后才收费。',
      en: 'What was paid is not asked again; a fee is due after acceptance.',
    },
  },
  feeUnpaid: {
    status: 409,
    title: { zh: '申请人还没有缴费', en: 'The applicant has not paid yet' },
    mend: {
      zh: '已通知申请人缴费，到账后再作出准予决定；期限不因此暂停。',
      en: 'The applicant was asked to pay. Grant it once the fee is there; the limit does not rest for it.',
    },
  },
  noOnlinePayment: {
    status: 503,
    title: { zh: '网上缴费还没有开通', en: 'Online payment is not open yet' },
    mend: { zh: '请到窗口缴纳，不影响办理。', en: 'Pay at the window; your case goes on.' },
  },
  badPaymentNotice: {
    status: 403,
    title: { zh: '缴费通知的签名不对', en: 'The signature of the payment notice is wrong' },
    mend: { zh: '请用约定的密钥签名后重发。', en: 'Sign it with the agreed key and send it again.' },
  },
  unknownOrder: {
    status: 404,
    title: { zh: '没有这笔订单', en: 'There is no such order' },
    mend: { zh: '请核对订单号。', en: 'Check the reference.' },
  },
  wrongAmount: {
    status: 422,
    title: { zh: '金额和订单不一致', en: 'The amount is not that of the order' },
    mend: {
      zh: '没有入账。请核对后重发，或退回付款人。',
      en: 'It was not taken. Check it and send it again, or return it to the payer.',
    },
  },
  noticeTooEarly: {
    status: 409,
    title: { zh: '还没有收到这笔付款的通知', en: 'The payment itself was not told yet' },
    mend: { zh: '请先发付款通知，稍后重发退款通知。', en: 'Tell the payment first, then the refund again.' },
  },
} as const satisfies Readonly<Record<string, ProblemDefinition>>
