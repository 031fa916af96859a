import { issueCertificate } from '#certificates'
import { findId } from '#kernel/ids'
import type { Services } from '#kernel/services'
import { calendarDateOf, endOfPeriod } from '#standards'
import type { CaseFile } from '../case/case.ts'
import { certificateFields } from '../case/certificate-fields.ts'
import { servingActs } from '../delivery/serving-acts.ts'
import { readContent } from '../store/content-store.ts'
import { legalBasisOf, purposeOf } from '../store/purpose.ts'
import { platformActor, recordActs } from '../store/record-act.ts'

/**
 * Puts a decision in force whose minute is over: the certificate is issued in the same transaction, so that neither
 * exists without the other, and what is served online is served at once. Only the platform does it.
 */
export async function takeEffect(services: Services, found: CaseFile): Promise<CaseFile> {
  const { outcome, decision } = found
  if (decision === null || outcome === null) throw new Error('a case that is being decided has its decision')
  const certificateIdentifier = outcome === 'granted' ? await issueFor(services, found) : null
  // Ten working days from the decision, not from the minute in which it came into force (行政许可法第四十四条).
  const { date: deliverBy, provisional } = endOfPeriod('delivery', calendarDateOf(decision.at))
  const effect = {
    act: 'take-effect' as const,
    detail: { due: { deliverBy, provisional }, certificateIdentifier },
  }
  const inForce = await recordActs(services, found, [effect, ...servingActs(found, outcome)], platformActor)
  await services.ledger.record({
    act: outcome === 'granted' ? 'casework.grant' : 'casework.refuse',
    subject: { partyId: found.partyId },
    purpose: purposeOf(found),
    ...legalBasisOf(found),
  })
  return inForce
}

/** Signed in the name of whoever decided. */
async function issueFor(services: Services, found: CaseFile): Promise<string | null> {
  const { applicant, caseNumber, organisation, item, partyId, decision } = found
  const type = item.online?.certificate
  if (!type) return null
  // The id of a department's system where one decided.
  const officerId = findId<'officer'>(decision?.officerId ?? '')
  if (!applicant || !caseNumber || !organisation || !decision || !officerId) {
    throw new Error('a case that was granted has been submitted, and somebody decided it')
  }
  const officer = { officerId, name: decision.officerName, organisation }
  const { head } = await issueCertificate(services, officer, {
    holder: { partyId, ...applicant },
    type: { code: type.typeCode, name: type.typeName },
    issuer: organisation,
    validMonths: type.validMonths,
    fields: certificateFields(type.fields, item, await readContent(services, found)),
    caseNumber,
    itemCode: found.itemCode,
  })
  return head.identifier
}
