import { type Static, Type } from 'typebox'
import { Value } from 'typebox/value'
import type { Services } from '#kernel/services'
import { type CalendarDate, isCalendarDate, parseCertificateId } from '#standards'
import type { Certificate } from './certificate/certificate.ts'
import { putIndexEntry } from './index-store.ts'
import { certificateProblems } from './problems.ts'

/** Topic under which issuing platforms tell the hub of a certificate and of every change to it. */
export const indexTopic = 'certificates.indexed'

const reportSchema = Type.Object({
  // In the sealed message only: the hub keeps its blind index, not the number.
  holderNumber: Type.String({ pattern: '^[0-9A-Z]{15,18}$' }),
  identifier: Type.String({ maxLength: 120 }),
  number: Type.String({ minLength: 4, maxLength: 60 }),
  typeCode: Type.String({ minLength: 21, maxLength: 21 }),
  typeName: Type.Object({ zh: Type.String({ maxLength: 100 }), en: Type.String({ maxLength: 200 }) }),
  status: Type.Union([
    Type.Literal('valid'),
    Type.Literal('suspended'),
    Type.Literal('replaced'),
    Type.Literal('revoked'),
    Type.Literal('withdrawn'),
    Type.Literal('cancelled'),
  ]),
  validUntil: Type.Union([Type.Null(), Type.String({ maxLength: 10 })]),
  version: Type.Integer({ minimum: 1 }),
})

export type IndexReport = Static<typeof reportSchema>

export function reportOf({ head, content, state, version }: Certificate): IndexReport {
  const { identifier, number, typeCode, typeName, validUntil } = head
  const holderNumber = content.metadata.CZZTDM
  if (holderNumber === undefined) throw new Error('a certificate has a holder')
  return { holderNumber, identifier, number, typeCode, typeName, status: state, validUntil, version }
}

/** The hub's handler: notes who issued what, under a blind index of the holder's number that only the hub can make. */
export async function indexCertificate(services: Services, sender: string, body: unknown): Promise<void> {
  mustBeHub(services)
  if (!Value.Check(reportSchema, body)) throw certificateProblems.badReport({ private: { sender, why: 'form' } })
  const { holderNumber, validUntil, ...entry } = body
  const identifier = parseCertificateId(body.identifier)
  const isSound = identifier.ok && identifier.value === body.identifier && identifier.typeCode === body.typeCode
  if (!isSound || !isDateOrNull(validUntil)) {
    throw certificateProblems.badReport({ private: { sender, why: 'identifier or date' } })
  }
  const known = { ...entry, validUntil, platformId: sender }
  const changed = await putIndexEntry(services, known, holderNumber, services.clock.now())
  if (!changed) {
    services.log.warn('a report to the certificate index changed nothing', { sender, version: body.version })
    return
  }
  await services.ledger.record({
    act: 'certificates.index',
    subject: { personNumber: holderNumber },
    fields: ['identifier', 'number', 'type', 'status'],
    purpose: { words: { zh: '全国电子证照目录登记', en: 'Entry in the national index of certificates' } },
    legalBasis: { zh: '国务院令第716号第十条', en: 'State Council Order no. 716, art. 10' },
  })
}

function isDateOrNull(text: string | null): text is CalendarDate | null {
  return text === null || isCalendarDate(text)
}

/** @throws notTheHub at a node: the index is kept at one place. */
export function mustBeHub({ platform }: Pick<Services, 'platform'>): void {
  if (platform.kind !== 'hub') throw certificateProblems.notTheHub()
}
