import { maybe, one, rows, sql } from '#kernel/database'
import { type FileRef, findRef } from '#kernel/files/file-store'
import { findId, type Id, newId } from '#kernel/ids'
import { kernelProblems } from '#kernel/problem'
import { caseworkProblems } from '../problems.ts'
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

/**
 * The upload of this very file, begun anew or gone on with. @returns it, with the files of those that made room for it
 * @throws badRequest when a file of this fingerprint is of another size
 */
export async function beginOpenUpload(
  { db, keys }: Store,
  { partyId, id: caseId }: CaseKey,
  given: Omit<OpenUpload, 'id'> & { readonly fingerprint: string; readonly at: Date },
): Promise<{ readonly id: UploadId; readonly left: readonly FileRef[] }> {
  const { materialId, fileName, bytes, fingerprint, at } = given
  const row = await maybe<{ id: UploadId }>(
    db,
    sql`insert into casework.uploads (party_id, id, case_id, material_id, file_name, bytes, fingerprint, begun_at)
      values (${partyId}, ${newId<'upload'>(at)}, ${caseId}, ${materialId}, ${keys.seal(sealName, fileName)}, ${bytes}, ${fingerprint}, ${at})
      on conflict (party_id, case_id, material_id, fingerprint) do update set begun_at = excluded.begun_at
        where uploads.bytes = excluded.bytes
      returning id`,
  )
  if (!row) throw kernelProblems.badRequest()
  const left = await rows<{ fileRef: FileRef }>(
    db,
    sql`with gone as (delete from casework.uploads where party_id = ${partyId} and id <> ${row.id} and id not in
          (select id from casework.uploads where party_id = ${partyId} order by begun_at desc limit ${openUploads}) returning id)
      select file_ref from casework.upload_parts where party_id = ${partyId} and upload_id in (select id from gone)`,
  )
  return { id: row.id, left: left.map(({ fileRef }) => fileRef) }
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

/**
 * @returns the file that held this part before, when it is sent again
 * @throws unknownUpload when it was finished, or made room for others, meanwhile
 */
export async function putOpenPart(
  { db }: Pick<Store, 'db'>,
  { partyId }: Owner,
  uploadId: UploadId,
  { number, ref, bytes }: { readonly number: number; readonly ref: FileRef; readonly bytes: number },
): Promise<FileRef | undefined> {
  const { before, isKept } = await one<{ before: string | null; isKept: boolean }>(
    db,
    sql`with before as (select file_ref from casework.upload_parts
        where party_id = ${partyId} and upload_id = ${uploadId} and number = ${number} for update),
      put as (insert into casework.upload_parts (party_id, upload_id, number, file_ref, bytes)
        select party_id, id, ${number}::integer, ${ref}::text, ${bytes}::integer from casework.uploads
          where party_id = ${partyId} and id = ${uploadId} for key share
        on conflict (party_id, upload_id, number) do update set file_ref = excluded.file_ref, bytes = excluded.bytes
        returning number)
      select (select file_ref from before) as before, exists (select from put) as is_kept`,
  )
  if (!isKept) throw caseworkProblems.unknownUpload()
  return before === null ? undefined : findRef(before)
}

/** @returns whether it was there: of two the second finds nothing. */
export async function deleteOpenUpload({ db }: Pick<Store, 'db'>, { partyId }: Owner, id: UploadId): Promise<boolean> {
  const gone = await maybe(
    db,
    sql`delete from casework.uploads where party_id = ${partyId} and id = ${id} returning id`,
  )
  return gone !== undefined
}
