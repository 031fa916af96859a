import { setImmediate } from 'node:timers/promises'
import type { Services } from '#kernel/services'
import { currentPublication } from '../edition.ts'
import { countLiveTitles, selectRegionsOfTitles, selectTitlesChangedSince } from '../store/titles.ts'
import { openIndex, type TitleIndex } from './engine/title-index.ts'
import { type Analyser, loadAnalyser } from './language/analyser.ts'
import { regionsOfBytes, TitleReach } from './title-reach.ts'

/** What a search reads. */
export interface Catalogued {
  readonly index: TitleIndex
  readonly analyser: Analyser
  readonly reach: TitleReach
}

interface Held extends Catalogued {
  /** The publication the index has caught up with. */
  publication: number
  /** Catching up under way: one at a time. */
  catchingUp: Promise<void> | undefined
}

type Reader = Pick<Services, 'db' | 'clock' | 'config'>

/** Titles whose regions are asked for at once. */
const reachBatch = 500
/** Titles put in one go, so that requests are answered in between. */
const batch = 50
/** With more titles than this the first search would wait seconds: the index is made when the process starts. */
const manyTitles = 3000

// One index a database: a process serves one platform, a test several.
const held = new Map<string, Promise<Held>>()

/** The index of the titles in force, at most half a second behind a publication by any process. */
export async function currentIndex(services: Reader): Promise<Catalogued> {
  const { databaseUrl } = services.config
  const opening = held.get(databaseUrl) ?? open()
  held.set(databaseUrl, opening)
  // One that could not be opened is not kept: the next search tries again.
  opening.catch(() => held.delete(databaseUrl))
  const known = await opening
  const publication = await currentPublication(services)
  while (known.publication < publication) {
    known.catchingUp ??= catchUp(services, known, publication).finally(() => {
      known.catchingUp = undefined
    })
    await known.catchingUp
  }
  return known
}

/** Makes the index before anybody searches, where it would take long. */
export async function warmIndex(services: Reader): Promise<void> {
  if ((await countLiveTitles(services.db)) > manyTitles) await currentIndex(services)
}

async function open(): Promise<Held> {
  const analyser = await loadAnalyser()
  return { index: openIndex(analyser), analyser, reach: new TitleReach(), publication: -1, catchingUp: undefined }
}

/** Only what changed is put anew: an edit costs one title, not the catalogue. */
async function catchUp({ db }: Pick<Services, 'db'>, known: Held, publication: number): Promise<void> {
  const changed = await selectTitlesChangedSince(db, known.publication)
  for (const [place, { title, isLive }] of changed.entries()) {
    if (isLive) known.index.put(title)
    else {
      const slot = known.index.slotOf(title.id)
      if (slot !== undefined) known.reach.clear(slot)
      known.index.remove(title.id)
    }
    if (place % batch === batch - 1) await setImmediate()
  }
  for (let from = 0; from < changed.length; from += reachBatch) {
    const live = changed.slice(from, from + reachBatch).filter(({ isLive }) => isLive)
    const ids = live.map(({ title }) => title.id)
    for (const { id, regions } of await selectRegionsOfTitles(db, ids)) {
      const slot = known.index.slotOf(id)
      if (slot !== undefined) known.reach.set(slot, regionsOfBytes(regions))
    }
  }
  known.publication = publication
}
