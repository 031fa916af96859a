import type { ProblemDefinition } from '#kernel/problem'

/** Refusals of deciding several cases together. */
export const batchProblems = {
  badBatch: {
    status: 422,
    title: { zh: '没有可以一起准予的办件', en: 'None of these can be granted together' },
    mend: {
      zh: '请选同一事项、事实全部一致、系统建议准予的办件，一次最多50件。',
      en: 'Choose cases of one item, all facts consistent, suggested to grant: at most 50 at a time.',
    },
  },
  batchNotFound: {
    status: 404,
    title: { zh: '没有找到这一批', en: 'This batch was not found' },
    mend: { zh: '抽查要在本次登录内完成，请重新选一批。', en: 'The sample counts in one session: choose anew.' },
  },
  sampleUnopened: {
    status: 409,
    title: { zh: '抽查的办件还没有全部打开', en: 'The sample is not opened yet' },
    mend: { zh: '请先逐件打开抽中的办件。', en: 'Open each case of the sample first.' },
  },
  batchDone: {
    status: 409,
    title: { zh: '这一批已经办过了', en: 'This batch is done' },
    mend: { zh: '结果写在这一批的页面上。', en: 'Its page says what came of it.' },
  },
} as const satisfies Readonly<Record<string, ProblemDefinition>>
