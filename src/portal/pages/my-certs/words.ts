import type { Words } from '#kernel/language'

export const certsWords = {
  title: { zh: '我的证照', en: 'My certificates' },
  my: { zh: '我的', en: 'My space' },
  lead: {
    zh: '哪个平台发的都在这里，全国通用。',
    en: 'Whichever platform issued them, they are here and valid nationwide.',
  },
  validUntil: { zh: '有效至{date}', en: 'Valid until {date}' },
  noEnd: { zh: '长期有效', en: 'No end date' },
  issuedBy: { zh: '{issuer}签发', en: 'Issued by {issuer}' },
  onlyIndex: {
    zh: '{platform}暂时没有回应，详情稍后再看。',
    en: '{platform} is not answering; see the details later.',
  },
  details: { zh: '看详情', en: 'Details' },
  verify: { zh: '验真', en: 'Verify' },
  silentTitle: {
    zh: '有{count}个平台暂时没有回应',
    en: '{count, plural, one {One platform is} other {# platforms are}} not answering',
  },
  silent: {
    zh: '{names}的证照可能没有列全，过一会儿再看。',
    en: 'Certificates of {names} may be missing. Look again later.',
  },
  empty: {
    zh: '还没有找到您的电子证照。办好的证照会自动放进来。',
    en: 'No electronic certificates yet. What is issued to you appears here by itself.',
  },
  search: { zh: '去找要办的事', en: 'Find a service' },
  missing: { zh: '少了证照？', en: 'One is missing?' },
  report: { zh: '告诉我们', en: 'Tell us' },
} as const satisfies Record<string, Words>
