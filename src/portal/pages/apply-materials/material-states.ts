import { type Draft, type MaterialStanding, standingOf } from '#casework'
import type { Material } from '#catalogue'
import { fill, type Language, say, type Words } from '#kernel/language'
import type { MaterialLine } from '../../components/index.ts'
import type { DraftFlow } from '../apply-flow/draft-flow.ts'
import { materialsWords } from './words.ts'

/** A row of the table: every paper the law names, what was spared and how. */
export interface MaterialState extends MaterialLine {
  readonly standing: MaterialStanding
}

export function materialStates(
  { draft, unproven }: Pick<DraftFlow, 'draft' | 'unproven'>,
  language: Language,
): readonly MaterialState[] {
  return draft.case.item.materials.map((material) => {
    const standing = standingOf(draft, material)
    const isUnproven = standing === 'spared' && unproven.some((each) => each.material.id === material.id)
    const { tag, how } = isUnproven ? notFound : wordsOf(draft, material, standing)
    return {
      key: material.id,
      name: say(material.name, language),
      standing,
      waived: !isUnproven && !['to-hand-in', 'handed-in', 'deferred'].includes(standing),
      tag: say(tag, language),
      how: say(how, language),
      source: say(material.source, language),
    }
  })
}

const notFound = { tag: materialsWords.noRecord, how: materialsWords.noRecordWays }

/** Each kind of sparing has its own words (portal.md 3.3). */
function wordsOf(
  { facts, case: { askedFor } }: Draft,
  { id, waiver }: Material,
  standing: MaterialStanding,
): { readonly tag: Words; readonly how: Words } {
  if (standing === 'handed-in') return { tag: materialsWords.handedIn, how: materialsWords.byUpload }
  if (standing === 'not-asked') return { tag: materialsWords.waived, how: materialsWords.notAsked }
  if (standing === 'deferred') return { tag: materialsWords.later, how: materialsWords.laterHow }
  if (standing === 'committed') return { tag: materialsWords.waived, how: materialsWords.byCommitment }
  const asked = askedFor.find(({ materialId }) => materialId === id)
  if (asked) return { tag: materialsWords.stillNeeded, how: fill(materialsWords.askedFor, { reason: asked.reason }) }
  const needed = standing === 'to-hand-in'
  switch (waiver.kind) {
    case 'abolished':
      return { tag: materialsWords.waived, how: materialsWords.abolished }
    case 'required':
      return { tag: materialsWords.needed, how: waiver.reason }
    case 'commitment':
      return { tag: needed ? materialsWords.stillNeeded : materialsWords.waived, how: materialsWords.byCommitment }
    case 'certificate':
    case 'data': {
      const how = waiver.kind === 'data' ? materialsWords.byData : materialsWords.byCertificate
      const isKnown = facts.some(({ factId, value }) => waiver.factIds.includes(factId) && value !== null)
      if (standing === 'optional' || (standing === 'spared' && !isKnown))
        return { tag: materialsWords.waived, how: materialsWords.notNeeded }
      return needed
        ? { tag: materialsWords.stillNeeded, how: materialsWords.notVerified }
        : { tag: materialsWords.waived, how }
    }
  }
}
