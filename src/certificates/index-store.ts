import { type Db, maybe, rows, sql } from '#kernel/database'
import type { Words } from '#kernel/language'
import type { CalendarDate } from '#standards'
import type { CertificateState } from './certificate/certificate.ts'
import type { Store } from './store.ts'

/** What the hub knows of a certificate: enough to ask the issuing platform, nothing about its content. */
export interface IndexEntry {
  readonly identifier: string
  readonly number: string
  readonly typeCode: string
  readonly typeName: Words
  readonly platformId: string
  readonly status: CertificateState
  readonly validUntil: CalendarDate | null
}

const domain = 'certificates.index'
const columns = sql.raw('identifier, number, type_code, type_name, platform_id, status, valid_until')

/**
 * Takes a report of the issuing platform; only that platform may report on the certificate again, and only newer.
 * @returns whether the index changed.
 */
export async function putIndexEntry(
  { db, keys }: Store,
  entry: IndexEntry & { readonly version: number },
  holderNumber: string,
  at: Date,
): Promise<boolean> {
  const { identifier, number, typeCode, typeName, platformId, status, validUntil, version } = entry
  const changed = await maybe(
    db,
    sql`insert into certificates.index as known (holder_index, identifier, number, type_code, type_name, platform_id, status,
        valid_until, version, reported_at)
      values (${keys.index(domain, holderNumber)}, ${identifier}, ${number}, ${typeCode}, ${JSON.stringify(typeName)}::jsonb,
        ${platformId}, ${status}, ${validUntil}, ${version}, ${at})
      on conflict (identifier) do update set status = excluded.status, valid_until = excluded.valid_until,
        version = excluded.version, reported_at = excluded.reported_at
      where known.platform_id = excluded.platform_id and known.holder_index = excluded.holder_index
        and known.version < excluded.version
      returning identifier`,
  )
  return changed !== undefined
}

/** The setting opens exactly these rows to a transaction that is not a platform's. */
export async function listIndexEntries({ db, keys }: Store, holderNumber: string): Promise<IndexEntry[]> {
  const index = keys.index(domain, holderNumber)
  await sql`select set_config('tongban.certificate_holder', ${index.toString('hex')}, true)`.execute(db)
  return rows<IndexEntry>(db, sql`select ${columns} from certificates.index where holder_index = ${index} limit 500`)
}

/** By identifier or number. */
export async function findIndexEntry(db: Db, name: string): Promise<IndexEntry | undefined> {
  await sql`select set_config('tongban.certificate_name', ${name}, true)`.execute(db)
  return maybe<IndexEntry>(
    db,
    sql`select ${columns} from certificates.index where identifier = ${name} or number = ${name} limit 1`,
  )
}
