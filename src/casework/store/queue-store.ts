import { one, rows, sql } from '#kernel/database'
import type { CalendarDate } from '#standards'
import { type CaseRow, caseOf, type ListedCase, type ListedItem, listColumns, type Store } from './case-store.ts'

export const queueLanes = ['open', 'due-today', 'overdue', 'waiting', 'closed'] as const
export type QueueLane = (typeof queueLanes)[number]

const openStates = sql.raw(`state in ('submitted', 'incomplete', 'accepted', 'handling', 'paused')`)
const ours = sql.raw(`state in ('submitted', 'accepted', 'handling')`)

/**
 * Cases of an office by deadline risk: what the office owes first, earliest due day first; what waits for applicants
 * after it.
 */
export async function listQueueCases(
  { db, keys }: Store,
  organisationId: string,
  { lane, today, limit, offset }: { lane: QueueLane; today: CalendarDate; limit: number; offset: number },
): Promise<ListedCase[]> {
  const chosen = {
    open: openStates,
    'due-today': sql`${ours} and due = ${today}`,
    overdue: sql`${ours} and due < ${today}`,
    waiting: sql.raw(`state in ('incomplete', 'paused')`),
    closed: sql.raw(`state in ('granted', 'refused')`),
  }[lane]
  const order =
    lane === 'closed' ? sql.raw('decided_at desc') : sql.raw(`state in ('incomplete', 'paused'), due, submitted_at`)
  const found = await rows<CaseRow<ListedItem>>(
    db,
    sql`select ${listColumns} from casework.cases where organisation_id = ${organisationId} and ${chosen}
      order by ${order}, id limit ${limit} offset ${offset}`,
  )
  return found.map((row) => caseOf(row, keys))
}

export type QueueCounts = Readonly<Record<'open' | 'dueToday' | 'overdue' | 'waiting', number>>

/** Counts and lists come from the same rows in the same transaction, so they cannot disagree. */
export async function countQueue(
  { db }: Pick<Store, 'db'>,
  organisationId: string,
  today: CalendarDate,
): Promise<QueueCounts> {
  return one<QueueCounts>(
    db,
    sql`select count(*) as open,
        count(*) filter (where ${ours} and due = ${today}) as due_today,
        count(*) filter (where ${ours} and due < ${today}) as overdue,
        count(*) filter (where state in ('incomplete', 'paused')) as waiting
      from casework.cases where organisation_id = ${organisationId} and ${openStates}`,
  )
}
