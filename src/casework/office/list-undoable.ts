import { rows, sql } from '#kernel/database'
import type { CaseId } from '#kernel/ids'
import type { Words } from '#kernel/language'
import type { Officer } from '#kernel/principal'
import type { Services } from '#kernel/services'
import { maskName } from '#standards'
import { type CaseRow, caseOf, type ListedItem, listColumns } from '../store/case-store.ts'

/** A decision that whoever made it may still take back. */
export interface Undoable {
  readonly caseId: CaseId
  readonly version: number
  readonly itemName: Words
  /** Masked, as in the queue. */
  readonly applicant: string
  readonly outcome: 'granted' | 'refused'
  readonly until: Date
}

/** The officer's own decisions of the last minute, newest first. They are few: nothing stays undecided for longer. */
export async function listUndoable(
  { db, keys, clock }: Pick<Services, 'db' | 'keys' | 'clock'>,
  officer: Officer,
): Promise<Undoable[]> {
  const found = await rows<CaseRow<ListedItem>>(
    db,
    sql`select ${listColumns} from casework.cases where organisation_id = ${officer.organisation.id}
      and state = 'deciding' and risk_rank = 2 and in_force_at > ${clock.now()} order by in_force_at desc limit 50`,
  )
  return found.flatMap((row) => {
    const { id, version, item, applicant, decision, inForceAt } = caseOf(row, keys)
    if (decision?.officerId !== officer.officerId || inForceAt === null) return []
    if (decision.outcome === 'not-accepted') return []
    const name = maskName(applicant?.name ?? '')
    return [{ caseId: id, version, itemName: item.name, applicant: name, outcome: decision.outcome, until: inForceAt }]
  })
}
