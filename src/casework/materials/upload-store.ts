import { maybe, rows, sql } from '#kernel/database'
import { type FileRef, findRef } from '#kernel/files/file-store'
import { findId, type Id, newId } from '#kernel/ids'
import type { CaseKey, Store } from '../store/case-store.ts'

const sealName = 'casework.uploads'
/** Unfinished uploads a person may have: the oldest makes room. */
const openUploads = 5

export type UploadId = Id<'upload'>

export interface OpenUpload {
  readonly id: UploadId
  readonly materialId: string
  readonly fileName: string
  readonly bytes: number
}

type Owner = Pick<CaseKey, 'partyId'>

/** The upload of this very file, begun anew or gone on with. */
export async function beginOpenUpload(
  { db, keys }: Store,
  { partyId, id: caseId }: CaseKey,
  given: Omit<OpenUpload, 'id'> & { readonly fingerprint: string; readonly at: Date },
): Promise<UploadId> {
  const { materialId, fileName, bytes, fingerprint, at } = given
  const row = await maybe<{ id: UploadId }>(
    db,
    sql`insert into casework.uploads (party_id, id, case_id, material_id, file_name, bytes, fingerprint, begun_at)
      values (${partyId}, ${newId<'upload'>(at)}, ${caseId}, ${materialId}, ${keys.seal(sealName, fileName)}, ${bytes}, ${fingerprint}, ${at})
      on conflict (party_id, case_id, material_id, fingerprint) do update set begun_at = excluded.begun_at
        where uploads.bytes = excluded.bytes
      returning id`,
  )
  if (!row) throw new Error('two files of one fingerprint differ in size')
  await sql`delete from casework.uploads where party_id = ${partyId} and id <> ${row.id} and id not in
    (select id from casework.uploads where party_id = ${partyId} order by begun_at desc limit ${openUploads})`.execute(
    db,
  )
  return row.id
}

export async function findOpenUpload(
  { db, keys }: Store,
  { partyId }: Owner,
  caseId: string,
  uploadId: string,
): Promise<OpenUpload | undefined> {
  const [key, id] = [findId<'case'>(caseId), findId<'upload'>(uploadId)]
  if (!key || !id) return undefined
  const row = await maybe<Omit<OpenUpload, 'fileName'> & { fileName: Buffer }>(
    db,
    sql`select id, material_id, file_name, bytes from casework.uploads
      where party_id = ${partyId} and id = ${id} and case_id = ${key}`,
  )
  return row && { ...row, fileName: keys.open(sealName, row.fileName) }
}

export async function listParts(
  { db }: Pick<Store, 'db'>,
  { partyId }: Owner,
  uploadId: UploadId,
): Promise<{ readonly number: number; readonly fileRef: FileRef }[]> {
  return rows(
    db,
    sql`select number, file_ref from casework.upload_parts where party_id = ${partyId} and upload_id = ${uploadId} order by number`,
  )
}

/** @returns the file that held this part before, when it is sent again */
export async function putOpenPart(
  { db }: Pick<Store, 'db'>,
  { partyId }: Owner,
  uploadId: UploadId,
  { number, ref, bytes }: { readonly number: number; readonly ref: FileRef; readonly bytes: number },
): Promise<FileRef | undefined> {
  const before = await maybe<{ fileRef: string }>(
    db,
    sql`with before as (select file_ref from casework.upload_parts
        where party_id = ${partyId} and upload_id = ${uploadId} and number = ${number} for update),
      put as (insert into casework.upload_parts (party_id, upload_id, number, file_ref, bytes)
        values (${partyId}, ${uploadId}, ${number}, ${ref}, ${bytes})
        on conflict (party_id, upload_id, number) do update set file_ref = excluded.file_ref, bytes = excluded.bytes)
      select file_ref from before`,
  )
  return before && findRef(before.fileRef)
}

export async function deleteOpenUpload({ db }: Pick<Store, 'db'>, { partyId }: Owner, id: UploadId): Promise<void> {
  await sql`delete from casework.uploads where party_id = ${partyId} and id = ${id}`.execute(db)
}
