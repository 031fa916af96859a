import { maybe, rows, sql } from '#kernel/database'
import type { Attachment, AttachmentId } from '../case/case.ts'
import type { CaseKey, Store } from './case-store.ts'

const sealName = 'casework.materials'

type AttachmentRow = Omit<Attachment, 'fileName'> & { readonly fileName: Buffer }
const columns = sql.raw('id, material_id, file_name, media_type, bytes, attached_at')

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

export async function insertAttachment(
  { db, keys }: Store,
  { partyId, id }: CaseKey,
  attachment: Attachment,
  content: Buffer,
): Promise<void> {
  const { materialId, fileName, mediaType, bytes, attachedAt } = attachment
  await sql`insert into casework.materials (party_id, case_id, id, material_id, file_name, media_type, bytes, digest, content, attached_at)
    values (${partyId}, ${id}, ${attachment.id}, ${materialId}, ${keys.seal(sealName, fileName)}, ${mediaType}, ${bytes},
      ${keys.digest(content)}, ${keys.seal(sealName, content)}, ${attachedAt})`.execute(db)
}

export async function deleteAttachment(
  { db }: Pick<Store, 'db'>,
  { partyId, id }: CaseKey,
  attachmentId: AttachmentId,
): Promise<boolean> {
  const deleted = await maybe(
    db,
    sql`delete from casework.materials where party_id = ${partyId} and case_id = ${id} and id = ${attachmentId} returning id`,
  )
  return deleted !== undefined
}

export async function findAttachmentFile(
  { db, keys }: Store,
  { partyId, id }: CaseKey,
  attachmentId: AttachmentId,
): Promise<(Attachment & { readonly content: Buffer }) | undefined> {
  const row = await maybe<AttachmentRow & { content: Buffer }>(
    db,
    sql`select ${columns}, content from casework.materials
      where party_id = ${partyId} and case_id = ${id} and id = ${attachmentId}`,
  )
  if (!row) return undefined
  const { content, ...rest } = row
  return { ...attachmentOf(rest, keys), content: keys.openBytes(sealName, content) }
}
