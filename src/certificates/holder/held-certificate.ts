import type { ThisPlatform } from '#kernel/services'
import type { CalendarDate } from '#standards'
import { type Certificate, type HeldCertificate, statusOn } from '../certificate/certificate.ts'
import type { IndexEntry } from '../index-store.ts'

/** A certificate of this platform as its holder sees it. */
export function heldOf(
  { head, content, state }: Certificate,
  platform: Pick<ThisPlatform, 'id' | 'name'>,
  today: CalendarDate,
): HeldCertificate {
  return {
    identifier: head.identifier,
    number: head.number,
    typeCode: head.typeCode,
    typeName: head.typeName,
    issuer: { id: head.issuerId, name: head.issuerName },
    platformId: platform.id,
    platformName: platform.name,
    status: statusOn(state, head.validUntil, today),
    issuedAt: new Date(head.issuedAt),
    validFrom: head.validFrom,
    validUntil: head.validUntil,
    holderName: content.metadata.CZZT ?? null,
    fields: content.fields,
    complete: true,
  }
}

/** What the hub's index alone tells of a certificate whose platform does not answer. */
export function heldFromIndex(
  entry: IndexEntry,
  platform: Pick<ThisPlatform, 'id' | 'name'>,
  today: CalendarDate,
): HeldCertificate {
  const { identifier, number, typeCode, typeName, status, validUntil } = entry
  return {
    identifier,
    number,
    typeCode,
    typeName,
    issuer: null,
    platformId: platform.id,
    platformName: platform.name,
    status: statusOn(status, validUntil, today),
    issuedAt: null,
    validFrom: null,
    validUntil,
    holderName: null,
    fields: [],
    complete: false,
  }
}

/** Names of the fields a holder's view shows, for the ledger. */
export function shownFields(certificates: readonly HeldCertificate[]): string[] {
  return [...new Set(['name', 'number', ...certificates.flatMap(({ fields }) => fields.map(({ name }) => name))])]
}
