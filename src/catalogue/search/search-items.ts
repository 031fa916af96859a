import type { Services } from '#kernel/services'
import { cardOf, type ItemCard } from '../browse/item-card.ts'
import { listThemes, type Theme } from '../browse/list-items.ts'
import type { Audience } from '../item.ts'
import { selectNearestItems } from '../store/availability.ts'
import { type Analyser, normalise } from './analyse.ts'
import { currentIndex } from './current-index.ts'
import type { ItemIndex } from './index-items.ts'
import { findMeant, type Scores, scoreByPinyin, scoreByWords } from './match.ts'

export const ways = ['atOnce', 'online', 'nearby', 'oneVisit'] as const
export type Way = (typeof ways)[number]

export interface SearchQuery {
  readonly words: string
  /** Six digits; items that serve neither the region nor a part of it are left out. */
  readonly region: string
  readonly audience?: Audience | undefined
  readonly way?: Way | undefined
}

export interface SearchResult {
  /** The words as they were understood: trimmed, at most 100 characters. */
  readonly words: string
  /** Best answer first. */
  readonly items: readonly ItemCard[]
  /** What was probably meant when the words themselves found nothing; the items are then those of the meant words. */
  readonly meant: string | null
  /** Themes to go on with when nothing was found: the fullest three. */
  readonly themes: readonly Theme[]
}

const mostResults = 50
/** Items this much weaker than the best are noise, not alternatives. */
const noiseShare = 0.12

type Reader = Pick<Services, 'db' | 'clock' | 'config' | 'platform'>

/** From plain words to the items that answer them. Nothing typed is stored. */
export async function searchItems(services: Reader, query: SearchQuery): Promise<SearchResult> {
  const { index, analyser } = await currentIndex(services)
  const words = normalise(query.words)
  if (words === '') return { words, items: [], meant: null, themes: [] }
  const asked = await rank(services, index, scoresFor(index, words, analyser), query)
  if (asked.length > 0) return { words, items: asked, meant: null, themes: [] }

  const meant = findMeant(index, words, analyser)
  const items = meant === undefined ? [] : await rank(services, index, scoresFor(index, meant, analyser), query)
  const found = items.length > 0
  const themes = found ? [] : await nearestThemes(services, query.audience ?? 'person')
  return { words, items, meant: found && meant !== undefined ? meant : null, themes }
}

function scoresFor(index: ItemIndex, words: string, analyser: Analyser): Scores {
  const scores = scoreByWords(index, words, analyser)
  // `permit` is English and no pinyin, `juzhu` the other way round: the better reading of an item counts.
  for (const [item, score] of scoreByPinyin(index, words)) scores.set(item, Math.max(score, scores.get(item) ?? 0))
  return scores
}

async function rank(services: Reader, index: ItemIndex, scores: Scores, query: SearchQuery): Promise<ItemCard[]> {
  const { audience, region, way } = query
  const ranked = [...scores]
    .flatMap(([place, score]) => {
      const title = index.items[place]
      const fits = title && (audience === undefined || title.audience === audience)
      // Popularity breaks ties; it never lifts a worse answer over a better one.
      return title && fits ? [{ id: title.id, score: score + Math.log10(1 + title.popularity) / 10 }] : []
    })
    .sort((a, b) => b.score - a.score)
  const least = (ranked[0]?.score ?? 0) * noiseShare
  const ids = ranked
    .filter(({ score }) => score >= least)
    .slice(0, mostResults)
    .map(({ id }) => id)
  const found = new Map(
    (await selectNearestItems(services.db, ids, { region, way })).map((each) => [each.titleId, cardOf(each)]),
  )
  return ids.flatMap((id) => found.get(id) ?? [])
}

async function nearestThemes(services: Reader, audience: Audience): Promise<Theme[]> {
  const themes = await listThemes(services, audience)
  return themes.toSorted((a, b) => b.count - a.count).slice(0, 3)
}
