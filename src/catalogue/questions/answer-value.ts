import { parseDate } from 'feelin'
import type { QuestionForm } from './question.ts'
import { fenOf } from './read-simple.ts'

/**
 * A kept answer as the rules read it: numbers as numbers, money as a number of fen, dates as dates, yes and no as
 * true and false, several choices as a list, an address and the rows of a group as contexts. What is none of it any more
 * (an item may change between two applications, never within one) is null.
 */
export function answerValue(form: QuestionForm, text: string): unknown {
  switch (form.kind) {
    case 'number':
      return Number.isFinite(Number(text)) ? Number(text) : null
    case 'money':
      return Number.isFinite(Number(text)) ? fenOf(text) : null
    case 'yes-no':
      return text === 'yes'
    case 'date':
      return parseDate(text)
    case 'choices':
      return partsOf(text)
    case 'address': {
      const parts = partsOf(text)
      return parts === null ? null : contextOf(parts, ['region', 'detail'])
    }
    case 'group': {
      const rows = partsOf(text)
      if (!Array.isArray(rows)) return null
      return rows.map((row) =>
        contextOf(
          row,
          form.fields.map(({ id }) => id),
          (id, value) => {
            const field = form.fields.find((each) => each.id === id)
            return field ? answerValue(field.form, value) : null
          },
        ),
      )
    }
    default:
      return text
  }
}

function partsOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** Without a prototype, so that a rule reaches what was answered and nothing of JavaScript's own. */
function contextOf(
  parts: unknown,
  names: readonly string[],
  read: (name: string, text: string) => unknown = (_name, text) => text,
): Record<string, unknown> {
  const given = new Map(typeof parts === 'object' && parts !== null ? Object.entries(parts) : [])
  const context: Record<string, unknown> = Object.create(null)
  for (const name of names) {
    const text: unknown = given.get(name)
    context[name] = typeof text === 'string' ? read(name, text) : null
  }
  return context
}
