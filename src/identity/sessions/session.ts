import { randomBytes } from 'node:crypto'
import { type Db, maybe, sql } from '#kernel/database'
import { newId, type PartyId } from '#kernel/ids'
import type { IdentityLevel, Person } from '#kernel/principal'
import { kernelProblems } from '#kernel/problem'
import type { Services } from '#kernel/services'
import { levelOf } from '../level.ts'

export const idleMinutes = 30
export const absoluteHours = 12
const minute = 60 * 1000

/** Who signed in, as the hub told this platform. */
export interface SignedIn {
  readonly partyId: PartyId
  readonly level: IdentityLevel
  readonly name: string | null
  readonly residentId: string | null
  readonly phone: string
  /** The hub's id of this sign-in at this platform: back-channel logout names it. */
  readonly sid: string
}

const sealed = 'identity.sessions'

/** A token nobody can guess; only its digest is stored, so a copy of the database signs nobody in. */
export function newToken(): string {
  return randomBytes(32).toString('base64url')
}

/** @returns the token for the cookie. A new one at each sign-in: an earlier one cannot have been planted. */
export async function openSession({ db, keys, clock }: Services, who: SignedIn): Promise<string> {
  const token = newToken()
  const now = clock.now()
  const seal = (text: string | null): Buffer | null => (text === null ? null : keys.seal(sealed, text))
  await sql`insert into identity.sessions
      (id, token_digest, party_id, level, name, resident_id, phone, sid, created_at, last_seen_at)
    values (${newId(now)}, ${keys.digest(token)}, ${who.partyId}, ${who.level}, ${seal(who.name)}, ${seal(who.residentId)},
      ${seal(who.phone)}, ${who.sid}, ${now}, ${now})`.execute(db)
  return token
}

interface SessionRow {
  readonly id: string
  readonly partyId: PartyId
  readonly level: number
  readonly name: Buffer | null
  readonly lastSeenAt: Date
  readonly steppedUpUntil: Date | null
}

/** The person behind a cookie, while the session lives. Being seen prolongs it; written at most once a minute. */
export async function findPerson(
  services: Pick<Services, 'db' | 'keys' | 'clock'>,
  token: string,
): Promise<Person | undefined> {
  const { db, keys, clock } = services
  const now = clock.now().getTime()
  const row = await maybe<SessionRow>(
    db,
    sql`select id, party_id, level, name, last_seen_at, stepped_up_until from identity.sessions
      where token_digest = ${keys.digest(token)}
        and last_seen_at > ${new Date(now - idleMinutes * minute)}
        and created_at > ${new Date(now - absoluteHours * 60 * minute)}`,
  )
  if (!row) return undefined
  if (row.lastSeenAt.getTime() < now - minute) await touch(db, row.id, clock.now())
  return {
    kind: 'person',
    partyId: row.partyId,
    level: row.steppedUpUntil && row.steppedUpUntil.getTime() > now ? 3 : levelOf(row.level),
    name: row.name && keys.open(sealed, row.name),
    sessionId: row.id,
  }
}

async function touch(db: Db, id: string, now: Date): Promise<void> {
  await sql`update identity.sessions set last_seen_at = ${now} where id = ${id}`.execute(db)
}

/** @returns the hub's id of the sign-in that ended. */
export async function closeSession(db: Db, id: string): Promise<string | undefined> {
  const row = await maybe<{ sid: string }>(db, sql`delete from identity.sessions where id = ${id} returning sid`)
  return row?.sid
}

export async function closeSessionOfToken({ db, keys }: Services, token: string): Promise<void> {
  await sql`delete from identity.sessions where token_digest = ${keys.digest(token)}`.execute(db)
}

/** Ends what the hub says has ended. @returns how many sessions that were. */
export async function closeSessionsOfSid(db: Db, sid: string): Promise<number> {
  const result = await sql`delete from identity.sessions where sid = ${sid}`.execute(db)
  return Number(result.numAffectedRows ?? 0n)
}

/** What a platform knows of a person who is signed in at it. `name` is empty at level 1. */
export interface PersonIdentity {
  readonly name: string
  readonly residentId: string | null
  readonly phone: string
}

/**
 * Opens the identity of a signed-in person for what they are doing themselves. What goes on to another body is recorded
 * where it goes out (exchange, certificates, casework).
 * @throws when the session has ended meanwhile.
 */
export async function getPersonIdentity(
  { db, keys }: Pick<Services, 'db' | 'keys'>,
  person: Pick<Person, 'partyId' | 'sessionId'>,
): Promise<PersonIdentity> {
  const row = await maybe<{ name: Buffer | null; residentId: Buffer | null; phone: Buffer }>(
    db,
    sql`select name, resident_id, phone from identity.sessions
      where id = ${person.sessionId} and party_id = ${person.partyId}`,
  )
  if (!row) throw kernelProblems.signInFirst()
  return {
    name: row.name ? keys.open(sealed, row.name) : '',
    residentId: row.residentId && keys.open(sealed, row.residentId),
    phone: keys.open(sealed, row.phone),
  }
}
