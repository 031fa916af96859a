import { contextOf, getOwnCase, listOwnCases } from '#casework'
import type { EligibilityContext, Guide } from '#catalogue'
import type { Call } from '#kernel/http'
import { stepPath } from '../apply-flow/steps.ts'

/** What is known of a person for an item, and from which application of theirs. */
export interface DraftFacts {
  readonly context: EligibilityContext
  /** Where they are read, and as long as it is a draft corrected. */
  readonly path: string
}

/** Facts and answers of the person's own application for this item, when one is under way. */
export async function findDraftFacts({ who, services }: Call, guide: Guide): Promise<DraftFacts | undefined> {
  if (who.kind !== 'person') return undefined
  const cases = await listOwnCases(services, who)
  const own = cases.find(({ itemCode, turn }) => itemCode === guide.handlingCode && turn !== 'nobody')
  if (!own) return undefined
  const content = await getOwnCase(services, who, own.caseId)
  // A draft just begun knows nothing yet; the checker says more than three times "not checked".
  if (content.facts.length === 0) return undefined
  const path = own.state === 'draft' ? stepPath(own.caseId, 'check') : `/my/cases/${own.caseId}`
  return { context: contextOf(content, services.clock.now()), path }
}
