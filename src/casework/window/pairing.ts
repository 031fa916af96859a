import { randomBytes, randomInt } from 'node:crypto'
import { maybe, sql } from '#kernel/database'
import { newId, type OfficerId } from '#kernel/ids'
import { type Officer, system } from '#kernel/principal'
import type { Services } from '#kernel/services'
import { tidyIdentifier } from '#standards'
import { mustActAs } from '../case/lawful.ts'
import { caseworkProblems } from '../problems.ts'

/** Without letters and digits that are mistaken for each other. Eight of them are 40 bits, for ten minutes. */
const alphabet = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'
const codeLength = 8
export const pairingMinutes = 10
/** A working day: the next morning the screen is paired again. */
const pairedHours = 12
const minute = 60_000

/**
 * Offers the clerk's second screen a code. A new one replaces the old, and disconnects the screen that was there: a window
 * has one.
 */
export async function offerPairing(
  { db, keys, clock }: Pick<Services, 'db' | 'keys' | 'clock'>,
  officer: Officer,
): Promise<{ readonly code: string }> {
  mustActAs(officer, 'clerk')
  const code = Array.from({ length: codeLength }, () => alphabet[randomInt(alphabet.length)]).join('')
  const now = clock.now()
  const until = new Date(now.getTime() + pairingMinutes * minute)
  await sql`insert into casework.screens (id, officer_id, organisation_id, code_digest, code_until, ends_at)
    values (${newId(now)}, ${officer.officerId}, ${officer.organisation.id}, ${keys.digest(code)}, ${until}, ${until})
    on conflict (officer_id) do update set organisation_id = excluded.organisation_id, code_digest = excluded.code_digest,
      code_until = excluded.code_until, token_digest = null, ends_at = excluded.ends_at`.execute(db)
  return { code }
}

/** Connects a device by the code that stands on the clerk's screen, once. @returns the token that the device keeps */
export async function pairScreen(
  { apart, keys, clock }: Pick<Services, 'apart' | 'keys' | 'clock'>,
  typed: string,
): Promise<{ readonly token: string; readonly seconds: number }> {
  const code = tidyIdentifier(typed).toUpperCase()
  const token = randomBytes(32).toString('base64url')
  const now = clock.now()
  const endsAt = new Date(now.getTime() + pairedHours * 60 * minute)
  const paired = await apart(system, ({ db }) =>
    maybe(
      db,
      sql`update casework.screens set token_digest = ${keys.digest(token)}, code_digest = null, ends_at = ${endsAt}
        where code_digest = ${keys.digest(code)} and code_until > ${now} returning id`,
    ),
  )
  if (!paired) throw caseworkProblems.wrongPairing()
  return { token, seconds: pairedHours * 3600 }
}

/** Whose second screen a device is; undefined once it is nobody's. */
export async function findPairedClerk(
  { db, keys, clock }: Pick<Services, 'db' | 'keys' | 'clock'>,
  token: string | undefined,
): Promise<OfficerId | undefined> {
  if (token === undefined || token === '') return undefined
  const row = await maybe<{ officerId: OfficerId }>(
    db,
    sql`select officer_id from casework.screens where token_digest = ${keys.digest(token)} and ends_at > ${clock.now()}`,
  )
  return row?.officerId
}

/** Whether the clerk has a second screen now. */
export async function hasScreen(
  { db, clock }: Pick<Services, 'db' | 'clock'>,
  { officerId }: Pick<Officer, 'officerId'>,
): Promise<boolean> {
  const row = await maybe(
    db,
    sql`select from casework.screens
      where officer_id = ${officerId} and token_digest is not null and ends_at > ${clock.now()}`,
  )
  return row !== undefined
}
