import type { Audience, ItemType } from '#catalogue'
import type { DepartmentId } from '../departments.ts'
import type { Pair } from '../words.ts'
import { laws } from './laws.ts'
import type { NationalDepartmentId } from './national-departments.ts'

/** One item of the basic catalogue: what is the same in every region (standards §2.6), with what search needs of it. */
export interface BasicItemRow {
  readonly name: Pair
  readonly department: DepartmentId | NationalDepartmentId
  readonly type: ItemType
  /** Main and sub-item sequence of the basic code; a sample, unlike the name. */
  readonly sequence: readonly [main: number, sub?: number]
  readonly audience: Audience
  /** Code of the theme list of the audience (standards §2.9). */
  readonly theme: string
  /** Everyday words, separated by spaces; hot items only. */
  readonly alsoCalled?: string
  /** Main legal basis. */
  readonly law: Pair
  /** Statutory limit in working days. */
  readonly limit: number
  /** Levels of exercise, digits of code set A.2. */
  readonly levels: string
  /** 1 to 1000. */
  readonly popularity: number
}

const figures =
  /^(?<type>01|05|07|08|09|10|20) (?<main>\d{3})(?:-(?<sub>\d{3}))? (?<audience>person|enterprise) (?<theme>\d{3}) (?<levels>[1-6]+) (?<limit>\d+) (?<popularity>\d+)$/

/**
 * Reads the table of one department, a line for each item:
 * `type main[-sub] audience theme levels limit popularity | 名称 | English | law [| everyday words]`.
 * @throws RangeError for a line of another form or an unknown law
 */
export function readBasicItems(department: BasicItemRow['department'], table: string): BasicItemRow[] {
  return table
    .trim()
    .split('\n')
    .map((line) => readLine(department, line))
}

function readLine(department: BasicItemRow['department'], line: string): BasicItemRow {
  const [head = '', zh, en, lawKey = '', alsoCalled] = line.split(' | ')
  const found = figures.exec(head)?.groups
  const law = laws[lawKey]
  if (!found || !zh || !en || !law) throw new RangeError(`Not a row of the basic catalogue: ${line}`)
  const { main, sub } = found
  return {
    name: [zh, en],
    department,
    // The pattern lets through the types and audiences of the catalogue only.
    type: found.type as ItemType,
    sequence: sub === undefined ? [Number(main)] : [Number(main), Number(sub)],
    audience: found.audience as Audience,
    theme: found.theme ?? '',
    ...(alsoCalled && { alsoCalled }),
    law,
    limit: Number(found.limit),
    levels: found.levels ?? '',
    popularity: Number(found.popularity),
  }
}
