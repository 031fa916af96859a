import { type Fields, mostRows, rowsField } from './reader.ts'

/** One more entry at the end of a list, nothing else. */
export function addRow(fields: Fields, list: string): Fields {
  return { ...fields, [rowsField(list)]: String(Math.min(rowsOf(fields, list) + 1, mostRows)) }
}

/** Without one entry; those after it move up. */
export function dropRow(fields: Fields, list: string, index: number): Fields {
  const count = rowsOf(fields, list)
  if (index < 0 || index >= count) return fields
  const moved = moveRows(fields, list, (at) => (at === index ? undefined : at > index ? at - 1 : at))
  return { ...moved, [rowsField(list)]: String(count - 1) }
}

/** One entry before the one above it. */
export function raiseRow(fields: Fields, list: string, index: number): Fields {
  if (index < 1 || index >= rowsOf(fields, list)) return fields
  return moveRows(fields, list, (at) => (at === index ? index - 1 : at === index - 1 ? index : at))
}

function rowsOf(fields: Fields, list: string): number {
  const count = Number(fields[rowsField(list)] ?? '0')
  return Number.isSafeInteger(count) && count > 0 ? count : 0
}

function moveRows(fields: Fields, list: string, to: (index: number) => number | undefined): Fields {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, text]) => {
      if (!name.startsWith(`${list}.`)) return [[name, text]]
      const [index = '', ...rest] = name.slice(list.length + 1).split('.')
      if (!/^\d+$/.test(index)) return [[name, text]]
      const next = to(Number(index))
      return next === undefined ? [] : [[[list, next, ...rest].join('.'), text]]
    }),
  )
}
