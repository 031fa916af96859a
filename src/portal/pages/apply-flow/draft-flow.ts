import {
  askedOf,
  caseworkProblems,
  contextOf,
  type Draft,
  getDraft,
  type MaterialStanding,
  standingOf,
} from '#casework'
import {
  type Commitment,
  type JudgedCondition,
  judgeEligibility,
  type Material,
  type OnlineForm,
  type Question,
  type ServiceItem,
} from '#catalogue'
import type { Call } from '#kernel/http'
import type { Words } from '#kernel/language'
import { Problem } from '#kernel/problem'
import { personOf } from '../../person-of.ts'
import { type ApplyStep, stepsOf } from './steps.ts'

/** A draft with everything the pages of its application ask of it. */
export interface DraftFlow {
  readonly caseId: string
  readonly draft: Draft
  readonly item: ServiceItem
  readonly form: OnlineForm
  /** The questions that are asked of this person. */
  readonly asked: readonly Question[]
  readonly steps: readonly ApplyStep[]
  readonly unproven: readonly UnprovenPaper[]
}

/** A paper whose source had nothing, and the words of the condition that fails for it. */
export interface UnprovenPaper {
  readonly material: Material
  readonly failure: Words
}

/** undefined once it has been submitted: going back then shows the receipt (portal.md 3.4). */
export async function findDraftFlow(
  call: Call,
  caseId: string,
  mode: 'standard' | 'elder',
): Promise<DraftFlow | undefined> {
  try {
    return flowOf(await getDraft(call.services, personOf(call), caseId), mode, call.services.clock.now())
  } catch (error) {
    if (error instanceof Problem && error.code === caseworkProblems.alreadySubmitted().code) return undefined
    throw error
  }
}

export function flowOf(draft: Draft, mode: 'standard' | 'elder', now: Date): DraftFlow {
  const { item } = draft.case
  const { online } = item
  // startCase refuses an item without a form, and the item of a case never changes.
  if (!online) throw caseworkProblems.itemNotOnline()
  const unproven = unprovenPapersOf(draft, now)
  const asked = askedOf(draft)
  const steps = stepsOf({
    questions: online.questions,
    asked,
    missingMaterials: papersOf(draft).length + unproven.length,
    commitments: offeredCommitments(draft).length,
    hasFee: (item.fee?.amountFen ?? 0) > 0,
    mode,
  })
  return { caseId: draft.case.id, draft, item, form: online, asked, steps, unproven }
}

/**
 * Papers this person has to hand in, or has handed in. Before anything was fetched nobody knows which data will be
 * missing: then only those count that no data could spare.
 */
export function papersOf(draft: Draft): readonly Material[] {
  if (draft.facts.length === 0)
    return draft.case.item.materials.filter(
      (material) => material.waiver.kind === 'required' && standingOf(draft, material) !== 'not-asked',
    )
  const open: readonly MaterialStanding[] = ['to-hand-in', 'handed-in', 'deferred']
  return draft.case.item.materials.filter(
    (material) => open.includes(standingOf(draft, material)) && !isOfferedAsCommitment(draft, material),
  )
}

/**
 * Nothing has to be handed in for an optional fact. But where a condition fails because its source has no record, a
 * paper or a commitment is the way on (portal.md 1.3), so it is offered before anything is sent.
 */
function unprovenPapersOf(draft: Draft, now: Date): readonly UnprovenPaper[] {
  const { item } = draft.case
  if (draft.facts.length === 0) return []
  const isKnown = (id: string): boolean => draft.facts.some(({ factId, value }) => factId === id && value !== null)
  const replaceable = item.materials.flatMap((material) => {
    const { waiver, fallbackCommitmentId } = material
    if (standingOf(draft, material) === 'not-asked') return []
    const isSilent = 'factIds' in waiver && fallbackCommitmentId !== undefined && !waiver.factIds.some(isKnown)
    return isSilent ? [{ material, factIds: waiver.factIds }] : []
  })
  // Judging reads the rules anew; most people have a record for every paper that could be replaced.
  if (replaceable.length === 0) return []
  const failed = unmetConditions(draft, now)
  return replaceable.flatMap(({ material, factIds }) => {
    const condition = failed.find(({ facts }) => facts.some(({ id }) => factIds.includes(id)))
    return condition ? [{ material, failure: condition.failure }] : []
  })
}

/** Conditions of the item that what is known of the person does not meet; what is not known is none of them. */
export function unmetConditions(draft: Draft, now: Date): readonly JudgedCondition[] {
  return judgeEligibility(draft.case.item, contextOf(draft, now)).conditions.filter(
    ({ outcome }) => outcome === 'unmet',
  )
}

/** Commitments the law offers instead of a proof; those that only stand in for data come from the page of materials. */
export function offeredCommitments(draft: Draft): readonly Commitment[] {
  const { online } = draft.case.item
  const materials = draft.case.item.materials.filter((material) => standingOf(draft, material) !== 'not-asked')
  const offered = materials.flatMap(({ waiver }) => (waiver.kind === 'commitment' ? [waiver.commitmentId] : []))
  return (online?.commitments ?? []).filter(({ id }) => offered.includes(id))
}

/** A proof that may be replaced by a commitment is asked for on the page of the commitment first. */
function isOfferedAsCommitment(draft: Draft, material: Material): boolean {
  return material.waiver.kind === 'commitment' && standingOf(draft, material) !== 'handed-in'
}

/** Which step of how many, as the dots say it. */
export function progressOf({ steps }: Pick<DraftFlow, 'steps'>, step: ApplyStep): { step: number; of: number } {
  const index = steps.indexOf(step)
  return { step: (index < 0 ? steps.indexOf('check') : index) + 1, of: steps.length }
}
