import { askedQuestions, isAskedFor, type Material, type Question } from '#catalogue'
import type { CaseContent, Draft } from '../case/case.ts'
import { contextOf } from '../case/case-context.ts'

type Asking = { readonly case: Pick<Draft['case'], 'item'> } & Pick<CaseContent, 'facts' | 'answers'>

/** The questions that are asked of this applicant, in their order; what is not asked is not missing and does not count. */
export function askedOf(asking: Asking): readonly Question[] {
  const { online } = asking.case.item
  return online ? askedQuestions(online, contextOf(asking, anyTime)) : []
}

/** Answers that were given before another answer made their questions fall away. */
export function hiddenAnswers(asking: Asking): readonly string[] {
  const asked = askedOf(asking)
  return (asking.case.item.online?.questions ?? [])
    .filter((question) => !asked.includes(question) && Object.hasOwn(asking.answers, question.id))
    .map(({ id }) => id)
}

/** Whether a paper is asked of this applicant at all. */
export function isPaperAsked(asking: Asking, { when }: Pick<Material, 'when'>): boolean {
  const { online } = asking.case.item
  if (when === undefined || !online) return true
  return isAskedFor({ when }, online, contextOf(asking, anyTime))
}

// Conditions of questions never read the day (linter, when-stays).
const anyTime = new Date(0)
