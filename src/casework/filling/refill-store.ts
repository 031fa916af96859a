import type { PersonIdentity } from '#identity'
import { type Db, maybe, sql } from '#kernel/database'
import type { CaseId, PartyId } from '#kernel/ids'
import type { CaseKey, Store } from '../store/case-store.ts'

const sealName = 'casework.refills'
/** The first time after so many minutes, then twice as long each time, at most a day. */
const firstMinutes = 10

export interface Refill {
  readonly partyId: PartyId
  readonly caseId: CaseId
  readonly identity: PersonIdentity
}

/** One row a draft; what waits already keeps its turn. */
export async function planRefill(
  { db, keys }: Store,
  { partyId, id }: CaseKey,
  identity: PersonIdentity,
  now: Date,
): Promise<void> {
  const dueAt = new Date(now.getTime() + firstMinutes * 60_000)
  await sql`insert into casework.refills (party_id, case_id, due_at, identity)
    values (${partyId}, ${id}, ${dueAt}, ${keys.seal(sealName, JSON.stringify(identity))}) on conflict do nothing`.execute(
    db,
  )
}

export async function dropRefill(db: Db, { partyId, id }: CaseKey): Promise<void> {
  await sql`delete from casework.refills where party_id = ${partyId} and case_id = ${id}`.execute(db)
}

/** Takes one that is due and puts it off, so that nothing is held while its sources are asked. */
export async function claimRefill({ db, keys }: Store, now: Date): Promise<Refill | undefined> {
  const row = await maybe<Omit<Refill, 'identity'> & { readonly identity: Buffer }>(
    db,
    sql`update casework.refills r set tries = least(tries + 1, 100),
        due_at = ${now}::timestamptz + make_interval(mins => least(${firstMinutes} * 2 ^ least(r.tries + 1, 10), 1440)::integer)
      from (select party_id, case_id from casework.refills where due_at <= ${now} order by due_at limit 1
        for update skip locked) due
      where r.party_id = due.party_id and r.case_id = due.case_id
      returning r.party_id, r.case_id, r.identity`,
  )
  // planRefill sealed it.
  return row && { ...row, identity: JSON.parse(keys.open(sealName, row.identity)) as PersonIdentity }
}
