import type { SuiteName } from '#kernel/cipher/cipher-suite'
import { type Db, maybe, rows, sql } from '#kernel/database'
import type { ClientId } from '#kernel/ids'

export interface ClientKey {
  readonly keyId: string
  readonly clientId: ClientId
  readonly suite: SuiteName
  /** SPKI, base64. */
  readonly publicKey: string
  readonly createdAt: Date
  readonly endsAt: Date | null
}

/** A department's system as its organisation registered it. */
export interface RegisteredClient {
  readonly id: ClientId
  readonly organisationId: string
  readonly organisationName: string
  readonly organisationRegion: string
  readonly name: string
  readonly createdAt: Date
  readonly revokedAt: Date | null
  readonly webhook: string | null
}

const columns = sql.raw(
  'c.id, c.organisation_id, c.organisation_name, c.organisation_region, c.name, c.created_at, c.revoked_at, c.webhook',
)
const keyColumns = sql.raw('k.key_id, k.client_id, k.suite, k.public_key, k.created_at, k.ends_at')

export async function insertClient(db: Db, client: RegisteredClient): Promise<void> {
  const { id, organisationId, organisationName, organisationRegion, name, createdAt } = client
  await sql`insert into casework.clients (id, organisation_id, organisation_name, organisation_region, name, created_at)
    values (${id}, ${organisationId}, ${organisationName}, ${organisationRegion}, ${name}, ${createdAt})`.execute(db)
}

export async function insertClientKey(
  db: Db,
  { keyId, clientId, suite, publicKey, createdAt }: ClientKey,
): Promise<void> {
  await sql`insert into casework.client_keys (key_id, client_id, suite, public_key, created_at)
    values (${keyId}, ${clientId}, ${suite}, ${publicKey}, ${createdAt})`.execute(db)
}

/** No key of the client but the one given holds beyond `endsAt`. */
export async function endClientKeys(db: Db, id: ClientId, exceptKeyId: string, endsAt: Date): Promise<void> {
  await sql`update casework.client_keys set ends_at = least(ends_at, ${endsAt})
    where client_id = ${id} and key_id <> ${exceptKeyId}`.execute(db)
}

export async function findClient(db: Db, id: ClientId): Promise<RegisteredClient | undefined> {
  return maybe<RegisteredClient>(db, sql`select ${columns} from casework.clients c where c.id = ${id}`)
}

export async function findClientByKey(
  db: Db,
  keyId: string,
): Promise<(RegisteredClient & Pick<ClientKey, 'suite' | 'publicKey' | 'endsAt'>) | undefined> {
  return maybe(
    db,
    sql`select ${columns}, k.suite, k.public_key, k.ends_at from casework.client_keys k
      join casework.clients c on c.id = k.client_id where k.key_id = ${keyId}`,
  )
}

export async function selectClients(db: Db, organisationId: string): Promise<RegisteredClient[]> {
  return rows(
    db,
    sql`select ${columns} from casework.clients c where c.organisation_id = ${organisationId} order by c.id`,
  )
}

export async function selectClientKeys(db: Db, organisationId: string): Promise<ClientKey[]> {
  return rows(
    db,
    sql`select ${keyColumns} from casework.client_keys k join casework.clients c on c.id = k.client_id
      where c.organisation_id = ${organisationId} order by k.created_at, k.key_id`,
  )
}

export async function markClientRevoked(db: Db, id: ClientId, now: Date): Promise<void> {
  await sql`update casework.clients set revoked_at = ${now}, webhook = null where id = ${id} and revoked_at is null`.execute(
    db,
  )
}

export async function setClientWebhook(db: Db, id: ClientId, webhook: string | null): Promise<void> {
  await sql`update casework.clients set webhook = ${webhook} where id = ${id}`.execute(db)
}
