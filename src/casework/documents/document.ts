import type { SuiteName } from '#kernel/cipher/cipher-suite'
import type { Id } from '#kernel/ids'
import type { Language, Words } from '#kernel/language'
import type { CalendarDate } from '#standards'
import type { DocumentKind } from './document-kinds.ts'

export type DocumentId = Id<'document'>

/** A part of the text, in both languages, with nothing left to fill in. */
export type DocumentPart =
  | { readonly kind: 'paragraph' | 'heading'; readonly words: Words }
  | { readonly kind: 'list'; readonly entries: readonly Words[] }

/** A notice in writing as the record gives it (Administrative Licensing Law art. 32, 38): what it says, before it is set. */
export interface CaseDocument {
  readonly kind: DocumentKind
  /** Its address within the case: the kind, with a number from the second of a kind on. */
  readonly name: string
  /** Of the act that it puts in writing; of the document it confirms, where it is a receipt. */
  readonly sequence: number
  readonly title: Words
  readonly at: Date
  readonly parts: readonly DocumentPart[]
}

/** Serial of an organisation's documents of a year, all kinds together, from 1 and without a gap. */
export interface DocumentNumber {
  readonly organisationId: string
  readonly year: number
  readonly serial: number
}

/** 受理〔2026〕15号 (GB/T 9704-2012 §7.2.5: year in six-cornered brackets, serial without zeros or 第). */
export function shownNumber(series: string, { year, serial }: Pick<DocumentNumber, 'year' | 'serial'>): string {
  return `${series}〔${year}〕${serial}号`
}

/** What anybody finds the document by, on whatever platform it was made. */
export function verificationNumber({ organisationId, year, serial }: DocumentNumber): string {
  return `${organisationId}-${year}-${serial}`
}

/** As typed: blanks and small letters are forgiven. */
export function findDocumentNumber(text: string): DocumentNumber | undefined {
  const [, organisationId, year, serial] = /^([0-9A-Z]{18})-(\d{4})-([1-9]\d{0,8})$/.exec(tidy(text)) ?? []
  return organisationId && year && serial ? { organisationId, year: Number(year), serial: Number(serial) } : undefined
}

function tidy(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/[‐-―－]/g, '-')
    .toUpperCase()
}

/** What is signed: everything that tells this document from any other, and the digest of its file. */
export interface DocumentHead {
  readonly id: DocumentId
  readonly kind: DocumentKind
  readonly number: string
  readonly verificationNumber: string
  readonly language: Language
  readonly organisation: { readonly id: string; readonly name: Words }
  readonly platformId: string
  readonly caseNumber: string
  readonly itemName: Words
  /** For whoever verifies: no more of the person than this. */
  readonly maskedAddressee: string
  readonly date: CalendarDate
  readonly madeAt: string
  /** Of the file: hex. */
  readonly digest: string
  readonly suite: SuiteName
  readonly keyId: string
}

export interface SignedDocument {
  readonly head: DocumentHead
  /** Base64, over the head. */
  readonly signature: string
  /** PDF/A-2b. */
  readonly file: Buffer
  /** The detached electronic seal over the file; null in documents made before there were any. */
  readonly seal: Buffer | null
}
