import type { OfficeCase } from '#casework'
import { type Language, say } from '#kernel/language'
import { showValue } from '../case/show-value.ts'
import { type DecisionFields, decisionText } from '../decide/decide-call.ts'
import { decideWords } from '../decide/words.ts'

/** One thing to be supplied, as it is being written. */
export interface Entry {
  readonly what: string
  readonly why: string
  readonly standard: string
  readonly materialId: string
}

export interface Notice {
  readonly entries: readonly Entry[]
  /** YYYY-MM-DD; empty while nothing has been entered. */
  readonly by: string
  /** Why it was not asked for the first time; of a further notice alone. */
  readonly reason: string
}

export const blank: Entry = { what: '', why: '', standard: '', materialId: '' }

/** What the boxes of the form say. As many entries as the form had. */
export function readNotice(fields: DecisionFields): Notice {
  const count = Math.min(Math.max(Number(decisionText(fields, 'entries')) || 1, 1), mostEntries)
  const entries = Array.from({ length: count }, (_, index) => ({
    what: decisionText(fields, `what-${index}`),
    why: decisionText(fields, `why-${index}`),
    standard: decisionText(fields, `standard-${index}`),
    materialId: decisionText(fields, `materialId-${index}`),
  }))
  const [year, month, day] = ['year', 'month', 'day'].map((part) => decisionText(fields, `by-${part}`))
  const isEmpty = `${year}${month}${day}` === ''
  const by = isEmpty ? '' : `${year}-${(month ?? '').padStart(2, '0')}-${(day ?? '').padStart(2, '0')}`
  return { entries, by, reason: decisionText(fields, 'reason') }
}

/** A form longer than this is no longer read by an applicant. */
export const mostEntries = 12

/** The same as hidden fields of the page that asks once more. */
export function noticeFields({ entries, by, reason }: Notice): Readonly<Record<string, string>> {
  const fields: Record<string, string> = { entries: String(entries.length), reason }
  entries.forEach((entry, index) => {
    for (const [name, value] of Object.entries(entry)) fields[`${name}-${index}`] = value
  })
  const [year = '', month = '', day = ''] = by.split('-')
  return { ...fields, 'by-year': year, 'by-month': month, 'by-day': day }
}

/** What may be asked for in this case: its facts and its documents, each with the words to begin with. */
export function subjectsOf(
  found: OfficeCase,
  language: Language,
): readonly { readonly id: string; readonly label: string; readonly entry: Entry }[] {
  const facts = found.facts.map(({ factId, label, source, value }) => {
    const said = { source: say(source, language), value: showValue(value, language) }
    const what = say(label, language)
    return {
      id: `fact:${factId}`,
      label: what,
      entry: { ...blank, what, why: say(decideWords.whyFact, language, said) },
    }
  })
  const materials = found.materials.map(({ id, name }) => {
    const what = say(name, language)
    return { id: `material:${id}`, label: what, entry: { ...blank, what, materialId: id } }
  })
  return [...materials, ...facts]
}
