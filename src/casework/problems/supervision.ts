import type { ProblemDefinition } from '#kernel/problem'

/** Refusals of supervising. */
export const supervisionProblems = {
  urgedToday: {
    status: 409,
    title: { zh: '今天已经督办过', en: 'It was urged today already' },
    mend: { zh: '一件事一天督办一次。', en: 'Once a day for a case.' },
  },
  urgedLately: {
    status: 409,
    title: { zh: '您最近已经催办过', en: 'You have urged it lately' },
    mend: {
      zh: '3个工作日可以催办一次，{date}起可以再催。也可以拨打办事指南里的监督电话。',
      en: 'You may urge it once in 3 working days, again from {date}. You may also call the complaint number of the guide.',
    },
  },
  nothingToUrge: {
    status: 409,
    title: { zh: '这件事还在期限内', en: 'The case is within its time' },
    mend: {
      zh: '到期当天、超过期限或者5个工作日没有新消息时可以催办。',
      en: 'You may urge it on its last day, when it is late, or after 5 working days without news.',
    },
  },
  badUrge: {
    status: 422,
    title: { zh: '催办的话太长', en: 'What you wrote is too long' },
    mend: { zh: '请写得短一些。', en: 'Please make it shorter.' },
  },
  noUrge: {
    status: 409,
    title: { zh: '没有等您答复的催办', en: 'No urging waits for an answer' },
    mend: { zh: '请刷新后再看。', en: 'Reload the page.' },
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
