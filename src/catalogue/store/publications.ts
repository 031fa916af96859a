import { type Db, one, sql } from '#kernel/database'

/** Counts a publication; its row lock makes publications of a platform one after the other. @returns its number */
export async function nextPublication(db: Db): Promise<number> {
  const { number } = await one<{ number: number }>(
    db,
    sql`update catalogue.publications set number = number + 1 returning number`,
  )
  return number
}

/** The number in force; `isOwn` when the transaction that asks has counted it and has not yet committed. */
export async function readPublicationNumber(db: Db): Promise<{ number: number; isOwn: boolean }> {
  return one(
    db,
    sql`select number, coalesce(xmin = pg_current_xact_id_if_assigned()::xid, false) as is_own
      from catalogue.publications`,
  )
}

/** Waits until nobody publishes, and keeps others from it until the transaction ends. */
export async function lockPublications(db: Db): Promise<void> {
  await sql`select number from catalogue.publications for update`.execute(db)
}
