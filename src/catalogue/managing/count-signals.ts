import { one, sql } from '#kernel/database'
import type { Officer } from '#kernel/principal'
import type { Services } from '#kernel/services'
import { listGaps } from '../gaps/list-gaps.ts'
import { mustBeManager } from '../lifecycle/managing.ts'

export interface Signals {
  /** Reports of demands for abolished proofs that nobody has answered. */
  readonly demands: number
  /** Words people search for that no item has. */
  readonly gaps: number
}

/**
 * How much of what people tell waits for item managers: numbers only, so that looking at a list opens no report.
 * @throws kernel.not-allowed
 */
export async function countSignals({ db }: Pick<Services, 'db'>, officer: Officer): Promise<Signals> {
  mustBeManager(officer)
  const { demands } = await one<{ demands: number }>(
    db,
    sql`select count(*) as demands from catalogue.proof_demands where answered_at is null`,
  )
  return { demands, gaps: (await listGaps({ db }, officer)).length }
}
