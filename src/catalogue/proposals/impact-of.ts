import { rows, sql } from '#kernel/database'
import type { Officer } from '#kernel/principal'
import { kernelProblems } from '#kernel/problem'
import type { Services } from '#kernel/services'
import type { OverridableElement } from '../basic-item.ts'

/** What a change of a basic item touches: who implements it under which version, and who departs from it where. */
export interface Impact {
  readonly total: number
  /** By platform (null: this one) and version of the basic item, the newest version first. */
  readonly standings: readonly {
    readonly platformId: string | null
    readonly basicVersion: number
    readonly items: number
  }[]
  /** Items that override one of the changed elements: there the change does not arrive by itself. */
  readonly departing: readonly {
    readonly handlingCode: string
    readonly platformId: string | null
    readonly region: string
    readonly elements: readonly OverridableElement[]
  }[]
  readonly departingTotal: number
}

const mostDeparting = 200

/** @param changed elements the new version changes; all of them are looked for when empty */
export async function impactOf(
  { db }: Pick<Services, 'db'>,
  officer: Officer,
  { basicCode, changed }: { readonly basicCode: string; readonly changed: readonly string[] },
): Promise<Impact> {
  if (!officer.duties.includes('item-manager'))
    throw kernelProblems.notAllowed({ private: { act: 'catalogue.impact' } })
  const standings = await rows<Impact['standings'][number]>(
    db,
    sql`select platform as platform_id, basic_version, count(*) as items from catalogue.items
      where current and basic_code = ${basicCode} group by platform, basic_version
      order by basic_version desc, items desc`,
  )
  const departing = await rows<Impact['departing'][number] & { readonly total: number }>(
    db,
    sql`select handling_code, platform as platform_id, region, departed.elements, count(*) over () as total
      from catalogue.items cross join lateral (
        select array_agg(override ->> 'element') as elements
        from jsonb_array_elements(own -> 'overrides') override
        where ${changed.length === 0} or override ->> 'element' = any(${[...changed]}::text[])
      ) departed
      where current and basic_code = ${basicCode} and departed.elements is not null
      order by region, handling_code limit ${mostDeparting}`,
  )
  return {
    total: standings.reduce((sum, { items }) => sum + items, 0),
    standings,
    departing: departing.map(({ total: _total, ...each }) => each),
    departingTotal: departing[0]?.total ?? 0,
  }
}
