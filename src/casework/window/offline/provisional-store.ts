import { type Db, maybe, one, rows, sql } from '#kernel/database'
import { findRef } from '#kernel/files/file-store'
import type { Services } from '#kernel/services'
import type { CalendarDate } from '#standards'
import type { Provisional, ProvisionalContent, ProvisionalFile, ProvisionalId } from './provisional.ts'

type Store = Pick<Services, 'db' | 'keys'>
const sealName = 'casework.provisionals'
const columns = sql.raw(
  `id, organisation_id, number, received_at, received_on, item_code, item_version, region, state, party_id, case_id,
  filled, content, tries`,
)

type Row = Omit<Provisional, keyof ProvisionalContent> & { readonly content: Buffer }

function provisionalOf({ content, ...row }: Row, keys: Store['keys']): Provisional {
  // contentOf sealed it.
  return { ...row, ...(JSON.parse(keys.open(sealName, content)) as ProvisionalContent) }
}

function contentOf(provisional: ProvisionalContent, keys: Store['keys']): Buffer {
  const { clerk, name, residentId, phone, answers, facts, accountPhone, covered, conflicts, resolutions } = provisional
  const content = { clerk, name, residentId, phone, answers, facts, accountPhone, covered, conflicts, resolutions }
  return keys.seal(sealName, JSON.stringify(content))
}

export async function nextProvisionalNumber(db: Db, day: CalendarDate): Promise<number> {
  const { last } = await one<{ last: number }>(
    db,
    sql`insert into casework.provisional_numbers as n (day, last) values (${day}, 1)
      on conflict (day) do update set last = n.last + 1 returning last`,
  )
  return last
}

export async function insertProvisional({ db, keys }: Store, provisional: Provisional): Promise<void> {
  const { id, organisationId, number, receivedAt, receivedOn, itemCode, itemVersion, region, state } = provisional
  await sql`insert into casework.provisionals (id, organisation_id, number, received_at, received_on, item_code,
      item_version, region, state, content, ready_at, changed_at)
    values (${id}, ${organisationId}, ${number}, ${receivedAt}, ${receivedOn}, ${itemCode}, ${itemVersion}, ${region},
      ${state}, ${contentOf(provisional, keys)}, ${receivedAt}, ${receivedAt})`.execute(db)
}

/** @param lock holds it until the transaction ends */
export async function findProvisional(
  { db, keys }: Store,
  id: ProvisionalId,
  { lock = false } = {},
): Promise<Provisional | undefined> {
  const row = await maybe<Row>(
    db,
    sql`select ${columns} from casework.provisionals where id = ${id} ${lock ? sql`for update` : sql``}`,
  )
  return row && provisionalOf(row, keys)
}

export async function updateProvisional(
  { db, keys, clock }: Store & Pick<Services, 'clock'>,
  provisional: Provisional,
  { readyAt = clock.now() }: { readonly readyAt?: Date } = {},
): Promise<void> {
  const { id, state, partyId, caseId, filled, tries, itemVersion } = provisional
  await sql`update casework.provisionals set state = ${state}, party_id = ${partyId}, case_id = ${caseId},
      filled = ${filled}, tries = ${tries}, item_version = ${itemVersion}, content = ${contentOf(provisional, keys)},
      ready_at = ${readyAt}, changed_at = ${clock.now()}
    where id = ${id}`.execute(db)
}

/** What can go on now, the oldest first. */
export async function selectReady(db: Db, now: Date, limit: number): Promise<ProvisionalId[]> {
  const found = await rows<{ id: ProvisionalId }>(
    db,
    sql`select id from casework.provisionals where state = 'waiting' and ready_at <= ${now}
      order by ready_at, id limit ${limit}`,
  )
  return found.map(({ id }) => id)
}

/** What an organisation received, what waits for it first. */
export async function selectProvisionals({ db, keys }: Store, organisationId: string): Promise<Provisional[]> {
  const found = await rows<Row>(
    db,
    sql`select ${columns} from casework.provisionals where organisation_id = ${organisationId}
      order by state = 'conflict' desc, state in ('filling', 'waiting') desc, received_at desc limit 100`,
  )
  return found.map((row) => provisionalOf(row, keys))
}

type FileRow = Omit<ProvisionalFile, 'ref' | 'fileName'> & { readonly fileName: Buffer; readonly fileRef: string }

export async function selectFiles({ db, keys }: Store, id: ProvisionalId): Promise<ProvisionalFile[]> {
  const found = await rows<FileRow>(
    db,
    sql`select id, material_id, file_name, media_type, bytes, pages, scan, file_ref, digest
      from casework.provisional_files where provisional_id = ${id} order by id`,
  )
  return found.flatMap(({ fileName, fileRef, ...row }) => {
    const ref = findRef(fileRef)
    return ref ? [{ ...row, ref, fileName: keys.open(sealName, fileName) }] : []
  })
}

export async function insertFile(
  { db, keys }: Store,
  provisionalId: ProvisionalId,
  file: ProvisionalFile,
): Promise<void> {
  const { id, materialId, fileName, mediaType, bytes, pages, scan, ref, digest } = file
  await sql`insert into casework.provisional_files
      (provisional_id, id, material_id, file_name, media_type, bytes, pages, scan, file_ref, digest)
    values (${provisionalId}, ${id}, ${materialId}, ${keys.seal(sealName, fileName)}, ${mediaType}, ${bytes}, ${pages},
      ${scan}, ${ref}, ${digest})`.execute(db)
}

export async function putScan(
  db: Db,
  provisionalId: ProvisionalId,
  { id }: Pick<ProvisionalFile, 'id'>,
  scan: ProvisionalFile['scan'],
): Promise<void> {
  await sql`update casework.provisional_files set scan = ${scan}
    where provisional_id = ${provisionalId} and id = ${id}`.execute(db)
}

/** They belong to the case now, or to nobody. */
export async function deleteFiles(db: Db, provisionalId: ProvisionalId): Promise<void> {
  await sql`delete from casework.provisional_files where provisional_id = ${provisionalId}`.execute(db)
}
