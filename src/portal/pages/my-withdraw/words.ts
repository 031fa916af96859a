import type { Words } from '#kernel/language'

export const withdrawWords = {
  title: { zh: '撤回申请', en: 'Withdraw the application' },
  question: { zh: '要撤回{item}，对吗？', en: 'Withdraw your application: {item}?' },
  effect: {
    zh: '撤回后不再办理，已提交的内容留在记录里。以后想办，可以重新申请。',
    en: 'It will not be handled further; what you sent stays on record. You may apply again at any time.',
  },
  confirm: { zh: '撤回申请', en: 'Withdraw' },
  cancel: { zh: '不撤回', en: 'Keep it' },
} as const satisfies Record<string, Words>
