import type { Words } from '#kernel/language'
import { formWords } from './form-words.ts'
import { type Fields, rowsField } from './reader.ts'
import type { Control, Part, Shape } from './shape.ts'

type Parts<Value> = { readonly [Key in keyof Value]-?: Shape<Exclude<Value[Key], undefined>> | Optional<Value[Key]> }

/** A part that is left out when its boxes are empty. */
interface Optional<Value> extends Shape<Value> {
  readonly optional: true
}

interface GroupLook {
  readonly label?: Words
  readonly layout?: 'line' | 'stack'
  /** Parts that are closed until wanted. */
  readonly seldom?: readonly string[]
  /** What a reader sees of it; every part by default. */
  readonly says?: readonly string[]
  /** Parts that belong to one value of a choice among them, and show only with it where the browser can. */
  readonly when?: Readonly<Record<string, string>>
}

/** An object, part by part: every key of the type has a shape, so that nothing is lost by saving a form. */
export function group<Value extends object>(parts: Parts<Value>, look: GroupLook = {}): Shape<Value> {
  const { seldom = [], says, when = {}, ...rest } = look
  // Keys and shapes belong together by `Parts`; Object.entries forgets it.
  const entries = Object.entries(parts) as [keyof Value & string, Shape<unknown>][]
  const drawn: Part[] = entries.map(([key, { control }]) => ({
    ...{ key, control, seldom: seldom.includes(key) },
    when: when[key],
  }))
  return {
    control: { kind: 'group', parts: drawn, ...rest },
    blank: present(entries.map(([key, shape]) => [key, shape.blank])) as Value,
    write: (name, value) =>
      Object.assign({}, ...entries.map(([key, shape]) => shape.write(`${name}.${key}`, value[key]))) as Fields,
    read: (name, reader) =>
      present(entries.map(([key, shape]) => [key, shape.read(`${name}.${key}`, reader)])) as Value,
    lines: (value) =>
      entries.filter(([key]) => says?.includes(key) ?? true).flatMap(([key, shape]) => shape.lines(value[key])),
  }
}

/** Optional properties that are not there are left out: a draft equals what was published. */
function present(pairs: readonly (readonly [string, unknown])[]): object {
  return Object.fromEntries(pairs.filter(([, value]) => value !== undefined))
}

/** Left out, or null, when its boxes are empty. */
export function orNull<Value>(shape: Shape<Value>): Shape<Value | null> {
  return {
    control: shape.control,
    blank: null,
    write: (name, value) => (value === null ? {} : shape.write(name, value)),
    read: (name, reader) => (reader.isEmpty(name) ? null : shape.read(name, reader)),
    lines: (value) => (value === null ? [] : shape.lines(value)),
  }
}

export function orAbsent<Value>(shape: Shape<Value>): Shape<Value | undefined> & { readonly optional: true } {
  return {
    optional: true,
    control: shape.control,
    blank: undefined,
    write: (name, value) => (value === undefined ? {} : shape.write(name, value)),
    read: (name, reader) => (reader.isEmpty(name) ? undefined : shape.read(name, reader)),
    lines: (value) => (value === undefined ? [] : shape.lines(value)),
  }
}

/**
 * Something that is there or is not, said by a tick before its boxes.
 * @param said what a reader sees where it is not there
 */
export function whenTicked<Value, None extends null | undefined>(
  label: Words,
  none: None,
  shape: Shape<Value>,
  said?: Words,
): Shape<Value | None> & { readonly optional: true } {
  const control: Control = {
    kind: 'group',
    parts: [
      { key: 'is', control: { kind: 'tick', label } },
      { key: 'of', control: shape.control, when: 'ticked' },
    ],
  }
  return {
    optional: true,
    control,
    blank: none,
    write: (name, value) =>
      value === none || value === undefined || value === null
        ? shape.write(`${name}.of`, shape.blank)
        : { [`${name}.is`]: 'yes', ...shape.write(`${name}.of`, value) },
    read: (name, reader) => (reader.text(`${name}.is`) === 'yes' ? shape.read(`${name}.of`, reader) : none),
    lines: (value) =>
      value === none || value === undefined || value === null ? (said ? [said] : []) : shape.lines(value),
  }
}

interface ListLook {
  readonly entry?: Words
  readonly folded?: boolean
}

/** Entries one below another; one whose boxes are all empty is none. */
export function list<Value>(label: Words, of: Shape<Value>, look: ListLook = {}): Shape<readonly Value[]> {
  const { entry = formWords.entry, folded } = look
  const empty = JSON.stringify(of.write('', of.blank))
  return {
    control: { kind: 'list', label, of: of.control, entry, ...(folded !== undefined && { folded }) },
    blank: [],
    write: (name, values) =>
      Object.assign(
        { [rowsField(name)]: String(values.length) },
        ...values.map((value, index) => of.write(`${name}.${index}`, value)),
      ) as Fields,
    read(name, reader) {
      const indexes = Array.from({ length: reader.rows(name) }, (_, index) => index)
      return indexes
        .map((index) => of.read(`${name}.${index}`, reader))
        .filter((value) => JSON.stringify(of.write('', value)) !== empty)
    },
    lines: (values) => values.flatMap((value) => joined(of.lines(value))),
  }
}

/** One line an entry, however many parts it says. */
function joined(lines: readonly Words[]): readonly Words[] {
  if (lines.length === 0) return []
  return [{ zh: lines.map(({ zh }) => zh).join('：'), en: lines.map(({ en }) => en).join(': ') }]
}
