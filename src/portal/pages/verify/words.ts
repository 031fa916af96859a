import type { Words } from '#kernel/language'

export const verifyWords = {
  title: { zh: '验真', en: 'Verify' },
  lead: {
    zh: '输入证照编号或电子证照标识，看是不是真的、现在还有没有效。不用登录。',
    en: 'Enter the number or identifier of a certificate to see whether it is genuine and valid now. No sign-in.',
  },
  number: { zh: '证照编号或标识', en: 'Number or identifier' },
  hint: {
    zh: '印在证照上。标识以1.2.156.3005.2开头。',
    en: 'Printed on the certificate. Identifiers begin with 1.2.156.3005.2.',
  },
  check: { zh: '查验', en: 'Check' },
  again: { zh: '再查一个', en: 'Check another' },
  missing: { zh: '请输入证照编号或标识', en: 'Enter the number or identifier' },
  genuineText: {
    zh: '确实由{issuer}签发，签名已核对。',
    en: 'Issued by {issuer}; the signature has been checked.',
  },
  notValidText: {
    zh: '确实由{issuer}签发，但现在不能用了。',
    en: 'Issued by {issuer}, but it can no longer be used.',
  },
  unknown: { zh: '查不到', en: 'Not found' },
  unknownText: {
    zh: '全国各平台都没有这张证照。请核对编号，或向出示人问清楚。',
    en: 'No platform of the network knows it. Check the number, or ask the person who showed it.',
  },
  forged: { zh: '不能证明是真的', en: 'Cannot be proved genuine' },
  forgedText: {
    zh: '内容和签名对不上。请不要接受，可以打12345反映。',
    en: 'Content and signature do not belong together. Do not accept it; you can report it at 12345.',
  },
  silent: { zh: '暂时查不了', en: 'Cannot be checked now' },
  silentText: {
    zh: '{platform}没有回应，不能说明证照是假的。请过几分钟再查。',
    en: '{platform} does not answer. That says nothing against the certificate. Try again in a few minutes.',
  },
  hub: { zh: '总枢纽', en: 'The hub' },
  type: { zh: '证照', en: 'Certificate' },
  numberLabel: { zh: '编号', en: 'Number' },
  identifier: { zh: '标识', en: 'Identifier' },
  holder: { zh: '持证人', en: 'Holder' },
  issuer: { zh: '签发单位', en: 'Issued by' },
  valid: { zh: '有效期', en: 'Valid' },
  validText: { zh: '{from}至{until}', en: '{from} to {until}' },
  longTerm: { zh: '长期', en: 'no end' },
  platform: { zh: '由谁回答', en: 'Answered by' },
  checkedAt: { zh: '查验时间', en: 'Checked' },
  result: { zh: '查验结果', en: 'Result' },
  privacy: {
    zh: '姓名只显示一部分。持证人会在“数据去向”里看到有人查验过。',
    en: 'Only a part of the name is shown. The holder sees under “Who used my data” that somebody checked.',
  },
} as const satisfies Record<string, Words>
