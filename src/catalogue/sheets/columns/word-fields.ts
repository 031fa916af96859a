import type { Words } from '#kernel/language'
import { type Column, type Field, none, type Plain, type Reading, warning } from './field.ts'
import { type Absence, absent, columnOf, type FieldOptions } from './plain-fields.ts'

export const english = (name: string): string => `${name}（英文）`

const englishHint: Words = {
  zh: '英文页面上的说法；空着时沿用原来的，没有就暂用中文',
  en: 'As the English pages say it; left empty, the words of before are kept, or the Chinese ones for the time being',
}

function columnsOf(name: string, hint: Words, more: Partial<Column>): Column[] {
  return [columnOf(name, hint, more), columnOf(english(name), englishHint)]
}

/** Words in both languages, in two columns. */
export function words(path: string, name: string, hint: Words, options: FieldOptions = {}): Field {
  const { absence = 'never', ...more } = options
  return {
    path,
    columns: columnsOf(name, hint, more),
    read(reading) {
      const { cells, before } = reading
      const zh = cells[name]?.trim() ?? (isWords(before) ? before.zh : undefined)
      if (zh === undefined) return before
      const nothing = cells[name] === undefined ? undefined : absent(zh, absence)
      if (nothing) return nothing.value
      return { zh, en: englishOf(zh, cells[english(name)]?.trim(), isWords(before) ? [before] : [], { reading, name }) }
    },
    write: (value) => writeWords(name, isWords(value) ? value : undefined, absence),
  }
}

function writeWords(name: string, value: Words | undefined, absence: Absence): Record<string, string> {
  if (!value) return { [name]: absence === 'never' ? '' : none }
  return { [name]: value.zh, [english(name)]: value.en }
}

/** Several words, one a line of the cell; the English column has as many lines. */
export function wordsList(path: string, name: string, hint: Words, options: { boxed?: boolean } = {}): Field {
  const box = (value: Words): unknown => (options.boxed ? { words: value } : value)
  const unbox = (value: unknown): Words | undefined => {
    const inner = options.boxed ? (value as Plain).words : value
    return isWords(inner) ? inner : undefined
  }
  return {
    path,
    columns: columnsOf(name, hint, {}),
    read(reading) {
      const { cells, before } = reading
      const cell = cells[name]
      if (cell === undefined) return before
      if (cell === none) return []
      const old = (Array.isArray(before) ? before : []).map(unbox).filter((each) => each !== undefined)
      const translated = cells[english(name)] === undefined ? [] : linesOf(cells[english(name)] ?? '')
      const lines = linesOf(cell)
      const fits = translated.length === lines.length
      if (translated.length > 0 && !fits) {
        reading.note(
          warning(
            english(name),
            {
              zh: `中文有${lines.length}行，英文有${translated.length}行`,
              en: 'Other number of lines than in Chinese',
            },
            { zh: '每行对应一条，行数要相同', en: 'One line each, as many as in Chinese' },
          ),
        )
      }
      return lines.map((zh, index) =>
        box({ zh, en: englishOf(zh, fits ? translated[index] : undefined, old, { reading, name }) }),
      )
    },
    write(value) {
      const list = (Array.isArray(value) ? value : []).map(unbox).filter((each) => each !== undefined)
      if (list.length === 0) return { [name]: none }
      return { [name]: joinLines(list.map(({ zh }) => zh)), [english(name)]: joinLines(list.map(({ en }) => en)) }
    },
  }
}

/** Plain texts, one a line; also 、 and ； between them are understood. */
export function textList(path: string, name: string, hint: Words): Field {
  return {
    path,
    columns: [columnOf(name, hint)],
    read({ cells, before }) {
      const cell = cells[name]
      if (cell === undefined) return before
      return cell === none ? [] : textsOf(cell)
    },
    write: (value) => ({ [name]: Array.isArray(value) && value.length > 0 ? joinLines(value.map(String)) : none }),
  }
}

/** Lists typed by hand have 、 or ； on one line; those written by an export have lines, in which these may stand. */
export function textsOf(cell: string): string[] {
  return cell.includes('\n') ? linesOf(cell) : linesOf(cell.replaceAll(/[、；;]/g, '\n'))
}

// A line break inside one entry; U+2028 is one that no keyboard makes.
const innerBreak = '\u2028'

export function joinLines(list: readonly string[]): string {
  const joined = list.map((each) => each.replaceAll('\n', innerBreak)).join('\n')
  // One entry with a separator in it must not be taken for two: the line break at the end says „a list by lines“.
  return list.length === 1 && /[、；;]/.test(joined) ? `${joined}\n` : joined
}

export function linesOf(cell: string): string[] {
  return cell
    .split('\n')
    .map((line) => line.trim().replaceAll(innerBreak, '\n'))
    .filter((line) => line !== '')
}

function isWords(value: unknown): value is Words {
  return typeof value === 'object' && value !== null && 'zh' in value && 'en' in value
}

/** What is said in English: as given, else as before for the same Chinese, else the Chinese, which is noted. */
function englishOf(
  zh: string,
  given: string | undefined,
  before: readonly Words[],
  { reading, name }: { reading: Reading; name: string },
): string {
  const known = before.find((each) => each.zh === zh)
  if (given !== undefined) return given
  if (known) return known.en
  reading.note(
    warning(
      english(name),
      { zh: '没有英文，英文页面暂用中文', en: 'No English: the English pages show the Chinese for now' },
      { zh: `填“${english(name)}”一列`, en: `Fill in the column ${english(name)}` },
    ),
  )
  return zh
}
