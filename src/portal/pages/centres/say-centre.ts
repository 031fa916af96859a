import { type Interval, type ListedCentre, minuteOf, sayMinute } from '#centres'
import { type Language, say } from '#kernel/language'
import { centreWords as words } from './words.ts'

/** 9:00—12:00、13:30—17:00. */
export function sayHours(intervals: readonly Interval[], language: Language): string {
  if (intervals.length === 0) return say(words.rest, language)
  const [dash, comma] = language === 'en' ? ['–', ', '] : ['—', '、']
  return intervals.map(({ from, to }) => `${sayMinute(from)}${dash}${sayMinute(to)}`).join(comma)
}

export function sayToday({ today }: Pick<ListedCentre, 'today'>, language: Language): string {
  return today.length === 0 ? say(words.closedToday, language) : sayHours(today, language)
}

/** 3人在等（10:26）, or nothing: a number without a window in use would mislead. */
export function sayLive({ live }: Pick<ListedCentre, 'live'>, language: Language): string | null {
  if (live === null) return null
  return say(words.live, language, { count: live.waiting, time: sayMinute(minuteOf(live.asOf)) })
}
