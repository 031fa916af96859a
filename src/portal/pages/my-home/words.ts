import type { Words } from '#kernel/language'

export const homeWords = {
  title: { zh: '{name}，您好', en: 'Hello, {name}' },
  documentTitle: { zh: '我的空间', en: 'My space' },
  waiting: { zh: '等您办的', en: 'Waiting for you' },
  nothing: { zh: '没有等您办的事', en: 'Nothing is waiting for you' },
  by: { zh: '{sentence}，请在{date}前补上', en: '{sentence}; supply it by {date}' },
  inProgress: { zh: '正在办的', en: 'In progress' },
  allCases: { zh: '全部办件', en: 'All cases' },
  links: { zh: '我的东西', en: 'Mine' },
  cases: { zh: '我的办件', en: 'My cases' },
  casesText: { zh: '每一件到了哪一步', en: 'Where each of them stands' },
  certs: { zh: '我的证照', en: 'My certificates' },
  certsText: { zh: '电子证照，全国通用', en: 'Electronic certificates, valid nationwide' },
  messages: { zh: '我的消息', en: 'My messages' },
  messagesText: { zh: '进展和通知', en: 'Progress and notices' },
  unread: { zh: '{count}条未读', en: '{count, plural, one {# unread} other {# unread}}' },
  footprint: { zh: '数据去向', en: 'Who used my data' },
  footprintText: { zh: '谁看过我的信息，看了什么', en: 'Who looked, at what, by which right' },
  find: { zh: '去找要办的事', en: 'Find a service' },
  promised: { zh: '{office}在办，承诺{date}前办结', en: 'With {office}, promised by {date}' },
  hello: { zh: '您好', en: 'Hello' },
} as const satisfies Record<string, Words>
