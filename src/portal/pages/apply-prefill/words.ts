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
  verifiedUntil: { zh: '{source}，{time}核验，有效至{until}', en: '{source}, verified {time}, valid until {until}' },
  chosen: { zh: '您选定：{text}', en: 'Chosen by you: {text}' },
  conflict: { zh: '几处记录不一致', en: 'The records differ' },
  choose: { zh: '选一个', en: 'Choose' },
  conflictTitle: {
    zh: '有{count}项几处记录不一致，请您选一个',
    en: '{count, plural, one {One record differs} other {# records differ}} from another: please choose',
  },
  conflictText: {
    zh: '两边的记录都列在下面。我们不替您选；选定后照常办，也会告诉有关部门去核对。',
    en: 'Below is what each of them says. We do not choose for you; once you have, we go on, and the departments are told.',
  },
  basis: { zh: '取数依据：{basis}', en: 'Fetched under: {basis}' },
  wayLater: {
    zh: '等它恢复：系统会自动再取，取到了发消息告诉您。',
    en: 'Wait: it is fetched again automatically, and you are told when it is there.',
  },
  wayFill: { zh: '自己填，或者上传材料。', en: 'Fill it in yourself, or upload the paper.' },
  wayCommit: { zh: '用承诺书代替材料。', en: 'Sign a commitment instead of the paper.' },
  wayMaterials: { zh: '去上传材料', en: 'Upload a paper' },
  wayCommitLink: { zh: '看承诺书', en: 'See the commitment' },
  wayWindow: {
    zh: '到窗口办：{place}，{hours}，电话{phone}。',
    en: 'Go to the window: {place}, {hours}, phone {phone}.',
  },
  unavailable: { zh: '暂时取不到', en: 'Not available for now' },
  fillIn: { zh: '我来填', en: 'Fill it in ' },
  missingTitle: {
    zh: '有{count}项暂时取不到，您可以接着办',
    en: '{count, plural, one {One fact is} other {# facts are}} not available for now; you can go on',
  },
  missingWays: {
    zh: '不影响您往下办，其余信息照样有效。您可以：',
    en: 'It does not stop you, and all other facts count as they are. You may:',
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
