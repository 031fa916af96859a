import type { Words } from '#kernel/language'
import { formWords } from './form-words.ts'
import type { FormReader } from './reader.ts'
import type { Control, Option, Shape } from './shape.ts'

export type LabelOf<Kind extends Control['kind']> = Omit<Extract<Control, { kind: Kind }>, 'kind' | 'label' | 'options'>

/** Braces are the syntax of messages: in a text that people read they are a slip, and could not be shown. */
function readText(name: string, reader: FormReader): string {
  const text = reader.text(name)
  if (/[{}]/.test(text)) reader.fault(name, formWords.noBraces)
  if (text.length > longest) reader.fault(name, formWords.tooLong)
  return text
}
const longest = 4000

/** A text in both languages. */
export function words(label: Words, look: LabelOf<'words'> = {}): Shape<Words> {
  return {
    control: { kind: 'words', label, ...look },
    blank: { zh: '', en: '' },
    write: (name, { zh, en }) => ({ [`${name}.zh`]: zh, [`${name}.en`]: en }),
    read: (name, reader) => ({ zh: readText(`${name}.zh`, reader), en: readText(`${name}.en`, reader) }),
    lines: (value) => (value.zh === '' ? [] : [value]),
  }
}

export function text(label: Words, look: LabelOf<'text'> = {}): Shape<string> {
  return {
    control: { kind: 'text', label, ...look },
    blank: '',
    write: (name, value) => ({ [name]: value }),
    read: readText,
    lines: (value) => (value === '' ? [] : [{ zh: value, en: value }]),
  }
}

/** A text in a language of its own (FEEL), where braces mean something. It is never spoken to anybody. */
export function formula(label: Words, look: LabelOf<'text'> = {}): Shape<string> {
  return { ...text(label, look), read: (name, reader) => reader.text(name) }
}

/** Several short texts in one box, separated as people do it. */
export function texts(label: Words, look: LabelOf<'text'> = {}): Shape<readonly string[]> {
  return {
    control: { kind: 'text', label, ...look },
    blank: [],
    write: (name, value) => ({ [name]: value.join('、') }),
    read: (name, reader) => [
      ...new Set(
        readText(name, reader)
          .split(/[、，,;；\n]+/)
          .map((each) => each.trim())
          .filter(Boolean),
      ),
    ],
    lines: (value) => (value.length === 0 ? [] : [{ zh: value.join('、'), en: value.join(', ') }]),
  }
}

export function count(label: Words, look: LabelOf<'text'> = {}): Shape<number> {
  return {
    control: { kind: 'text', label, width: 4, numeric: true, ...look },
    blank: 0,
    write: (name, value) => ({ [name]: String(value) }),
    read(name, reader) {
      const typed = reader.text(name).normalize('NFKC')
      if (/^\d{1,9}$/.test(typed)) return Number(typed)
      reader.fault(name, typed === '' ? formWords.mustNumber : formWords.notNumber)
      return 0
    },
    lines: (value) => [{ zh: String(value), en: String(value) }],
  }
}

/** Money, entered in yuan, kept in fen. */
export function money(label: Words): Shape<number> {
  return {
    control: { kind: 'text', label, width: 8, numeric: true, unit: formWords.yuan },
    blank: 0,
    write: (name, fen) => ({ [name]: fen % 100 === 0 ? String(fen / 100) : (fen / 100).toFixed(2) }),
    read(name, reader) {
      const typed = reader.text(name).normalize('NFKC').replaceAll(',', '')
      if (/^\d{1,9}(\.\d{1,2})?$/.test(typed)) return Math.round(Number(typed) * 100)
      reader.fault(name, formWords.notMoney)
      return 0
    },
    lines: (fen) => [{ zh: `${fen / 100}元`, en: `${fen / 100} yuan` }],
  }
}

export function ticks<const Value extends string>(
  label: Words,
  options: readonly (Option & { readonly value: Value })[],
): Shape<readonly Value[]> {
  return {
    control: { kind: 'ticks', label, options },
    blank: [],
    write: (name, values) => Object.fromEntries(values.map((value) => [`${name}.${value}`, 'yes'])),
    read: (name, reader) =>
      options.map(({ value }) => value).filter((value) => reader.text(`${name}.${value}`) === 'yes'),
    lines: (values) => options.filter(({ value }) => values.includes(value)).map((option) => option.words),
  }
}

export function tick(label: Words): Shape<boolean> {
  return {
    control: { kind: 'tick', label },
    blank: false,
    write: (name, value) => (value ? { [name]: 'yes' } : {}),
    read: (name, reader) => reader.text(name) === 'yes',
    lines: (value) => (value ? [label] : []),
  }
}
