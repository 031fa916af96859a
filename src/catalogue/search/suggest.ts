import type { Words } from '#kernel/language'
import type { Services } from '#kernel/services'
import { scopeOf } from '../store/region-scope.ts'
import { currentIndex } from './current-index.ts'
import { suggestTitles } from './engine/suggest-titles.ts'
import { readItemsTogether } from './items-together.ts'
import { hasSlot } from './lists/slot-set.ts'
import { placesOf } from './places-of.ts'

export interface Suggestion {
  readonly handlingCode: string
  readonly name: Words
  /** The name or synonym the letters stand in. */
  readonly text: string
}

const most = 8
/** Titles looked at so that eight are left which the region has. */
const looked = 200

/** At most eight items while somebody types: names and synonyms that begin with the letters, then those that contain them. */
export async function suggest(
  services: Pick<Services, 'db' | 'clock' | 'config' | 'platform'>,
  letters: string,
  region = services.platform.region,
): Promise<Suggestion[]> {
  const { index, reach } = await currentIndex(services)
  const scope = scopeOf(region)
  const offered = reach.offered(scope)
  const titles = suggestTitles(index, letters, looked)
    .filter(({ id }) => hasSlot(offered, index.slotOf(id) ?? -1))
    .slice(0, most)
  if (titles.length === 0) return []
  const found = await readItemsTogether(services.db, placesOf({ index, reach }, titles, scope))
  const codes = new Map(found.flatMap((item) => (item ? [[item.titleId, item.handlingCode]] : [])))
  return titles.flatMap(({ id, text }) => {
    const handlingCode = codes.get(id)
    const name = index.titles[index.slotOf(id) ?? -1]?.name
    return handlingCode && name ? [{ handlingCode, name, text }] : []
  })
}
