import { contextOf, getOwnCase, listOwnCases } from '#casework'
import type { EligibilityContext, Guide } from '#catalogue'
import type { Call } from '#kernel/http'

/** Facts and answers of the person's own application for this item, when one is under way. */
export async function findDraftFacts({ who, services }: Call, guide: Guide): Promise<EligibilityContext | undefined> {
  if (who.kind !== 'person') return undefined
  const cases = await listOwnCases(services, who)
  const own = cases.find(({ itemCode, turn }) => itemCode === guide.handlingCode && turn !== 'nobody')
  if (!own) return undefined
  const content = await getOwnCase(services, who, own.caseId)
  // A draft just begun knows nothing yet; the checker says more than three times "not checked".
  return content.facts.length === 0 ? undefined : contextOf(content, services.clock.now())
}
