import type { Words } from '#kernel/language'
import { type CodeSetId, codeSets } from '#standards'
import { error, type Field, none } from './field.ts'
import { absent, columnOf, type FieldOptions, shown } from './plain-fields.ts'

/** Value and the name it has in the sheet. */
export type Choice = readonly [value: string, name: string]

export function choicesOf(set: CodeSetId, admitted?: readonly string[]): Choice[] {
  return codeSets[set].values
    .filter(({ code }) => !admitted || admitted.includes(code))
    .map(({ code, name }) => [code, name.zh] as const)
}

/** One of some values, written by its name, read by name or code. */
export function choice(
  path: string,
  name: string,
  { choices, hint, ...options }: FieldOptions & { choices: readonly Choice[]; hint: Words },
): Field {
  const { absence = 'never', ...more } = options
  const names = choices.map(([, each]) => each)
  return {
    path,
    columns: [columnOf(name, hint, { choices: absence === 'never' ? names : [...names, none], ...more })],
    read({ cells, before, note }) {
      const cell = cells[name]
      if (cell === undefined) return before
      const nothing = absent(cell, absence)
      if (nothing) return nothing.value
      const found = findChoice(choices, cell)
      if (found === undefined) note(notAmong(name, cell, names))
      return found ?? before
    },
    write: (value) => ({ [name]: nameIn(choices, value) ?? (absence === 'never' ? '' : none) }),
  }
}

/** Several of some values. */
export function severalChoices(
  path: string,
  name: string,
  { choices, hint, required = 'no' }: Pick<FieldOptions, 'required'> & { choices: readonly Choice[]; hint: Words },
): Field {
  const names = choices.map(([, each]) => each)
  return {
    path,
    columns: [columnOf(name, hint, { required })],
    read({ cells, before, note }) {
      const cell = cells[name]
      if (cell === undefined) return before
      if (cell === none) return []
      const typed = cell.split(/[、，,；;^|\s]+/).filter((each) => each !== '')
      // National push tables join one-digit codes: 125.
      const parts = typed.flatMap((each) => (/^\d{2,}$/.test(each) && !findChoice(choices, each) ? [...each] : [each]))
      const found = parts.map((part) => findChoice(choices, part))
      const strange = parts.filter((_, index) => found[index] === undefined)
      for (const part of strange) note(notAmong(name, part, names))
      return strange.length > 0 ? before : [...new Set(found)]
    },
    write(value) {
      const list = Array.isArray(value) ? value : []
      return { [name]: list.length === 0 ? none : list.map((each) => nameIn(choices, each) ?? String(each)).join('、') }
    },
  }
}

export function findChoice(choices: readonly Choice[], typed: string): string | undefined {
  const plain = (name: string): string => name.replace(/（.*）$/, '')
  const found = choices.find(([code, name]) => typed === code || typed === name || typed === plain(name))
  return found?.[0]
}

export function nameIn(choices: readonly Choice[], value: unknown): string | undefined {
  return choices.find(([code]) => code === value)?.[1]
}

export function notAmong(column: string, typed: string, names: readonly string[]) {
  return error(
    column,
    { zh: `没有“${shown(typed)}”这个取值`, en: `There is no value “${shown(typed)}”` },
    { zh: `可填：${names.join('、')}`, en: `Possible values: ${names.join(', ')}` },
  )
}
