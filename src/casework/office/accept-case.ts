import type { Officer } from '#kernel/principal'
import type { Services } from '#kernel/services'
import type { CaseFile } from '../case/case.ts'
import { dueDatesFrom } from '../case/due-dates.ts'
import { mustBeLawful, mustDecide } from '../case/lawful.ts'
import { getCaseAtOffice } from '../store/get-case.ts'
import { recordAct } from '../store/record-act.ts'
import { legalBasisOf, purposeOf } from './open-case.ts'
import { mustBeUnchanged } from './unchanged.ts'

/** Accepts an application whose form a person had to look at. The limits run from today. */
export async function acceptCase(
  services: Pick<Services, 'db' | 'keys' | 'clock' | 'principal' | 'ledger'>,
  officer: Officer,
  caseId: string,
  { version }: { readonly version: number },
): Promise<CaseFile> {
  const found = await getCaseAtOffice(services, officer, caseId)
  mustDecide(officer)
  mustBeUnchanged(found, version)
  mustBeLawful(found, 'accept', 'office')

  const now = services.clock.now()
  const detail = { ...dueDatesFrom(found.item, now), basis: 'explicit' as const, acceptedAt: now.toISOString() }
  const accepted = await recordAct(services, found, { act: 'accept', detail })
  await services.ledger.record({
    act: 'casework.accept',
    subject: { partyId: found.partyId },
    purpose: purposeOf(found),
    ...legalBasisOf(found),
  })
  return accepted
}
