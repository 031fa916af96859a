import { randomBytes } from 'node:crypto'
import { newId, type PartyId } from '#kernel/ids'
import type { Words } from '#kernel/language'
import { enqueue } from '#kernel/outbox'
import type { Officer } from '#kernel/principal'
import type { Services } from '#kernel/services'
import { addDays, addMonths, type CalendarDate, calendarDateOf, makeCertificateId, maskName } from '#standards'
import type { Certificate, CertificateContent, CertificateField, CertificateHead } from './certificate/certificate.ts'
import { metadataOf } from './certificate/metadata.ts'
import { contentDigestOf, newSalt, signHead } from './certificate/signature.ts'
import { indexTopic, reportOf } from './index-report.ts'
import { certificateProblems } from './problems.ts'
import { insertCertificate, insertCertificateAct } from './store.ts'

/** In whose name it is issued: the decision may be carried out by the platform later. */
export type Signer = Pick<Officer, 'officerId' | 'name'> & {
  readonly organisation: Pick<Officer['organisation'], 'id'>
}

export interface IssueCertificate {
  readonly holder: { readonly partyId: PartyId; readonly name: string; readonly number: string }
  readonly type: { readonly code: string; readonly name: Words }
  readonly issuer: { readonly id: string; readonly name: Words }
  /** null: valid without end. */
  readonly validMonths: number | null
  readonly fields: readonly CertificateField[]
  readonly caseNumber: string
  readonly itemCode: string
}

/**
 * Issues an electronic certificate in the transaction of the decision it carries out. Equal to paper
 * (国务院令第716号第十条), so it exists exactly when the decision does.
 */
export async function issueCertificate(
  services: Pick<Services, 'db' | 'keys' | 'clock' | 'ledger' | 'platform' | 'afterCommit'>,
  officer: Signer,
  order: IssueCertificate,
): Promise<Certificate> {
  if (officer.organisation.id !== order.issuer.id) throw certificateProblems.notTheIssuer()

  const now = services.clock.now()
  const { head, content } = writeCertificate(services, officer, order)
  const { holder, caseNumber, itemCode } = order
  const certificate: Certificate = {
    partyId: holder.partyId,
    id: newId<'certificate'>(now),
    version: 1,
    state: 'valid',
    head,
    content,
    signature: signHead(services.keys, head),
    caseNumber,
  }
  await insertCertificate(services, certificate, holder.number)
  await insertCertificateAct(services, certificate, {
    sequence: 1,
    act: 'issue',
    at: now,
    officerId: officer.officerId,
    organisationId: order.issuer.id,
    detail: { reason: null },
  })
  await enqueue(services, { destination: 'hub', topic: indexTopic, body: reportOf(certificate) })
  await services.ledger.record({
    act: 'certificates.issue',
    subject: { partyId: holder.partyId, personNumber: holder.number },
    fields: ['name', 'residentId', ...order.fields.map(({ name }) => name)],
    purpose: { caseNumber, itemCode, words: order.type.name },
    legalBasis: { zh: '国务院令第716号第十条', en: 'State Council Order no. 716, art. 10' },
  })
  return certificate
}

// Digits and capitals that are not mistaken for one another; 32, so that a random byte maps onto them evenly.
const serialAlphabet = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'

/**
 * The year and ten random characters (GB/T 36904: digits and capital letters). In sequence they would let anybody walk
 * through all certificates at the public verification, and every issue of an office would wait for the one before.
 */
function newSerial(today: CalendarDate): string {
  const random = Array.from(randomBytes(10), (byte) => serialAlphabet.charAt(byte % serialAlphabet.length))
  return today.slice(0, 4) + random.join('')
}

function writeCertificate(
  { keys, clock, platform }: Pick<Services, 'keys' | 'clock' | 'platform'>,
  officer: Signer,
  { holder, type, issuer, validMonths, fields }: IssueCertificate,
): { head: CertificateHead; content: CertificateContent } {
  const now = clock.now()
  const today = calendarDateOf(now)
  const serial = newSerial(today)
  const common = {
    identifier: makeCertificateId({ typeCode: type.code, issuer: issuer.id, serial, version: 1 }),
    // The organisation code inside the issuer's unified code is unique in the country, so the number is too.
    number: issuer.id.slice(8, 17) + serial,
    typeCode: type.code,
    typeName: type.name,
    issuerId: issuer.id,
    issuerName: issuer.name,
    issuedAt: now.toISOString(),
    validFrom: today,
    // A year from 8 July ends on 7 July.
    validUntil: validMonths === null ? null : addDays(addMonths(today, validMonths), -1),
  }
  const metadata = metadataOf(common, holder, { name: officer.name, at: now })
  const content: CertificateContent = { metadata, fields, salt: newSalt() }
  const head: CertificateHead = {
    ...common,
    platformId: platform.id,
    maskedHolder: maskName(holder.name),
    contentDigest: contentDigestOf(keys, content),
    suite: keys.suite.name,
    keyId: keys.keyId,
  }
  return { head, content }
}
