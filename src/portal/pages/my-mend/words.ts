import type { Words } from '#kernel/language'

export const mendWords = {
  title: { zh: '更正填错的', en: 'Put an answer right' },
  lead: {
    zh: '受理以前，自己填错的可以当场改，不用等通知，也不影响时限。原来填的会留在记录里。',
    en: 'Until the application is taken up you may put your own answers right at once. The clock is not touched; what you first wrote stays on record.',
  },
  none: { zh: '这件事没有您自己填写的内容。', en: 'This case has no answers of your own.' },
  answer: { zh: '您填的', en: 'Your answers' },
  change: { zh: '更正', en: 'Change' },
  save: { zh: '更正', en: 'Put it right' },
} as const satisfies Record<string, Words>
