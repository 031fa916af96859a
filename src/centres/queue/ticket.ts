import type { Words } from '#kernel/language'
import type { CalendarDate } from '#standards'

/** What lets somebody go first when taking a number; an appointment does so at its own time. */
export const statedPriorities = {
  elderly: { zh: '老年人（60岁以上）', en: 'Elderly (60 and over)' },
  disabled: { zh: '残疾人', en: 'With a disability' },
  infant: { zh: '怀孕或者带婴幼儿', en: 'Pregnant, or with a small child' },
} as const satisfies Readonly<Record<string, Words>>
export type StatedPriority = keyof typeof statedPriorities
export type Priority = StatedPriority | 'appointment'

export const priorityWords: Readonly<Record<Priority, Words>> = {
  ...statedPriorities,
  appointment: { zh: '预约', en: 'Appointment' },
}

export type TicketState = 'waiting' | 'called' | 'done' | 'absent'

/** A number of one day at one centre. */
export interface Ticket {
  readonly centreId: string
  readonly day: CalendarDate
  readonly number: number
  readonly id: string
  readonly kind: string
  readonly priority: Priority | null
  readonly priorityFrom: Date | null
  readonly state: TicketState
  readonly takenAt: Date
  readonly queuedAt: Date
  /** Sent on to this window by another. */
  readonly reservedFor: number | null
  readonly windowNumber: number | null
  readonly calledAt: Date | null
  readonly calls: number
  readonly absences: number
}

/** A012: letter of the queue, number of the day. */
export function labelOf({ kind, number }: Pick<Ticket, 'kind' | 'number'>): string {
  return `${kind}${String(number).padStart(3, '0')}`
}

export function isFirst({ priorityFrom }: Pick<Ticket, 'priorityFrom'>, now: Date): boolean {
  return priorityFrom !== null && priorityFrom <= now
}

type Waiting = Pick<Ticket, 'number' | 'priorityFrom' | 'queuedAt' | 'reservedFor'>

/**
 * How many are called before this one, by the rule of turns: those who go first and the others alternate, so that of
 * any two calls of a window at least one is for those without priority, as long as any wait.
 * @param waiting of the same queue, without the ticket itself
 */
export function countBefore(ticket: Waiting, waiting: readonly Waiting[], now: Date): number {
  const isBefore = (other: Waiting): boolean =>
    other.queuedAt < ticket.queuedAt ||
    (other.queuedAt.getTime() === ticket.queuedAt.getTime() && other.number < ticket.number)
  const others = waiting.filter(({ reservedFor }) => reservedFor === null)
  const first = others.filter((other) => isFirst(other, now))
  const last = others.filter((other) => !isFirst(other, now))
  if (isFirst(ticket, now)) {
    const ahead = first.filter(isBefore).length
    return ahead + Math.min(ahead, last.length)
  }
  const ahead = last.filter(isBefore).length
  return ahead + Math.min(ahead + 1, first.length)
}

/** Minutes until somebody's turn, rounded up to five: nobody can know better. */
export function expectedWait(before: number, minutesEach: number, windows: number): number | null {
  if (windows === 0) return null
  return Math.ceil((before * minutesEach) / windows / 5) * 5
}
