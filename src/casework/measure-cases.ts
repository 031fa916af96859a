import { one, rows, sql } from '#kernel/database'
import type { Principal } from '#kernel/principal'
import { kernelProblems } from '#kernel/problem'
import type { Services } from '#kernel/services'
import { type CalendarDate, calendarDateOf, type DeadlineLight, deadlineOn } from '#standards'

/** What the decided cases of this platform amount to. Sums only, so that nobody is in them. */
export interface CaseFigures {
  readonly decided: number
  /** Decided not later than the promised day. */
  readonly withinPromise: number
  /** Documents that applicants of decided cases had to hand in, all together. */
  readonly papers: number
}

/** Counts over every office: the platform's own work, in its own name. */
export async function measureCases(services: Pick<Services, 'db' | 'principal'>): Promise<CaseFigures> {
  mustBeSystem(services.principal)
  // A decision without a promised day was taken before acceptance: no promise had begun.
  return one<CaseFigures>(
    services.db,
    sql`select count(*) as decided,
        count(*) filter (where (decided_at at time zone 'Asia/Shanghai')::date <= promised_due) as within_promise,
        (select count(*) from casework.materials m join casework.cases c on c.party_id = m.party_id and c.id = m.case_id
          where c.outcome in ('granted', 'refused') and c.decided_at is not null and c.promised_due is not null) as papers
      from casework.cases where outcome in ('granted', 'refused') and decided_at is not null and promised_due is not null`,
  )
}

/** Open cases by the light of the next thing the office owes, and those whose clock waits for the applicant. */
export type DeadlineCounts = Readonly<Record<DeadlineLight | 'waiting', number>>

export async function countByDeadline(services: Pick<Services, 'db' | 'clock' | 'principal'>): Promise<DeadlineCounts> {
  mustBeSystem(services.principal)
  const today = calendarDateOf(services.clock.now())
  // Grouped by day, not case by case: as many rows as there are pairs of days, however many cases.
  const found = await rows<{ waits: boolean; since: CalendarDate; due: CalendarDate | null; count: number }>(
    services.db,
    sql`select risk_rank = 1 as waits, due, count(*) as count,
        (coalesce(accepted_at, submitted_at) at time zone 'Asia/Shanghai')::date as since
      from casework.cases
      where state in ('submitted', 'incomplete', 'accepted', 'handling', 'special', 'paused', 'proposed', 'deciding')
      group by waits, since, due`,
  )
  const counts = { normal: 0, soon: 0, overdue: 0, waiting: 0 }
  for (const { waits, since, due, count } of found) {
    counts[waits || due === null ? 'waiting' : deadlineOn(today, { from: since, due }).light] += count
  }
  return counts
}

/** Anybody else would count only the rows they may see, and publish a wrong figure. */
function mustBeSystem(principal: Principal): void {
  if (principal.kind !== 'system') throw kernelProblems.notAllowed({ private: { act: 'casework.measure' } })
}
