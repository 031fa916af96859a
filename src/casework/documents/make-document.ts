import { newId } from '#kernel/ids'
import { languages } from '#kernel/language'
import type { Services } from '#kernel/services'
import { calendarDateOf, maskName } from '#standards'
import type { CaseFile } from '../case/case.ts'
import type { CaseKey } from '../store/case-store.ts'
import { purposeOf } from '../store/purpose.ts'
import { checkCodeOf, shownCode } from './check-code.ts'
import { composeLetter } from './compose-letter.ts'
import type { CaseDocument, DocumentHead, DocumentId } from './document.ts'
import { shownNumber, verificationNumber } from './document.ts'
import { documentKinds } from './document-kinds.ts'
import {
  type DocumentRow,
  findDocument,
  insertDocument,
  insertFile,
  lockNumbers,
  takeNumber,
} from './document-store.ts'
import { writeLetter } from './pdf/write-letter.ts'
import { sealFile } from './seal/electronic-seal.ts'
import { signHead } from './sign-head.ts'

export type Making = Pick<Services, 'db' | 'keys' | 'clock' | 'platform' | 'ledger'>

/**
 * Numbers, sets, signs and keeps a document in both languages, unless it was made before. The number is taken in the
 * transaction that keeps the document, so a failure leaves no gap.
 */
export async function makeDocument(services: Making, found: CaseFile, document: CaseDocument): Promise<DocumentRow> {
  const { db, clock, ledger } = services
  const { organisation } = found
  if (organisation === null) throw new Error('a case in which something was put in writing has its organisation')
  const key: CaseKey = found
  const year = Number(calendarDateOf(document.at).slice(0, 4))
  await lockNumbers(db, organisation.id, year)
  const known = await findDocument(db, key, document.kind, document.sequence)
  if (known) return known

  const row: DocumentRow = {
    ...(await takeNumber(db, organisation.id, year)),
    partyId: found.partyId,
    caseId: found.id,
    id: newId<'document'>(clock.now()) satisfies DocumentId,
    kind: document.kind,
    sequence: document.sequence,
    madeAt: clock.now(),
  }
  await insertDocument(db, row)
  for (const language of languages) await makeFile(services, found, document, row, language)
  await ledger.record({
    act: 'casework.make-document',
    subject: { partyId: found.partyId },
    fields: [`document.${document.kind}`],
    purpose: purposeOf(found),
  })
  return row
}

async function makeFile(
  services: Making,
  found: CaseFile,
  document: CaseDocument,
  row: DocumentRow,
  language: (typeof languages)[number],
): Promise<void> {
  const { keys, platform } = services
  const { organisation, caseNumber, item, applicant } = found
  if (organisation === null || caseNumber === null) throw new Error('a case without a number has no documents')
  const number = verificationNumber(row)
  const head: Omit<DocumentHead, 'digest'> = {
    id: row.id,
    kind: row.kind,
    number: shownNumber(documentKinds[row.kind].series, row),
    verificationNumber: number,
    language,
    organisation,
    platformId: platform.id,
    caseNumber,
    itemName: item.name,
    maskedAddressee: maskName(applicant?.name ?? ''),
    date: calendarDateOf(document.at),
    madeAt: row.madeAt.toISOString(),
    suite: keys.suite.name,
    keyId: keys.keyId,
  }
  const checkCode = shownCode(checkCodeOf(keys, number))
  const file = await writeLetter(
    composeLetter({ head, found, parts: document.parts, checkCode, origin: platform.origin }),
  )
  const whole: DocumentHead = { ...head, digest: keys.digest(file).toString('hex') }
  const seal = sealFile(keys, { head: whole, file })
  await insertFile(services, row, { head: whole, signature: signHead(keys, whole), file, seal })
}
