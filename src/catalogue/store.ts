import { type Db, maybe, one, rows, sql } from '#kernel/database'
import type { Words } from '#kernel/language'
import { type Audience, countToHandIn, inWorkingDays, type ServiceItem } from './item.ts'

/** A published version as it lies in the table. */
export interface StoredVersion {
  readonly item: ServiceItem
  readonly current: boolean
  readonly publishedAt: Date
  readonly publishedBy: Words
}

/** The elements of an item that lists and the search read; the guide itself is ten times as large. */
export type CardSource = Omit<ServiceItem, 'acceptance' | 'legalBasis' | 'questions' | 'steps' | 'online'> & {
  readonly online: boolean
}

export interface ItemFilter {
  readonly audience?: Audience | undefined
  readonly theme?: string | undefined
  readonly departmentId?: string | undefined
  readonly way?: keyof ServiceItem['ways'] | undefined
  readonly limit?: number | undefined
}

export async function findStoredVersion(db: Db, code: string, version: number): Promise<StoredVersion | undefined> {
  return maybe<StoredVersion>(
    db,
    sql`select item, current, published_at, published_by from catalogue.items
      where handling_code = ${code} and version = ${version}`,
  )
}

export async function findCurrentVersion(db: Db, code: string): Promise<StoredVersion | undefined> {
  return maybe<StoredVersion>(
    db,
    sql`select item, current, published_at, published_by from catalogue.items where handling_code = ${code} and current`,
  )
}

export async function selectVersions(db: Db, code: string): Promise<StoredVersion[]> {
  return rows<StoredVersion>(
    db,
    sql`select item, current, published_at, published_by from catalogue.items
      where handling_code = ${code} order by version desc`,
  )
}

export async function retireVersions(db: Db, code: string): Promise<void> {
  await sql`update catalogue.items set current = false where handling_code = ${code} and current`.execute(db)
}

export async function insertVersion(
  db: Db,
  item: ServiceItem,
  { now, publishedBy }: { now: Date; publishedBy: Words },
): Promise<void> {
  await sql`insert into catalogue.items (handling_code, version, current, name, audience, theme, department_id, region,
      popularity, papers, papers_to_hand_in, visits, statutory_days, promised_days, effective_from, published_at,
      published_by, item)
    values (${item.handlingCode}, ${item.version}, true, ${item.name.zh}, ${item.audience}, ${item.theme},
      ${item.department.id}, ${item.region}, ${item.popularity}, ${item.materials.length},
      ${countToHandIn(item.materials)}, ${item.visits}, ${inWorkingDays(item.statutoryLimit)},
      ${inWorkingDays(item.promisedLimit)}, ${item.effectiveFrom}, ${now},
      ${JSON.stringify(publishedBy)}, ${JSON.stringify(item)})`.execute(db)
}

export async function countPublication(db: Db): Promise<void> {
  await sql`update catalogue.publications set number = number + 1`.execute(db)
}

export async function readPublicationNumber(db: Db): Promise<number> {
  return (await one<{ number: number }>(db, sql`select number from catalogue.publications`)).number
}

/** Items in force, most used first. */
export async function selectItems(db: Db, filter: ItemFilter): Promise<CardSource[]> {
  const { audience = null, theme = null, departmentId = null, way = null, limit = null } = filter
  const found = await rows<{ item: CardSource }>(
    db,
    sql`select (item - array['acceptance', 'legalBasis', 'questions', 'steps', 'online'])
        || jsonb_build_object('online', item -> 'online' <> 'null') as item
      from catalogue.items
      where current and (${audience}::text is null or audience = ${audience})
        and (${theme}::text is null or theme = ${theme})
        and (${departmentId}::text is null or department_id = ${departmentId})
        and (${way}::text is null or item -> 'ways' -> ${way} = 'true')
      order by popularity desc, handling_code limit ${limit}`,
  )
  return found.map(({ item }) => item)
}

export async function countByTheme(db: Db, audience: Audience): Promise<{ theme: string; count: number }[]> {
  return rows(
    db,
    sql`select theme, count(*) as count from catalogue.items where current and audience = ${audience}
      group by theme order by theme`,
  )
}

export async function countByDepartment(
  db: Db,
  audience: Audience | null,
): Promise<{ id: string; name: Words; count: number }[]> {
  return rows(
    db,
    sql`select department_id as id, (array_agg(item -> 'department' -> 'name'))[1] as name, count(*) as count
      from catalogue.items where current and (${audience}::text is null or audience = ${audience})
      group by department_id order by count desc, department_id`,
  )
}

export interface Totals {
  readonly items: number
  readonly withoutVisit: number
  readonly papers: number
  readonly papersToHandIn: number
  readonly visits: number
  readonly statutoryDays: number
  readonly promisedDays: number
}

export async function sumBurdens(db: Db): Promise<Totals> {
  return one<Totals>(
    db,
    sql`select count(*) as items, count(*) filter (where visits = 0) as without_visit,
        coalesce(sum(papers), 0) as papers, coalesce(sum(papers_to_hand_in), 0) as papers_to_hand_in,
        coalesce(sum(visits), 0) as visits, coalesce(sum(statutory_days), 0) as statutory_days,
        coalesce(sum(promised_days), 0) as promised_days
      from catalogue.items where current`,
  )
}
