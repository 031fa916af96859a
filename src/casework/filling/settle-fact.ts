import { type FactDefinition, factSources } from '#catalogue'
import type { Words } from '#kernel/language'
import type { Fact, FactValue, SaidValue } from '../case/case.ts'
import { type Answers, sourceKey } from './ask-sources.ts'

type Settling = Pick<FactDefinition, 'id' | 'group' | 'from' | 'orElse' | 'form'>

/**
 * A fact from what its sources said. The first in the order of the item that has a value is offered; where another says
 * otherwise, nothing is: both are kept and the person chooses. What was chosen stays chosen as long as the sources say
 * what they said; a source that is silent this time has not changed its mind.
 */
export function settleFact(definition: Settling, answers: Answers, before: Fact | undefined, now: Date): Fact {
  const sources = factSources(definition)
  const said = sources.flatMap((source) => saidBy(sourceKey(source), answers(source), before))
  const isSilent = (key: string) =>
    sources.some((source) => sourceKey(source) === key && answers(source).kind === 'silent')
  const values = said.filter(({ value }) => hasValue(value))
  // An old word of a silent source may contradict; offered is only what was said now.
  const first = values.find(({ key }) => !isSilent(key))
  const kept = sources.length > 1 ? said : []
  if (!first) return withoutValue(definition, answers, kept, now)

  const contradicts = values.some(({ value }) => !saysSame(definition.form, value, first.value))
  if (!contradicts) return factOf(definition, first, 'verified', kept)
  const chosen = before?.status === 'chosen' ? stillChosen(definition, values, before) : undefined
  if (chosen) return { ...factOf(definition, chosen, 'chosen', kept), fetchedAt: now }
  return { ...factOf(definition, first, 'conflicting', kept), value: null, source: manySources, fetchedAt: now }
}

const manySources: Words = { zh: '几个来源说法不一', en: 'The sources contradict each other' }

function saidBy(key: string, answer: ReturnType<Answers>, before: Fact | undefined): SaidValue[] {
  if (answer.kind === 'silent') return before?.said.filter((each) => each.key === key) ?? []
  const { kind: _, ...said } = answer
  return [{ key, ...said }]
}

/** The source whose value was chosen, when every source says what it said then. */
function stillChosen({ form }: Settling, values: readonly SaidValue[], before: Fact): SaidValue | undefined {
  const earlier = before.said.filter(({ value }) => hasValue(value))
  const isSame =
    earlier.length === values.length &&
    values.every(({ key, value }) => earlier.some((each) => each.key === key && saysSame(form, each.value, value)))
  return isSame ? values.find(({ value }) => saysSame(form, value, before.value)) : undefined
}

export function factOf(
  { id }: Pick<Settling, 'id'>,
  said: SaidValue,
  status: Fact['status'],
  kept: readonly SaidValue[],
): Fact {
  const { value, source, serviceId, platformId, at, validUntil } = said
  return {
    ...{ factId: id, status, value, source, serviceId, platformId, validUntil },
    ...{ sourceValue: null, correctionReason: null, fetchedAt: at, said: kept },
  }
}

/** Nobody has it; as long as one is silent that is not known yet. */
function withoutValue(definition: Settling, answers: Answers, said: readonly SaidValue[], now: Date): Fact {
  const first = answers(definition.from)
  const isSilent = factSources(definition).some((source) => answers(source).kind === 'silent')
  const nobody = {
    ...{ factId: definition.id, value: null, sourceValue: null, correctionReason: null },
    ...{ fetchedAt: now, validUntil: null, said, serviceId: first.serviceId },
  }
  if (isSilent || first.kind === 'silent') {
    return { ...nobody, status: 'unavailable', source: definition.group, platformId: null }
  }
  return { ...nobody, status: 'verified', source: first.source, platformId: first.platformId, fetchedAt: first.at }
}

export function hasValue(value: FactValue): boolean {
  return value !== null && value !== ''
}

/** Registers write spaces, middle dots and full-width signs as they like; that is no contradiction. */
export function saysSame(form: FactDefinition['form'], one: FactValue, other: FactValue): boolean {
  if (typeof one !== 'string' || typeof other !== 'string') return one === other
  return comparable(form, one) === comparable(form, other)
}

function comparable(form: FactDefinition['form'], text: string): string {
  const plain = text
    .normalize('NFKC')
    .replace(/[\u00b7\u2022\u2027\u30fb\uff65]/g, '\u00b7')
    .replace(/\s+/g, '')
  return form === 'resident-id' ? plain.toUpperCase() : plain
}
