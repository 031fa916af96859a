import type { Words } from '#kernel/language'

export const helpWords = {
  title: { zh: '帮助', en: 'Help' },
  lead: { zh: '先看能不能自己解决，解决不了有人帮。', en: 'See whether you find it here; if not, a person helps.' },
  topics: { zh: '要哪种帮助', en: 'What kind of help' },
  call: { zh: '打12345', en: 'Call 12345' },
  home: { zh: '首页', en: 'Home' },
  display: { zh: '现在就调', en: 'Set it now' },
} as const satisfies Record<string, Words>
