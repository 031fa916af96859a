import { isDeepStrictEqual } from 'node:util'
import type { Words } from '#kernel/language'
import { type CalendarDate, checkHandlingCode } from '#standards'
import { type ImplementingItem, inheritedElements } from '../../basic-item.ts'
import { resolveItem } from '../../inheritance/resolve-item.ts'
import { splitItem } from '../../inheritance/split-item.ts'
import { waysOf } from '../../inheritance/ways-of.ts'
import type { ServiceItem } from '../../item.ts'
import type { OverrideInput } from '../../lifecycle/draft.ts'
import { stampOverrides } from '../../lifecycle/editing/stamp-overrides.ts'
import { lintItem } from '../../lint/lint-item.ts'
import type { LintContext } from '../../lint/rule.ts'
import { itemStates } from '../../store/items.ts'
import { at, error, type Plain } from '../columns/field.ts'
import { firstMalformed, type PlacedFault, placeOf, readItem } from '../columns/read-item.ts'
import type { RowFault } from '../import.ts'
import type { Layout } from '../store/import-store.ts'
import type { CheckedRow, StagedItem, StagedPart } from '../store/staged-store.ts'
import type { CurrentBasic, Standing } from '../store/stands-store.ts'
import { baseOf, codesOf, itemInForce } from './base-of.ts'
import { readJsonItem, reasonsIn } from './read-json-item.ts'
import { foundBy, notYet, placed, type RowPlace, rowFaults } from './row-faults.ts'

/** What every row of an import is checked against. */
export interface CheckContext extends Pick<LintContext, 'abolishedProofs'> {
  readonly organisationId: string
  readonly reason: Words
  readonly by: Words
  readonly layout: Layout
  readonly today: CalendarDate
}

/** How the item of a row stands in the catalogue. */
export interface RowSurroundings {
  readonly parts: readonly StagedPart[]
  readonly basic: CurrentBasic | undefined
  readonly standing: Standing | undefined
  readonly hasDraft: boolean
}

export interface CheckedItem extends CheckedRow {
  readonly outcome: 'faulty' | 'new' | 'changed' | 'unchanged'
  readonly faults: readonly RowFault[]
}

/** Everything that is wrong with one item of the file, or what of it is to be published. */
export function checkRow(row: StagedItem, around: RowSurroundings, context: CheckContext): CheckedItem {
  const { basic, standing } = around
  const place: RowPlace = { ...row, parts: around.parts, layout: context.layout }
  const inCells = [
    ...row.faults.map((fault) => placed(place, fault)),
    ...around.parts.flatMap(({ sheet, line, faults: own }) =>
      own.map((fault) => placed(place, { ...fault, sheet, line })),
    ),
  ]
  const faults = [...inCells, ...standingFaults(row, around, context).map((fault) => placed(place, fault))]
  const nothing = { line: row.line, implementing: null, baseVersion: null, basicVersion: null, dated: false }
  if (!basic || !checkHandlingCode(row.handlingCode).ok) return { ...nothing, faults, outcome: 'faulty' }

  const base = baseOf(row.handlingCode, basic, standing, context.today)
  const read = readRow(row, around, { base, basic, today: context.today })
  // A cell that could not be used is not missed a second time.
  const known = new Set(inCells.map(({ sheet, row: line, column }) => `${sheet} ${line} ${column}`))
  const more = read.faults.map((fault) => placed(place, fault))
  faults.push(...more.filter(({ sheet, row: line, column }) => !known.has(`${sheet} ${line} ${column}`)))
  if (!read.item || faults.some(({ severity }) => severity === 'error'))
    return { ...nothing, faults, outcome: 'faulty' }

  const dated = read.item.effectiveFrom !== base.effectiveFrom
  const item = { ...read.item, effectiveFrom: dated ? read.item.effectiveFrom : context.today }
  const versions = { baseVersion: standing?.version ?? 0, basicVersion: basic.version, dated }
  if (standing && isTheSame(read.item, itemInForce(standing)))
    return { ...nothing, ...versions, faults, outcome: 'unchanged' }

  const implementing = split(row, item, { basic, standing, context })
  const lawful = lintItem(item, { ...context, basic, implementing }).map((finding) => foundBy(place, finding))
  const fixed = fixedFaults(item, basic, implementing).map((fault) => placed(place, fault))
  faults.push(...fixed, ...lawful)
  if (faults.some(({ severity }) => severity === 'error')) return { ...nothing, faults, outcome: 'faulty' }
  return { ...nothing, ...versions, implementing, faults, outcome: standing ? 'changed' : 'new' }
}

/** What stands against the row before its elements are looked at. */
function standingFaults(
  { handlingCode, line, firstLine, cells }: StagedItem,
  { basic, standing, hasDraft }: RowSurroundings,
  { organisationId }: CheckContext,
): PlacedFault[] {
  if (!checkHandlingCode(handlingCode).ok) return [rowFaults.wrongCode(handlingCode)]
  const given = Number('item' in cells ? at(cells.item, 'version') : (cells as Plain).版本)
  const { basicCode } = codesOf(handlingCode)
  return [
    ...when(!handlingCode.startsWith(organisationId), rowFaults.foreignOrgan()),
    ...when(firstLine !== line, rowFaults.twice(firstLine)),
    ...when(basic?.state !== itemStates.inUse, rowFaults.unknownBasic(basicCode)),
    ...when(standing?.state === itemStates.abolished, rowFaults.abolished()),
    ...when(standing?.platform != null, rowFaults.ofPlatform(standing?.platform ?? '')),
    ...when(hasDraft, rowFaults.openDraft()),
    ...when(standing && given > 0 && given !== standing.version, rowFaults.otherVersion(given, standing?.version ?? 0)),
  ]
}

function when(broken: boolean | undefined, fault: PlacedFault): PlacedFault[] {
  return broken ? [fault] : []
}

/** The item of a row, whole and in the form of the schema; undefined where it is not. */
function readRow(
  { cells, handlingCode }: StagedItem,
  { parts, standing }: RowSurroundings,
  { base, basic, today }: { base: Plain; basic: CurrentBasic; today: string },
): { item: ServiceItem | undefined; faults: PlacedFault[] } {
  const isJson = 'item' in cells
  const read = isJson
    ? readWhole(readJsonItem(cells.item, basic, base))
    : readItem({ ...cells, 业务办理项编码: handlingCode } as Record<string, string>, parts, base)
  const faults = [...read.faults]
  if (read.item.effectiveFrom !== base.effectiveFrom && String(read.item.effectiveFrom) > today)
    faults.push(rowFaults.laterDate())
  if (faults.some(({ severity }) => severity === 'error')) return { item: undefined, faults }
  // The schema has been asked: readItem and readWhole note what it forbids.
  const item = read.item as unknown as ServiceItem
  return { item: { ...item, version: (standing?.version ?? 0) + 1, ways: waysOf(item) }, faults }
}

function readWhole(item: Plain | undefined): { item: Plain; faults: PlacedFault[] } {
  if (!item) return { item: {}, faults: [rowFaults.noItem()] }
  const whole = { ...item, version: 1 }
  const path = firstMalformed(whole)
  if (path === undefined) return { item: whole, faults: [] }
  const column = placeOf(path).column || path
  return {
    item: whole,
    faults: [
      error(
        column,
        { zh: `“${path}”缺了内容或者格式不对`, en: `${path}: something is missing or in the wrong form` },
        { zh: '对照导出的JSON检查', en: 'Compare it with an exported JSON' },
      ),
    ],
  }
}

/** Versions and dates apart, which follow from the publication. */
function isTheSame(item: ServiceItem, inForce: ServiceItem): boolean {
  const { version: _version, effectiveFrom, ...rest } = item
  const { version: _before, effectiveFrom: since, ...known } = inForce
  return effectiveFrom === since && isDeepStrictEqual(rest, known)
}

function split(
  { cells }: StagedItem,
  item: ServiceItem,
  { basic, standing, context }: { basic: CurrentBasic; standing: Standing | undefined; context: CheckContext },
): ImplementingItem {
  const stamp = { by: context.by, reason: context.reason, at: notYet }
  const implementing = splitItem(basic, item, stamp)
  const reasons = 'item' in cells ? reasonsIn(cells.item) : {}
  // Element and value stay together; a reason of the file is words or not taken.
  const sent = implementing.overrides.map(({ element, value }) => {
    const reason = reasons[element]
    return { element, value, ...(isWords(reason) && { reason }) } as OverrideInput
  })
  return { ...implementing, overrides: stampOverrides(basic.elements, sent, standing?.own.overrides ?? [], stamp) }
}

function isWords(value: unknown): value is Words {
  return typeof at(value, 'zh') === 'string' && typeof at(value, 'en') === 'string'
}

/** What was split and resolves to something else touched an element that nobody below may change. */
function fixedFaults(item: ServiceItem, basic: CurrentBasic, implementing: ImplementingItem): PlacedFault[] {
  const resolved = resolveItem(basic, implementing)
  return inheritedElements
    .filter((element) => !isDeepStrictEqual(resolved[element], item[element]))
    .map((element) => rowFaults.fixedElement(placeOf(element).column, shownValue(resolved[element])))
}

function shownValue(value: unknown): string {
  if (typeof value === 'string') return value
  const zh = at(value, 'zh') ?? at(value, 'name.zh')
  return typeof zh === 'string' ? zh : ''
}
