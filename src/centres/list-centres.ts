import type { Services } from '#kernel/services'
import { calendarDateOf } from '#standards'
import { type Centre, farness, type Interval, isOpenAt, kindServing, openingOn } from './centre.ts'
import { findStoredCentre, selectCentres } from './centre-store.ts'
import { centreProblems } from './problems.ts'
import { countLive } from './queue/ticket-store.ts'

type Store = Pick<Services, 'db' | 'clock'>

/** A centre as it is at this moment. */
export interface ListedCentre {
  readonly centre: Centre
  readonly isOpen: boolean
  readonly today: readonly Interval[]
  /** Who waits, and at how many windows; null while no window is in use: an old number would only mislead. */
  readonly live: { readonly waiting: number; readonly windows: number; readonly asOf: Date } | null
}

export interface CentreFilter {
  /** Nearest to this region first. */
  readonly region: string
  /** Only those that serve such an item. */
  readonly item?: { readonly audience: 'person' | 'enterprise'; readonly theme: string } | undefined
  readonly limit?: number
}

export async function listCentres(
  { db, clock }: Store,
  { region, item, limit = 100 }: CentreFilter,
): Promise<ListedCentre[]> {
  const all = await selectCentres(db)
  const fitting = all
    .filter((centre) => item === undefined || kindServing(centre, item) !== undefined)
    .sort((a, b) => farness(a, region) - farness(b, region) || a.id.localeCompare(b.id))
    .slice(0, limit)
  return fitting.length === 0 ? [] : withLive({ db, clock }, fitting)
}

/** @throws unknownCentre */
export async function getCentre({ db }: Pick<Services, 'db'>, id: string): Promise<Centre> {
  const centre = await findStoredCentre(db, id)
  if (!centre) throw centreProblems.unknownCentre()
  return centre
}

/** @throws unknownCentre */
export async function getListedCentre(services: Store, id: string): Promise<ListedCentre> {
  const [listed] = await withLive(services, [await getCentre(services, id)])
  if (!listed) throw centreProblems.unknownCentre()
  return listed
}

async function withLive({ db, clock }: Store, centres: readonly Centre[]): Promise<ListedCentre[]> {
  const now = clock.now()
  const day = calendarDateOf(now)
  const live = new Map((await countLive(db, day, now)).map((each) => [each.centreId, each]))
  return centres.map((centre) => {
    const counted = live.get(centre.id)
    return {
      centre,
      isOpen: isOpenAt(centre, now),
      today: openingOn(centre, day),
      live: counted ? { waiting: counted.waiting, windows: counted.windows, asOf: now } : null,
    }
  })
}
