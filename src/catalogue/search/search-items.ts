import type { Services } from '#kernel/services'
import { isWithin } from '#standards'
import { cardOf, type ItemCard } from '../browse/item-card.ts'
import { listThemes, type Theme } from '../browse/list-items.ts'
import type { Audience } from '../item.ts'
import { selectNearestItems } from '../store/availability.ts'
import { scopeOf } from '../store/region-scope.ts'
import { currentIndex } from './current-index.ts'
import { findTitles } from './engine/find-titles.ts'
import type { Found, FoundTitle, MatchReason } from './engine/found.ts'

export const ways = ['atOnce', 'online', 'nearby', 'oneVisit'] as const
export type Way = (typeof ways)[number]

export interface SearchQuery {
  readonly words: string
  /** Six digits: where the person is. A place named in the words comes before it. */
  readonly region: string
  readonly audience?: Audience | undefined
  readonly way?: Way | undefined
}

/** An item with what it was found by, to be said beside it. */
export type FoundItem = ItemCard & { readonly reason: MatchReason }

export interface SearchResult {
  /** The words as they were understood: trimmed, at most 100 characters. */
  readonly words: string
  /** Best answer first; one item a title, the nearest to the region. */
  readonly items: readonly FoundItem[]
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
export async function searchItems(services: Reader, query: SearchQuery): Promise<SearchResult> {
  const { index, analyser, reach } = await currentIndex(services)
  const { words, audience, way } = query
  const findIn = (place: string): Found => {
    const scope = scopeOf(place)
    return findTitles(index, analyser, { words, audience, serves: (id) => reach.serves(id, scope), limit: mostItems })
  }
  const asked = findIn(query.region)
  const region = regionOf(services, query, asked)
  const found = region === query.region ? asked : findIn(region)
  const items = await itemsOf(services, found.titles, { region, way })
  const meant = items.length > 0 ? found.meant : null
  const themes =
    items.length > 0 || found.words === '' ? [] : await fullestThemes(services, audience ?? 'person', region)
  return { words: found.words, items, meant, region, themes }
}

/** A place named in the question, if this platform serves it. */
function regionOf({ platform }: Reader, { region }: SearchQuery, { regions }: Found): string {
  const named = regions.find((each) => platform.region === '000000' || isWithin(each, platform.region))
  return named ?? region
}

async function itemsOf(
  { db }: Reader,
  titles: readonly FoundTitle[],
  query: Pick<SearchQuery, 'region' | 'way'>,
): Promise<FoundItem[]> {
  if (titles.length === 0) return []
  const ids = titles.map(({ id }) => id)
  const nearest = new Map((await selectNearestItems(db, ids, query)).map((item) => [item.titleId, cardOf(item)]))
  return titles.flatMap(({ id, reason }) => {
    const card = nearest.get(id)
    return card ? [{ ...card, reason }] : []
  })
}

async function fullestThemes(services: Reader, audience: Audience, region: string): Promise<Theme[]> {
  const themes = await listThemes(services, audience, region)
  return themes.toSorted((a, b) => b.count - a.count).slice(0, 3)
}
