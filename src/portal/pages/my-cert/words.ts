import type { Words } from '#kernel/language'

export const certWords = {
  holder: { zh: '持证人', en: 'Holder' },
  number: { zh: '证照编号', en: 'Number' },
  identifier: { zh: '证照标识', en: 'Identifier' },
  issuer: { zh: '发证单位', en: 'Issued by' },
  platform: { zh: '所在平台', en: 'Platform' },
  issued: { zh: '发证日期', en: 'Issued' },
  validity: { zh: '有效期', en: 'Validity' },
  content: { zh: '证照内容', en: 'What it says' },
  onlyIndexTitle: { zh: '现在只能看到目录信息', en: 'Only the index entry is known now' },
  onlyIndex: {
    zh: '{platform}暂时没有回应，证照本身不受影响。',
    en: '{platform} is not answering. The certificate itself is not affected.',
  },
  invalidTitle: { zh: '这份证照现在不能使用：{status}', en: 'This certificate cannot be used: {status}' },
  invalid: {
    zh: '有疑问请联系发证单位，或拨12345。',
    en: 'If you think this is wrong, ask the issuing office or call 12345.',
  },
  verify: { zh: '公开验真', en: 'Verify publicly' },
  verifyNote: {
    zh: '对方在任何平台输入编号就能验真，只看到打码的姓名和状态。',
    en: 'Anybody can enter the number on any platform. They see only a masked name and the state.',
  },
  uses: { zh: '谁看过', en: 'Who looked' },
  usesText: { zh: '每次查看和核验都在数据去向里。', en: 'Every look and every check is listed there.' },
  footprint: { zh: '看数据去向', en: 'Who used my data' },
} as const satisfies Record<string, Words>
