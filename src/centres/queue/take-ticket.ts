import { newId } from '#kernel/ids'
import type { Services } from '#kernel/services'
import { calendarDateOf } from '#standards'
import { type Centre, givesNumbersAt, kindOf } from '../centre.ts'
import { getCentre } from '../list-centres.ts'
import { centreProblems } from '../problems.ts'
import { type StatedPriority, statedPriorities, type Ticket } from './ticket.ts'
import { newCode, trackingLength } from './ticket-code.ts'
import { insertTicket, nextNumber } from './ticket-store.ts'

/** No hall serves more in a day; it also bounds what somebody who presses without end can do. */
const mostNumbers = 2000

export interface TakeTicket {
  readonly centreId: string
  readonly kind: string
  /** As the person states it; empty without one. Nobody is asked to prove it here. */
  readonly priority: string
}

type Store = Pick<Services, 'db' | 'clock' | 'keys'>

/** Takes a number of today, without an account. @returns the ticket and the code of its own page */
export async function takeTicket(
  services: Store,
  { centreId, kind, priority }: TakeTicket,
): Promise<{ ticket: Ticket; code: string }> {
  const centre = await getCentre(services, centreId)
  const stated = readPriority(priority)
  if (!kindOf(centre, kind)) {
    throw centreProblems.badTicket({
      fields: [{ field: 'kind', words: { zh: '请选择要办的业务', en: 'Choose what you have come for' } }],
    })
  }
  const now = services.clock.now()
  if (!givesNumbersAt(centre, now)) throw centreProblems.closedNow()
  return giveNumber(services, centre, { kind, priority: stated, priorityFrom: stated && now })
}

function readPriority(text: string): StatedPriority | null {
  if (text === '') return null
  const found = Object.keys(statedPriorities).find((each) => each === text)
  // One of the keys of the table, found above.
  if (found !== undefined) return found as StatedPriority
  throw centreProblems.badTicket({
    fields: [{ field: 'priority', words: { zh: '请从列出的情形里选', en: 'Choose one of those listed' } }],
  })
}

/** The number itself, for whoever may have one now. */
export async function giveNumber(
  { db, clock, keys }: Store,
  { id: centreId }: Centre,
  given: Pick<Ticket, 'kind' | 'priority' | 'priorityFrom'> & { readonly appointmentId?: string },
): Promise<{ ticket: Ticket; code: string }> {
  const now = clock.now()
  const day = calendarDateOf(now)
  const number = await nextNumber(db, centreId, day)
  if (number > mostNumbers) throw centreProblems.numbersUp()
  const { appointmentId = null, ...mine } = given
  const ticket: Ticket = {
    ...{ centreId, day, number, id: newId(now), ...mine },
    ...{ state: 'waiting', takenAt: now, queuedAt: now, reservedFor: null, windowNumber: null },
    ...{ calledAt: null, calls: 0, absences: 0 },
  }
  const code = newCode(trackingLength)
  await insertTicket(db, ticket, { codeIndex: keys.index('centres.ticket-code', code), appointmentId })
  return { ticket, code }
}
