import { type Db, rows, sql } from '#kernel/database'
import type { Services } from '#kernel/services'
import { calendarDateOf } from '#standards'
import type { Draft } from '../case/case.ts'
import { hasValue } from './settle-fact.ts'

/** How much of an item the platform fills in, measured on what was submitted. */
export interface FillingFigures {
  readonly cases: number
  /** Everything that came with them: fetched, corrected, stated, answered. */
  readonly fields: number
  /** What a source gave and the applicant took as it was. */
  readonly filled: number
}

/** Counts a submission under its item, its version and its day; nothing of whom. */
export async function countFilling({ db, clock }: Pick<Services, 'db' | 'clock'>, draft: Draft): Promise<void> {
  const { itemCode, itemVersion } = draft.case
  const known = draft.facts.filter(({ value }) => hasValue(value))
  const filled = known.filter(({ status }) => status === 'verified' || status === 'chosen').length
  const fields = known.length + Object.keys(draft.answers).length
  await sql`insert into casework.filling_counts as counts (item_code, item_version, day, cases, fields, filled)
    values (${itemCode}, ${itemVersion}, ${calendarDateOf(clock.now())}, 1, ${fields}, ${filled})
    on conflict (item_code, item_version, day) do update set cases = counts.cases + 1,
      fields = counts.fields + excluded.fields, filled = counts.filled + excluded.filled`.execute(db)
}

/** By version of an item, the newest first. */
export async function measureFilling(
  { db }: { readonly db: Db },
  itemCode: string,
): Promise<readonly (FillingFigures & { readonly itemVersion: number })[]> {
  return rows(
    db,
    sql`select item_version, sum(cases)::int as cases, sum(fields)::int as fields, sum(filled)::int as filled
      from casework.filling_counts where item_code = ${itemCode} group by item_version order by item_version desc`,
  )
}

/** Over all items of the platform; undefined while nothing was submitted. */
export async function measureFillingOfAll({ db }: { readonly db: Db }): Promise<FillingFigures | undefined> {
  const [found] = await rows<FillingFigures>(
    db,
    sql`select coalesce(sum(cases), 0)::int as cases, coalesce(sum(fields), 0)::int as fields,
        coalesce(sum(filled), 0)::int as filled from casework.filling_counts`,
  )
  return found && found.cases > 0 ? found : undefined
}
