import { type Db, maybe, rows, sql } from '#kernel/database'
import type { Words } from '#kernel/language'
import type { BasicElements } from '../basic-item.ts'
import { itemStates, type StateNote } from './items.ts'

export interface StoredBasicItem {
  readonly basicCode: string
  readonly version: number
  readonly effectiveFrom: string
  readonly elements: BasicElements
  readonly current: boolean
  readonly state: number
  readonly stateNote: StateNote | null
  readonly platform: string | null
  readonly publishedAt: Date
  readonly publishedBy: Words
}

const columns = sql`basic_code, version, effective_from, elements, current, state, state_note, platform,
  published_at, published_by`

export async function findBasicVersion(
  db: Db,
  basicCode: string,
  version: number,
): Promise<StoredBasicItem | undefined> {
  return maybe<StoredBasicItem>(
    db,
    sql`select ${columns} from catalogue.basic_items where basic_code = ${basicCode} and version = ${version}`,
  )
}

export async function findCurrentBasicItem(db: Db, basicCode: string): Promise<StoredBasicItem | undefined> {
  return maybe<StoredBasicItem>(
    db,
    sql`select ${columns} from catalogue.basic_items where basic_code = ${basicCode} and current`,
  )
}

/** The version in force or, of a basic item that was abolished, the last that was; `lock` keeps it still. */
export async function findLastBasicItem(
  db: Db,
  basicCode: string,
  { lock = false }: { readonly lock?: boolean } = {},
): Promise<StoredBasicItem | undefined> {
  return maybe<StoredBasicItem>(
    db,
    sql`select ${columns} from catalogue.basic_items where basic_code = ${basicCode}
      order by current desc, version desc limit 1 ${lock ? sql`for update` : sql``}`,
  )
}

export async function selectCurrentBasicItems(db: Db, codes: readonly string[]): Promise<StoredBasicItem[]> {
  return rows<StoredBasicItem>(
    db,
    sql`select ${columns} from catalogue.basic_items where basic_code = any(${[...codes]}::text[]) and current`,
  )
}

export async function selectBasicVersions(db: Db, basicCode: string): Promise<StoredBasicItem[]> {
  return rows<StoredBasicItem>(
    db,
    sql`select ${columns} from catalogue.basic_items where basic_code = ${basicCode} order by version desc`,
  )
}

export interface NewBasicItem extends Pick<StoredBasicItem, 'basicCode' | 'version' | 'effectiveFrom' | 'elements'> {
  readonly platform: string | null
  readonly publishedAt: Date
  readonly publishedBy: Words
}

/** The new version takes the place of the one in force. */
export async function insertBasicVersion(db: Db, item: NewBasicItem): Promise<void> {
  const { basicCode, elements } = item
  await sql`update catalogue.basic_items set current = false where basic_code = ${basicCode} and current`.execute(db)
  await sql`insert into catalogue.basic_items (basic_code, version, current, platform, name, audience, theme,
      department_id, effective_from, published_at, published_by, elements)
    values (${basicCode}, ${item.version}, true, ${item.platform}, ${elements.name.zh}, ${elements.audience},
      ${elements.theme}, ${elements.department.id}, ${item.effectiveFrom}, ${item.publishedAt},
      ${JSON.stringify(item.publishedBy)}, ${JSON.stringify(elements)})`.execute(db)
}

/** Nobody can take up a basic item that was abolished: it is in force no more. */
export async function setBasicState(
  db: Db,
  basicCode: string,
  state: number,
  note: StateNote | null = null,
): Promise<void> {
  await sql`update catalogue.basic_items set state = ${state}, state_note = ${note && JSON.stringify(note)},
      current = ${state !== itemStates.abolished}
    where basic_code = ${basicCode} and current`.execute(db)
}
