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
  mustChoose: { zh: '请选一种办法', en: 'Choose one of the two' },
} as const satisfies Record<string, Words>
