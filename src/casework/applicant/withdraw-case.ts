import type { Person } from '#kernel/principal'
import type { Services } from '#kernel/services'
import { mustBeLawful } from '../case/lawful.ts'
import { getCaseOf } from '../store/get-case.ts'
import { recordAct } from '../store/record-act.ts'

/** Takes an application back before it is decided; a draft is discarded the same way. */
export async function withdrawCase(
  services: Pick<Services, 'db' | 'keys' | 'clock' | 'principal' | 'ledger'>,
  person: Person,
  caseId: string,
  { reason }: { readonly reason?: string } = {},
): Promise<void> {
  const found = await getCaseOf(services, person, caseId, { lock: true })
  mustBeLawful(found, 'withdraw', 'applicant')

  const why = reason?.trim().slice(0, 500)
  await recordAct(services, found, { act: 'withdraw', detail: { reason: why ? why : null } })
  await services.ledger.record({
    act: 'casework.withdraw',
    subject: { partyId: person.partyId },
    purpose: {
      itemCode: found.itemCode,
      words: found.item.name,
      ...(found.caseNumber !== null && { caseNumber: found.caseNumber }),
    },
  })
}
