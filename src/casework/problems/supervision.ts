import type { ProblemDefinition } from '#kernel/problem'

/** Refusals of supervising. */
export const supervisionProblems = {
  urgedToday: {
    status: 409,
    title: { zh: '今天已经督办过', en: 'It was urged today already' },
    mend: { zh: '一件事一天督办一次。', en: 'Once a day for a case.' },
  },
  badQualityCheck: {
    status: 422,
    title: { zh: '抽查的结论还不完整', en: 'The finding is not complete' },
    mend: { zh: '请选结论；有问题的写明是什么问题。', en: 'Choose the finding; say what is wrong where something is.' },
  },
  qualityCheckUnknown: {
    status: 404,
    title: { zh: '没有这条抽查', en: 'There is no such check' },
    mend: { zh: '请回到督办页面查看。', en: 'Go back to the page of supervision.' },
  },
} as const satisfies Readonly<Record<string, ProblemDefinition>>
