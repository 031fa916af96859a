import { maybe, rows, sql } from '#kernel/database'
import { findId, newId, type OfficerId } from '#kernel/ids'
import type { Duty, Officer } from '#kernel/principal'
import type { FieldProblem } from '#kernel/problem'
import type { Services } from '#kernel/services'
import { addDays, type CalendarDate, calendarDateOf, isCalendarDate } from '#standards'
import { identityProblems } from '../problems.ts'
import type { Colleague } from './list-colleagues.ts'

export interface Absence {
  readonly id: string
  readonly from: CalendarDate
  readonly to: CalendarDate
}

const longest = 366

/** Notes days on which the officer is away, first and last day included. */
export async function declareAbsence(
  { db, clock }: Pick<Services, 'db' | 'clock'>,
  { officerId }: Pick<Officer, 'officerId'>,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<void> {
  const today = calendarDateOf(clock.now())
  const fields: FieldProblem[] = []
  if (!isCalendarDate(from)) fields.push({ field: 'from', words: { zh: '请填开始的日期', en: 'Give the first day' } })
  const isPossible = isCalendarDate(from) && isCalendarDate(to) && to >= from && to >= today
  if (!isPossible) {
    const words = { zh: '请填今天以后、不早于开始日期的日期', en: 'Give a last day that is not over' }
    fields.push({ field: 'to', words })
  } else if (to > addDays(from, longest)) {
    const words = { zh: '一次最长一年，请改早一些', en: 'At most a year at a time: give an earlier day' }
    fields.push({ field: 'to', words })
  }
  if (fields.length > 0) throw identityProblems.badAbsence({ fields })
  await sql`insert into identity.absences (id, officer_id, from_day, to_day)
    values (${newId(clock.now())}, ${officerId}, ${from}, ${to})`.execute(db)
}

/** Takes a note back; only the own. */
export async function removeAbsence(
  { db }: Pick<Services, 'db'>,
  { officerId }: Pick<Officer, 'officerId'>,
  absenceId: string,
): Promise<void> {
  const id = findId<'absence'>(absenceId)
  const gone =
    id &&
    (await maybe(db, sql`delete from identity.absences where id = ${id} and officer_id = ${officerId} returning id`))
  if (!gone) throw identityProblems.absenceUnknown()
}

/** The own absences that are not over. */
export async function listAbsences(
  { db, clock }: Pick<Services, 'db' | 'clock'>,
  { officerId }: Pick<Officer, 'officerId'>,
): Promise<Absence[]> {
  return rows<Absence>(
    db,
    sql`select id, from_day as "from", to_day as "to" from identity.absences
      where officer_id = ${officerId} and to_day >= ${calendarDateOf(clock.now())} order by from_day limit 50`,
  )
}

/** Who has a duty and is there today. */
function present(duty: Duty, today: CalendarDate) {
  return sql`${duty} = any(o.duties) and o.disabled_at is null
    and not exists (select from identity.absences a
      where a.officer_id = o.officer_id and a.to_day >= ${today} and a.from_day <= ${today})`
}

/** Officers of a unit with a duty who are there today. */
export async function listPresentOfficers(
  { db, keys, clock }: Pick<Services, 'db' | 'keys' | 'clock'>,
  { organisationId, duty }: { readonly organisationId: string; readonly duty: Duty },
): Promise<Colleague[]> {
  const found = await rows<{ officerId: OfficerId; name: Buffer }>(
    db,
    sql`select officer_id, name from identity.officers o
      where organisation_id = ${organisationId} and ${present(duty, calendarDateOf(clock.now()))}
      order by officer_id limit 200`,
  )
  return found.map((each) => ({ officerId: each.officerId, name: keys.open('identity.officers', each.name) }))
}

/** Of these units, those in which somebody with the duty is there today. */
export async function listStaffedUnits(
  { db, clock }: Pick<Services, 'db' | 'clock'>,
  { organisationIds, duty }: { readonly organisationIds: readonly string[]; readonly duty: Duty },
): Promise<readonly string[]> {
  const found = await rows<{ organisationId: string }>(
    db,
    sql`select distinct organisation_id from identity.officers o
      where organisation_id = any(${organisationIds}::text[]) and ${present(duty, calendarDateOf(clock.now()))}`,
  )
  return found.map(({ organisationId }) => organisationId)
}
