import { type EligibilityContext, type Rules, variablesOf } from '../eligibility/context.ts'
import { holds } from '../eligibility/holds.ts'
import type { Question } from './question.ts'

/**
 * The questions of a form that are asked, given the facts and the answers so far, in their order. It does not depend on
 * the day (`when` never reads it), so that what was asked stays asked.
 */
export function askedQuestions(
  form: Rules,
  { facts, answers = {} }: Pick<EligibilityContext, 'facts' | 'answers'>,
): readonly Question[] {
  return variablesOf(form, { facts, answers, today: anyDay }).asked
}

/** Whether something with a condition of its own (a paper) is asked for, given the facts and the answers so far. */
export function isAskedFor(
  { when }: { readonly when?: string },
  form: Rules,
  { facts, answers = {} }: Pick<EligibilityContext, 'facts' | 'answers'>,
): boolean {
  return when === undefined || holds(when, variablesOf(form, { facts, answers, today: anyDay }))
}

const anyDay = '2000-01-01' as EligibilityContext['today'] // a day of the calendar
