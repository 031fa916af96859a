import { type Db, maybe, one, rows, sql } from '#kernel/database'
import type { CaseId, PartyId } from '#kernel/ids'
import type { Language } from '#kernel/language'
import type { CaseKey, Store } from '../store/case-store.ts'
import type { DocumentHead, DocumentId, DocumentNumber, SignedDocument } from './document.ts'
import type { DocumentKind } from './document-kinds.ts'

const headSeal = 'casework.document_files.head'
const fileSeal = 'casework.document_files'
const receiverSeal = 'casework.document_deliveries'

export interface DocumentRow extends DocumentNumber {
  readonly partyId: PartyId
  readonly caseId: CaseId
  readonly id: DocumentId
  readonly kind: DocumentKind
  readonly sequence: number
  readonly madeAt: Date
}

const columns = sql.raw('party_id, case_id, id, kind, sequence, organisation_id, year, serial, made_at')

export async function findDocument(
  db: Db,
  { partyId, id }: CaseKey,
  kind: DocumentKind,
  sequence: number,
): Promise<DocumentRow | undefined> {
  return maybe<DocumentRow>(
    db,
    sql`select ${columns} from casework.documents
      where party_id = ${partyId} and case_id = ${id} and kind = ${kind} and sequence = ${sequence}`,
  )
}

export async function findDocumentByNumber(db: Db, number: DocumentNumber): Promise<DocumentRow | undefined> {
  return maybe<DocumentRow>(
    db,
    sql`select ${columns} from casework.documents where organisation_id = ${number.organisationId}
      and year = ${number.year} and serial = ${number.serial}`,
  )
}

/** All documents made so far, in the order of their acts. */
export async function listDocumentRows(db: Db, { partyId, id }: CaseKey): Promise<DocumentRow[]> {
  return rows<DocumentRow>(
    db,
    sql`select ${columns} from casework.documents where party_id = ${partyId} and case_id = ${id} order by sequence, kind desc`,
  )
}

/** Holds the numbers of an organisation's year until the transaction ends: whoever comes next waits, then sees what was made. */
export async function lockNumbers(db: Db, organisationId: string, year: number): Promise<void> {
  await sql`insert into casework.document_numbers (organisation_id, year, last) values (${organisationId}, ${year}, 0)
    on conflict do nothing`.execute(db)
  await sql`select last from casework.document_numbers where organisation_id = ${organisationId} and year = ${year} for update`.execute(
    db,
  )
}

/** The next number, under the lock of lockNumbers. */
export async function takeNumber(db: Db, organisationId: string, year: number): Promise<DocumentNumber> {
  const { last } = await one<{ last: number }>(
    db,
    sql`update casework.document_numbers set last = last + 1 where organisation_id = ${organisationId} and year = ${year}
      returning last`,
  )
  return { organisationId, year, serial: last }
}

export async function insertDocument(db: Db, row: DocumentRow): Promise<void> {
  await sql`insert into casework.documents (${columns}) values (${row.partyId}, ${row.caseId}, ${row.id}, ${row.kind},
    ${row.sequence}, ${row.organisationId}, ${row.year}, ${row.serial}, ${row.madeAt})`.execute(db)
}

export async function insertFile({ db, keys }: Store, row: DocumentRow, signed: SignedDocument): Promise<void> {
  const { head, signature, file, seal } = signed
  await sql`insert into casework.document_files (party_id, case_id, document_id, language, head, digest, signature, file, seal)
    values (${row.partyId}, ${row.caseId}, ${row.id}, ${head.language}, ${keys.seal(headSeal, JSON.stringify(head))},
      ${Buffer.from(head.digest, 'hex')}, ${Buffer.from(signature, 'base64')}, ${keys.seal(fileSeal, file)}, ${seal})`.execute(
    db,
  )
}

export async function getFile(
  { db, keys }: Store,
  { partyId, caseId, id }: Pick<DocumentRow, 'partyId' | 'caseId' | 'id'>,
  language: Language,
): Promise<SignedDocument> {
  const row = await one<{ head: Buffer; signature: Buffer; file: Buffer; seal: Buffer | null }>(
    db,
    sql`select head, signature, file, seal from casework.document_files
      where party_id = ${partyId} and case_id = ${caseId} and document_id = ${id} and language = ${language}`,
  )
  return {
    // insertFile sealed a head.
    head: JSON.parse(keys.open(headSeal, row.head)) as DocumentHead,
    signature: row.signature.toString('base64'),
    file: keys.openBytes(fileSeal, row.file),
    seal: row.seal,
  }
}

export interface Delivery {
  readonly documentId: DocumentId
  readonly way: 'online' | 'window'
  readonly deliveredAt: Date
  readonly receiver: string
  readonly officerId: string | null
}

type DeliveryRow = Omit<Delivery, 'receiver'> & { readonly receiver: Buffer }

export async function listDeliveries({ db, keys }: Store, { partyId, id }: CaseKey): Promise<Delivery[]> {
  const found = await rows<DeliveryRow>(
    db,
    sql`select document_id, way, delivered_at, receiver, officer_id from casework.document_deliveries
      where party_id = ${partyId} and case_id = ${id} order by delivered_at`,
  )
  return found.map((row) => ({ ...row, receiver: keys.open(receiverSeal, row.receiver) }))
}

/** The first time counts. @returns whether this was it. */
export async function insertDelivery(
  { db, keys }: Store,
  { partyId, caseId, id }: Pick<DocumentRow, 'partyId' | 'caseId' | 'id'>,
  { way, deliveredAt, receiver, officerId }: Omit<Delivery, 'documentId'>,
): Promise<boolean> {
  const inserted = await maybe(
    db,
    sql`insert into casework.document_deliveries (party_id, case_id, document_id, way, delivered_at, receiver, officer_id)
      values (${partyId}, ${caseId}, ${id}, ${way}, ${deliveredAt}, ${keys.seal(receiverSeal, receiver)}, ${officerId})
      on conflict do nothing returning document_id`,
  )
  return inserted !== undefined
}

/** What was served after the case was closed belongs into its archive: packed anew a day later, once for all of that day. */
export async function askForArchive(
  db: Db,
  { partyId, id, version }: CaseKey & { readonly version: number },
  readyAt: Date,
): Promise<void> {
  await sql`insert into casework.effects (topic, party_id, case_id, sequence, ready_at)
    values ('archive', ${partyId}, ${id}, ${version}, ${readyAt}) on conflict do nothing`.execute(db)
}
