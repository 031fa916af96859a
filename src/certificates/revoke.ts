import { enqueue } from '#kernel/outbox'
import type { Duty, Officer } from '#kernel/principal'
import { kernelProblems } from '#kernel/problem'
import type { Services } from '#kernel/services'
import type { Certificate } from './certificate/certificate.ts'
import { indexTopic, reportOf } from './index-report.ts'
import { certificateProblems } from './problems.ts'
import { findCertificate, findCertificateKey, insertCertificateAct, updateState } from './store.ts'

export interface RevokeCertificate {
  /** Id, identifier or number. */
  readonly certificate: string
  readonly reason: string
}

const issuerDuty: Duty = 'issuer'

/** Revokes a certificate. It stays readable, so that a copy already shown can be checked and found revoked. */
export async function revokeCertificate(
  services: Pick<Services, 'db' | 'keys' | 'clock' | 'ledger' | 'afterCommit'>,
  officer: Officer,
  { certificate: name, reason }: RevokeCertificate,
): Promise<Certificate> {
  const key = await findCertificateKey(services.db, name)
  const found = key && (await findCertificate(services, key))
  if (found?.head.issuerId !== officer.organisation.id) throw certificateProblems.certificateNotFound()
  if (!officer.duties.includes(issuerDuty)) throw kernelProblems.notAllowed({ private: { duty: issuerDuty } })
  if (found.state !== 'valid') throw certificateProblems.alreadyRevoked()
  const why = reason.trim()
  if ([...why].length < 10 || [...why].length > 500) throw certificateProblems.reasonNeeded()

  if (!(await updateState(services.db, found, 'revoked'))) throw certificateProblems.changedMeanwhile()
  const revoked: Certificate = { ...found, state: 'revoked', version: found.version + 1 }
  await insertCertificateAct(services, revoked, {
    sequence: revoked.version,
    act: 'revoke',
    at: services.clock.now(),
    officerId: officer.officerId,
    organisationId: officer.organisation.id,
    detail: { reason: why },
  })
  await enqueue(services, { destination: 'hub', topic: indexTopic, body: reportOf(revoked) })
  await services.ledger.record({
    act: 'certificates.revoke',
    subject: { partyId: found.partyId },
    purpose: { words: found.head.typeName, ...(found.caseNumber !== null && { caseNumber: found.caseNumber }) },
    legalBasis: { zh: '《行政许可法》第六十九条', en: 'Administrative Licensing Law, art. 69' },
  })
  return revoked
}
