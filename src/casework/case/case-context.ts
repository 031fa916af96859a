import { type EligibilityContext, judgeEligibility, type KnownFact, type Verdict } from '#catalogue'
import { calendarDateOf } from '#standards'
import type { CaseContent, CaseFile } from './case.ts'

/**
 * What the rules of the item are judged on. A fact whose source was silent, or whose sources contradict each other, is
 * left out (unknown); one that the source was asked for and does not have is there as null.
 */
export function contextOf({ facts, answers }: Pick<CaseContent, 'facts' | 'answers'>, now: Date): EligibilityContext {
  const known: Record<string, KnownFact> = {}
  for (const { factId, status, value, source } of facts) {
    if (status !== 'unavailable' && status !== 'conflicting') known[factId] = { value, source }
  }
  return { facts: known, answers, today: calendarDateOf(now) }
}

/** The rules' suggestion for a case, under the item version it was started with. */
export function judgeCase(
  { item }: Pick<CaseFile, 'item'>,
  content: Pick<CaseContent, 'facts' | 'answers'>,
  now: Date,
): Verdict {
  return judgeEligibility(item, contextOf(content, now))
}
