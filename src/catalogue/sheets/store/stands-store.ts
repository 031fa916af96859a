import { type Db, rows, sql } from '#kernel/database'
import type { BasicElements, BasicItem, ImplementingItem } from '../../basic-item.ts'

/** How an item stands in the catalogue, with the version of the basic item it stands on. */
export interface Standing {
  readonly handlingCode: string
  readonly version: number
  readonly state: number
  readonly platform: string | null
  readonly region: string
  readonly effectiveFrom: string
  readonly basicVersion: number
  readonly own: Pick<ImplementingItem, 'own' | 'overrides'>
  readonly basic: BasicElements
}

export async function selectStandings(db: Db, codes: readonly string[]): Promise<Map<string, Standing>> {
  const found = await rows<Standing>(
    db,
    sql`select handling_code, item.version, item.state, item.platform, region, item.effective_from, item.basic_version,
        own, basic.elements as basic
      from catalogue.items item join catalogue.basic_items basic
        on basic.basic_code = item.basic_code and basic.version = item.basic_version
      where handling_code = any(${[...codes]}::text[]) and item.current`,
  )
  return new Map(found.map((each) => [each.handlingCode, each]))
}

export type CurrentBasic = BasicItem & { readonly state: number }

/** Basic items in force, by code. */
export async function selectBasics(db: Db, codes: readonly string[]): Promise<Map<string, CurrentBasic>> {
  const found = await rows<CurrentBasic>(
    db,
    sql`select basic_code, version, effective_from, elements, state from catalogue.basic_items
      where basic_code = any(${[...codes]}::text[]) and current`,
  )
  return new Map(found.map((each) => [each.basicCode, each]))
}

/** Items that somebody edits. */
export async function selectDrafted(db: Db, codes: readonly string[]): Promise<Set<string>> {
  const found = await rows<{ code: string }>(
    db,
    sql`select code from catalogue.drafts where level = 'item' and code = any(${[...codes]}::text[])
      and state in ('draft', 'checked', 'approved')`,
  )
  return new Set(found.map(({ code }) => code))
}
