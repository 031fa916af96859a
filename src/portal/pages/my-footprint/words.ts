import type { Words } from '#kernel/language'

export const footprintWords = {
  title: { zh: '数据去向', en: 'Who used my data' },
  my: { zh: '我的', en: 'My space' },
  lead: {
    zh: '谁看过您的信息、看了什么、凭什么看，每一次都记在这里，任何人不能改。',
    en: 'Who looked at your data, at what and by which right. Every access is listed and nobody can change the list.',
  },
  silentTitle: {
    zh: '有{count}个平台暂时没有回应',
    en: '{count, plural, one {One platform is} other {# platforms are}} not answering',
  },
  silent: { zh: '{names}的记录过一会儿再看。', en: 'Look again later for the records of {names}.' },
  filter: { zh: '按办件看', en: 'By case' },
  all: { zh: '全部', en: 'All' },
  oneCase: { zh: '{name}（尾号{tail}）', en: '{name} (no. …{tail})' },
  caption: { zh: '每一次查看', en: 'Every access' },
  who: { zh: '谁', en: 'Who' },
  what: { zh: '做了什么、看了什么', en: 'Did what, saw what' },
  why: { zh: '为了什么、凭什么', en: 'Why, by which right' },
  when: { zh: '时间', en: 'When' },
  refused: { zh: '被拒绝，没有给出数据', en: 'Refused: no data was given' },
  onPlatform: { zh: '{platform}记录', en: 'Recorded by {platform}' },
  system: { zh: '系统自动处理', en: 'Automatic' },
  yourselfVia: { zh: '您自己，由平台代取', en: 'Yourself, fetched by the platform' },
  yourself: { zh: '您自己', en: 'Yourself' },
  anonymous: { zh: '未登录的访问', en: 'A visitor not signed in' },
  noBasis: { zh: '您本人的操作', en: 'Your own act' },
  empty: { zh: '还没有人看过您的数据。', en: 'Nobody has looked at your data yet.' },
  emptyCase: { zh: '这件事还没有记录。', en: 'There is no record for this case.' },
  disagree: { zh: '看不明白或不认可？', en: 'Unclear, or not as it should be?' },
  report: { zh: '告诉我们', en: 'Tell us' },
} as const satisfies Record<string, Words>
