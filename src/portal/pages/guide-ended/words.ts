import type { Words } from '#kernel/language'

export const endedWords = {
  ended: { zh: '这件事不用办了', en: 'This is no longer needed' },
  tag: { zh: '已取消', en: 'Abolished' },
  since: { zh: '{date}起取消。', en: 'Abolished from {date}.' },
  replaced: { zh: '由这个事项代替：', en: 'Replaced by:' },
  replacedHref: { zh: '看代替它的事项', en: 'See what replaces it' },
  asked: {
    zh: '还有人要您办这件事，或者要它的证明？可以举报，有人查。',
    en: 'Does somebody still ask you for it, or for its proof? Report it, and it is looked into.',
  },
  report: { zh: '举报还在要的', en: 'Report a demand' },
  search: { zh: '找类似的事项', en: 'Look for something similar' },
  versions: { zh: '看取消以前的各版', en: 'See the versions before' },
  home: { zh: '首页', en: 'Home' },
} as const satisfies Record<string, Words>
