import type { Words } from '#kernel/language'

export const noticeWords = {
  title: { zh: '{name}一次性告知单', en: '{name}: one-page notice' },
  number: { zh: '第{version}版，{date}打印', en: 'Version {version}, printed {date}' },
  conditions: { zh: '什么人能办', en: 'Who can apply' },
  papers: { zh: '带什么', en: 'What to bring' },
  papersNone: { zh: '什么都不用带。', en: 'Nothing.' },
  spared: { zh: '免交：{names}。', en: 'Spared: {names}.' },
  identity: {
    zh: '到窗口请带本人身份证件，只看不收。',
    en: 'At a window bring proof of identity; it is looked at, not kept.',
  },
  where: { zh: '到哪里办', en: 'Where' },
  online: { zh: '网上办', en: 'Online' },
  limit: { zh: '多久办好', en: 'How long' },
  limitText: { zh: '{promised}（法定{statutory}）', en: '{promised} ({statutory} by law)' },
  fee: { zh: '收费', en: 'Fee' },
  result: { zh: '办好拿什么', en: 'What you receive' },
  ask: { zh: '打电话', en: 'Telephone' },
  askText: { zh: '咨询{phone}，投诉{complaint}', en: '{phone} for questions, {complaint} for complaints' },
  code: { zh: '事项编码', en: 'Code' },
  basis: { zh: '依据', en: 'By law' },
  onlyIf: { zh: '{situations}的', en: 'if {situations}' },
  scan: { zh: '扫码看最新的指南', en: 'Scan for the guide in force' },
  qr: { zh: '{name}办事指南的二维码', en: 'QR code of the guide: {name}' },
  howToPrint: { zh: '用浏览器的“打印”，一张A4纸就够。', en: 'Use “Print” in the browser: one sheet of A4.' },
  separator: { zh: '、', en: ', ' },
} as const satisfies Record<string, Words>
