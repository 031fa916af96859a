import type { Services } from '#kernel/services'
import { calendarDateOf, isCalendarDate } from '#standards'
import { type Centre, instantOf, kindOf, type MatterKind } from '../centre.ts'
import { centreProblems } from '../problems.ts'
import { bookableDays, slotsOn } from './appointment.ts'
import { type Slot, selectTaken } from './appointment-store.ts'

/** A slot as it was chosen in a form. */
export interface ChosenSlot {
  readonly kind: string
  /** YYYY-MM-DD. */
  readonly day: string
  /** 540, 9:00. */
  readonly minute: number
}

const fieldWords = {
  kind: { zh: '请选择要办的业务', en: 'Choose what you come for' },
  day: { zh: '请选择可以预约的日期', en: 'Choose a day that can be booked' },
  minute: { zh: '请选择时间', en: 'Choose a time' },
} as const

/** @throws badBooking naming what cannot be chosen */
export function readSlot(
  centre: Centre,
  { kind: code, day, minute }: ChosenSlot,
  now: Date,
): Slot & { readonly startsAt: Date; readonly room: number } {
  const kind = kindOf(centre, code)
  if (!kind || kind.perSlot === 0) throw wrong('kind')
  const today = calendarDateOf(now)
  if (!isCalendarDate(day) || !bookableDays(centre, today, now).includes(day)) throw wrong('day')
  if (!slotsOn(centre, day, now).includes(minute)) throw wrong('minute')
  const startsAt = instantOf(day, minute)
  return { centreId: centre.id, kind: code, day, minute, startsAt, room: kind.perSlot }
}

function wrong(field: keyof typeof fieldWords): Error {
  return centreProblems.badBooking({ fields: [{ field, words: fieldWords[field] }] })
}

export function slotFull(): Error {
  const words = {
    zh: '这个时间刚刚约满，请选别的时间',
    en: 'This time has just been filled: choose another',
  }
  return centreProblems.badBooking({ fields: [{ field: 'minute', words }] })
}

export interface OfferedSlot {
  readonly minute: number
  readonly left: number
}

/** What can still be booked of a kind on a day; full ones are not offered. */
export async function offerSlots(
  { db, clock }: Pick<Services, 'db' | 'clock'>,
  centre: Centre,
  { code, perSlot }: MatterKind,
  day: string,
): Promise<readonly OfferedSlot[]> {
  if (!isCalendarDate(day)) return []
  const taken = await selectTaken(db, centre.id, code, day)
  return slotsOn(centre, day, clock.now())
    .map((minute) => ({ minute, left: perSlot - (taken.get(minute) ?? 0) }))
    .filter(({ left }) => left > 0)
}
