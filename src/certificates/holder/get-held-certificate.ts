import type { Person } from '#kernel/principal'
import type { Services } from '#kernel/services'
import { calendarDateOf } from '#standards'
import type { HeldCertificate } from '../certificate/certificate.ts'
import { certificateProblems } from '../problems.ts'
import { listCertificatesOfParty } from '../store.ts'
import { gatherCertificates } from './gather-certificates.ts'
import { heldOf } from './held-certificate.ts'

/** One certificate of the person by identifier, wherever it was issued. Another person's is not found. */
export async function getHeldCertificate(
  services: Services,
  person: Person,
  identifier: string,
): Promise<HeldCertificate> {
  const own = await listCertificatesOfParty(services, person.partyId)
  const here = own.find(({ head }) => head.identifier === identifier)
  if (here) return heldOf(here, services.platform, calendarDateOf(services.clock.now()))
  const { certificates } = await gatherCertificates(services, person)
  const found = certificates.find((each) => each.identifier === identifier)
  if (!found) throw certificateProblems.certificateNotFound()
  return found
}
