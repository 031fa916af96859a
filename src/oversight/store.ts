import { type Db, maybe, one, sql } from '#kernel/database'
import type { PublicFigures } from './figures.ts'

type StoredFigures = Omit<PublicFigures, 'measuredAt'>

export async function findMeasurement(db: Db): Promise<PublicFigures | undefined> {
  const row = await maybe<{ measuredAt: Date; figures: StoredFigures }>(
    db,
    sql`select measured_at, figures from oversight.measurements`,
  )
  return row && { ...row.figures, measuredAt: row.measuredAt }
}

export async function putMeasurement(db: Db, { measuredAt, ...figures }: PublicFigures): Promise<void> {
  await sql`insert into oversight.measurements (measured_at, figures) values (${measuredAt}, ${JSON.stringify(figures)})
    on conflict (single) do update set measured_at = excluded.measured_at, figures = excluded.figures`.execute(db)
}

/** Whether this transaction is the one that measures; others need not wait for it. */
export async function tryToMeasure(db: Db): Promise<boolean> {
  const lock = sql`select pg_try_advisory_xact_lock(hashtext('oversight.measure')) as mine`
  return (await one<{ mine: boolean }>(db, lock)).mine
}
