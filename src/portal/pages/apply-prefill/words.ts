import type { Words } from '#kernel/language'

export const prefillWords = {
  title: { zh: '请核对这些信息', en: 'Please check these facts' },
  lead: {
    zh: '我们已从{count}个部门取到，您不用再填。没问题就往下走，有错点“更正”。',
    en: 'We fetched them from {count, plural, one {one department} other {# departments}}, so you need not type them. If all is right go on; if not, choose “Correct”.',
  },
  leadNone: { zh: '暂时没有取到，不影响您往下办。', en: 'Nothing could be fetched for now. You can still go on.' },
  confirm: { zh: '信息无误，下一步', en: 'All correct, continue' },
  verified: { zh: '{source}，{time}核验', en: '{source}, verified {time}' },
  unavailable: { zh: '暂时取不到', en: 'Not available for now' },
  fillIn: { zh: '我来填', en: 'Fill it in ' },
  missingTitle: {
    zh: '有{count}项暂时取不到，您可以接着办',
    en: '{count, plural, one {One fact is} other {# facts are}} not available for now; you can go on',
  },
  missingWays: {
    zh: '可以过一会儿再取，也可以自己填。其余信息照样有效。',
    en: 'Try again later or fill it in yourself. All other facts count as they are.',
  },
  refreshed: {
    zh: '隔了一天，信息已重新核验，请再看一遍',
    en: 'A day has passed: the facts were fetched again, please look once more',
  },
  retry: { zh: '现在再取一次', en: 'Try again now' },
  dataUsed: { zh: '这次用到的数据', en: 'Data used this time' },
  onlyForThis: {
    zh: '只用于办这件事，办结后不再调用。每次查看都记在',
    en: 'Only for this application and not after it. Every access is listed under ',
  },
  footprint: { zh: '我的数据去向', en: 'Who used my data' },
  stop: { zh: '。', en: '.' },
} as const satisfies Record<string, Words>
