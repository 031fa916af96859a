import { type Db, maybe, rows, sql } from '#kernel/database'
import type { Platform } from './platform.ts'

interface PlatformRow extends Omit<Platform, 'name'> {
  readonly nameZh: string
  readonly nameEn: string
}

function platform({ nameZh, nameEn, ...rest }: PlatformRow): Platform {
  return { ...rest, name: { zh: nameZh, en: nameEn } }
}

export async function selectPlatforms(db: Db): Promise<Platform[]> {
  return (await rows<PlatformRow>(db, sql`select * from network.platforms order by id`)).map(platform)
}

export async function selectPlatform(db: Db, id: string): Promise<Platform | undefined> {
  const row = await maybe<PlatformRow>(db, sql`select * from network.platforms where id = ${id}`)
  return row && platform(row)
}

export async function selectPlatformByKey(db: Db, keyId: string): Promise<Platform | undefined> {
  const row = await maybe<PlatformRow>(db, sql`select * from network.platforms where key_id = ${keyId}`)
  return row && platform(row)
}

/** Makes the table say exactly what the list says. */
export async function replacePlatforms(db: Db, platforms: readonly Platform[]): Promise<void> {
  await sql`delete from network.platforms`.execute(db)
  for (const each of platforms) {
    await sql`insert into network.platforms (id, kind, name_zh, name_en, region, origin, public_key, key_id, suite, status)
      values (${each.id}, ${each.kind}, ${each.name.zh}, ${each.name.en}, ${each.region}, ${each.origin},
        ${each.publicKey}, ${each.keyId}, ${each.suite}, ${each.status})`.execute(db)
  }
}

export interface StoredTrustList {
  readonly version: number
  readonly document: string
  readonly signature: Buffer
  readonly keyId: string
  readonly receivedAt: Date
}

export async function findStoredTrustList(db: Db): Promise<StoredTrustList | undefined> {
  return maybe(db, sql`select version, document, signature, key_id, received_at from network.trust_list`)
}

/** Readers of the list never wait; two writers do, so that the older one sees that it is older. */
export async function lockTrustList(db: Db): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('network.trust_list'))`.execute(db)
}

export async function saveTrustList(db: Db, list: StoredTrustList): Promise<void> {
  await sql`insert into network.trust_list (version, document, signature, key_id, received_at)
    values (${list.version}, ${list.document}, ${list.signature}, ${list.keyId}, ${list.receivedAt})
    on conflict (is_current) do update set version = excluded.version, document = excluded.document,
      signature = excluded.signature, key_id = excluded.key_id, received_at = excluded.received_at`.execute(db)
}
