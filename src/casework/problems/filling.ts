import type { ProblemDefinition } from '#kernel/problem'

/** Refusals around values that the platform fetches. */
export const fillingProblems = {
  noConflict: {
    status: 409,
    title: { zh: '这一项没有不一致', en: 'Nothing contradicts this value' },
    mend: { zh: '值不对的，可以更正。', en: 'If it is wrong, correct it.' },
  },
  factsChanged: {
    status: 409,
    title: { zh: '核对有变化，请再看一遍', en: 'The sources now say otherwise: look again' },
    mend: {
      zh: '看过变化的几项，写明理由，再作决定。',
      en: 'Look at what has changed, give your reason, and decide then.',
    },
  },
} as const satisfies Record<string, ProblemDefinition>
