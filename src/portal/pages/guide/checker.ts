import type { Guide } from '#catalogue'
import type { Words } from '#kernel/language'

export const checkerChoices = ['yes', 'no'] as const
export type CheckerChoice = (typeof checkerChoices)[number]

export interface CheckerQuestion {
  readonly conditionId: string
  readonly question: Words
  /** What holds when the answer is yes, and what is said when it is no. */
  readonly words: Words
  readonly failure: Words
  readonly answer: CheckerChoice | undefined
}

/** The short checker of a guide and what has been answered; nothing of it is kept. */
export interface CheckerAnswers {
  readonly questions: readonly CheckerQuestion[]
  /** null: not asked yet. `missing`: sent without a single answer. */
  readonly outcome: 'can' | 'cannot' | 'unknown' | 'missing' | null
}

/** Name of the control of a condition, in the address after the question mark. */
export function checkerField(conditionId: string): string {
  return `c-${conditionId}`
}

/** A question is asked so that yes means its condition holds. */
export function readChecker(
  { online }: Pick<Guide, 'online'>,
  query: Readonly<Record<string, string>>,
): CheckerAnswers {
  const conditions = new Map(online?.conditions.map((condition) => [condition.id, condition]))
  const questions = (online?.checker ?? []).flatMap(({ conditionId, question }) => {
    const condition = conditions.get(conditionId)
    if (!condition) return []
    const given = query[checkerField(conditionId)]
    const answer = checkerChoices.find((each) => each === given)
    return [{ conditionId, question, words: condition.words, failure: condition.failure, answer }]
  })
  return { questions, outcome: outcomeOf(questions, 'check' in query) }
}

function outcomeOf(questions: readonly CheckerQuestion[], sent: boolean): CheckerAnswers['outcome'] {
  if (!sent || questions.length === 0) return null
  const answers = questions.map(({ answer }) => answer)
  if (answers.includes('no')) return 'cannot'
  if (!answers.includes('yes')) return 'missing'
  return answers.includes(undefined) ? 'unknown' : 'can'
}
