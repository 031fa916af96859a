import type { Words } from '#kernel/language'
import type { Services } from '#kernel/services'
import { selectNearestItems } from '../store/availability.ts'
import { normalise } from './analyse.ts'
import { currentIndex } from './current-index.ts'

export interface Suggestion {
  readonly handlingCode: string
  readonly name: Words
}

const most = 8

/** At most eight items while somebody types: titles and synonyms that begin with the letters, then those that contain them. */
export async function suggest(
  services: Pick<Services, 'db' | 'clock' | 'config' | 'platform'>,
  words: string,
): Promise<Suggestion[]> {
  const asked = normalise(words).replace(/\s/g, '')
  if (asked === '') return []
  const { index } = await currentIndex(services)
  const ranks = new Map<number, number>()
  for (const { text, spelling, isTitle, item } of index.phrases) {
    const spelled = text.replace(/\s/g, '')
    const begins = [spelled, spelling.full, spelling.initials].some((each) => each.startsWith(asked))
    if (!begins && !spelled.includes(asked)) continue
    const rank = (begins ? 0 : 2) + (isTitle ? 0 : 1)
    ranks.set(item, Math.min(rank, ranks.get(item) ?? rank))
  }
  const titles = [...ranks]
    .flatMap(([place, rank]) => {
      const item = index.items[place]
      return item ? [{ item, rank }] : []
    })
    .sort((a, b) => a.rank - b.rank || b.item.popularity - a.item.popularity)
    .slice(0, most)
    .map(({ item }) => item)
  const { region } = services.platform
  const found = await selectNearestItems(
    services.db,
    titles.map(({ id }) => id),
    { region },
  )
  const codes = new Map(found.map(({ titleId, handlingCode }) => [titleId, handlingCode]))
  return titles.flatMap(({ id, name }) => {
    const handlingCode = codes.get(id)
    return handlingCode === undefined ? [] : [{ handlingCode, name }]
  })
}
