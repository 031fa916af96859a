import { rows, sql } from '#kernel/database'
import type { Officer } from '#kernel/principal'
import { kernelProblems } from '#kernel/problem'
import type { Services } from '#kernel/services'

/** Something people look for under words no item has. */
export interface Gap {
  readonly words: string
  readonly region: string
  readonly asked: number
  readonly lastAskedOn: string
}

/** Fewer askers could be one person with a worry of their own. */
const leastAsked = 3
const most = 200

/** What was looked for and not found, the most asked first: what an item manager adds as a synonym or an item. */
export async function listGaps({ db }: Pick<Services, 'db'>, officer: Officer): Promise<Gap[]> {
  if (!officer.duties.includes('item-manager')) throw kernelProblems.notAllowed({ private: { act: 'catalogue.gaps' } })
  return rows<Gap>(
    db,
    sql`select words, region, asked, last_asked_on from catalogue.search_gaps where asked >= ${leastAsked}
      order by asked desc, words limit ${most}`,
  )
}
