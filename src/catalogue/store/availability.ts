import { type Db, one, rows, sql } from '#kernel/database'
import { regionPath } from '#standards'
import type { Audience, ServiceItem, TimeLimit } from '../item.ts'
import type { Title } from '../title.ts'
import { wayBit } from './items.ts'

/** An item in force as lists need it, with the words of its title. */
export interface AvailableItem extends Pick<Title, 'audience' | 'theme'> {
  readonly titleId: number
  readonly handlingCode: string
  readonly region: string
  readonly platform: string | null
  readonly state: number
  readonly popularity: number
  readonly ways: number
  readonly papers: number
  readonly papersToHandIn: number
  readonly visits: number
  readonly promisedDays: number
  readonly promisedUnit: TimeLimit['unit']
  readonly feeFen: number | null
  readonly online: boolean
  readonly crossProvince: ServiceItem['crossProvince']
  readonly words: Pick<Title, 'name' | 'summary' | 'department'>
  /** The place's own, where it has one. */
  readonly localSummary: Title['summary'] | null
}

/** Where a service asked for in a region may be handled. */
export interface RegionScope {
  /** The region, the places above it and the nation: the nearest comes first. */
  readonly path: readonly string[]
  /** Beginning of the codes below it, as a LIKE pattern; null for a county, which has none. */
  readonly below: string | null
}

export const nation = '000000'

export function scopeOf(region: string): RegionScope {
  if (region === nation) return { path: [nation], below: '%' }
  const path = [...regionPath(region)].map(({ code }) => code).toReversed()
  const stem = region.replace(/(00)+$/, '')
  return { path: [...path, nation], below: stem.length < 6 ? `${stem}%` : null }
}

const columns = sql`title.id as title_id, title.audience, title.theme, title.words, item.handling_code, item.region,
  item.platform, item.state, item.popularity, item.ways, item.papers, item.papers_to_hand_in, item.visits,
  item.promised_days, item.promised_unit, item.fee_fen, item.online, item.cross_province, item.summary as local_summary`

/** The nearest implementing item of one title: in the region, else above it, else the most used one below it. */
function nearest({ path, below }: RegionScope, wayMask: number) {
  // Two index look-ups a title: `region = any` and a range over the codes below.
  return sql`lateral (
    (select near.*, array_position(${path}::text[], near.region) as distance from catalogue.items near
      where near.current and near.title_id = title.id and near.region = any(${path}::text[])
        and near.ways & ${wayMask} = ${wayMask}
      order by distance limit 1)
    union all
    (select under.*, 100 as distance from catalogue.items under
      where ${below !== null} and under.current and under.title_id = title.id and under.region like ${below ?? ''}
        and under.ways & ${wayMask} = ${wayMask}
      limit 1)
    order by distance limit 1
  ) item`
}

/** For each title that is available to a region, the item that answers there; titles in no particular order. */
export async function selectNearestItems(
  db: Db,
  titleIds: readonly number[],
  { region, way }: { region: string; way?: keyof ServiceItem['ways'] | undefined },
): Promise<AvailableItem[]> {
  return rows<AvailableItem>(
    db,
    sql`select ${columns} from catalogue.titles title cross join ${nearest(scopeOf(region), way ? wayBit(way) : 0)}
      where title.id = any(${[...titleIds]}::int[])`,
  )
}

export interface ItemFilter {
  readonly region: string
  readonly audience?: Audience | undefined
  readonly theme?: string | undefined
  readonly themes?: readonly string[] | undefined
  readonly departmentId?: string | undefined
  readonly way?: keyof ServiceItem['ways'] | undefined
  readonly limit?: number | undefined
  readonly offset?: number | undefined
}

const nothing = sql`null::text`

/** Items available to a region, one a title, most used first. */
export async function selectItems(db: Db, filter: ItemFilter): Promise<AvailableItem[]> {
  const { audience, theme, themes, departmentId, limit = 100, offset = 0, way } = filter
  return rows<AvailableItem>(
    db,
    sql`select ${columns} from catalogue.titles title
      cross join ${nearest(scopeOf(filter.region), way ? wayBit(way) : 0)}
      where title.live > 0 and (${audience ?? nothing}::text is null or title.audience = ${audience ?? nothing})
        and (${theme ?? nothing}::text is null or title.theme = ${theme ?? nothing})
        and (${themes ?? null}::text[] is null or title.theme = any(${themes ?? null}::text[]))
        and (${departmentId ?? nothing}::text is null or title.department_id = ${departmentId ?? nothing})
      order by title.popularity desc, title.id limit ${limit} offset ${offset}`,
  )
}

export interface TitleCount {
  readonly audience: Audience
  readonly theme: string
  readonly departmentId: string
  readonly ways: number
  readonly count: number
}

/**
 * How many titles a region has, by everything lists group by: one pass, kept by the caller for an edition. `ways` is
 * what some item of the title offers there.
 */
export async function countTitles(db: Db, region: string): Promise<TitleCount[]> {
  const { path, below } = scopeOf(region)
  const inRegion =
    region === nation
      ? sql`true`
      : sql`region = any(${path}::text[]) or (${below !== null} and region like ${below ?? ''})`
  return rows<TitleCount>(
    db,
    sql`select audience, theme, department_id, offered.ways, count(*) as count
      from (select title_id, bit_or(ways) as ways from catalogue.items where current and (${inRegion}) group by title_id)
        offered join catalogue.titles title on title.id = offered.title_id
      group by audience, theme, department_id, offered.ways`,
  )
}

/** Names of the lines of government, by the id titles carry. */
export async function selectDepartmentNames(db: Db): Promise<{ id: string; name: Title['department']['name'] }[]> {
  return rows(
    db,
    sql`select distinct on (department_id) department_id as id, words -> 'department' -> 'name' as name
      from catalogue.titles order by department_id, id`,
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
        coalesce(sum(case promised_unit when 'working-day' then promised_days
          else ceil(promised_days * 5 / 7.0) end), 0) as promised_days
      from catalogue.items where current`,
  )
}
