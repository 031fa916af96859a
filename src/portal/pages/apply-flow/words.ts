import type { Words } from '#kernel/language'

/** Words that several pages of an application share. */
export const applyWords = {
  beside: { zh: '补充说明', en: 'More about this step' },
  stuck: { zh: '填不下去？', en: 'Stuck?' },
  askFamily: { zh: '请家人帮忙', en: 'Ask family to help' },
  call: { zh: '或拨12345', en: 'or call 12345' },
  saved: { zh: '{time}已自动保存', en: 'Saved {time}' },
  saveForLater: { zh: '存着以后办', en: 'Save for later' },
  change: { zh: '更改', en: 'Change ' },
  correct: { zh: '更正', en: 'Correct ' },
  next: { zh: '下一步', en: 'Next' },
} as const satisfies Record<string, Words>
