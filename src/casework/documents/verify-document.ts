import type { Language, Words } from '#kernel/language'
import { languages } from '#kernel/language'
import { system } from '#kernel/principal'
import type { Services } from '#kernel/services'
import type { CalendarDate } from '#standards'
import type { CaseFile } from '../case/case.ts'
import { findCase } from '../store/case-store.ts'
import { purposeOf } from '../store/purpose.ts'
import { isCheckCodeOf } from './check-code.ts'
import { findDocumentNumber, type SignedDocument, verificationNumber } from './document.ts'
import { documentKinds } from './document-kinds.ts'
import { findDocumentByNumber, getFile } from './document-store.ts'
import { isSignedDocument } from './sign-head.ts'

/** What anybody may know who holds a document: that it is what it says, nothing else of the case or the person. */
export type DocumentVerification =
  | { readonly outcome: 'unknown' | 'forged'; readonly checkedAt: Date }
  | {
      readonly outcome: 'genuine'
      /** A decision that was revoked afterwards is still a genuine document. */
      readonly isRevoked: boolean
      readonly title: Words
      readonly number: string
      readonly verificationNumber: string
      readonly organisation: Words
      readonly date: CalendarDate
      readonly maskedAddressee: string
      /** Of the file in each language: whoever has a file compares it. */
      readonly digests: readonly { readonly language: Language; readonly digest: string }[]
      readonly digestAlgorithm: string
      readonly keyId: string
      readonly checkedAt: Date
    }

/** Whether a text is the number of a document rather than of a certificate. */
export function isDocumentNumber(text: string): boolean {
  return findDocumentNumber(text) !== undefined
}

/**
 * Whether a document of this platform is genuine. A number that nobody has and a code that does not belong to it are one
 * answer. The signature and the digest of the kept file are checked anew each time.
 */
export async function verifyDocument(
  services: Pick<Services, 'apart' | 'keys' | 'clock'>,
  typed: { readonly number: string; readonly code: string },
): Promise<DocumentVerification> {
  const checkedAt = services.clock.now()
  const number = findDocumentNumber(typed.number)
  if (!number || !isCheckCodeOf(services.keys, verificationNumber(number), typed.code))
    return { outcome: 'unknown', checkedAt }
  // Row-level security shows a document to its people alone: the platform itself looks, and hands on no more than this.
  return services.apart(system, async (own) => {
    const row = await findDocumentByNumber(own.db, number)
    const found = row && (await findCase(own, { partyId: row.partyId, id: row.caseId }))
    if (!row || !found) return { outcome: 'unknown', checkedAt }
    const files = await Promise.all(languages.map((language) => getFile(own, row, language)))
    const isGenuine = files.every((file) => isSignedDocument(own.keys.publicKey, file))
    await own.ledger.record({
      act: 'casework.verify-document',
      subject: { partyId: found.partyId },
      fields: [`document.${row.kind}`],
      purpose: purposeOf(found),
    })
    return isGenuine ? shownOf(found, files, checkedAt) : { outcome: 'forged', checkedAt }
  })
}

function shownOf(found: CaseFile, files: readonly SignedDocument[], checkedAt: Date): DocumentVerification {
  const head = files[0]?.head
  if (!head) throw new Error('a document has a file in each language')
  return {
    outcome: 'genuine',
    isRevoked: head.kind === 'grant' && found.revokedAt !== null,
    title: documentKinds[head.kind].title,
    number: head.number,
    verificationNumber: head.verificationNumber,
    organisation: head.organisation.name,
    date: head.date,
    maskedAddressee: head.maskedAddressee,
    digests: files.map(({ head: { language, digest } }) => ({ language, digest })),
    digestAlgorithm: head.suite === 'gm' ? 'SM3' : 'SHA-256',
    keyId: head.keyId,
    checkedAt,
  }
}
