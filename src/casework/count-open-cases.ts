import { rows, sql } from '#kernel/database'
import type { Officer } from '#kernel/principal'
import { kernelProblems } from '#kernel/problem'
import type { Services } from '#kernel/services'
import { openStates } from './case/case-states.ts'

/** Open cases of one version of an item: they are finished under the guide they began with. */
export interface OpenCases {
  readonly version: number
  readonly count: number
}

/**
 * How many open cases of an item were begun under which version, the newest first. Sums over every office that decides
 * them, so that nobody is in them; only for the organ whose item it is.
 */
export async function countOpenCases(
  services: Pick<Services, 'apart'>,
  officer: Officer,
  itemCode: string,
): Promise<readonly OpenCases[]> {
  const isTheirs = officer.duties.includes('item-manager') && itemCode.startsWith(officer.organisation.id)
  if (!isTheirs) throw kernelProblems.notAllowed({ private: { act: 'casework.count-open' } })
  return services.apart({ kind: 'system' }, ({ db }) =>
    rows<OpenCases>(
      db,
      sql`select item_version as version, count(*) as count from casework.cases
        where item_code = ${itemCode} and state = any(${[...openStates]}::text[])
        group by item_version order by item_version desc`,
    ),
  )
}
