import type { Services } from '#kernel/services'
import { currentPublication } from '../edition.ts'
import { selectTitlesChangedSince } from '../store/titles.ts'
import { type Analyser, loadAnalyser } from './analyse.ts'
import { type ItemIndex, indexItems } from './index-items.ts'

interface Held {
  readonly index: ItemIndex
  readonly analyser: Analyser
  readonly publication: number
}

// One index a database: a process serves one platform, a test several.
const held = new Map<string, Promise<Held>>()

/** The index of the titles in force, at most half a second behind a publication by any process. */
export async function currentIndex(
  services: Pick<Services, 'db' | 'clock' | 'config'>,
): Promise<Pick<Held, 'index' | 'analyser'>> {
  const { config } = services
  const known = await held.get(config.databaseUrl)
  const publication = await currentPublication(services)
  if (known?.publication === publication) return known
  const building = build(services, publication)
  held.set(config.databaseUrl, building)
  // An index that could not be built is not kept: the next search tries again.
  building.catch(() => held.delete(config.databaseUrl))
  return building
}

async function build(services: Pick<Services, 'db'>, publication: number): Promise<Held> {
  const [titles, analyser] = await Promise.all([selectTitlesChangedSince(services.db, -1), loadAnalyser()])
  const live = titles.filter(({ isLive }) => isLive).map(({ title }) => title)
  return { index: indexItems(live, analyser), analyser, publication }
}
