import type { Words } from '#kernel/language'
import { inWorkingDays, type ServiceItem } from '../item.ts'

export type ElementId =
  | 'name'
  | 'summary'
  | 'statutoryLimit'
  | 'promisedLimit'
  | 'fee'
  | 'visits'
  | 'materials'
  | 'conditions'
  | 'acceptance'
  | 'steps'
  | 'window'
  | 'result'
  | 'legalBasis'

/** One element that differs. `null` on one side: added, or taken away. */
export interface Change {
  readonly element: ElementId
  readonly before: Words | null
  readonly after: Words | null
}

/** What changed for people between two versions of an item, element by element, in words. */
export function compareVersions(older: ServiceItem, newer: ServiceItem): Change[] {
  const before = elementsOf(older)
  const after = new Map(elementsOf(newer).map((each) => [each.element, each.words]))
  return before.flatMap(({ element, words }) => {
    const next = after.get(element) ?? []
    const gone = words.filter((each) => !next.some((other) => same(each, other)))
    const come = next.filter((each) => !words.some((other) => same(each, other)))
    const lines = Array.from({ length: Math.max(gone.length, come.length) })
    return lines.map((_, index) => ({ element, before: gone[index] ?? null, after: come[index] ?? null }))
  })
}

function elementsOf(item: ServiceItem): { element: ElementId; words: readonly Words[] }[] {
  const { window, fee, visits, materials, online } = item
  return [
    { element: 'name', words: [item.name] },
    { element: 'summary', words: [item.summary] },
    { element: 'statutoryLimit', words: [daysInWords(inWorkingDays(item.statutoryLimit))] },
    { element: 'promisedLimit', words: [daysInWords(inWorkingDays(item.promisedLimit))] },
    { element: 'fee', words: [feeInWords(fee)] },
    { element: 'visits', words: [{ zh: `${visits}次`, en: String(visits) }] },
    { element: 'materials', words: materials.map(materialInWords) },
    { element: 'conditions', words: (online?.conditions ?? []).map(({ words }) => words) },
    { element: 'acceptance', words: item.acceptance },
    { element: 'steps', words: item.steps.map(({ title }) => title) },
    { element: 'window', words: [window.place, window.hours, { zh: window.phone, en: window.phone }] },
    { element: 'result', words: [item.result] },
    { element: 'legalBasis', words: item.legalBasis.map(({ words }) => words) },
  ]
}

function daysInWords(days: number): Words {
  return days === 0 ? { zh: '当场', en: 'At once' } : { zh: `${days}个工作日`, en: `${days} working days` }
}

function feeInWords(fee: ServiceItem['fee']): Words {
  if (fee === null) return { zh: '不收费', en: 'Free' }
  const yuan = fee.amountFen / 100
  return { zh: `${yuan}元`, en: `${yuan} yuan` }
}

function materialInWords({ name, waiver }: ServiceItem['materials'][number]): Words {
  const asked = waiver.kind === 'required'
  return { zh: `${name.zh}（${asked ? '要交' : '免交'}）`, en: `${name.en} (${asked ? 'to bring' : 'spared'})` }
}

function same(a: Words, b: Words): boolean {
  return a.zh === b.zh
}
