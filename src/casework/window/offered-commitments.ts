import type { Commitment } from '#catalogue'
import type { Draft } from '../case/case.ts'
import { standingOf } from '../draft/missing-of.ts'

/**
 * Commitments a person may sign instead of a proof: where the law offers it, or where no record spares the paper. Nobody
 * is asked to commit to what a source has said already.
 */
export function offeredCommitments(draft: Draft): readonly Commitment[] {
  const { materials, online } = draft.case.item
  const isKnown = (factId: string) => draft.facts.some((fact) => fact.factId === factId && fact.value !== null)
  const offered = materials.flatMap((material) => {
    const { waiver, fallbackCommitmentId } = material
    const standing = standingOf(draft, material)
    if (standing === 'handed-in' || standing === 'not-asked') return []
    if (waiver.kind === 'commitment') return [waiver.commitmentId]
    const isProven = standing === 'spared' && 'factIds' in waiver && waiver.factIds.some(isKnown)
    return fallbackCommitmentId === undefined || isProven ? [] : [fallbackCommitmentId]
  })
  return (online?.commitments ?? []).filter(({ id }) => offered.includes(id))
}
