import { parseDate } from 'feelin'
import type { Words } from '#kernel/language'
import type { CalendarDate } from '#standards'
import type { FactDefinition, OnlineForm } from '../item.ts'
import { answerValue } from '../questions/answer-value.ts'
import type { Question } from '../questions/question.ts'
import { holds } from './holds.ts'

/** A fact as it was found. `null` says that the source was asked and has nothing; a fact not asked for is left out. */
export interface KnownFact {
  readonly value: string | number | boolean | null
  /** Department · database, shown beside the value. */
  readonly source?: Words
}

/** What a judgement needs of a form; a policy has rules too, without being applied for. */
export interface Rules extends Pick<OnlineForm, 'questions' | 'conditions'> {
  readonly facts: readonly (Pick<FactDefinition, 'id' | 'label'> & {
    readonly form: FactDefinition['form'] | 'number'
  })[]
}

/** What a judgement rests on: facts by id, the person's answers by question, the day. */
export interface EligibilityContext {
  readonly facts: Readonly<Record<string, KnownFact>>
  readonly answers?: Readonly<Record<string, string>>
  readonly today: CalendarDate
}

export interface Variables {
  /** Contexts as FEEL nests them: `residence.since` is the entry `since` of the variable `residence`. */
  readonly nested: Readonly<Record<string, unknown>>
  /** Whether a path is known, or leads into something that is. */
  has(path: string): boolean
  /** The questions that are asked, in their order. */
  readonly asked: readonly Question[]
}

/**
 * The variables of the rules of an item. Dates become FEEL dates, which compare by day and know no time zone. A question
 * that is not asked is null, whatever was answered to it before: to rules it is as if nobody had said anything.
 */
export function variablesOf(form: Rules, { facts, answers = {}, today }: EligibilityContext): Variables {
  // Without a prototype: a fact called `constructor.keys` is a fact, and no way to JavaScript's own.
  const nested: Record<string, Record<string, unknown>> = Object.create(null)
  const known = new Set<string>(['today'])
  const put = (path: string, value: unknown, isDate: boolean): void => {
    const meant = isDate && typeof value === 'string' ? parseDate(value) : value
    // A date that cannot be read is no date we know.
    if (meant === null && value !== null) return
    const [outer = '', inner = ''] = path.split('.', 2)
    nested[outer] ??= Object.create(null) as Record<string, unknown>
    nested[outer][inner] = meant
    known.add(path)
  }
  const dates = new Set(form.facts.filter((fact) => fact.form === 'date').map(({ id }) => id))
  for (const [id, { value }] of Object.entries(facts)) put(id, value, dates.has(id))
  const has = (path: string): boolean => known.has(path) || known.has(path.split('.', 2).join('.'))
  const asked: Question[] = []
  for (const question of form.questions) {
    const path = `answers.${question.id}`
    // Every condition sees the facts and the answers before it, and nothing else.
    if (question.when !== undefined && !holds(question.when, { nested, has, asked })) {
      put(path, null, false)
      continue
    }
    asked.push(question)
    const given = Object.hasOwn(answers, question.id) ? answers[question.id] : undefined
    if (given !== undefined) put(path, answerValue(question.form, given), false)
    // An optional question may stay open, so its absence is an answer.
    else if (question.optional) put(path, null, false)
  }
  return { nested: { ...nested, today: parseDate(today) }, has, asked }
}
