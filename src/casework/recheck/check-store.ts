import { rows, sql } from '#kernel/database'
import type { SaidValue } from '../case/case.ts'
import type { CaseKey, Store } from '../store/case-store.ts'
import { reviveInstant } from '../store/content-store.ts'
import type { CheckOutcome, FactCheck } from './fact-check.ts'

const sealName = 'casework.fact_checks'

interface CheckRow {
  readonly factId: string
  readonly checkedAt: Date
  readonly outcome: CheckOutcome
  readonly said: Buffer
}

export async function listFactChecks({ db, keys }: Store, { partyId, id }: CaseKey): Promise<FactCheck[]> {
  const found = await rows<CheckRow>(
    db,
    sql`select fact_id, checked_at, outcome, said from casework.fact_checks
      where party_id = ${partyId} and case_id = ${id} order by fact_id`,
  )
  return found.map(({ factId, checkedAt, outcome, said }) => ({
    ...{ factId, outcome, at: checkedAt },
    // putFactChecks sealed it.
    said: JSON.parse(keys.open(sealName, said), reviveInstant) as SaidValue[],
  }))
}

/** The newest of each; the values that were decided on stay where they are. */
export async function putFactChecks(
  { db, keys }: Store,
  { partyId, id }: CaseKey,
  checks: readonly FactCheck[],
): Promise<void> {
  await sql`insert into casework.fact_checks (party_id, case_id, fact_id, checked_at, outcome, said)
    select ${partyId}, ${id}, c.* from unnest(${checks.map(({ factId }) => factId)}::text[],
      ${checks.map(({ at }) => at)}::timestamptz[], ${checks.map(({ outcome }) => outcome)}::text[],
      ${checks.map(({ said }) => keys.seal(sealName, JSON.stringify(said)))}::bytea[]) c
    on conflict (party_id, case_id, fact_id) do update set checked_at = excluded.checked_at,
      outcome = excluded.outcome, said = excluded.said`.execute(db)
}
