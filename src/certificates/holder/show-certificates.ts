import type { Services } from '#kernel/services'
import { calendarDateOf } from '#standards'
import type { HeldCertificate } from '../certificate/certificate.ts'
import { listCertificatesOfNumber } from '../store.ts'
import type { ByHolder } from '../wire.ts'
import { actorBehind } from './find-by-holder.ts'
import { heldOf, shownFields } from './held-certificate.ts'

/** At the issuing platform: the certificates of a person, for another platform where that person is signed in. */
export async function showCertificates(
  services: Pick<Services, 'db' | 'keys' | 'clock' | 'ledger' | 'platform' | 'principal'>,
  asked: ByHolder,
): Promise<HeldCertificate[]> {
  const { holderNumber, purpose, reference } = asked
  const found = await listCertificatesOfNumber(services, holderNumber)
  const today = calendarDateOf(services.clock.now())
  const shown = found.map((certificate) => heldOf(certificate, services.platform, today))
  const holder = found[0]
  await services.ledger.record({
    act: 'certificates.show',
    subject: { personNumber: holderNumber, ...(holder && { partyId: holder.partyId }) },
    fields: shownFields(shown),
    purpose,
    reference,
    ...actorBehind(services.principal, asked),
  })
  return shown
}
