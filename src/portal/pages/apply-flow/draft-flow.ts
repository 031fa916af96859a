import { caseworkProblems, type Draft, getDraft, type MaterialStanding, standingOf } from '#casework'
import type { Commitment, Material, OnlineForm, ServiceItem } from '#catalogue'
import type { Call } from '#kernel/http'
import { Problem } from '#kernel/problem'
import { personOf } from '../../person-of.ts'
import { type ApplyStep, stepsOf } from './steps.ts'

/** A draft with everything the pages of its application ask of it. */
export interface DraftFlow {
  readonly caseId: string
  readonly draft: Draft
  readonly item: ServiceItem
  readonly form: OnlineForm
  readonly steps: readonly ApplyStep[]
}

/** undefined once it has been submitted: going back then shows the receipt (portal.md 3.4). */
export async function findDraftFlow(
  call: Call,
  caseId: string,
  mode: 'standard' | 'elder',
): Promise<DraftFlow | undefined> {
  try {
    return flowOf(await getDraft(call.services, personOf(call), caseId), mode)
  } catch (error) {
    if (error instanceof Problem && error.code === caseworkProblems.alreadySubmitted().code) return undefined
    throw error
  }
}

export function flowOf(draft: Draft, mode: 'standard' | 'elder'): DraftFlow {
  const { item } = draft.case
  const { online } = item
  // startCase refuses an item without a form, and the item of a case never changes.
  if (!online) throw caseworkProblems.itemNotOnline()
  const steps = stepsOf({
    questions: online.questions,
    missingMaterials: papersOf(draft).length,
    commitments: offeredCommitments(draft).length,
    hasFee: (item.fee?.amountFen ?? 0) > 0,
    mode,
  })
  return { caseId: draft.case.id, draft, item, form: online, steps }
}

/**
 * Papers this person has to hand in, or has handed in. Before anything was fetched nobody knows which data will be
 * missing: then only those count that no data could spare.
 */
export function papersOf(draft: Draft): readonly Material[] {
  if (draft.facts.length === 0) return draft.case.item.materials.filter(({ waiver }) => waiver.kind === 'required')
  const open: readonly MaterialStanding[] = ['to-hand-in', 'handed-in']
  return draft.case.item.materials.filter(
    (material) => open.includes(standingOf(draft, material)) && !isOfferedAsCommitment(draft, material),
  )
}

/** Commitments the law offers instead of a proof; those that only stand in for data come from the page of materials. */
export function offeredCommitments(draft: Draft): readonly Commitment[] {
  const { materials, online } = draft.case.item
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
