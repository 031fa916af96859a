import { type Db, maybe, rows, sql } from '#kernel/database'
import type { Words } from '#kernel/language'
import type { BasicElements, ImplementingItem } from '../basic-item.ts'
import { countToHandIn, inWorkingDays, type ServiceItem } from '../item.ts'

/** 事项状态: 在用, 暂停, 取消. */
export const itemStates = { inUse: 1, suspended: 2, abolished: 3 } as const

/** Why an item is not in use, and until when. */
export interface StateNote {
  readonly reason: Words
  /** Calendar date on which it is expected to go on; null while nobody knows. */
  readonly until: string | null
  readonly since: string
  /** Code of what takes the place of an item that was abolished. */
  readonly replacedBy?: string
}

/** A published version with the version of the basic item it stands on. */
export interface StoredVersion {
  readonly implementing: ImplementingItem
  readonly basic: BasicElements
  readonly titleId: number
  readonly current: boolean
  readonly state: number
  readonly stateNote: StateNote | null
  readonly platform: string | null
  readonly publishedAt: Date
  readonly publishedBy: Words
}

interface ItemRow extends Omit<StoredVersion, 'implementing'> {
  readonly handlingCode: string
  readonly version: number
  readonly basicCode: string
  readonly basicVersion: number
  readonly region: string
  readonly effectiveFrom: string
  readonly own: Pick<ImplementingItem, 'own' | 'overrides'>
}

const columns = sql`item.handling_code, item.version, item.basic_code, item.basic_version, item.region, item.effective_from, item.own,
  title_id, item.current, item.state, item.state_note, item.platform, item.published_at, item.published_by,
  basic.elements as basic`
const tables = sql`catalogue.items item join catalogue.basic_items basic
  on basic.basic_code = item.basic_code and basic.version = item.basic_version`

export async function findStoredVersion(db: Db, code: string, version: number): Promise<StoredVersion | undefined> {
  const found = await maybe<ItemRow>(
    db,
    sql`select ${columns} from ${tables} where handling_code = ${code} and item.version = ${version}`,
  )
  return found && storedVersionOf(found)
}

export async function findCurrentVersion(db: Db, code: string): Promise<StoredVersion | undefined> {
  const found = await maybe<ItemRow>(
    db,
    sql`select ${columns} from ${tables} where handling_code = ${code} and item.current`,
  )
  return found && storedVersionOf(found)
}

export async function selectVersions(db: Db, code: string): Promise<StoredVersion[]> {
  const found = await rows<ItemRow>(
    db,
    sql`select ${columns} from ${tables} where handling_code = ${code} order by item.version desc`,
  )
  return found.map(storedVersionOf)
}

/** The version in force or, of an item that was abolished, the last that was. */
export async function findLastVersion(db: Db, code: string): Promise<StoredVersion | undefined> {
  const found = await maybe<ItemRow>(
    db,
    sql`select ${columns} from ${tables} where handling_code = ${code} order by item.current desc, item.version desc limit 1`,
  )
  return found && storedVersionOf(found)
}

export interface Standing {
  readonly handlingCode: string
  readonly version: number
  readonly state: number
  readonly stateNote: StateNote | null
}

/** How items in force stand; their rows stay still until the transaction ends. */
export async function lockStandings(db: Db, codes: readonly string[]): Promise<Standing[]> {
  return rows<Standing>(
    db,
    sql`select handling_code, version, state, state_note from catalogue.items
      where handling_code = any(${[...codes]}::text[]) and current order by handling_code for update`,
  )
}

/** Those of some codes that were abolished; they are never used again. */
export async function selectAbolished(db: Db, codes: readonly string[]): Promise<string[]> {
  const found = await rows<{ handlingCode: string }>(
    db,
    sql`select handling_code from catalogue.items
      where handling_code = any(${[...codes]}::text[]) and state = ${itemStates.abolished}`,
  )
  return found.map(({ handlingCode }) => handlingCode)
}

/** Takes the version in force out of it. @returns the title it bore */
export async function retireVersion(db: Db, code: string): Promise<number | undefined> {
  const retired = await maybe<{ titleId: number }>(
    db,
    sql`update catalogue.items set current = false where handling_code = ${code} and current returning title_id`,
  )
  return retired?.titleId
}

export interface NewVersion {
  readonly implementing: ImplementingItem
  /** The same item resolved: what the columns are computed from. */
  readonly item: ServiceItem
  readonly titleId: number
  readonly platform: string | null
  readonly publishedAt: Date
  readonly publishedBy: Words
}

export async function insertVersion(db: Db, { implementing, item, titleId, ...version }: NewVersion): Promise<void> {
  const { own, overrides } = implementing
  const isLocal = (name: string): boolean => overrides.some(({ element }) => element === name)
  const localNames = isLocal('alsoCalled') ? item.alsoCalled : null
  const localSummary = isLocal('summary') ? JSON.stringify(item.summary) : null
  await sql`insert into catalogue.items (handling_code, version, current, title_id, basic_code, basic_version, platform,
      region, popularity, ways, papers, papers_to_hand_in, visits, statutory_days, promised_days, promised_unit, fee_fen,
      online, cross_province, also_called, summary, effective_from, published_at, published_by, own)
    values (${item.handlingCode}, ${item.version}, true, ${titleId}, ${item.basicCode}, ${implementing.basicVersion},
      ${version.platform}, ${item.region}, ${item.popularity}, ${wayBits(item.ways)}, ${item.materials.length},
      ${countToHandIn(item.materials)}, ${item.visits}, ${inWorkingDays(item.statutoryLimit)},
      ${item.promisedLimit.days}, ${item.promisedLimit.unit}, ${item.fee?.amountFen ?? null}, ${item.online !== null},
      ${item.crossProvince}, ${localNames}, ${localSummary}, ${item.effectiveFrom}, ${version.publishedAt},
      ${JSON.stringify(version.publishedBy)}, ${JSON.stringify({ own, overrides })})`.execute(db)
}

/** An item that was abolished is in force no more. */
export async function setState(db: Db, code: string, state: number, note: StateNote | null): Promise<void> {
  await sql`update catalogue.items set state = ${state}, state_note = ${note && JSON.stringify(note)},
      current = ${state !== itemStates.abolished}
    where handling_code = ${code} and current`.execute(db)
}

const bits = { atOnce: 1, online: 2, nearby: 4, oneVisit: 8 } as const satisfies Record<
  keyof ServiceItem['ways'],
  number
>

export function wayBits(ways: ServiceItem['ways']): number {
  return Object.entries(bits).reduce((sum, [way, bit]) => (ways[way as keyof typeof bits] ? sum + bit : sum), 0)
}

export function wayBit(way: keyof ServiceItem['ways']): number {
  return bits[way]
}

export function waysOfBits(sum: number): ServiceItem['ways'] {
  const has = (bit: number): boolean => (sum & bit) !== 0
  return { atOnce: has(1), online: has(2), nearby: has(4), oneVisit: has(8) }
}

function storedVersionOf({ own, ...row }: ItemRow): StoredVersion {
  const { handlingCode, version, basicCode, basicVersion, region, effectiveFrom, ...rest } = row
  const implementationCode = handlingCode.slice(0, 31)
  const codes = { basicCode, basicVersion, implementationCode, handlingCode }
  return { ...rest, implementing: { ...codes, version, effectiveFrom, region, ...own } }
}
