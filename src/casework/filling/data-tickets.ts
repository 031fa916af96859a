import type { FactDefinition } from '#catalogue'
import { rows, sql } from '#kernel/database'
import { newId } from '#kernel/ids'
import type { Words } from '#kernel/language'
import type { Officer } from '#kernel/principal'
import { kernelProblems } from '#kernel/problem'
import type { Services } from '#kernel/services'
import type { CaseFile } from '../case/case.ts'

/** Registers that contradict each other, a value that was corrected, or one that changed before the decision. */
export type TicketKind = 'conflict' | 'correction' | 'changed'

interface RaiseTicket {
  readonly kind: TicketKind
  readonly definition: Pick<FactDefinition, 'id' | 'label' | 'dataElement'>
  /** The one that is held for right first. */
  readonly sources: readonly Words[]
}

/** Tells whoever keeps the data that something is wrong with it: which field of which registers, nothing of whom. */
export async function raiseTicket(
  { db, clock }: Pick<Services, 'db' | 'clock'>,
  { itemCode }: Pick<CaseFile, 'itemCode'>,
  { kind, definition, sources }: RaiseTicket,
): Promise<void> {
  const { id, label, dataElement = null } = definition
  const now = clock.now()
  await sql`insert into casework.data_tickets (id, raised_at, kind, item_code, fact_id, data_element, label, sources)
    values (${newId(now)}, ${now}, ${kind}, ${itemCode}, ${id}, ${dataElement}, ${JSON.stringify(label)}::jsonb,
      ${JSON.stringify(sources)}::jsonb)`.execute(db)
}

/** The same field of the same registers, however many people found it. */
export interface DataTicket {
  readonly kind: TicketKind
  readonly factId: string
  readonly dataElement: string | null
  readonly label: Words
  readonly sources: readonly Words[]
  readonly count: number
  readonly lastAt: Date
}

/** What the last ninety days brought, the most frequent first; for who keeps the data of the platform. */
export async function listDataTickets(
  { db, clock }: Pick<Services, 'db' | 'clock'>,
  officer: Pick<Officer, 'duties'>,
): Promise<DataTicket[]> {
  if (!officer.duties.includes('data-officer')) throw kernelProblems.notAllowed({ private: { duty: 'data-officer' } })
  const since = new Date(clock.now().getTime() - 90 * 24 * 3_600_000)
  return rows<DataTicket>(
    db,
    sql`select kind, fact_id, data_element, label, sources, count(*)::int as count, max(raised_at) as last_at
      from casework.data_tickets where raised_at > ${since}
      group by kind, fact_id, data_element, label, sources order by count desc, last_at desc limit 200`,
  )
}
