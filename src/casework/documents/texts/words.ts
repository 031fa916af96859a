import { fill, type Words } from '#kernel/language'
import { type CalendarDate, calendarDateOf } from '#standards'
import type { CaseFile } from '../../case/case.ts'
import type { DocumentPart } from '../document.ts'

const months = [
  ...(['January', 'February', 'March', 'April', 'May', 'June'] as const),
  ...(['July', 'August', 'September', 'October', 'November', 'December'] as const),
]

/** A day as documents write it: 2026年7月8日, 8 July 2026. */
export function dayWords(day: CalendarDate): Words {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return { zh: `${year}年${month}月${date}日`, en: `${date} ${months[month - 1]} ${year}` }
}

export function instantWords(at: Date): Words {
  const time = new Date(at.getTime() + 8 * 3_600_000).toISOString().slice(11, 16)
  const { zh, en } = dayWords(calendarDateOf(at))
  return { zh: `${zh}${time}`, en: `${en}, ${time} (China)` }
}

/** Values that differ between the languages are given as pairs. */
export function fillWords(words: Words, values: Readonly<Record<string, Words | string | number>>): Words {
  const of = (key: keyof Words) =>
    Object.fromEntries(
      Object.entries(values).map(([name, value]) => [name, typeof value === 'object' ? value[key] : value]),
    )
  return { zh: fill(words, of('zh')).zh, en: fill(words, of('en')).en }
}

export function paragraph(words: Words, values: Readonly<Record<string, Words | string | number>> = {}): DocumentPart {
  return { kind: 'paragraph', words: fillWords(words, values) }
}

/** What an officer wrote stands in the language they wrote it in: it is not translated behind their back. */
export function asWritten(text: string): Words {
  return { zh: text, en: text }
}

/** The item and the day of the application, which nearly every document names. */
export function aboutCase({ item, submittedAt }: Pick<CaseFile, 'item' | 'submittedAt'>): {
  readonly item: Words
  readonly submitted: Words
} {
  return { item: item.name, submitted: dayWords(calendarDateOf(submittedAt ?? new Date(0))) }
}
