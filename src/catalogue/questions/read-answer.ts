import type { Words } from '#kernel/language'
import { findRegion, regionsOf } from '#standards'
import type { Question, QuestionForm, RegionLevel } from './question.ts'
import { readSimple, readText } from './read-simple.ts'

/** What is wrong, and with which part: empty for the whole, `region` of an address, `0-birth` of the first row of a group. */
export interface AnswerFault {
  readonly part: string
  readonly words: Words
}

/** An answer as it is kept; empty when there is none and none is needed. */
export type AnswerReading =
  | { readonly text: string; readonly faults: readonly [] }
  | { readonly text: null; readonly faults: readonly AnswerFault[] }

/** Longer than any answer: what comes above it is not even looked at. */
const longestText = 20_000
const longestDetail = 100

/**
 * Reads an answer as it was given: a text as typed, or for what has parts a JSON text of them. What is kept is one text
 * for one answer: a number without needless zeros, money in yuan, `yes` or `no`, a list in the order of its options, the
 * parts of an address and the rows of a group as JSON in the order of their fields. Read again it stays what it is.
 */
export function readAnswer({ form, optional }: Pick<Question, 'form' | 'optional'>, given: string): AnswerReading {
  if (given.length > longestText) return faulty('', '写得太长了', 'This is too long')
  const typed = given.trim()
  if (typed === '') {
    if (optional) return kept('')
    if (form.kind === 'address') return readAddress('{}', optional)
    return isChosen(form) ? faulty('', '请选一项', 'Choose one answer') : faulty('', '请填写', 'Enter an answer')
  }
  switch (form.kind) {
    case 'choices':
      return readChoices(typed, form, optional)
    case 'region': {
      const fault = regionFault(typed, form.level)
      return fault ? { text: null, faults: [{ part: '', words: fault }] } : kept(typed)
    }
    case 'address':
      return readAddress(typed, optional)
    case 'group':
      return readGroup(typed, form, optional)
    default: {
      const read = readSimple(form, typed)
      return 'fault' in read ? { text: null, faults: [{ part: '', words: read.fault }] } : kept(read.text)
    }
  }
}

function isChosen({ kind }: QuestionForm): boolean {
  return kind === 'choice' || kind === 'choices' || kind === 'yes-no' || kind === 'region'
}

function readChoices(
  typed: string,
  { options, atMost }: Extract<QuestionForm, { kind: 'choices' }>,
  optional: boolean,
): AnswerReading {
  const list = parsed(typed)
  if (!Array.isArray(list)) return unreadable
  const known = options.map(({ value }) => value)
  if (list.some((each) => !known.includes(String(each)))) {
    return faulty('', '请从给出的选项里选', 'Choose among the options')
  }
  const chosen = known.filter((value) => list.includes(value))
  if (chosen.length === 0) return optional ? kept('') : faulty('', '至少选一项', 'Choose at least one')
  if (atMost !== undefined && chosen.length > atMost) {
    return faulty('', `最多选${atMost}项`, `Choose at most ${atMost}`)
  }
  return kept(JSON.stringify(chosen))
}

const fineness = { province: 1, prefecture: 2, county: 3, township: 4 } as const

function regionFault(code: string, level: RegionLevel = 'county'): Words | undefined {
  const region = /^\d{6}$/.test(code) ? findRegion(code) : undefined
  if (!region || region.heading) return { zh: '请从给出的地区里选一个', en: 'Choose one of the regions' }
  const isFine = fineness[region.level] >= fineness[level] || regionsOf(code).length === 0
  return isFine ? undefined : { zh: '请选到更下一级', en: 'Choose a part of this region' }
}

function readAddress(typed: string, optional: boolean): AnswerReading {
  const given = partsOf(parsed(typed), ['region', 'detail'])
  if (!given) return unreadable
  const { region = '', detail = '' } = given
  if (region === '' && detail === '' && optional) return kept('')
  const faults: AnswerFault[] = []
  const regionWords = region === '' ? { zh: '请选择所在地区', en: 'Choose the region' } : regionFault(region)
  if (regionWords) faults.push({ part: 'region', words: regionWords })
  const read = readText(detail, longestDetail)
  if (detail === '')
    faults.push({ part: 'detail', words: { zh: '请填写街道、门牌号', en: 'Enter street and house number' } })
  else if ('fault' in read) faults.push({ part: 'detail', words: read.fault })
  return faults.length > 0 ? { text: null, faults } : kept(JSON.stringify({ region, detail }))
}

/** Rows nothing was entered into are none. Faults name the row as it was sent. */
function readGroup(
  typed: string,
  { fields, min, max }: Extract<QuestionForm, { kind: 'group' }>,
  optional: boolean,
): AnswerReading {
  const list = parsed(typed)
  if (!Array.isArray(list) || list.length > max + 1) return unreadable
  const faults: AnswerFault[] = []
  const rows: Record<string, string>[] = []
  for (const [index, each] of list.entries()) {
    const given = partsOf(
      each,
      fields.map(({ id }) => id),
    )
    if (!given) return unreadable
    if (Object.values(given).every((value) => value === '')) continue
    const row: Record<string, string> = {}
    for (const { id, label, form, optional: open } of fields) {
      const read = readAnswer({ form, optional: open }, given[id] ?? '')
      if (read.text === null)
        faults.push(...read.faults.map(({ words }) => ({ part: `${index}-${id}`, words: ofRow(words, label, index) })))
      else if (read.text !== '') row[id] = read.text
    }
    rows.push(row)
  }
  if (faults.length > 0) return { text: null, faults }
  if (rows.length === 0 && optional) return kept('')
  if (rows.length < min) return faulty('', `至少填${min}项`, `Enter at least ${min}`)
  if (rows.length > max) return faulty('', `最多填${max}项`, `Enter at most ${max}`)
  return kept(JSON.stringify(rows))
}

/** Above all the fields the words stand alone: they say which field of which row they mean. */
function ofRow({ zh, en }: Words, label: Words, index: number): Words {
  return { zh: `第${index + 1}项“${label.zh}”：${zh}`, en: `No. ${index + 1}, “${label.en}”: ${en}` }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The texts of these parts, trimmed; undefined when there is anything else, `__proto__` too: JSON makes it a key of its own. */
function partsOf(value: unknown, names: readonly string[]): Readonly<Record<string, string>> | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  const entries: [string, string][] = []
  for (const [name, part] of Object.entries(value)) {
    if (!names.includes(name) || typeof part !== 'string') return undefined
    entries.push([name, part.trim()])
  }
  return Object.fromEntries(entries)
}

function kept(text: string): AnswerReading {
  return { text, faults: [] }
}

function faulty(part: string, zh: string, en: string): AnswerReading {
  return { text: null, faults: [{ part, words: { zh, en } }] }
}

const unreadable = faulty('', '填写的内容读不出来，请重新填写', 'What was sent cannot be read; enter it again')
