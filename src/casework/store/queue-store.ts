import { one, type RawBuilder, rows, sql } from '#kernel/database'
import { findId } from '#kernel/ids'
import { type CalendarDate, isCalendarDate } from '#standards'
import { type CaseRow, caseOf, type ListedCase, type ListedItem, listColumns, type Store } from './case-store.ts'

export const queueLanes = ['open', 'due-today', 'overdue', 'waiting', 'closed', 'serving'] as const
export type QueueLane = (typeof queueLanes)[number]

/** As in the condition of the index cases_queue, word by word: otherwise it is not used. */
const openStates = sql.raw(
  `state in ('submitted', 'incomplete', 'accepted', 'handling', 'special', 'paused', 'proposed', 'deciding')`,
)
const closedStates = sql.raw(
  `state in ('not-accepted', 'granted', 'refused', 'made', 'delivered', 'closed', 'terminated')`,
)
/** As in the condition of the index cases_to_serve. */
const servedStates = sql.raw(`state in ('not-accepted', 'granted', 'refused', 'made')`)
const ours = sql.raw('risk_rank = 0')

/** The last case of a page, as an opaque text of an address: the next page begins behind it, whatever came in between. */
export type QueueCursor = string

interface Page {
  readonly lane: QueueLane
  readonly today: CalendarDate
  readonly limit: number
  /** Of this officer alone. */
  readonly assignee?: string | undefined
  readonly after?: QueueCursor | undefined
}

/**
 * Cases of an office by deadline risk: what the office owes first, earliest due day first; what waits for applicants or a
 * special procedure after it, what is decided and soon in force last. In the order of the index, page after page.
 */
export async function listQueueCases(
  { db, keys }: Store,
  organisationId: string,
  { lane, today, limit, assignee, after }: Page,
): Promise<{ readonly cases: readonly ListedCase[]; readonly next: QueueCursor | null }> {
  const chosen = {
    open: openStates,
    'due-today': sql`${openStates} and ${ours} and due = ${today}`,
    overdue: sql`${openStates} and ${ours} and due < ${today}`,
    waiting: sql`${openStates} and risk_rank = 1`,
    closed: closedStates,
    serving: servedStates,
  }[lane]
  const order = lane === 'closed' ? sql.raw('decided_at desc, id desc') : sql.raw('risk_rank, due, submitted_at, id')
  // One more than shown tells whether there is a next page.
  const found = await rows<CaseRow<ListedItem> & { readonly riskRank: number }>(
    db,
    sql`select ${listColumns}, risk_rank from casework.cases where organisation_id = ${organisationId} and ${chosen}
      ${assignee === undefined ? sql`` : sql`and assignee = ${assignee}`} ${behind(lane, after)} order by ${order} limit ${limit + 1}`,
  )
  const shown = found.slice(0, limit)
  const last = found.length > limit ? shown.at(-1) : undefined
  return {
    cases: shown.map(({ riskRank: _rank, ...row }) => caseOf(row, keys)),
    next: last ? cursorOf(lane, last) : null,
  }
}

/** What a hall took in for other offices and is to hand over, the most urgent first. */
export async function listToHandOver({ db, keys }: Store, hall: string, limit: number): Promise<ListedCase[]> {
  const found = await rows<CaseRow<ListedItem>>(
    db,
    sql`select ${listColumns} from casework.cases where window_organisation = ${hall} and organisation_id <> ${hall}
      and state in ('not-accepted', 'refused', 'made') order by due, id limit ${limit}`,
  )
  return found.map((row) => caseOf(row, keys))
}

function cursorOf(lane: QueueLane, row: CaseRow<ListedItem> & { readonly riskRank: number }): QueueCursor {
  const { riskRank, due, submittedAt, decidedAt, id } = row
  const parts = lane === 'closed' ? [decidedAt, id] : [riskRank, due, submittedAt, id]
  return Buffer.from(JSON.stringify(parts)).toString('base64url')
}

/** What lies behind a cursor; from the beginning for one that nobody handed out. */
function behind(lane: QueueLane, cursor: QueueCursor | undefined): RawBuilder<unknown> {
  const parts = readCursor(cursor)
  const id = findId<'case'>(parts.at(-1))
  if (!id) return sql``
  if (lane === 'closed') {
    const decidedAt = instantOf(parts[0])
    return decidedAt ? sql`and (decided_at, id) < (${decidedAt}, ${id})` : sql``
  }
  const [rank, due, submitted] = parts
  const submittedAt = instantOf(submitted)
  const isDay = typeof due === 'string' && isCalendarDate(due)
  if (!submittedAt || !isDay || (rank !== 0 && rank !== 1 && rank !== 2)) return sql``
  return sql`and (risk_rank, due, submitted_at, id) > (${rank}, ${due}, ${submittedAt}, ${id})`
}

function readCursor(cursor: QueueCursor | undefined): readonly unknown[] {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor ?? '', 'base64url').toString())
    return Array.isArray(parts) ? parts : []
  } catch {
    return []
  }
}

function instantOf(value: unknown): Date | undefined {
  const time = typeof value === 'string' ? Date.parse(value) : Number.NaN
  return Number.isNaN(time) ? undefined : new Date(time)
}

/** At the number `mostCounted` a count says: so many at least. */
export type QueueCounts = Readonly<Record<'open' | 'dueToday' | 'overdue' | 'waiting', number>>

/** Nobody works by whether ten or twenty thousand wait: no page of an office counts beyond this. */
export const mostCounted = 1000

/**
 * Counts and lists come from the same rows in the same transaction, so they cannot disagree. Each count walks its own part
 * of the index cases_queue and stops at `mostCounted`.
 */
export async function countQueue(
  { db }: Pick<Store, 'db'>,
  organisationId: string,
  today: CalendarDate,
): Promise<QueueCounts> {
  const counted = (chosen: RawBuilder<unknown>) =>
    sql`(select count(*) from (select from casework.cases where organisation_id = ${organisationId} and ${openStates}
      ${chosen} limit ${sql.raw(String(mostCounted))}) counted)`
  return one<QueueCounts>(
    db,
    sql`select ${counted(sql``)} as open, ${counted(sql`and ${ours} and due = ${today}`)} as due_today,
      ${counted(sql`and ${ours} and due < ${today}`)} as overdue, ${counted(sql`and risk_rank = 1`)} as waiting`,
  )
}
