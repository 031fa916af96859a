import type { FactValue } from '#casework'
import { type Language, say } from '#kernel/language'
import { findRegion, isCalendarDate, regionPath } from '#standards'
import { caseWords } from './words.ts'

/** A value as staff read it: dates stay in the form of tables, a region code gets its name. */
export function showValue(value: FactValue | undefined, language: Language): string {
  if (value === undefined) return say(caseWords.notKnown, language)
  if (value === null || value === '') return say(caseWords.absent, language)
  if (typeof value === 'boolean') return say(value ? caseWords.yes : caseWords.no, language)
  const text = String(value)
  if (isCalendarDate(text) || !/^\d{6}$/.test(text) || !findRegion(text)) return text
  return regionPath(text)
    .map(({ name }) => name)
    .join('')
}
