import type { Fields } from '../form/reader.ts'

/** The three boxes of a date; empty when all of them are. */
export function readDate(fields: Fields, name: string): string {
  const [year, month, day] = ['year', 'month', 'day'].map((part) => (fields[`${name}-${part}`] ?? '').trim())
  if (!year && !month && !day) return ''
  return `${year}-${(month ?? '').padStart(2, '0')}-${(day ?? '').padStart(2, '0')}`
}
