import type { Words } from '#kernel/language'
import { type CodeSetId, findName } from '#standards'
import { formWords } from './form-words.ts'
import type { Option, Shape } from './shape.ts'
import type { LabelOf } from './simple-shapes.ts'

export function choice<const Value extends string>(
  label: Words,
  options: readonly (Option & { readonly value: Value })[],
  look: LabelOf<'choice'> = {},
): Shape<Value> {
  const [first] = options
  if (!first) throw new RangeError('a choice has options')
  return {
    control: { kind: 'choice', label, options, ...look },
    blank: first.value,
    write: (name, value) => ({ [name]: value }),
    read(name, reader) {
      const typed = reader.text(name)
      const found = options.find(({ value }) => value === typed)
      if (!found) reader.fault(name, formWords.mustChoose)
      return found?.value ?? first.value
    },
    lines: (value) => [options.find((each) => each.value === value)?.words ?? { zh: value, en: value }],
  }
}

/** A choice in which nothing may be chosen. */
export function choiceOrNull<const Value extends string>(
  label: Words,
  options: readonly (Option & { readonly value: Value })[],
  none: Words,
): Shape<Value | null> {
  return {
    control: { kind: 'choice', label, options: [{ value: '', words: none }, ...options] },
    blank: null,
    write: (name, value) => ({ [name]: value ?? '' }),
    read(name, reader) {
      const typed = reader.text(name)
      const found = options.find(({ value }) => value === typed)
      if (typed !== '' && !found) reader.fault(name, formWords.mustChoose)
      return found?.value ?? null
    },
    lines: (value) => [options.find((each) => each.value === value)?.words ?? none],
  }
}

/** The same, left out. */
export function choiceOrAbsent<const Value extends string>(
  label: Words,
  options: readonly (Option & { readonly value: Value })[],
  none: Words,
): Shape<Value | undefined> & { readonly optional: true } {
  const shape = choiceOrNull(label, options, none)
  return {
    optional: true,
    control: shape.control,
    blank: undefined,
    write: (name, value) => shape.write(name, value ?? null),
    read: (name, reader) => shape.read(name, reader) ?? undefined,
    lines: (value) => (value === undefined ? [] : shape.lines(value)),
  }
}

/** The values of a code set; what a set does not have is refused by its choice. */
export function optionsOf<const Value extends string>(
  set: CodeSetId,
  values: readonly Value[],
): readonly (Option & { readonly value: Value })[] {
  return values.map((value) => ({ value, words: findName(set, value) ?? { zh: value, en: value } }))
}
