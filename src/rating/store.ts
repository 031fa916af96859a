import { type Db, maybe, one, rows, sql } from '#kernel/database'
import type { CaseId, PartyId } from '#kernel/ids'
import type { Services } from '#kernel/services'
import type { CalendarDate } from '#standards'
import type { Rating, RatingLevel } from './rating.ts'

export type Store = Pick<Services, 'db' | 'keys'>
const sealName = 'rating.ratings'

type RatingRow = Omit<Rating, 'text' | 'handling'> & {
  readonly text: Buffer | null
  readonly badNumber: string | null
  readonly contactDue: CalendarDate | null
  readonly handlingDue: CalendarDate | null
}

export async function findStoredRating(
  { db, keys }: Store,
  partyId: PartyId,
  caseId: CaseId,
  options: { readonly lock?: boolean } = {},
): Promise<Rating | undefined> {
  const lock = options.lock ? sql`for update` : sql``
  const row = await maybe<RatingRow>(
    db,
    sql`select party_id, case_id, item_code, organisation_id, level, dimensions, text, anonymous, rated_at, changed_at,
        revision, bad_number, contact_due, handling_due
      from rating.ratings where party_id = ${partyId} and case_id = ${caseId} ${lock}`,
  )
  if (!row) return undefined
  const { text, badNumber, contactDue, handlingDue, ...plain } = row
  return {
    ...plain,
    text: text === null ? '' : keys.open(sealName, text),
    handling: badNumber && contactDue && handlingDue ? { number: badNumber, contactDue, handlingDue } : null,
  }
}

/** Writes the rating that counts and keeps this revision of it. @returns false when another came first. */
export async function putRating({ db, keys }: Store, rating: Rating): Promise<boolean> {
  const { partyId, caseId, level, dimensions, text, anonymous, ratedAt, changedAt, revision, handling } = rating
  const sealed = text === '' ? null : keys.seal(sealName, text)
  const written = await maybe(
    db,
    sql`insert into rating.ratings as known (party_id, case_id, item_code, organisation_id, level, dimensions, text, anonymous,
        rated_at, changed_at, revision, bad_number, contact_due, handling_due)
      values (${partyId}, ${caseId}, ${rating.itemCode}, ${rating.organisationId}, ${level}, ${[...dimensions]}::text[],
        ${sealed}, ${anonymous}, ${ratedAt}, ${changedAt}, ${revision}, ${handling?.number ?? null},
        ${handling?.contactDue ?? null}, ${handling?.handlingDue ?? null})
      on conflict (party_id, case_id) do update set level = excluded.level, dimensions = excluded.dimensions,
        text = excluded.text, anonymous = excluded.anonymous, changed_at = excluded.changed_at,
        revision = excluded.revision, bad_number = excluded.bad_number, contact_due = excluded.contact_due,
        handling_due = excluded.handling_due
      where known.revision = excluded.revision - 1
      returning revision`,
  )
  if (written === undefined) return false
  await sql`insert into rating.revisions (party_id, case_id, revision, level, dimensions, text, at)
    values (${partyId}, ${caseId}, ${revision}, ${level}, ${[...dimensions]}::text[], ${sealed}, ${changedAt})`.execute(
    db,
  )
  return true
}

export async function addToTally(db: Db, itemCode: string, level: RatingLevel, difference: 1 | -1): Promise<void> {
  await sql`insert into rating.tallies as tally (item_code, level, count)
    values (${itemCode}, ${level}, ${Math.max(difference, 0)})
    on conflict (item_code, level) do update set count = tally.count + ${difference}`.execute(db)
}

export async function readTallies(db: Db, itemCode: string): Promise<{ level: RatingLevel; count: number }[]> {
  return rows(db, sql`select level, count from rating.tallies where item_code = ${itemCode}`)
}

/** All items at once, for figures over the whole platform. */
export async function sumTallies(db: Db): Promise<{ level: RatingLevel; count: number }[]> {
  return rows(db, sql`select level, sum(count) as count from rating.tallies group by level`)
}

export async function nextBadNumber(db: Db, day: CalendarDate): Promise<number> {
  const row = await one<{ last: number }>(
    db,
    sql`insert into rating.bad_numbers as numbers (day, last) values (${day}, 1)
      on conflict (day) do update set last = numbers.last + 1 returning last`,
  )
  return row.last
}
