import type { Words } from '#kernel/language'
import type { Column } from './field.ts'

export interface HeaderFault {
  /** Column from 0; null for one that is missing. */
  readonly at: number | null
  readonly name: string
  readonly severity: 'error' | 'warning'
  readonly words: Words
  readonly mend: Words
}

export interface Header {
  readonly columns: ReadonlyMap<number, Column>
  readonly faults: readonly HeaderFault[]
}

const fewest = 3

/** Whether a row is a header: it names the key, or several columns that are known. Above it there may be titles. */
export function isHeader(names: ReadonlyMap<number, string>, known: readonly Column[]): boolean {
  const plain = new Set([...names.values()].map(plainName))
  const [key] = known
  if (key && plain.has(plainName(key.name))) return true
  return known.filter(({ name }) => plain.has(plainName(name))).length >= fewest
}

/** Which column of the file is which element, in any order, and what of the names is wrong. */
export function matchHeader(names: ReadonlyMap<number, string>, known: readonly Column[]): Header {
  const byName = new Map(known.map((column) => [plainName(column.name), column]))
  const columns = new Map<number, Column>()
  const faults: HeaderFault[] = []
  for (const [at, name] of names) {
    const column = byName.get(plainName(name))
    if (!column) faults.push(unknownColumn(at, name, known))
    else if ([...columns.values()].includes(column)) faults.push(twice(at, name))
    else columns.set(at, column)
  }
  const found = new Set([...columns.values()])
  for (const column of known) {
    if (column.required === 'always' && !found.has(column)) faults.push(missingColumn(column, [...names.values()]))
  }
  return { columns, faults }
}

/** The name that is meant, as far as one can tell: at most two in five characters differ. */
export function nearestName(name: string, names: readonly string[]): string | undefined {
  const plain = plainName(name)
  const ranked = names
    .map((each) => ({ each, distance: distanceOf(plain, plainName(each)) }))
    .toSorted((a, b) => a.distance - b.distance)
  const [best] = ranked
  return best && best.distance <= Math.max(1, Math.floor(plain.length * 0.4)) ? best.each : undefined
}

/** Stars, spaces, full-width forms and （必填） are decoration. */
function plainName(name: string): string {
  return name
    .normalize('NFKC')
    .replaceAll(/[\s*]/g, '')
    .replace(/\((必填|选填|必填项)\)$/, '')
}

function unknownColumn(at: number, name: string, known: readonly Column[]): HeaderFault {
  const near = nearestName(
    name,
    known.map((column) => column.name),
  )
  // A slip would leave out what was meant to be imported; a column of one's own is left out knowingly.
  if (near) {
    return {
      ...{ at, name, severity: 'error' },
      words: { zh: `没有“${name}”这一列`, en: `There is no column ${name}` },
      mend: { zh: `是不是“${near}”？改名，或删除这一列`, en: `Is it ${near}? Rename or remove it` },
    }
  }
  return {
    ...{ at, name, severity: 'warning' },
    words: { zh: `“${name}”不是模板里的列，没有读`, en: `${name} is no column of the template and was not read` },
    mend: { zh: '不需要就不用管；需要就换成模板里的列名', en: 'Leave it, or use a name of the template' },
  }
}

function twice(at: number, name: string): HeaderFault {
  return {
    ...{ at, name, severity: 'error' },
    words: { zh: `“${name}”有两列`, en: `There are two columns ${name}` },
    mend: { zh: '只留一列', en: 'Keep one' },
  }
}

function missingColumn({ name }: Column, names: readonly string[]): HeaderFault {
  const near = nearestName(name, names)
  return {
    ...{ at: null, name, severity: 'error' },
    words: { zh: `缺少“${name}”一列`, en: `The column ${name} is missing` },
    mend: near
      ? { zh: `把“${near}”改成“${name}”`, en: `Rename ${near} to ${name}` }
      : { zh: '加上这一列，或下载模板', en: 'Add it, or download the template' },
  }
}

/** Levenshtein distance. */
function distanceOf(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}
