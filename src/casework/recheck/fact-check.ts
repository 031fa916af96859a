import { type EndingSign, type FactDefinition, type FactSource, factSources } from '#catalogue'
import type { Fact, FactValue, SaidValue } from '../case/case.ts'
import { type Answers, sourceKey } from '../filling/ask-sources.ts'
import { hasValue, saysSame } from '../filling/settle-fact.ts'

/**
 * What asking again came to: the `same` as at the door; `found` where nothing was known, as behind a commitment; it
 * `differs`; all were `silent`; or, of a sign that a case has ended, that it has.
 */
export type CheckOutcome = 'same' | 'found' | 'differs' | 'silent' | 'ended'

export interface FactCheck {
  /** Of the fact, or `ending.` and the id of the sign. */
  readonly factId: string
  readonly at: Date
  readonly outcome: CheckOutcome
  /** What each source said now. */
  readonly said: readonly SaidValue[]
}

/** Sources that can be asked without the applicant; what an account or an earlier case says does not change by itself. */
export function askableSources(definition: Pick<FactDefinition, 'from' | 'orElse'>): readonly FactSource[] {
  return factSources(definition).filter(({ kind }) => kind !== 'account' && kind !== 'earlier-case')
}

export function endingId({ id }: Pick<EndingSign, 'id'>): string {
  return `ending.${id}`
}

/** Holds what the sources say now against what they said at the door. Nothing of the fact is changed by it. */
export function checkFact(definition: FactDefinition, fact: Fact, answers: Answers, at: Date): FactCheck {
  const said = askableSources(definition).flatMap((source) => {
    const answer = answers(source)
    if (answer.kind === 'silent') return []
    const { kind: _, ...rest } = answer
    return [{ key: sourceKey(source), ...rest }]
  })
  const results = said.map((now) => compare(definition, fact, now))
  const outcome = (['differs', 'found', 'same'] as const).find((each) => results.includes(each)) ?? 'silent'
  return { factId: definition.id, at, outcome, said }
}

function compare(definition: FactDefinition, fact: Fact, now: SaidValue): 'same' | 'found' | 'differs' {
  const isSame = (value: FactValue) => saysSame(definition.form, value, now.value)
  // What the applicant goes by, or what this very source said before.
  if (isSame(fact.value) && hasValue(fact.value)) return 'same'
  const before = saidBefore(definition, fact, now.key)
  if (isSame(before) || (!hasValue(before) && !hasValue(now.value))) return 'same'
  return hasValue(fact.value) || hasValue(before) ? 'differs' : 'found'
}

function saidBefore(definition: FactDefinition, fact: Fact, key: string): FactValue {
  if (fact.said.length > 0) return fact.said.find((each) => each.key === key)?.value ?? null
  const isTheOne = key === sourceKey(definition.from)
  if (!isTheOne) return null
  return fact.status === 'corrected' ? fact.sourceValue : fact.status === 'verified' ? fact.value : null
}

/** Whether a source says that there is nothing left to decide. */
export function checkEnding(sign: EndingSign, answers: Answers, at: Date): FactCheck {
  const factId = endingId(sign)
  const answer = answers(sign.from)
  if (answer.kind === 'silent') return { factId, at, outcome: 'silent', said: [] }
  const { kind: _, ...said } = answer
  const hasEnded = sign.from.kind === 'certificates' ? said.value === false : said.value === (sign.is ?? '')
  return { factId, at, outcome: hasEnded ? 'ended' : 'same', said: [{ key: sourceKey(sign.from), ...said }] }
}
