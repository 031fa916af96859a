import type { Words } from '#kernel/language'

export const checkWords = {
  title: { zh: '提交前再看一遍', en: 'Check before you send' },
  lead: {
    zh: '没问题就提交。从今天起算，{date}前办结。',
    en: 'If all is right, send it. Counted from today, the decision is due by {date}.',
  },
  facts: { zh: '您核对过的信息', en: 'The facts you have checked' },
  line: { zh: '{label}：', en: '{label}: ' },
  answers: { zh: '您的回答', en: 'Your answers' },
  materials: { zh: '材料', en: 'Documents' },
  allWaived: { zh: '{count}份，全部免交', en: '{count, plural, one {One document} other {# documents}}, none needed' },
  handedIn: { zh: '{waived}份免交，{given}份已交', en: '{waived} not needed, {given} handed in' },
  notFound: { zh: '{count}份没有查到，可以补交或者承诺', en: '{count} not found: hand it in or give a commitment' },
  lacking: { zh: '还差{count}份', en: '{count} still missing' },
  commitment: { zh: '告知承诺', en: 'Commitment' },
  signed: { zh: '已签署“{title}”', en: 'Signed: “{title}”' },
  goFill: { zh: '去填写', en: 'Fill in ' },
  see: { zh: '查看', en: 'See ' },
  leftOut: { zh: '没有填（可不填）', en: 'Left out (optional)' },
  missing: { zh: '还没有填', en: 'Not filled in yet' },
  office: { zh: '{rule}。', en: '{rule}.' },
  unmet: {
    zh: '按现在的信息，有{count}个条件不符合',
    en: 'By these facts {count, plural, one {one condition is} other {# conditions are}} not met',
  },
  unmetText: {
    zh: '填错了可以在上面更改。照样可以提交，由主管单位决定，很可能不予。',
    en: 'If something is wrong, change it above. You may send it all the same; the office decides, and will probably refuse.',
  },
  statement: {
    zh: '提交就是确认：以上内容属实。您可以在办结前撤回。',
    en: 'By sending you confirm that all of this is true. You may withdraw before the decision.',
  },
  submit: { zh: '提交{item}申请', en: 'Send: {item}' },
  goChoose: { zh: '去选', en: 'Choose' },
  missingChoice: { zh: '“{name}”几处记录不一致，还没有选', en: '“{name}”: the records differ, choose one' },
  application: { zh: '您要签署的申请书', en: 'The application you sign' },
  signNote: {
    zh: '按下提交就是签署以下全文，签署前用短信验证码再确认一次是您本人。',
    en: 'Sending it signs exactly this text. You confirm once more by a code that it is you.',
  },
  digest: { zh: '原文摘要：{hash}', en: 'Digest of the text: {hash}' },
  missingAnswer: { zh: '“{name}”还没有填', en: '“{name}” is not filled in yet' },
  missingMaterial: { zh: '“{name}”还没有交', en: '“{name}” is not handed in yet' },
  papers: { zh: '法定材料', en: 'Documents in law' },
} as const satisfies Record<string, Words>
