import type { ProblemDefinition } from '#kernel/problem'

/** Refusals around official documents and the archive. */
export const documentProblems = {
  servedAlready: {
    status: 409,
    title: { zh: '这份文书已经送达', en: 'This document has been served already' },
    mend: { zh: '以第一次送达的时间为准，送达回证里有。', en: 'The first time counts; the receipt of service has it.' },
  },
  notClosed: {
    status: 409,
    title: { zh: '这件事还没有办结，不能归档', en: 'The case is not closed yet and cannot be archived' },
    mend: { zh: '办结后会自动归档。', en: 'It is archived by itself once it is closed.' },
  },
} as const satisfies Readonly<Record<string, ProblemDefinition>>
