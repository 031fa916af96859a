import { type Db, maybe, sql } from '#kernel/database'
import type { PartyId } from '#kernel/ids'
import { newId } from '#kernel/ids'
import type { IdentityLevel } from '#kernel/principal'
import type { Services } from '#kernel/services'
import { levelOf } from '../level.ts'

/** An account at the hub, opened. */
export interface Account {
  readonly partyId: PartyId
  /** null for who was only served at a window. */
  readonly phone: string | null
  readonly name: string | null
  readonly residentId: string | null
  readonly level: IdentityLevel
}

interface AccountRow {
  readonly partyId: PartyId
  readonly phone: Buffer | null
  readonly name: Buffer | null
  readonly residentId: Buffer | null
  readonly level: number
}

const columns = sql`party_id, phone, name, resident_id, level`
const sealed = 'identity.accounts'

type Reading = Pick<Services, 'db' | 'keys'>

function open({ keys }: Pick<Services, 'keys'>, row: AccountRow): Account {
  return {
    partyId: row.partyId,
    phone: row.phone && keys.open(sealed, row.phone),
    name: row.name && keys.open(sealed, row.name),
    residentId: row.residentId && keys.open(sealed, row.residentId),
    level: levelOf(row.level),
  }
}

/** Row-level security lets only the system and the person see it. */
export async function findAccount(services: Reading, partyId: string): Promise<Account | undefined> {
  const row = await maybe<AccountRow>(
    services.db,
    sql`select ${columns} from identity.accounts where party_id = ${partyId}`,
  )
  return row && open(services, row)
}

/** The level alone: asked at every authorisation request, opens nothing. */
export async function findAccountLevel(db: Db, partyId: string): Promise<IdentityLevel | undefined> {
  const row = await maybe<{ level: number }>(db, sql`select level from identity.accounts where party_id = ${partyId}`)
  return row && levelOf(row.level)
}

/** The account of a phone that has just been proven; made on the first sign-in. Safe when two requests race. */
export async function openAccountOfPhone(
  services: Reading & Pick<Services, 'clock'>,
  phone: string,
): Promise<{ readonly account: Account; readonly isNew: boolean }> {
  const { db, keys, clock } = services
  const phoneIndex = keys.index('identity.phone', phone)
  const partyId = newId<'party'>(clock.now())
  const made = await maybe<AccountRow>(
    db,
    sql`insert into identity.accounts (party_id, phone, phone_index, created_at)
      values (${partyId}, ${keys.seal(sealed, phone)}, ${phoneIndex}, ${clock.now()})
      on conflict (phone_index) do nothing returning ${columns}`,
  )
  if (made) return { account: open(services, made), isNew: true }
  const known = await maybe<AccountRow>(
    db,
    sql`select ${columns} from identity.accounts where phone_index = ${phoneIndex}`,
  )
  if (!known) throw new Error('the account that kept another from being made is gone')
  return { account: open(services, known), isNew: false }
}

export async function findPartyOfResidentId({ db, keys }: Reading, residentId: string): Promise<PartyId | undefined> {
  const index = keys.index('identity.resident-id', residentId)
  const row = await maybe<{ partyId: PartyId }>(
    db,
    sql`select party_id from identity.accounts where resident_id_index = ${index}`,
  )
  return row?.partyId
}

/** The account of somebody without a phone, once the register agreed on name and number. Safe when two windows race. */
export async function openAccountOfNumber(
  services: Reading & Pick<Services, 'clock'>,
  { name, residentId }: { readonly name: string; readonly residentId: string },
): Promise<PartyId> {
  const { db, keys, clock } = services
  const now = clock.now()
  const index = keys.index('identity.resident-id', residentId)
  const made = await maybe<{ partyId: PartyId }>(
    db,
    sql`insert into identity.accounts (party_id, name, resident_id, resident_id_index, level, created_at, verified_at)
      values (${newId<'party'>(now)}, ${keys.seal(sealed, name)}, ${keys.seal(sealed, residentId)}, ${index}, 2, ${now}, ${now})
      on conflict (resident_id_index) do nothing returning party_id`,
  )
  const partyId = made?.partyId ?? (await findPartyOfResidentId(services, residentId))
  if (!partyId) throw new Error('the account that kept another from being made is gone')
  return partyId
}

/**
 * Gives a phone, proven and bound at a window, to an account that has none. An account of that phone without a real name
 * was of the same person before they came: it goes.
 * @returns false for an account that has a phone (another than this), a phone of somebody with a real name, or no account
 */
export async function bindPhone({ db, keys }: Reading, partyId: PartyId, phone: string): Promise<boolean> {
  const phoneIndex = keys.index('identity.phone', phone)
  // Held: of two phones that come at once, the second finds that there is one.
  const account = await maybe<{ phoneIndex: Buffer | null }>(
    db,
    sql`select phone_index from identity.accounts where party_id = ${partyId} and level >= 2 for update`,
  )
  if (!account) return false
  if (account.phoneIndex !== null) return account.phoneIndex.equals(phoneIndex)
  await sql`delete from identity.accounts where phone_index = ${phoneIndex} and level = 1`.execute(db)
  const taken = await maybe(db, sql`select from identity.accounts where phone_index = ${phoneIndex}`)
  if (taken) return false
  await sql`update identity.accounts set phone = ${keys.seal(sealed, phone)}, phone_index = ${phoneIndex}
    where party_id = ${partyId}`.execute(db)
  return true
}

/** @returns false when the account has another real name already: what was checked is not typed over. */
export async function saveRealName(
  { db, keys, clock }: Reading & Pick<Services, 'clock'>,
  partyId: PartyId,
  { name, residentId }: { readonly name: string; readonly residentId: string },
): Promise<boolean> {
  const index = keys.index('identity.resident-id', residentId)
  const result = await sql`update identity.accounts set name = ${keys.seal(sealed, name)},
      resident_id = ${keys.seal(sealed, residentId)}, resident_id_index = ${index},
      level = greatest(level, 2), verified_at = ${clock.now()}, name_refusals = 0, name_refused_at = null
    where party_id = ${partyId} and (resident_id_index is null or resident_id_index = ${index})`.execute(db)
  return result.numAffectedRows === 1n
}

/**
 * Counts a name check before the source is asked, so that many at once do not all slip through.
 * @returns false when the day's are used up
 */
export async function takeNameCheck(
  db: Db,
  partyId: PartyId,
  { now, since, most }: { readonly now: Date; readonly since: Date; readonly most: number },
): Promise<boolean> {
  const result = await sql`update identity.accounts
    set name_refusals = case when name_refused_at > ${since} then name_refusals + 1 else 1 end, name_refused_at = ${now}
    where party_id = ${partyId}
      and (name_refused_at is null or name_refused_at <= ${since} or name_refusals < ${most})`.execute(db)
  return result.numAffectedRows === 1n
}

/** The source could not be asked: the check was none. */
export async function returnNameCheck(db: Db, partyId: PartyId): Promise<void> {
  await sql`update identity.accounts set name_refusals = greatest(name_refusals - 1, 0)
    where party_id = ${partyId}`.execute(db)
}
