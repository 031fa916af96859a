import type { Words } from '#kernel/language'
import type { Override } from '../../basic-item.ts'
import type { Finding } from '../../lint/rule.ts'
import type { CellFault } from '../columns/field.ts'
import { itemSheet } from '../columns/part-columns.ts'
import { type PartRow, type PlacedFault, placeOf } from '../columns/read-item.ts'
import { addressOf } from '../formats/sheet-event.ts'
import type { RowFault } from '../import.ts'
import type { Layout } from '../store/import-store.ts'

/** The row of an item, for naming what is wrong in it. */
export interface RowPlace {
  readonly line: number
  readonly handlingCode: string
  readonly parts: readonly PartRow[]
  readonly layout: Layout
}

/** A fault of a cell as a line of the report, with the address where the file has that column. */
export function placed(place: RowPlace, fault: PlacedFault, clause: Words | null = null): RowFault {
  const { sheet = itemSheet, line = place.line, column, severity, words, mend } = fault
  const at = place.layout[sheet]?.[column]
  const cell = at === undefined ? null : addressOf(at, line)
  return { sheet, row: line, column, cell, handlingCode: place.handlingCode, severity, words, clause, mend }
}

/** A finding of the linter: it names an element, the report the column it stands in. */
export function foundBy(place: RowPlace, { element, severity, words, clause, mend }: Finding): RowFault {
  const { sheet, column } = placeOf(element)
  const part = place.parts.find((each) => each.sheet === sheet)
  const where = sheet !== undefined && part ? { sheet, line: part.line } : {}
  return placed(place, { column, severity, words, mend, ...where }, clause)
}

function ofRow(column: string, words: Words, mend: Words): CellFault {
  return { column, severity: 'error', words, mend }
}

const codeColumn = '业务办理项编码'

export const rowFaults = {
  wrongCode: (typed: string) =>
    ofRow(
      codeColumn,
      {
        zh: typed === '' ? '没有填业务办理项编码' : `业务办理项编码“${typed}”不对`,
        en: 'The code is missing or wrong',
      },
      {
        zh: '33位：实施编码31位（单位统一社会信用代码18位、行使层级1位、基本编码12位）加2位序号',
        en: '33 characters: the implementation code of 31 and two digits',
      },
    ),
  foreignOrgan: () =>
    ofRow(
      codeColumn,
      { zh: '不是本单位的事项', en: 'An item of another organ' },
      { zh: '删除这一行，由实施单位自己导入', en: 'Remove the row: its own organ imports it' },
    ),
  twice: (line: number) =>
    ofRow(
      codeColumn,
      { zh: `与第${line}行是同一个事项`, en: `The same item as in row ${line}` },
      { zh: '只留一行', en: 'Keep one row' },
    ),
  unknownBasic: (code: string) =>
    ofRow(
      '基本编码',
      { zh: `基本目录里没有${code}，或已停用`, en: `The basic catalogue has no ${code}, or it is not in use` },
      {
        zh: '核对编码；新事项先由目录主管部门公布',
        en: 'Check the code; a new item is published by the catalogue first',
      },
    ),
  abolished: () =>
    ofRow(
      codeColumn,
      { zh: '这个事项已取消', en: 'This item was abolished' },
      { zh: '删除这一行', en: 'Remove the row' },
    ),
  ofPlatform: (platform: string) =>
    ofRow(
      codeColumn,
      { zh: `这个事项由平台${platform}发布`, en: `This item is published by the platform ${platform}` },
      { zh: '在那个平台上导入', en: 'Import it there' },
    ),
  openDraft: () =>
    ofRow(
      codeColumn,
      { zh: '这个事项有没办完的草稿', en: 'There is an open draft of this item' },
      { zh: '先把草稿发布或作废，再重新检查', en: 'Publish or discard the draft, then check again' },
    ),
  otherVersion: (given: number, current: number) =>
    ofRow(
      '版本',
      {
        zh: `文件是第${given}版的，现在已是第${current}版`,
        en: `The file holds version ${given}; in force is ${current}`,
      },
      { zh: '重新导出，在新版本上修改', en: 'Export it anew and change that' },
    ),
  laterDate: () =>
    ofRow(
      '实施日期',
      { zh: '实施日期还没到，批量导入是即时发布', en: 'The date is still to come; an import is published at once' },
      { zh: '到日子再导入，或用草稿预约发布', en: 'Import it on that day, or use a draft' },
    ),
  fixedElement: (column: string, stated: string) =>
    ofRow(
      column,
      { zh: '这个要素全国统一，不能改', en: 'This element is the same everywhere and cannot be changed' },
      {
        zh: stated === '' ? '清空这一格' : `改成“${stated}”，或清空这一格`,
        en: 'Take the value of the basic catalogue, or empty the cell',
      },
    ),
  noItem: () =>
    ofRow(
      '',
      { zh: '这一条不是事项', en: 'This is no item' },
      { zh: '按导出的JSON样式填写', en: 'Write it as an export does' },
    ),
  orphan: (code: string) =>
    ofRow(
      codeColumn,
      { zh: `“${itemSheet}”表里没有${code === '' ? '这个编码' : code}`, en: `The sheet ${itemSheet} has no such item` },
      { zh: `在“${itemSheet}”表里加上这一行，或删除本行`, en: 'Add it there, or remove this row' },
    ),
  unreadable: (words: Words, mend: Words): CellFault => ofRow('', words, mend),
} as const

/** An override that nobody has approved yet: the approval says who and when. */
export const notYet = new Date(0)

export function isNotYet({ at }: Override): boolean {
  return at === notYet.toISOString()
}
