import { maybe, rows, sql } from '#kernel/database'
import { type FileRef, findRef, onePiece } from '#kernel/files/file-store'
import type { Services } from '#kernel/services'
import type { Attachment, AttachmentId } from '../case/case.ts'
import type { CaseKey, Store } from '../store/case-store.ts'

const sealName = 'casework.materials'

type AttachmentRow = Omit<Attachment, 'fileName'> & { readonly fileName: Buffer }
const columns = sql.raw('id, material_id, file_name, media_type, bytes, pages, scan, attached_at')

function attachmentOf(row: AttachmentRow, keys: Store['keys']): Attachment {
  return { ...row, fileName: keys.open(sealName, row.fileName) }
}

/** What was handed in, without the files themselves. */
export async function listAttachments({ db, keys }: Store, { partyId, id }: CaseKey): Promise<Attachment[]> {
  const found = await rows<AttachmentRow>(
    db,
    sql`select ${columns} from casework.materials where party_id = ${partyId} and case_id = ${id} order by id`,
  )
  return found.map((row) => attachmentOf(row, keys))
}

/** The file of a row: in the store, or still in the row. */
export interface KeptFile {
  readonly ref: FileRef
  readonly digest: Buffer
}

export async function insertAttachment(
  { db, keys }: Store,
  { partyId, id }: CaseKey,
  attachment: Attachment,
  { ref, digest, kind }: KeptFile & { readonly kind: string | null },
): Promise<void> {
  const { materialId, fileName, mediaType, bytes, pages, scan, attachedAt } = attachment
  await sql`insert into casework.materials (party_id, case_id, id, material_id, file_name, media_type, bytes, pages, scan, digest,
      file_ref, kind, attached_at)
    values (${partyId}, ${id}, ${attachment.id}, ${materialId}, ${keys.seal(sealName, fileName)}, ${mediaType}, ${bytes}, ${pages},
      ${scan}, ${digest}, ${ref}, ${kind}, ${attachedAt})`.execute(db)
}

/** @returns the file that no row names any more: one that two cases share stays. */
export async function deleteAttachment(
  { db }: Pick<Store, 'db'>,
  { partyId, id }: CaseKey,
  attachmentId: AttachmentId,
): Promise<FileRef | undefined> {
  const gone = await maybe<{ fileRef: string | null }>(
    db,
    sql`delete from casework.materials where party_id = ${partyId} and case_id = ${id} and id = ${attachmentId}
      returning file_ref`,
  )
  if (!gone || gone.fileRef === null) return undefined
  // A statement of its own: the one above may have waited for a copy, which only a later one sees.
  const shared = await maybe(db, sql`select id from casework.materials where file_ref = ${gone.fileRef} limit 1`)
  return shared ? undefined : findRef(gone.fileRef)
}

/** A file that was handed in, its content as it is read. */
export async function findAttachmentFile(
  { db, keys, files }: Store & Pick<Services, 'files'>,
  { partyId, id }: CaseKey,
  attachmentId: AttachmentId,
): Promise<(Attachment & { readonly content: AsyncIterable<Uint8Array> }) | undefined> {
  const row = await maybe<AttachmentRow & { content: Buffer | null; fileRef: string | null }>(
    db,
    sql`select ${columns}, content, file_ref from casework.materials
      where party_id = ${partyId} and case_id = ${id} and id = ${attachmentId}`,
  )
  if (!row) return undefined
  const { content, fileRef, ...rest } = row
  const ref = fileRef === null ? undefined : findRef(fileRef)
  const bytes = content && keys.openBytes(sealName, content)
  return { ...attachmentOf(rest, keys), content: bytes ? onePiece(bytes) : ref ? await files.open(ref) : nothing() }
}

async function* nothing(): AsyncGenerator<Uint8Array> {}

/** Rows of before files had a store of their own. */
export async function listFilesInRows(
  { db, keys }: Store,
  limit: number,
): Promise<{ readonly partyId: string; readonly caseId: string; readonly id: string; readonly content: Buffer }[]> {
  const found = await rows<{ partyId: string; caseId: string; id: string; content: Buffer }>(
    db,
    sql`select party_id, case_id, id, content from casework.materials where content is not null order by id limit ${limit}`,
  )
  return found.map((row) => ({ ...row, content: keys.openBytes(sealName, row.content) }))
}
