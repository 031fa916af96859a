import { type EndingSign, maskOf } from '#catalogue'
import type { Words } from '#kernel/language'
import type { CaseContent, CaseFile, Fact, FactValue, SaidValue } from '../case/case.ts'
import { judgeCase } from '../case/case-context.ts'
import { maskValue } from '../filling/mask-value.ts'
import { hasValue } from '../filling/settle-fact.ts'
import { type CheckOutcome, endingId, type FactCheck } from './fact-check.ts'

/** A value that was asked for again and is not as it was, or could not be asked for. */
export interface CheckedFact {
  readonly factId: string
  readonly label: Words
  readonly outcome: Exclude<CheckOutcome, 'same' | 'ended'>
  readonly before: FactValue
  readonly now: readonly Pick<SaidValue, 'source' | 'value' | 'at'>[]
}

/** What asking again before the decision has shown. */
export interface Recheck {
  /** null while nothing was asked again. */
  readonly at: Date | null
  readonly facts: readonly CheckedFact[]
  /** By what they say now the rules suggest otherwise than to grant, and otherwise than at the door. */
  readonly turns: boolean
  /** What a source says of the case having ended (行政许可法第七十条). */
  readonly ending: (Pick<EndingSign, 'label' | 'ground'> & Pick<SaidValue, 'source' | 'at'>) | null
  /** Names what has to be looked at before it is granted; empty when there is nothing. It goes back with the decision. */
  readonly changes: string
}

/** Numbers are masked as they are among the facts. */
export function recheckOf(
  found: Pick<CaseFile, 'item'>,
  content: Pick<CaseContent, 'facts' | 'answers'>,
  checks: readonly FactCheck[],
  now: Date,
): Recheck {
  const { facts: definitions = [], endings = [] } = found.item.online ?? {}
  const facts = definitions.flatMap((definition): CheckedFact[] => {
    const check = checks.find(({ factId }) => factId === definition.id)
    if (!check || check.outcome === 'same' || check.outcome === 'ended') return []
    const mask = maskOf(definition)
    const before = content.facts.find(({ factId }) => factId === definition.id)?.value ?? null
    return [
      {
        ...{ factId: definition.id, label: definition.label, outcome: check.outcome },
        before: maskValue(mask, before),
        now: check.said.map(({ source, value, at }) => ({ source, at, value: maskValue(mask, value) })),
      },
    ]
  })
  const hasEnded = (each: EndingSign) =>
    checks.some(({ factId, outcome }) => factId === endingId(each) && outcome === 'ended')
  const sign = endings.find(hasEnded)
  const [said] = checks.find(({ factId }) => sign && factId === endingId(sign))?.said ?? []
  const turns = turnsBad(found, content, checks, now)
  const differing = facts.filter(({ outcome }) => outcome === 'differs').map(({ factId }) => factId)
  return {
    at: checks.reduce<Date | null>((latest, { at }) => (latest && latest > at ? latest : at), null),
    ...{ facts, turns },
    ending: sign && said ? { label: sign.label, ground: sign.ground, source: said.source, at: said.at } : null,
    changes: [...differing, ...(turns ? ['rules'] : []), ...(sign ? [endingId(sign)] : [])].join(' '),
  }
}

/** Judged by what the sources say now, where they say otherwise or something for the first time. */
function turnsBad(
  found: Pick<CaseFile, 'item'>,
  { facts, answers }: Pick<CaseContent, 'facts' | 'answers'>,
  checks: readonly FactCheck[],
  now: Date,
): boolean {
  const anew = facts.map((fact): Fact => {
    const check = checks.find(({ factId }) => factId === fact.factId)
    if (check?.outcome !== 'differs' && check?.outcome !== 'found') return fact
    const said = check.said.find(({ value }) => hasValue(value)) ?? check.said[0]
    return said ? { ...fact, status: 'verified', value: said.value, source: said.source } : fact
  })
  if (anew.every((fact, index) => fact === facts[index])) return false
  const after = judgeCase(found, { facts: anew, answers }, now).outcome
  return after !== 'can' && after !== judgeCase(found, { facts, answers }, now).outcome
}
