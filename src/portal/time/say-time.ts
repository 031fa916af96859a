import type { Language } from '#kernel/language'
import { addDays, type CalendarDate, calendarDateOf, weekday } from '#standards'

const weekdays = {
  'zh-CN': ['周一', '周二', '周三', '周四', '周五', '周六', '周日'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
} as const

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/** 24-hour time of day in China, 10:26. */
function timeOfDay(instant: Date): string {
  return new Date(instant.getTime() + 8 * 3_600_000).toISOString().slice(11, 16)
}

/** A day in prose: 2026年7月18日, 18 July 2026. The year is left out when it is the year of `today`. */
export function sayDay(day: CalendarDate, language: Language, today?: CalendarDate): string {
  const month = Number(day.slice(5, 7))
  const date = Number(day.slice(8))
  const year = today?.slice(0, 4) === day.slice(0, 4) ? null : day.slice(0, 4)
  if (language === 'en') return `${date} ${months[month - 1] ?? ''}${year === null ? '' : ` ${year}`}`
  return `${year === null ? '' : `${year}年`}${month}月${date}日`
}

/** When something happened, seen from `now`: 今天10:26, 7月8日15:10. */
export function sayInstant(instant: Date, language: Language, now: Date): string {
  const day = calendarDateOf(instant)
  const today = calendarDateOf(now)
  const time = timeOfDay(instant)
  if (day === today) return language === 'en' ? `Today ${time}` : `今天${time}`
  return language === 'en' ? `${sayDay(day, language, today)}, ${time}` : `${sayDay(day, language, today)}${time}`
}

/** The same inside an English sentence, where “today” is not capitalised. */
export function sayInstantWithin(instant: Date, language: Language, now: Date): string {
  const text = sayInstant(instant, language, now)
  return language === 'en' && text.startsWith('Today') ? text.replace('Today', 'today') : text
}

/** A day by which something is due; within 14 days always with its weekday (portal.md 2.3). */
export function sayDeadline(day: CalendarDate, language: Language, today: CalendarDate): string {
  const text = sayDay(day, language, today)
  const near = day >= addDays(today, -14) && day <= addDays(today, 14)
  if (!near) return text
  const name = weekdays[language][weekday(day) - 1] ?? ''
  return language === 'en' ? `${name} ${text}` : `${text}（${name}）`
}
