import type { Words } from '#kernel/language'
import type { CalendarDate } from '#standards'
import type { Condition } from '../item.ts'
import { sayAnswer } from '../questions/say-answer.ts'
import { type EligibilityContext, type Rules, type Variables, variablesOf } from './context.ts'
import { type Truth, truthOf } from './evaluate.ts'
import { findPossibleDay } from './possible-on.ts'

/** A fact a condition was judged by. */
export interface JudgedFact {
  readonly id: string
  readonly label: Words
  /** undefined: not known yet; null: the source has nothing. */
  readonly value: string | number | boolean | null | undefined
  readonly source?: Words
  /** Of an answer: as people read it, numbers of people masked. */
  readonly said?: Words
}

export interface JudgedCondition {
  readonly id: string
  readonly words: Words
  readonly outcome: 'met' | 'unmet' | 'unknown'
  readonly facts: readonly JudgedFact[]
  readonly failure: Words
  /** The day from which it will hold by the mere passing of time: a near miss. */
  readonly possibleOn: CalendarDate | null
}

/** Can I, and why: each condition with its rule in words and the facts it was judged by. */
export interface Verdict {
  readonly outcome: 'can' | 'cannot' | 'unknown'
  readonly conditions: readonly JudgedCondition[]
  /** Set when only time is missing. */
  readonly possibleOn: CalendarDate | null
}

const outcomes = { true: 'met', false: 'unmet', unknown: 'unknown' } as const satisfies Record<Truth, string>

/**
 * Judges every condition of an item. One that fails settles it; one that cannot be judged yet leaves it open; all must
 * hold. An item without an online form has no rules to judge by, so the answer is unknown.
 */
export function judgeEligibility(item: { readonly online: Rules | null }, context: EligibilityContext): Verdict {
  const { online } = item
  if (!online) return { outcome: 'unknown', conditions: [], possibleOn: null }
  const variables = variablesOf(online, context)
  const conditions = online.conditions.map((condition) => judgeCondition(online, condition, context, variables))
  const unmet = conditions.filter(({ outcome }) => outcome === 'unmet')
  const open = conditions.some(({ outcome }) => outcome === 'unknown')
  if (unmet.length > 0) {
    const days = unmet.map(({ possibleOn }) => possibleOn)
    const last = days.includes(null) ? null : days.reduce((a, b) => (a !== null && b !== null && b > a ? b : a))
    return { outcome: 'cannot', conditions, possibleOn: last }
  }
  return { outcome: open ? 'unknown' : 'can', conditions, possibleOn: null }
}

function judgeCondition(
  form: Rules,
  condition: Condition,
  context: EligibilityContext,
  variables: Variables,
): JudgedCondition {
  const { id, words, failure, feel, factIds } = condition
  const truth = truthOf(feel, variables)
  return {
    id,
    words,
    failure,
    outcome: outcomes[truth],
    facts: factIds.flatMap((factId) => findJudgedFact(form, factId, context, variables)),
    possibleOn: truth === 'false' ? (findPossibleDay(form, condition, context) ?? null) : null,
  }
}

function findJudgedFact(form: Rules, id: string, context: EligibilityContext, { asked }: Variables): JudgedFact[] {
  const question = form.questions.find((each) => `answers.${each.id}` === id)
  if (question) {
    // What was not asked had no part in it.
    if (!asked.includes(question)) return []
    const given = context.answers?.[question.id]
    const said = given === undefined ? undefined : sayAnswer(question.form, given, { masked: true })
    return [{ id, label: question.title, value: given, ...(said && { said }) }]
  }
  const definition = form.facts.find((each) => each.id === id)
  if (!definition) return []
  const known = context.facts[id]
  return [{ id, label: definition.label, value: known?.value, ...(known?.source && { source: known.source }) }]
}
