import type { Words } from '#kernel/language'

export const commitWords = {
  lead: {
    zh: '要不要承诺由您决定，两种办法都能办成。',
    en: 'Whether to commit is your choice. Both ways lead to the same result.',
  },
  replaces: { zh: '本来要交的', en: 'What you would otherwise hand in' },
  statements: { zh: '改为您承诺', en: 'What you state instead' },
  check: { zh: '我们怎么核查', en: 'What we will check, how and when' },
  consequence: { zh: '如果不属实', en: 'If it is untrue' },
  choice: { zh: '您怎么选', en: 'Your choice' },
  commit: { zh: '我承诺，先办', en: 'I commit, go ahead' },
  commitHint: {
    zh: '签署上面的全部内容，办结前可以撤回。',
    en: 'You sign exactly the text above; you may withdraw it before the decision.',
  },
  prove: { zh: '我交证明', en: 'I hand in the document' },
  proveHint: { zh: '下一页上传。', en: 'Upload it on the next page.' },
  sign: { zh: '按所选办理', en: 'Go on with my choice' },
  excluded: { zh: '这次请交证明', en: 'Please hand in the proof this time' },
  excludedMatter: {
    zh: '这个事项不适用告知承诺：{ground}（国办发〔2020〕42号）。',
    en: 'This matter is not open to commitments: {ground} (State Council General Office [2020] no. 42).',
  },
  excludedPerson: {
    zh: '您为“{matter}”作的承诺不实，到{date}前不能用承诺代替证明。修复信用以后就可以。',
    en: 'A commitment of yours (“{matter}”) was untrue: until {date} commitments cannot replace proofs, or until the record is repaired.',
  },
  repair: { zh: '看记录，提异议或者申请修复', en: 'See the record, object or ask for repair' },
  handIn: { zh: '去交证明', en: 'Hand in the proof' },
  mustChoose: { zh: '请选一种办法', en: 'Choose one of the two' },
} as const satisfies Record<string, Words>
