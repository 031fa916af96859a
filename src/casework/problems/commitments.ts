import type { ProblemDefinition } from '#kernel/problem'

/** Refusals around commitments, their checks and their consequences. */
export const commitmentProblems = {
  commitmentExcluded: {
    status: 409,
    title: { zh: '这次不能用承诺代替证明', en: 'A commitment cannot replace the proof this time' },
    mend: {
      zh: '请交证明。原因和到什么时候，承诺那一页有写。',
      en: 'Hand in the proof. The page of the commitment says why, and until when.',
    },
  },
  checkNotFound: {
    status: 404,
    title: { zh: '没有找到这项核查', en: 'This check was not found' },
    mend: { zh: '请从列表里打开。', en: 'Open it from the list.' },
  },
  creditNotFound: {
    status: 404,
    title: { zh: '没有找到这条信用记录', en: 'This credit record was not found' },
    mend: { zh: '请从列表里打开。', en: 'Open it from the list.' },
  },
  badExclusion: {
    status: 422,
    title: { zh: '基本编码或者情形不对', en: 'The basic code or the ground is wrong' },
    mend: { zh: '请填12位基本编码，并选定情形。', en: 'Give a basic code of 12 characters and choose a ground.' },
  },
  badTerm: {
    status: 422,
    title: { zh: '改正的期限不对', en: 'The term is wrong' },
    mend: { zh: '至少给5个工作日，最多180天。', en: 'Give at least 5 working days and at most 180 days.' },
  },
  termStillRunning: {
    status: 409,
    title: { zh: '改正的期限还没有到', en: 'The term to put it right still runs' },
    mend: { zh: '期限过后仍没有改正，才可以提请撤销。', en: 'A revocation can be proposed once it is over.' },
  },
} as const satisfies Readonly<Record<string, ProblemDefinition>>
