import { type Db, maybe, sql } from '#kernel/database'
import type { CaseKey } from '../store/case-store.ts'

export interface ArchiveRow {
  readonly edition: number
  readonly madeAt: Date
  readonly fileRef: string
  readonly bytes: number
  readonly digest: Buffer
  readonly contentDigest: Buffer
}

export async function findArchive(db: Db, { partyId, id }: CaseKey): Promise<ArchiveRow | undefined> {
  return maybe<ArchiveRow>(
    db,
    sql`select edition, made_at, file_ref, bytes, digest, content_digest from casework.archives
      where party_id = ${partyId} and case_id = ${id} order by edition desc limit 1`,
  )
}

export async function insertArchive(db: Db, { partyId, id }: CaseKey, row: ArchiveRow): Promise<void> {
  await sql`insert into casework.archives (party_id, case_id, edition, made_at, file_ref, bytes, digest, content_digest)
    values (${partyId}, ${id}, ${row.edition}, ${row.madeAt}, ${row.fileRef}, ${row.bytes}, ${row.digest}, ${row.contentDigest})`.execute(
    db,
  )
}

export async function isArchiveFile(db: Db, fileRef: string): Promise<boolean> {
  return (await maybe(db, sql`select edition from casework.archives where file_ref = ${fileRef}`)) !== undefined
}
