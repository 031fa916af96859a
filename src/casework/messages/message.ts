import type { CaseId, Id, PartyId } from '#kernel/ids'
import { type Language, say, type Words, type WordValues } from '#kernel/language'
import { addDays, type CalendarDate } from '#standards'

export type MessageId = Id<'message'>
export const channels = ['sms', 'mail'] as const
/** Outside the account, where a message always is. */
export type Channel = (typeof channels)[number]

/** A value of a sentence: a day and words are said in the reader's language. */
export type MessageValue = string | number | { readonly day: CalendarDate } | { readonly words: Words }
export type MessageValues = Readonly<Record<string, MessageValue>>

/** What gave rise to a message; one occasion is told once. */
export type Occasion = `act:${number}` | `due:${string}:${CalendarDate}` | `check:${string}` | `filled:${CalendarDate}`

/** A message in the account, as it is kept. */
export interface Message {
  readonly partyId: PartyId
  readonly id: MessageId
  readonly caseId: CaseId
  readonly template: string
  readonly values: MessageValues
  readonly isLegal: boolean
  readonly arrivedAt: Date
  readonly readAt: Date | null
}

/** The sentence with its values, in one language. */
export function sayMessage(words: Words, language: Language, values: MessageValues): string {
  const said: WordValues = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, sayValue(value, language)]),
  )
  return say(words, language, said)
}

function sayValue(value: MessageValue, language: Language): string | number {
  if (typeof value !== 'object') return value
  return 'words' in value ? say(value.words, language) : sayDay(value.day, language)
}

/** 7月10日, 10 July: of the days ahead the year goes without saying. */
function sayDay(day: CalendarDate, language: Language): string {
  const form = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'zh-CN', {
    ...({ month: 'long', day: 'numeric', timeZone: 'UTC' } as const),
  })
  return form.format(new Date(`${day}T00:00:00Z`))
}

/** 20.00 of 2000 fen. */
export function yuan(fen: number): string {
  return (fen / 100).toFixed(2)
}

/** Nobody is rung up between 21:00 and 8:00 in China (portal §3.5). @returns when it may go out */
export function afterQuietHours(instant: Date): Date {
  const inChina = new Date(instant.getTime() + 8 * 3_600_000)
  const hour = inChina.getUTCHours()
  if (hour >= 8 && hour < 21) return instant
  // The brand is for the type checker: the first ten characters of an ISO instant are a calendar day.
  const today = inChina.toISOString().slice(0, 10) as CalendarDate
  return new Date(`${hour < 8 ? today : addDays(today, 1)}T08:00:00+08:00`)
}
