import type { SuiteName } from '#kernel/cipher/cipher-suite'
import type { CertificateId, PartyId } from '#kernel/ids'
import type { Words } from '#kernel/language'
import type { JsonValue } from '#ledger'
import type { CalendarDate } from '#standards'

/** What the issuer says of a certificate (standards §4.5). Only the issuer changes it. */
export type CertificateState = 'valid' | 'suspended' | 'replaced' | 'revoked' | 'withdrawn' | 'cancelled'
/** What it is worth today: a valid one past its last day is expired. */
export type CertificateStatus = CertificateState | 'expired'

/** Words of each status, for all pages. */
export const statusWords: Readonly<Record<CertificateStatus, Words>> = {
  valid: { zh: '有效', en: 'Valid' },
  expired: { zh: '已过期', en: 'Expired' },
  suspended: { zh: '已暂扣', en: 'Suspended' },
  replaced: { zh: '已换新', en: 'Replaced' },
  revoked: { zh: '已撤销', en: 'Revoked' },
  withdrawn: { zh: '已吊销', en: 'Withdrawn as a penalty' },
  cancelled: { zh: '已注销', en: 'Cancelled' },
}

/**
 * The signed part. It says everything that may be shown to anybody, and binds the sealed rest by its digest; so a
 * verifier on another platform checks the signature without seeing the holder's data.
 */
export interface CertificateHead {
  readonly identifier: string
  readonly number: string
  readonly typeCode: string
  readonly typeName: Words
  readonly issuerId: string
  readonly issuerName: Words
  readonly platformId: string
  /** 林*岚 */
  readonly maskedHolder: string
  readonly issuedAt: string
  readonly validFrom: CalendarDate
  readonly validUntil: CalendarDate | null
  /** Digest of the content, base64. The content carries a salt, so that the digest lets nobody guess it. */
  readonly contentDigest: string
  readonly suite: SuiteName
  readonly keyId: string
}

/** A field of the type beyond the common metadata, as the pages show it. */
export interface CertificateField {
  /** `KZ_` name in the file (GB/T 36903). */
  readonly name: string
  readonly label: Words
  readonly value: string
}

/** The sealed content: metadata under the names of GB/T 36903 (standards §4.4), extension fields, salt. */
export interface CertificateContent {
  readonly metadata: Readonly<Record<string, string>>
  readonly fields: readonly CertificateField[]
  readonly salt: string
}

/** A certificate as the issuing platform holds it. */
export interface Certificate {
  readonly partyId: PartyId
  readonly id: CertificateId
  readonly version: number
  readonly state: CertificateState
  readonly head: CertificateHead
  readonly content: CertificateContent
  /** Base64. */
  readonly signature: string
  readonly caseNumber: string | null
}

/** A certificate as its holder sees it, wherever it was issued. */
export interface HeldCertificate {
  readonly identifier: string
  readonly number: string
  readonly typeCode: string
  readonly typeName: Words
  readonly issuer: { readonly id: string; readonly name: Words } | null
  readonly platformId: string
  readonly platformName: Words
  readonly status: CertificateStatus
  readonly issuedAt: Date | null
  readonly validFrom: CalendarDate | null
  readonly validUntil: CalendarDate | null
  readonly holderName: string | null
  /** Empty when the issuing platform did not answer: only its entry in the hub's index is known then. */
  readonly fields: readonly CertificateField[]
  readonly complete: boolean
}

export function statusOn(
  state: CertificateState,
  validUntil: CalendarDate | null,
  today: CalendarDate,
): CertificateStatus {
  return state === 'valid' && validUntil !== null && validUntil < today ? 'expired' : state
}

/** Interfaces of plain values are JSON; the type checker asks for an index signature that they do not have. */
export function asJson(value: CertificateHead | CertificateContent): JsonValue {
  return JSON.parse(JSON.stringify(value)) as JsonValue
}
