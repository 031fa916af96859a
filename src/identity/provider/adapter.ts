import { AsyncLocalStorage } from 'node:async_hooks'
import type { Adapter, AdapterPayload } from 'oidc-provider'
import { type Db, maybe, sql } from '#kernel/database'
import type { Services } from '#kernel/services'

/** Reads the metadata of a client; clients are the platforms of the trust list, not rows of the provider. */
export type FindClient = (clientId: string) => Promise<AdapterPayload | undefined>

type World = Pick<Services, 'db' | 'clock' | 'keys'>
const sealed = 'identity.oidc_models'

// A page that is inside a transaction must not wait for a second connection: under load both would wait for ever.
const current = new AsyncLocalStorage<Db>()

/** Runs provider work on the connection of the caller's own transaction. */
export function onConnection<T>(db: Db, work: () => Promise<T>): Promise<T> {
  return current.run(db, work)
}

/** Storage of oidc-provider in PostgreSQL. Rows are sealed whole and found by digests: a copy of the table signs nobody in. */
export function createAdapter(world: World, findClient: FindClient): (kind: string) => Adapter {
  return (kind) => (kind === 'Client' ? clientAdapter(findClient) : modelAdapter(world, kind))
}

function modelAdapter(world: World, kind: string): Adapter {
  const { keys, clock } = world
  const db = (): Db => current.getStore() ?? world.db
  const digest = (id: string): Buffer => keys.digest(`${kind} ${id}`)
  const grantDigest = (id: string): Buffer => keys.digest(`grant ${id}`)

  async function read(where: ReturnType<typeof sql>): Promise<AdapterPayload | undefined> {
    const row = await maybe<{ payload: Buffer; consumedAt: Date | null }>(
      db(),
      sql`select payload, consumed_at from identity.oidc_models
        where kind = ${kind} and ${where} and (expires_at is null or expires_at > ${clock.now()})`,
    )
    if (!row) return undefined
    // What was sealed below was the payload as the provider gave it.
    const payload = JSON.parse(keys.open(sealed, row.payload)) as AdapterPayload
    return row.consumedAt ? { ...payload, consumed: Math.floor(row.consumedAt.getTime() / 1000) } : payload
  }

  return {
    async upsert(id, payload, expiresIn) {
      const expiresAt = expiresIn === undefined ? null : new Date(clock.now().getTime() + expiresIn * 1000)
      const sids = Object.values(payload.authorizations ?? {}).flatMap(({ sid }) =>
        sid ? [keys.digest(`sid ${sid}`)] : [],
      )
      const uid = kind === 'Session' && payload.uid ? digest(payload.uid) : null
      const grant = payload.grantId ? grantDigest(payload.grantId) : null
      const body = keys.seal(sealed, JSON.stringify(payload))
      await sql`insert into identity.oidc_models
          (kind, id_digest, payload, uid_digest, grant_digest, sid_digests, expires_at)
        values (${kind}, ${digest(id)}, ${body}, ${uid}, ${grant}, ${sids}, ${expiresAt})
        on conflict (kind, id_digest) do update set payload = excluded.payload, uid_digest = excluded.uid_digest,
          grant_digest = excluded.grant_digest, sid_digests = excluded.sid_digests, expires_at = excluded.expires_at`.execute(
        db(),
      )
    },
    find: (id) => read(sql`id_digest = ${digest(id)}`),
    findByUid: (uid) => read(sql`uid_digest = ${digest(uid)}`),
    findByUserCode: async () => undefined, // the device flow is switched off
    async consume(id) {
      await sql`update identity.oidc_models set consumed_at = ${clock.now()}
        where kind = ${kind} and id_digest = ${digest(id)}`.execute(db())
    },
    async destroy(id) {
      await sql`delete from identity.oidc_models where kind = ${kind} and id_digest = ${digest(id)}`.execute(db())
    },
    async revokeByGrantId(grantId) {
      await sql`delete from identity.oidc_models where grant_digest = ${grantDigest(grantId)}`.execute(db())
    },
  }
}

/** Clients are read, never written: registration is switched off. */
function clientAdapter(findClient: FindClient): Adapter {
  const refuse = (): Promise<never> => Promise.reject(new Error('clients are the platforms of the trust list'))
  return {
    find: findClient,
    findByUid: async () => undefined,
    findByUserCode: async () => undefined,
    upsert: refuse,
    consume: refuse,
    destroy: refuse,
    revokeByGrantId: refuse,
  }
}

/** The payload of the session that a platform knows as `sid`. */
export async function findSessionPayload(world: World, sid: string): Promise<AdapterPayload | undefined> {
  const row = await maybe<{ payload: Buffer }>(
    world.db,
    sql`select payload from identity.oidc_models where kind = 'Session'
      and sid_digests @> array[${world.keys.digest(`sid ${sid}`)}]::bytea[] and expires_at > ${world.clock.now()}`,
  )
  // As above.
  return row && (JSON.parse(world.keys.open(sealed, row.payload)) as AdapterPayload)
}
