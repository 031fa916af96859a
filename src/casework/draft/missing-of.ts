import type { FactDefinition, Material } from '#catalogue'
import type { Words } from '#kernel/language'
import type { Draft, Fact } from '../case/case.ts'
import { questionField } from './answer.ts'
import { askedOf, isPaperAsked } from './asked-of.ts'
import { factField } from './correct-fact.ts'

/** One thing that keeps a draft from submission; `field` is the control that mends it. */
export interface Missing {
  /** `conflict`: the sources of a fact contradict each other, and nobody has chosen. */
  readonly kind: 'fact' | 'conflict' | 'question' | 'material'
  readonly id: string
  readonly field: string
  readonly words: Words
}

/** Where a statutory material stands for this applicant (portal §3.3). */
export type MaterialStanding =
  /** Nothing to hand in: abolished, or its facts came from their sources. */
  | 'spared'
  /** Asked of others only: the condition of the paper does not hold. */
  | 'not-asked'
  /** Handed in, or replaced by a signed commitment. */
  | 'handed-in'
  | 'committed'
  /** Promised for later (容缺后补): it does not keep the case from its way. */
  | 'deferred'
  /** Its source has not been asked yet, or gave nothing; only optional facts hang on it, so it may be left out. */
  | 'optional'
  | 'to-hand-in'

export function materialField(materialId: string): string {
  return `material-${materialId}`
}

/** Everything that keeps a draft from submission, in the order of the pages. Empty: it can be submitted. */
export function missingOf(draft: Draft): Missing[] {
  const { item } = draft.case
  const { facts = [] } = item.online ?? {}
  return [
    ...facts.filter((fact) => isConflicting(draft, fact.id)).map((fact) => missingFact(fact, 'conflict')),
    ...facts
      .filter((fact) => fact.needed && !hasValue(draft, fact.id) && !isConflicting(draft, fact.id))
      .map((fact) => missingFact(fact, 'fact')),
    ...askedOf(draft)
      .filter(({ id, optional }) => !optional && draft.answers[id] === undefined)
      .map(({ id, title }) => ({ kind: 'question' as const, id, field: questionField(id), words: title })),
    ...item.materials
      .filter((material) => standingOf(draft, material) === 'to-hand-in')
      .map(({ id, name }) => ({ kind: 'material' as const, id, field: materialField(id), words: name })),
  ]
}

function missingFact({ id, label }: FactDefinition, kind: 'fact' | 'conflict'): Missing {
  return { kind, id, field: factField(id), words: label }
}

/** Also of an optional fact: leaving it open would be a choice that nobody made. */
function isConflicting({ facts }: Draft, factId: string): boolean {
  return facts.some((fact) => fact.factId === factId && fact.status === 'conflicting')
}

function hasValue({ facts }: Draft, factId: string): boolean {
  const fact = facts.find((each) => each.factId === factId)
  return fact !== undefined && fact.status !== 'unavailable' && fact.value !== null
}

export function standingOf(draft: Draft, material: Material): MaterialStanding {
  const { waiver } = material
  if (waiver.kind === 'abolished') return 'spared'
  if (!isPaperAsked(draft, material)) return 'not-asked'
  if (draft.materials.some(({ materialId }) => materialId === material.id)) return 'handed-in'
  if (isCommitted(draft, material)) return 'committed'
  // A window asked for it all the same, with its reason.
  if (draft.case.askedFor.some(({ materialId }) => materialId === material.id)) return 'to-hand-in'
  const standing =
    waiver.kind === 'required' || waiver.kind === 'commitment' ? 'to-hand-in' : waivedByFacts(draft, waiver.factIds)
  return standing === 'to-hand-in' && isDeferred(draft, material) ? 'deferred' : standing
}

function isDeferred({ case: { deferred } }: Draft, { id }: Material): boolean {
  return deferred.some(({ materialId, suppliedAt }) => materialId === id && suppliedAt === null)
}

function isCommitted({ commitments }: Draft, { waiver, fallbackCommitmentId }: Material): boolean {
  const replacing = waiver.kind === 'commitment' ? waiver.commitmentId : fallbackCommitmentId
  return replacing !== undefined && commitments.some(({ commitmentId }) => commitmentId === replacing)
}

/**
 * A value a source vouches for, or once vouched for and the applicant corrected, spares the paper; one the applicant
 * only states does not prove itself. That a source has nothing on an optional fact is an answer too: the rules decide.
 */
function waivedByFacts(draft: Draft, factIds: readonly string[]): MaterialStanding {
  const definitions = draft.case.item.online?.facts ?? []
  let standing: MaterialStanding = 'spared'
  for (const factId of factIds) {
    const fact = draft.facts.find((each) => each.factId === factId)
    const needed = definitions.find(({ id }) => id === factId)?.needed ?? false
    if (fact?.status === 'corrected' || fact?.status === 'chosen' || fact?.status === 'conflicting') continue
    if (fact?.status === 'verified' && (fact.value !== null || !needed)) continue
    if (needed || fact?.status === 'own') return 'to-hand-in'
    standing = 'optional'
  }
  return standing
}

/** Facts that rest on the applicant's word, be it against a source or between two; an officer looks at these. */
export function doubtfulFacts({ facts }: Pick<Draft, 'facts'>): string[] {
  const onTheirWord: readonly Fact['status'][] = ['corrected', 'own', 'chosen', 'conflicting']
  return facts.filter(({ status }) => onTheirWord.includes(status)).map(({ factId }) => factId)
}

/**
 * Whether acceptance needs no eye: every value comes from its source and nothing was handed in whose form a person
 * would have to look at. Then the platform accepts at once (Administrative Licensing Law art. 32).
 */
export function isCompleteOnItsFace(draft: Draft): boolean {
  const promised = draft.case.item.materials.some((material) => standingOf(draft, material) === 'deferred')
  return doubtfulFacts(draft).length === 0 && draft.materials.length === 0 && !promised
}
