import type { Services } from '#kernel/services'
import { isWithin } from '#standards'
import { cardOf, type ItemCard } from '../browse/item-card.ts'
import type { Theme } from '../browse/list-items.ts'
import type { Audience } from '../item.ts'
import { type AvailableItem, selectNearestItems } from '../store/availability.ts'
import { scopeOf } from '../store/region-scope.ts'
import { type Catalogued, currentIndex } from './current-index.ts'
import { findTitles } from './engine/find-titles.ts'
import type { Found, FoundTitle, MatchReason } from './engine/found.ts'
import { readItemsTogether } from './items-together.ts'
import { nearestThemes } from './nearest-themes.ts'
import { placesOf } from './places-of.ts'

export const ways = ['atOnce', 'online', 'nearby', 'oneVisit'] as const
export type Way = (typeof ways)[number]

export interface SearchQuery {
  readonly words: string
  /** Six digits: where the person is. A place named in the words comes before it. */
  readonly region: string
  readonly audience?: Audience | undefined
  readonly way?: Way | undefined
}

/** Which of the answers are read. */
export interface Page {
  readonly from?: number
  readonly most?: number
}

/** An item with what it was found by, to be said beside it. */
export type FoundItem = ItemCard & { readonly reason: MatchReason }

export interface SearchResult {
  /** The words as they were understood: trimmed, at most 100 characters. */
  readonly words: string
  /** Best answer first; one item a title, the nearest to the region. */
  readonly items: readonly FoundItem[]
  /** Of how many `items` are a page; at most fifty. */
  readonly total: number
  /** What was taken for a slip, in its right form; the items are those of it. */
  readonly meant: string | null
  /** The region that was searched for: the one named in the words, else the one asked. */
  readonly region: string
  /** Themes to go on with when nothing was found: the fullest three. */
  readonly themes: readonly Theme[]
}

type Reader = Pick<Services, 'db' | 'clock' | 'config' | 'platform'>

const mostItems = 50

/** From plain words to the items that answer them in a region. Nothing typed is stored. */
export async function searchItems(
  services: Reader,
  query: SearchQuery,
  { from = 0, most = mostItems }: Page = {},
): Promise<SearchResult> {
  const catalogued = await currentIndex(services)
  const { index, analyser, reach } = catalogued
  const { words, audience, way } = query
  const findIn = (place: string): Found => {
    return findTitles(index, analyser, { words, audience, offered: reach.offered(scopeOf(place)), limit: mostItems })
  }
  const asked = findIn(query.region)
  const region = regionOf(services, query, asked)
  const found = region === query.region ? asked : findIn(region)
  const { items, total } = await itemsOf(services, catalogued, found.titles, { region, way, from, most })
  const meant = total > 0 ? found.meant : null
  const themes = total > 0 || found.words === '' ? [] : nearestThemes(catalogued, audience ?? 'person', region)
  return { words: found.words, items, total, meant, region, themes }
}

/** A place named in the question, if this platform serves it. */
function regionOf({ platform }: Reader, { region }: SearchQuery, { regions }: Found): string {
  const named = regions.find((each) => platform.region === '000000' || isWithin(each, platform.region))
  return named ?? region
}

type Asked = Pick<SearchQuery, 'region' | 'way'> & Required<Page>

async function itemsOf(
  { db }: Reader,
  catalogued: Catalogued,
  titles: readonly FoundTitle[],
  { region, way, from, most }: Asked,
): Promise<Pick<SearchResult, 'items' | 'total'>> {
  // Which titles offer a way only their items tell: all of them are read.
  if (way !== undefined) {
    const ids = titles.map(({ id }) => id)
    const all = ids.length === 0 ? [] : withReasons(titles, await selectNearestItems(db, ids, { region, way }))
    return { items: all.slice(from, from + most), total: all.length }
  }
  const shown = titles.slice(from, from + most)
  return { items: withReasons(shown, await readItems(db, catalogued, shown, region)), total: titles.length }
}

function withReasons(titles: readonly FoundTitle[], found: readonly AvailableItem[]): FoundItem[] {
  const items = new Map(found.map((item) => [item.titleId, item]))
  return titles.flatMap(({ id, reason }) => {
    const item = items.get(id)
    return item ? [{ ...cardOf(item), reason }] : []
  })
}

/** The words of titles are in memory: only what differs from place to place is asked of the database. */
async function readItems(
  db: Services['db'],
  { index, reach }: Catalogued,
  titles: readonly FoundTitle[],
  region: string,
): Promise<AvailableItem[]> {
  const places = placesOf({ index, reach }, titles, scopeOf(region))
  if (places.length === 0) return []
  return (await readItemsTogether(db, places)).flatMap((item) => {
    const words = item && index.titles[index.slotOf(item.titleId) ?? -1]
    return words ? [{ ...item, words, audience: words.audience, theme: words.theme }] : []
  })
}
