import type { Words } from '#kernel/language'
import { addDays, type CalendarDate, calendarDateOf, isWithin, isWorkday, weekday } from '#standards'

/** Minutes of the day, China time: 9:00 is 540. */
export interface Interval {
  readonly from: number
  readonly to: number
}

/** What makes a centre reachable for everybody. */
export const accessWords = {
  ramp: { zh: '无障碍坡道', en: 'Ramp' },
  lift: { zh: '无障碍电梯', en: 'Lift' },
  'sign-language': { zh: '手语翻译（可预约）', en: 'Sign language, by appointment' },
  parking: { zh: '有停车场', en: 'Parking' },
} as const satisfies Readonly<Record<string, Words>>
export type Access = keyof typeof accessWords

/** A kind of matters that has its own queue: the items of some themes. */
export interface MatterKind {
  /** One letter; the numbers of its queue begin with it. */
  readonly code: string
  readonly name: Words
  /** Themes by which items are served, by audience (standards §2.9). */
  readonly themes: { readonly person: readonly string[]; readonly enterprise: readonly string[] }
  /** Minutes a matter takes, as long as the day has no experience of its own. */
  readonly minutes: number
  /** Appointments of one half hour. */
  readonly perSlot: number
}

export interface ServiceWindow {
  readonly number: number
  /** Codes of the kinds it serves. */
  readonly kinds: readonly string[]
}

/** 政务服务中心, 办事大厅: where people are received. */
export interface Centre {
  readonly id: string
  readonly region: string
  readonly name: Words
  readonly address: Words
  readonly phone: string
  readonly transport: Words
  readonly access: readonly Access[]
  /** Monday to Sunday. */
  readonly hours: readonly (readonly Interval[])[]
  readonly kinds: readonly MatterKind[]
  readonly windows: readonly ServiceWindow[]
  /** Organisations whose clerks serve here. */
  readonly organisations: readonly string[]
}

/**
 * When the centre is open on a day. A weekend that is worked instead of a holiday has Monday's hours; a day off has
 * none; a weekend that belongs to a holiday is part of it.
 */
export function openingOn({ hours }: Pick<Centre, 'hours'>, day: CalendarDate): readonly Interval[] {
  const name = weekday(day)
  const isWeekend = name > 5
  if (isWorkday(day)) return hours[isWeekend ? 0 : name - 1] ?? []
  const friday = addDays(day, 5 - name)
  if (!isWeekend || !isWorkday(friday) || !isWorkday(addDays(friday, 3))) return []
  return hours[name - 1] ?? []
}

/** Minute of the day in China. */
export function minuteOf(instant: Date): number {
  return Math.floor(instant.getTime() / 60_000 + 8 * 60) % (24 * 60)
}

export function instantOf(day: CalendarDate, minute: number): Date {
  return new Date(new Date(`${day}T00:00:00+08:00`).getTime() + minute * 60_000)
}

/** 540 → 9:00. */
export function sayMinute(minute: number): string {
  return `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`
}

export function isOpenAt(centre: Pick<Centre, 'hours'>, now: Date): boolean {
  const minute = minuteOf(now)
  return openingOn(centre, calendarDateOf(now)).some(({ from, to }) => minute >= from && minute < to)
}

/** Numbers are given from half an hour before the doors open until they close, the midday break included. */
export function givesNumbersAt(centre: Pick<Centre, 'hours'>, now: Date): boolean {
  const today = openingOn(centre, calendarDateOf(now))
  const [first, last] = [today[0], today.at(-1)]
  const minute = minuteOf(now)
  return first !== undefined && last !== undefined && minute >= first.from - 30 && minute < last.to
}

export function kindOf({ kinds }: Pick<Centre, 'kinds'>, code: string): MatterKind | undefined {
  return kinds.find((kind) => kind.code === code)
}

/** The kind that serves an item; undefined when the centre does not. */
export function kindServing(
  { kinds }: Pick<Centre, 'kinds'>,
  { audience, theme }: { readonly audience: 'person' | 'enterprise'; readonly theme: string },
): MatterKind | undefined {
  return kinds.find(({ themes }) => themes[audience].includes(theme))
}

/** How near by region: the own district, the own city's, another of the city, of the province, elsewhere. */
export function farness(centre: Pick<Centre, 'region'>, region: string): number {
  if (centre.region === region) return 0
  if (isWithin(region, centre.region) && !centre.region.endsWith('0000')) return 1
  if (centre.region.slice(0, 4) === region.slice(0, 4)) return 2
  return centre.region.slice(0, 2) === region.slice(0, 2) ? 3 : 4
}
