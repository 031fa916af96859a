import type { Column } from './field.ts'
import { itemFields } from './item-columns.ts'
import { itemSheet, keyColumn, partSheets } from './part-columns.ts'

export const instructionColumns = [
  { name: '工作表', width: 12 },
  { name: '列', width: 26 },
  { name: '是否必填', width: 12 },
  { name: '怎么填', width: 60 },
  { name: '可填的值', width: 60 },
]

const required: Readonly<Record<Column['required'], string>> = { always: '必填', new: '新事项必填', no: '' }

const general: readonly string[][] = [
  ['', '空着的格', '', '不改：沿用现行版本；新事项沿用基本目录', ''],
  ['', '填“无”', '', '没有这项内容；不填“无”而空着，原来的内容还在', ''],
  ['', '一格多条', '', '每行一条（Alt+Enter换行）；中文和英文的行数要相同', ''],
  ['', '列的顺序', '', '不限；表头上方可以有标题，数据行不能有合并单元格、公式', ''],
  ['', '没有列出的要素', '', '网上申请表单不在表格里，导入时不变；要一起导出导入的用JSON', ''],
]

/** The sheet 填写说明: what the table of columns says, in words. */
export function instructions(): string[][] {
  const items = itemFields.flatMap(({ columns }) => columns.map((column) => lineOf(itemSheet, column)))
  const parts = partSheets.flatMap(({ sheet, fields }) =>
    [keyColumn, ...fields.flatMap(({ columns }) => columns)].map((column) => lineOf(sheet, column)),
  )
  return [...general.map((line) => [...line]), ...items, ...parts]
}

function lineOf(sheet: string, column: Column): string[] {
  return [sheet, column.name, required[column.required], column.hint.zh, column.choices?.join('、') ?? '']
}
