import { type Db, rows, sql } from '#kernel/database'
import type { Words } from '#kernel/language'
import { itemStates, type StateNote } from '../store/items.ts'

export interface OrganItemRow {
  readonly handlingCode: string
  readonly name: Words
  readonly version: number
  readonly basicVersion: number
  readonly state: number
  readonly stateNote: StateNote | null
  readonly effectiveFrom: string
  readonly papersToHandIn: number
  readonly visits: number
  readonly statutoryDays: number
  readonly promisedDays: number
  readonly total: number
}

export interface RowFilter {
  readonly words: string
  readonly state: number | undefined
  readonly limit: number
  readonly offset: number
}

/** The version in force or, of what was abolished, the last that was: one row an item of the organ. */
export async function selectOrganItems(db: Db, organisationId: string, filter: RowFilter): Promise<OrganItemRow[]> {
  const { words, state, limit, offset } = filter
  return rows<OrganItemRow>(
    db,
    sql`select handling_code, words -> 'name' as name, version, basic_version, state, state_note, effective_from,
        papers_to_hand_in, item.visits, statutory_days, promised_days, count(*) over () as total
      from catalogue.items item join catalogue.titles title on title.id = title_id
      where starts_with(handling_code, ${organisationId}) and platform is null
        and (current or state = ${itemStates.abolished}) and (${state ?? null}::int is null or state = ${state ?? null})
        and (${words} = '' or strpos(normalize(title.name, nfkc), ${words}) > 0 or strpos(handling_code, upper(${words})) > 0
          or strpos(lower(words -> 'name' ->> 'en'), lower(${words})) > 0)
      order by title.name, handling_code limit ${limit} offset ${offset}`,
  )
}

export interface BasicItemRow {
  readonly basicCode: string
  readonly name: Words
  readonly version: number
  readonly state: number
  readonly levels: readonly string[]
  readonly department: Words
  readonly effectiveFrom: string
  /** How many items implement it, as far as this platform knows. */
  readonly implementedBy: number
  readonly total: number
}

/** @param kept only those this platform keeps itself */
export async function selectBasicItems(
  db: Db,
  { kept, words, state, limit, offset }: RowFilter & { readonly kept: boolean },
): Promise<BasicItemRow[]> {
  return rows<BasicItemRow>(
    db,
    sql`select basic_code, elements -> 'name' as name, version, state, elements -> 'levels' as levels,
        elements -> 'department' -> 'name' as department, effective_from, count(*) over () as total,
        (select count(*) from catalogue.items item where current and item.basic_code = basic.basic_code)
          as implemented_by
      from catalogue.basic_items basic
      where (current or state = ${itemStates.abolished}) and (not ${kept} or platform is null)
        and (${state ?? null}::int is null or state = ${state ?? null})
        and (${words} = '' or strpos(normalize(name, nfkc), ${words}) > 0 or strpos(basic_code, upper(${words})) > 0
          or strpos(lower(elements -> 'name' ->> 'en'), lower(${words})) > 0)
      order by name, basic_code limit ${limit} offset ${offset}`,
  )
}

export async function selectTakenUp(db: Db, organisationId: string, basicCodes: readonly string[]): Promise<string[]> {
  const found = await rows<{ handlingCode: string }>(
    db,
    sql`select handling_code from catalogue.items where starts_with(handling_code, ${organisationId})
      and platform is null and (current or state = ${itemStates.abolished})
      and basic_code = any(${[...basicCodes]}::text[])`,
  )
  return found.map(({ handlingCode }) => handlingCode)
}
