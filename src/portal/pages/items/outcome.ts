import type { ItemCard, ServiceItem, TimeLimit } from '#catalogue'
import { type Language, say, type Words } from '#kernel/language'
import { outcomeWords as words } from './outcome-words.ts'

/** 3个工作日, 30天, 当场办好. */
export function sayLimit(limit: TimeLimit, language: Language): string {
  if (limit.days === 0) return say(words.atOnce, language)
  return say(limit.unit === 'working-day' ? words.workingDays : words.calendarDays, language, { days: limit.days })
}

export function sayPapers(toHandIn: number, language: Language): string {
  return say(words.papers, language, { count: toHandIn })
}

export function sayVisits(visits: number, language: Language): string {
  return say(words.visits, language, { count: visits })
}

export function sayFee(fee: ServiceItem['fee'], language: Language): string {
  return fee === null ? say(words.free, language) : sayAmount(fee.amountFen, language)
}

export function sayAmount(fen: number, language: Language): string {
  return say(words.fee, language, { yuan: (fen / 100).toString() })
}

/** How long, how many papers, how many trips: the line under the name of an item in every list (principle 2). */
export function sayOutcome({ promisedLimit, papers, visits }: ItemCard, language: Language): string {
  const parts = [
    say(words.doneIn, language, { limit: sayLimit(promisedLimit, language), atOnce: String(promisedLimit.days === 0) }),
    say(words.papersShort, language, { count: papers.toHandIn }),
    say(words.visitsShort, language, { count: visits }),
  ]
  return parts.join(language === 'en' ? ', ' : '，')
}

/** Where and how an item can be handled, as the tags beside its name. */
export function wayTags({ ways, crossProvince, online }: ItemWays): Words[] {
  const canStartHere = online !== null && online !== false
  return [
    ...(ways.atOnce ? [words.atOnceTag] : []),
    ...(canStartHere ? [words.onlineTag] : []),
    ...(crossProvince ? [words.crossTag] : []),
  ]
}

type ItemWays = Pick<ServiceItem, 'ways' | 'crossProvince'> & { readonly online: ServiceItem['online'] | boolean }
