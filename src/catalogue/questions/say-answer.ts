import type { Words } from '#kernel/language'
import { isCalendarDate, maskPhone, maskResidentId, regionPath } from '#standards'
import type { QuestionForm } from './question.ts'

/** One line of an answer that has parts: the name of a family member, say. */
export interface AnswerLine {
  readonly label: Words
  readonly words: Words
}

interface Looking {
  /** Numbers of people and phones masked, as those of facts are. */
  readonly masked?: boolean
}

/** A kept answer in words, whatever its kind. What cannot be read any more is said as it was given. */
export function sayAnswer(form: QuestionForm, text: string, looking: Looking = {}): Words {
  switch (form.kind) {
    case 'choice':
      return form.options.find(({ value }) => value === text)?.words ?? plain(text)
    case 'choices': {
      const list = partsOf(text)
      if (!Array.isArray(list)) return plain(text)
      const chosen = list.map((each) => form.options.find(({ value }) => value === each)?.words ?? plain(String(each)))
      return { zh: chosen.map(({ zh }) => zh).join('、'), en: chosen.map(({ en }) => en).join(', ') }
    }
    case 'number':
      return form.unit ? { zh: `${text}${form.unit.zh}`, en: `${text} ${form.unit.en}` } : plain(text)
    case 'money': {
      const yuan = text.replace(/\B(?=(\d{3})+(?!\d))/g, (_mark, _three, offset: number) =>
        text.indexOf('.') >= 0 && offset > text.indexOf('.') ? '' : ',',
      )
      return { zh: `${yuan}元`, en: `${yuan} yuan` }
    }
    case 'yes-no':
      return text === 'yes' ? { zh: '是', en: 'Yes' } : { zh: '否', en: 'No' }
    case 'date':
      return sayDate(text)
    case 'region':
      return plain(regionName(text))
    case 'address': {
      const { region = '', detail = '' } = textsOf(partsOf(text))
      return plain(`${regionName(region)}${detail}`)
    }
    case 'resident-id':
      return plain(looking.masked ? maskResidentId(text) : text)
    case 'phone':
      return plain(looking.masked ? maskPhone(text) : text)
    case 'group': {
      const rows = sayRows(form, text, looking)
      return {
        zh: rows.map((row) => row.map(({ label, words }) => `${label.zh}：${words.zh}`).join('，')).join('；'),
        en: rows.map((row) => row.map(({ label, words }) => `${label.en}: ${words.en}`).join(', ')).join('; '),
      }
    }
    default:
      return plain(text)
  }
}

/** The rows of a group, each with the fields something was entered into; none for any other kind. */
export function sayRows(form: QuestionForm, text: string, looking: Looking = {}): readonly (readonly AnswerLine[])[] {
  const rows = form.kind === 'group' ? partsOf(text) : undefined
  if (form.kind !== 'group' || !Array.isArray(rows)) return []
  return rows.map((row) => {
    const given = textsOf(row)
    return form.fields.flatMap((field) => {
      const value = Object.hasOwn(given, field.id) ? given[field.id] : undefined
      return value === undefined ? [] : [{ label: field.label, words: sayAnswer(field.form, value, looking) }]
    })
  })
}

/** Whether an answer of this kind says a number that is masked where it need not be read in full. */
export function hasMask(form: QuestionForm): boolean {
  if (form.kind === 'group') return form.fields.some((field) => hasMask(field.form))
  return form.kind === 'resident-id' || form.kind === 'phone'
}

const months = 'January February March April May June July August September October November December'.split(' ')

function sayDate(text: string): Words {
  if (!isCalendarDate(text)) return plain(text)
  const [year, month, day] = text.split('-').map(Number)
  return { zh: `${year}年${month}月${day}日`, en: `${day} ${months[(month ?? 1) - 1] ?? ''} ${year}` }
}

function regionName(code: string): string {
  const path = regionPath(code)
  return path.length > 0 ? path.map(({ name }) => name).join('') : code
}

function partsOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function textsOf(value: unknown): Readonly<Record<string, string>> {
  if (typeof value !== 'object' || value === null) return {}
  return Object.fromEntries(Object.entries(value).filter(([, each]) => typeof each === 'string'))
}

function plain(text: string): Words {
  return { zh: text, en: text }
}
