/** A day in China without a time of day, `YYYY-MM-DD`. Deadlines, births and validity are days, never instants. */
export type CalendarDate = string & { readonly __brand: 'CalendarDate' }

const shape = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/
const millisecondsPerDay = 86_400_000
const shanghaiOffset = 8 * 3_600_000

export function isCalendarDate(text: string): text is CalendarDate {
  const parts = shape.exec(text)
  return parts !== null && exists(Number(parts[1]), Number(parts[2]), Number(parts[3]))
}

/** @throws RangeError when the text is no day of the calendar, such as 1900-02-29. */
export function calendarDate(text: string): CalendarDate {
  if (!isCalendarDate(text)) throw new RangeError('Not a calendar date in the form YYYY-MM-DD')
  return text
}

/** Reads `YYYYMMDD`, the form of a date inside identity numbers, case numbers and GB/T 39046 messages. */
export function findDateInDigits(digits: string): CalendarDate | undefined {
  if (digits.length !== 8) return undefined
  const text = `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`
  return isCalendarDate(text) ? text : undefined
}

export function digitsOf(date: CalendarDate): string {
  return date.replaceAll('-', '')
}

/**
 * The day it is in China at an instant. A fixed offset of eight hours, because GB/T 39046 date-times are UTC+8;
 * the summer times of 1986–1991 are left aside: no act on the platform is that old.
 */
export function calendarDateOf(instant: Date): CalendarDate {
  return dateOfDayNumber(Math.floor((instant.getTime() + shanghaiOffset) / millisecondsPerDay))
}

/** Days since 1970-01-01. */
export function dayNumber(date: CalendarDate): number {
  return Date.parse(date) / millisecondsPerDay
}

/** @throws RangeError outside the years 0000–9999. */
export function dateOfDayNumber(number: number): CalendarDate {
  return calendarDate(new Date(number * millisecondsPerDay).toISOString().slice(0, 10))
}

export function addDays(date: CalendarDate, days: number): CalendarDate {
  return dateOfDayNumber(dayNumber(date) + days)
}

/** Civil Code art. 202: where the month has no such day, its last day stands for it (01-31 + 1 month = 02-28 or 02-29). */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const { year, month, day } = partsOf(date)
  const count = year * 12 + (month - 1) + months
  const newYear = Math.floor(count / 12)
  const newMonth = count - newYear * 12 + 1
  return dateOfParts(newYear, newMonth, Math.min(day, daysInMonth(newYear, newMonth)))
}

/** Whole months from the one day to the other, negative when `to` comes first. Twelve of them are a year of age. */
export function monthsBetween(from: CalendarDate, to: CalendarDate): number {
  if (to < from) return 0 - monthsBetween(to, from)
  const start = partsOf(from)
  const end = partsOf(to)
  const months = (end.year - start.year) * 12 + end.month - start.month
  return addMonths(from, months) > to ? months - 1 : months
}

/** Age in full years (周岁); it is reached on the birthday itself, in common years on 02-28 for those born on 02-29. */
export function ageOn(birth: CalendarDate, day: CalendarDate): number {
  return Math.floor(monthsBetween(birth, day) / 12)
}

/** 1 for Monday to 7 for Sunday, as in ISO 8601. */
export function weekday(date: CalendarDate): number {
  return weekdayOfDayNumber(dayNumber(date))
}

/** 1970-01-01 was a Thursday. */
export function weekdayOfDayNumber(number: number): number {
  return ((((number + 3) % 7) + 7) % 7) + 1
}

function exists(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

function partsOf(date: CalendarDate): { year: number; month: number; day: number } {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8)) }
}

function dateOfParts(year: number, month: number, day: number): CalendarDate {
  const digits = (value: number, width: number) => String(value).padStart(width, '0')
  return calendarDate(`${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`)
}
