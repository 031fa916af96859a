import type { Db } from '#kernel/database'
import { type PlacedItem, selectItemsAt, type TitlePlace } from '../store/availability.ts'

type Found = readonly (PlacedItem | undefined)[]

interface Waiting {
  readonly places: readonly TitlePlace[]
  readonly answer: (items: Found) => void
  readonly fail: (error: unknown) => void
}

interface Desk {
  readonly waiting: Waiting[]
  underWay: number
}

/** One: what comes meanwhile makes a fuller next one, and a statement takes about a millisecond. */
const mostUnderWay = 1
/** One statement asks for no more places than this, so that nobody waits for a long one. */
const mostPlaces = 400

/** One a pool or transaction; gone with it. */
const desks = new WeakMap<Db, Desk>()

/**
 * The items of several searches in one statement: those that come while others are under way go together with the next.
 * What a statement costs before it reads anything is as much as twenty items cost; when nobody else searches, nobody
 * waits.
 * @returns the item of each place, undefined where there is none
 */
export function readItemsTogether(db: Db, places: readonly TitlePlace[]): Promise<Found> {
  const desk = desks.get(db) ?? { waiting: [], underWay: 0 }
  desks.set(db, desk)
  return new Promise((answer, fail) => {
    desk.waiting.push({ places, answer, fail })
    void serve(db, desk)
  })
}

async function serve(db: Db, desk: Desk): Promise<void> {
  if (desk.underWay >= mostUnderWay || desk.waiting.length === 0) return
  const taken = takeSome(desk.waiting)
  desk.underWay += 1
  try {
    const found = await selectItemsAt(
      db,
      taken.flatMap(({ places }) => places),
    )
    let from = 0
    for (const { places, answer } of taken) {
      answer(found.slice(from, from + places.length))
      from += places.length
    }
  } catch (error) {
    for (const { fail } of taken) fail(error)
  } finally {
    desk.underWay -= 1
    void serve(db, desk)
  }
}

function takeSome(waiting: Waiting[]): Waiting[] {
  let count = 0
  const end = waiting.findIndex(({ places }) => {
    count += places.length
    return count > mostPlaces
  })
  return waiting.splice(0, end < 0 ? waiting.length : Math.max(1, end))
}
