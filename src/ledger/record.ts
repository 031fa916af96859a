import type { CipherSuite } from '#kernel/cipher/cipher-suite'
import type { Words } from '#kernel/language'
import type { Principal } from '#kernel/principal'
import type { LedgerSubject } from '#kernel/services'
import { canonicalJson } from './canonical-json.ts'

/** Whose footprint is asked for: by party, by person number, or both. */
export type FootprintSubject = LedgerSubject

export interface FootprintActor {
  readonly kind: Principal['kind']
  readonly id: string
  /** Null when the actor is a person: their name is not for the ledger. */
  readonly name: string | null
  readonly organisation: string
  readonly platformId: string
}

/** One act or access, as the person concerned reads it. */
export interface FootprintRecord {
  readonly id: string
  /** The platform that recorded it. */
  readonly platformId: string
  readonly act: string
  readonly words: Words
  readonly actor: FootprintActor
  readonly fields: readonly string[]
  readonly purpose: { readonly words: Words; readonly caseNumber: string | null; readonly itemCode: string | null }
  readonly legalBasis: Words | null
  readonly result: 'done' | 'refused'
  readonly reference: string | null
  readonly at: Date
}

/** A record as its table holds it. */
export interface RecordRow {
  readonly subjectIndex: Buffer
  readonly id: string
  readonly numberIndex: Buffer | null
  readonly partyId: string | null
  readonly platformId: string
  readonly act: string
  readonly actorKind: Principal['kind']
  readonly actorId: string
  readonly actorName: string | null
  readonly actorOrganisation: string
  readonly actorPlatformId: string
  readonly fields: readonly string[]
  readonly purposeZh: string
  readonly purposeEn: string
  readonly caseNumber: string | null
  readonly itemCode: string | null
  readonly legalBasisZh: string | null
  readonly legalBasisEn: string | null
  readonly result: 'done' | 'refused'
  readonly reference: string | null
  readonly recordedAt: Date
}

/** Digest of a record as a leaf of a Merkle tree (RFC 9162 §2.1.1): 0x00 keeps leaves and inner nodes apart. */
export function leafOf(suite: Pick<CipherSuite, 'digest'>, row: RecordRow): Buffer {
  const text = canonicalJson({
    version: 1,
    subjectIndex: row.subjectIndex.toString('base64'),
    id: row.id,
    numberIndex: row.numberIndex?.toString('base64') ?? null,
    partyId: row.partyId,
    platformId: row.platformId,
    act: row.act,
    actorKind: row.actorKind,
    actorId: row.actorId,
    actorName: row.actorName,
    actorOrganisation: row.actorOrganisation,
    actorPlatformId: row.actorPlatformId,
    fields: row.fields,
    purposeZh: row.purposeZh,
    purposeEn: row.purposeEn,
    caseNumber: row.caseNumber,
    itemCode: row.itemCode,
    legalBasisZh: row.legalBasisZh,
    legalBasisEn: row.legalBasisEn,
    result: row.result,
    reference: row.reference,
    recordedAt: row.recordedAt.toISOString(),
  })
  return suite.digest(Buffer.concat([Buffer.from([0]), Buffer.from(text)]))
}

/** The link of a leaf to everything before it. 0x02: neither leaf nor inner node. */
export function chainOf(suite: Pick<CipherSuite, 'digest'>, previous: Uint8Array, leaf: Uint8Array): Buffer {
  return suite.digest(Buffer.concat([Buffer.from([2]), previous, leaf]))
}
