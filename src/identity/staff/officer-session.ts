import { type Db, maybe, sql } from '#kernel/database'
import { newId, type OfficerId } from '#kernel/ids'
import type { Duty, Officer } from '#kernel/principal'
import type { Services } from '#kernel/services'
import { absoluteHours, idleMinutes, newToken } from '../sessions/session.ts'

const minute = 60 * 1000

/** @returns the token for the staff cookie. */
export async function openOfficerSession(
  { db, keys, clock }: Pick<Services, 'db' | 'keys' | 'clock'>,
  officerId: OfficerId,
): Promise<string> {
  const token = newToken()
  const now = clock.now()
  await sql`insert into identity.officer_sessions (id, token_digest, officer_id, created_at, last_seen_at)
    values (${newId(now)}, ${keys.digest(token)}, ${officerId}, ${now}, ${now})`.execute(db)
  return token
}

interface Row {
  readonly id: string
  readonly officerId: OfficerId
  readonly name: Buffer
  readonly duties: readonly Duty[]
  readonly organisationId: string
  readonly organisationName: string
  readonly region: string
  readonly lastSeenAt: Date
}

/** The officer behind a staff cookie, with the duties they have now. */
export async function findOfficer(
  services: Pick<Services, 'db' | 'keys' | 'clock'>,
  token: string,
): Promise<Officer | undefined> {
  const { db, keys, clock } = services
  const now = clock.now().getTime()
  const row = await maybe<Row>(
    db,
    sql`select s.id, s.officer_id, s.last_seen_at, o.name, o.duties, u.id as organisation_id,
        u.name_zh as organisation_name, u.region
      from identity.officer_sessions s
      join identity.officers o using (officer_id)
      join identity.organisations u on u.id = o.organisation_id
      where s.token_digest = ${keys.digest(token)} and o.disabled_at is null
        and s.last_seen_at > ${new Date(now - idleMinutes * minute)}
        and s.created_at > ${new Date(now - absoluteHours * 60 * minute)}`,
  )
  if (!row) return undefined
  if (row.lastSeenAt.getTime() < now - minute)
    await sql`update identity.officer_sessions set last_seen_at = ${clock.now()} where id = ${row.id}`.execute(db)
  return {
    kind: 'officer',
    officerId: row.officerId,
    name: keys.open('identity.officers', row.name),
    organisation: { id: row.organisationId, name: row.organisationName, region: row.region },
    duties: row.duties,
    sessionId: row.id,
  }
}

export async function closeOfficerSession(db: Db, id: string): Promise<void> {
  await sql`delete from identity.officer_sessions where id = ${id}`.execute(db)
}
