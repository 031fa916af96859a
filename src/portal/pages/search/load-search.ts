import { getGuide, judgeEligibility, noteGap, searchItems, type Theme, type Verdict } from '#catalogue'
import type { Call } from '#kernel/http'
import { findDraftFacts } from '../guide/find-draft-facts.ts'
import { type ListPage, pageOf } from '../items/page-of.ts'
import { type Filters, filtered, readFilters, type SearchParams, widerRegions } from './filters.ts'
import { findOthers, type OtherAnswer } from './find-others.ts'
import type { FoundItem } from './reason-words.ts'
import { findSitePlaces, type SitePlace } from './site-places.ts'

export interface SearchView extends Filters, ListPage {
  /** As they were understood. */
  readonly words: string
  readonly meant: string | null
  /** Everything found in the region; the filters leave `items` of it. */
  readonly all: readonly FoundItem[]
  readonly items: readonly FoundItem[]
  /** A place named in the words, which was searched for instead of the person's own region. */
  readonly namedPlace: string | null
  /** The best answer judged by facts of the person's own application; null where nothing is known. */
  readonly verdict: Verdict | null
  readonly regions: readonly { readonly region: string; readonly count: number }[]
  readonly themes: readonly Theme[]
  readonly places: readonly SitePlace[]
  readonly policies: readonly OtherAnswer[]
  readonly help: readonly OtherAnswer[]
}

export type SearchCall = Call<unknown, SearchParams>

/** Results on a page: the best one and nine others. */
const pageSize = 10

export async function loadSearch(call: SearchCall): Promise<SearchView> {
  const { services, query } = call
  const filters = readFilters(call)
  const result = await searchItems(services, { words: query.q ?? '', region: filters.region })
  const { words, items: all } = result
  const items = filtered(all, filters)
  // Why nothing is found is the item managers' business; which filter was on is not.
  if (words !== '' && all.length === 0) await noteGap(services, { words, region: filters.region })
  return {
    ...filters,
    ...pageOf(query.page, items.length, pageSize),
    words,
    all,
    items,
    meant: result.meant,
    namedPlace: result.region === filters.region ? null : result.region,
    verdict: await judgeBest(call, items[0]),
    regions: await countRegions(call, filters, words, items.length),
    themes: result.themes,
    places: findSitePlaces(words),
    ...(await findOthers(call, words)),
  }
}

/** Can I? Only by what the person has had checked already: a search is no purpose to ask a department. */
async function judgeBest(call: SearchCall, best: FoundItem | undefined): Promise<Verdict | null> {
  if (call.who.kind !== 'person' || !best?.online) return null
  const guide = await getGuide(call.services, best.handlingCode)
  const known = await findDraftFacts(call, guide)
  return known ? judgeEligibility(guide, known.context) : null
}

async function countRegions(
  { services }: SearchCall,
  filters: Filters,
  words: string,
  own: number,
): Promise<SearchView['regions']> {
  const regions = widerRegions(filters.region, services.platform)
  if (words === '' || regions.length < 2) return []
  return Promise.all(
    regions.map(async (region) => {
      if (region === filters.region) return { region, count: own }
      return { region, count: filtered((await searchItems(services, { words, region })).items, filters).length }
    }),
  )
}
