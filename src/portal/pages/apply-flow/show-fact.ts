import type { FactValue } from '#casework'
import type { FactDefinition } from '#catalogue'
import { type Language, say, type Words } from '#kernel/language'
import { isCalendarDate, maskPhone, maskResidentId, regionPath } from '#standards'
import { sayDay } from '../../time/say-time.ts'

const words = {
  yes: { zh: '是', en: 'Yes' },
  no: { zh: '否', en: 'No' },
  男: { zh: '男', en: 'Male' },
  女: { zh: '女', en: 'Female' },
  absent: { zh: '没有记录', en: 'No record' },
} as const satisfies Record<string, Words>

/** A fact as people read it. Numbers that identify a person are masked: they are known to their owner. */
export function showFact(form: FactDefinition['form'], value: FactValue, language: Language): string {
  if (value === null || value === '') return say(words.absent, language)
  if (typeof value === 'boolean') return say(value ? words.yes : words.no, language)
  const text = String(value)
  if (form === 'date' && isCalendarDate(text)) return sayDay(text, language)
  if (form === 'resident-id') return maskResidentId(text)
  if (form === 'phone') return maskPhone(text)
  if (form === 'region') return regionName(text)
  return text === '男' || text === '女' ? say(words[text], language) : text
}

function regionName(code: string): string {
  const path = regionPath(code)
  return path.length > 0 ? path.map((region) => region.name).join('') : code
}
