import type { Words } from '#kernel/language'

export const tasksWords = {
  title: { zh: '要做的几步', en: 'What there is to do' },
  lead: {
    zh: '可以分几次办，每一步都会自动保存。',
    en: 'You may do it in several sittings; every step is saved by itself.',
  },
  facts: { zh: '核对信息', en: 'Check the facts' },
  materials: { zh: '交材料', en: 'Hand in documents' },
  commit: { zh: '签署承诺', en: 'Sign the commitment' },
  check: { zh: '核对并提交', en: 'Check and send' },
  done: { zh: '已完成', en: 'Done' },
  todo: { zh: '未开始', en: 'Not started' },
  notYet: { zh: '还不能开始', en: 'Cannot start yet' },
  first: { zh: '先做完前面几步', en: 'Finish the steps above first' },
  goOn: { zh: '接着办', en: 'Continue' },
} as const satisfies Record<string, Words>
