import { issueCertificate } from '#certificates'
import type { Officer } from '#kernel/principal'
import type { Services } from '#kernel/services'
import type { CaseContent, CaseFile } from '../case/case.ts'
import { judgeCase } from '../case/case-context.ts'
import { certificateFields } from '../case/certificate-fields.ts'
import { mustBeLawful, mustDecide } from '../case/lawful.ts'
import { readContent } from '../store/content-store.ts'
import { getCaseAtOffice } from '../store/get-case.ts'
import { recordAct } from '../store/record-act.ts'
import { legalBasisOf, purposeOf } from './open-case.ts'
import { tidyReason } from './tidy-reason.ts'
import { mustBeUnchanged } from './unchanged.ts'

export interface GrantCase {
  readonly version: number
  /** Needed where the rules do not suggest to grant. */
  readonly reason?: string
}

/** Grants, and issues the item's certificate in the same transaction: neither exists without the other. */
export async function grantCase(
  services: Pick<Services, 'db' | 'keys' | 'clock' | 'principal' | 'ledger' | 'platform' | 'afterCommit'>,
  officer: Officer,
  caseId: string,
  { version, reason = '' }: GrantCase,
): Promise<CaseFile> {
  const found = await getCaseAtOffice(services, officer, caseId)
  mustDecide(officer)
  mustBeUnchanged(found, version)
  mustBeLawful(found, 'grant', 'office')
  const content = await readContent(services, found)
  const { outcome } = judgeCase(found, content, services.clock.now())
  const why = outcome === 'can' && reason.trim() === '' ? null : tidyReason(reason)

  const certificateIdentifier = await issueFor(services, officer, found, content)
  const granted = await recordAct(services, found, { act: 'grant', detail: { reason: why, certificateIdentifier } })
  await services.ledger.record({
    act: 'casework.grant',
    subject: { partyId: found.partyId },
    purpose: purposeOf(found),
    ...legalBasisOf(found),
  })
  return granted
}

async function issueFor(
  services: Parameters<typeof grantCase>[0],
  officer: Officer,
  found: CaseFile,
  content: CaseContent,
): Promise<string | null> {
  const { applicant, caseNumber, organisation, item, partyId } = found
  const type = item.online?.certificate
  if (!type) return null
  if (!applicant || !caseNumber || !organisation) throw new Error('a case that can be granted has been submitted')
  const { head } = await issueCertificate(services, officer, {
    holder: { partyId, ...applicant },
    type: { code: type.typeCode, name: type.typeName },
    issuer: organisation,
    validMonths: type.validMonths,
    fields: certificateFields(type.fields, item, content),
    caseNumber,
    itemCode: found.itemCode,
  })
  return head.identifier
}
