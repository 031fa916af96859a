import { type Db, one, rows, sql } from '#kernel/database'
import type { Audience, ServiceItem, TimeLimit } from '../item.ts'
import type { Title } from '../title.ts'
import { wayBit } from './items.ts'
import { offeredWays } from './offered.ts'
import { isBelow, nation, type RegionScope, scopeOf } from './region-scope.ts'

type Way = keyof ServiceItem['ways'] | undefined
type Fragment = ReturnType<typeof sql>

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

const columns = sql`title.id as title_id, title.audience, title.theme, title.words, item.handling_code, item.region,
  item.platform, item.state, item.popularity, item.ways, item.papers, item.papers_to_hand_in, item.visits,
  item.promised_days, item.promised_unit, item.fee_fen, item.online, item.cross_province, item.summary as local_summary`
const itemColumns = sql`item.title_id, item.handling_code, item.region, item.platform, item.state, item.popularity,
  item.ways, item.papers, item.papers_to_hand_in, item.visits, item.promised_days, item.promised_unit, item.fee_fen,
  item.online, item.cross_province`

/** Of several organs in one place the same one always answers, and one that is in use before one that is suspended. */
const first = sql`item.state, item.handling_code`

/**
 * The nearest implementing item of each of some titles: in the region, else above it, else the first below it. One pass
 * over the places above for all titles together takes less than half of what a look for each title does. One of many
 * below answers without its own summary: it speaks of its place, and which place it is has not been chosen yet.
 * @param ids an array of title ids
 */
function nearest({ path, below }: RegionScope, way: Way, ids: Fragment): Fragment {
  const offers = way ? sql`item.ways & ${wayBit(way)} <> 0` : sql`true`
  const above = sql`select distinct on (item.title_id) ${itemColumns}, item.summary from catalogue.items item
    where item.current and item.title_id = any(${ids}) and item.region = any(${path}::text[]) and ${offers}
    order by item.title_id, array_position(${path}::text[], item.region), ${first}`
  if (!below) return above
  return sql`with above as materialized (${above})
    select * from above
    union all
    select under.* from unnest(${ids}) wanted (id) cross join lateral (
      select ${itemColumns}, null::jsonb as summary from catalogue.items item
        where item.current and item.title_id = wanted.id and ${isBelow(sql`item.region`, below)} and ${offers}
        order by item.region using ~<~, ${first} limit 1) under
    where not exists (select from above where above.title_id = wanted.id)`
}

/** For each title that is available to a region, the item that answers there; titles in no particular order. */
export async function selectNearestItems(
  db: Db,
  titleIds: readonly number[],
  { region, way }: { region: string; way?: Way },
): Promise<AvailableItem[]> {
  return rows<AvailableItem>(
    db,
    sql`select ${columns} from (${nearest(scopeOf(region), way, sql`${[...titleIds]}::int[]`)}) item
      join catalogue.titles title on title.id = item.title_id`,
  )
}

/** Where the item of a title is known to stand: in one region, or in the first of those below one. */
export interface TitlePlace {
  readonly titleId: number
  /** Bounds of the region codes, the second left out. */
  readonly codes: readonly [from: string, to: string]
  readonly isBelow: boolean
}

/** An item without the words of its title, for whoever has those. */
export type PlacedItem = Omit<AvailableItem, keyof Title | 'words'> & Pick<AvailableItem, 'popularity'>

/**
 * The items of titles whose regions are known: one look into an index each. They come as one JSON document, because
 * twenty rows of sixteen columns cost the driver more than the database needs to find them.
 * @returns the item of each place, undefined where there is none
 */
export async function selectItemsAt(
  db: Db,
  places: readonly TitlePlace[],
): Promise<readonly (PlacedItem | undefined)[]> {
  const ids = places.map(({ titleId }) => titleId)
  const from = places.map(({ codes }) => codes[0])
  const to = places.map(({ codes }) => codes[1])
  const below = places.map(({ isBelow: each }) => each)
  const { items } = await one<{ items: (PlacedItem & { place: number })[] }>(
    db,
    sql`select coalesce(json_agg(found), '[]') as items
      from unnest(${ids}::int[], ${from}::text[], ${to}::text[], ${below}::bool[]) with ordinality
        wanted (id, first_code, end_code, is_below, place)
      cross join lateral (
        select wanted.place, item.title_id as "titleId", item.handling_code as "handlingCode", item.region, item.platform, item.state,
            item.popularity, item.ways, item.papers, item.papers_to_hand_in as "papersToHandIn", item.visits,
            item.promised_days as "promisedDays", item.promised_unit as "promisedUnit", item.fee_fen as "feeFen",
            item.online, item.cross_province as "crossProvince",
            case when wanted.is_below then null else item.summary end as "localSummary"
          from catalogue.items item
          where item.current and item.title_id = wanted.id and item.region ~>=~ wanted.first_code
            and item.region ~<~ wanted.end_code
          order by item.region using ~<~, ${first} limit 1) found`,
  )
  const found: (PlacedItem | undefined)[] = places.map(() => undefined)
  for (const { place, ...item } of items) found[place - 1] = item
  return found
}

export interface ItemFilter {
  readonly region: string
  readonly audience?: Audience | undefined
  readonly theme?: string | undefined
  readonly themes?: readonly string[] | undefined
  readonly departmentId?: string | undefined
  readonly way?: Way
  readonly limit?: number | undefined
  readonly offset?: number | undefined
}

/** Items available to a region, one a title, most used first. */
export async function selectItems(db: Db, filter: ItemFilter): Promise<AvailableItem[]> {
  const { region, audience, theme, themes, departmentId, limit = 100, offset = 0, way } = filter
  const scope = scopeOf(region)
  const conditions = [
    sql`title.live > 0`,
    ...(audience === undefined ? [] : [sql`title.audience = ${audience}`]),
    ...(theme === undefined ? [] : [sql`title.theme = ${theme}`]),
    ...(themes === undefined ? [] : [sql`title.theme = any(${[...themes]}::text[])`]),
    ...(departmentId === undefined ? [] : [sql`title.department_id = ${departmentId}`]),
  ]
  // Somewhere in the nation everything that is live is offered.
  const isOffered =
    region === nation && way === undefined
      ? sql``
      : sql`join (${offeredWays(region, way)}) offered
    on offered.title_id = title.id`
  // Joined and made distinct: a subquery behind `in` PostgreSQL takes for few titles.
  const chosen = sql`select distinct title.popularity, title.id from catalogue.titles title ${isOffered}
    where ${sql.join(conditions, sql` and `)} order by title.popularity desc, title.id limit ${limit} offset ${offset}`
  return rows<AvailableItem>(
    db,
    sql`with chosen as materialized (${chosen})
      select ${columns} from (${nearest(scope, way, sql`array(select id from chosen)`)}) item
      join catalogue.titles title on title.id = item.title_id order by title.popularity desc, title.id`,
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
  const offered = offeredWays(region)
  const withTitle = sql`join catalogue.titles title on title.id = offered.title_id and title.live > 0`
  // What comes of a grouping PostgreSQL takes for few, and then looks up one by one; of one table alone it knows better.
  const each =
    region === nation
      ? sql`select audience, theme, department_id, offered.ways
          from (select title_id, bit_or(ways) as ways from (${offered}) area group by title_id) offered ${withTitle}`
      : sql`select title.id, audience, theme, department_id, bit_or(offered.ways) as ways
          from (${offered}) offered ${withTitle} group by title.id, audience, theme, department_id`
  return rows<TitleCount>(
    db,
    sql`select audience, theme, department_id, ways, count(*) as count from (${each}) each
      group by audience, theme, department_id, ways`,
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
    sql`select coalesce(sum(items), 0) as items, coalesce(sum(without_visit), 0) as without_visit,
        coalesce(sum(papers), 0) as papers, coalesce(sum(papers_to_hand_in), 0) as papers_to_hand_in,
        coalesce(sum(visits), 0) as visits, coalesce(sum(statutory_days), 0) as statutory_days,
        coalesce(sum(promised_days), 0) as promised_days
      from catalogue.reach where area = ${nation}`,
  )
}
