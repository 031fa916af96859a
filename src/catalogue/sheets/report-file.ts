import type { Officer } from '#kernel/principal'
import type { Services } from '#kernel/services'
import { byteOrderMark, csvLines } from './formats/write-csv.ts'
import { writeXlsx } from './formats/write-xlsx.ts'
import { getReport } from './get-import.ts'
import { type RowFault, sheetLimits } from './import.ts'

const columns = [
  { name: '工作表', width: 12 },
  { name: '行号', width: 8 },
  { name: '单元格', width: 10 },
  { name: '列', width: 20 },
  { name: '业务办理项编码', width: 38 },
  { name: '程度', width: 8 },
  { name: '问题', width: 50 },
  { name: '依据', width: 40 },
  { name: '怎么改', width: 50 },
]

/**
 * The whole report as a file.
 * @throws kernel.not-allowed, catalogue.unknown-import
 */
export async function reportFile(
  services: Pick<Services, 'db' | 'keys' | 'clock'>,
  officer: Officer,
  id: string,
  format: 'csv' | 'xlsx',
): Promise<Buffer> {
  const faults = await getReport(services, officer, id, { limit: sheetLimits.faults })
  const lines = faults.map(lineOf)
  if (format === 'csv') return Buffer.from(byteOrderMark + csvLines([columns.map(({ name }) => name), ...lines]))
  const pieces: Uint8Array[] = []
  for await (const piece of writeXlsx([{ name: '检查报告', columns, rows: lines }], services.clock.now()))
    pieces.push(piece)
  return Buffer.concat(pieces)
}

function lineOf({ sheet, row, cell, column, handlingCode, severity, words, clause, mend }: RowFault): string[] {
  return [
    ...[sheet, row === 0 ? '' : String(row), cell ?? '', column, handlingCode ?? ''],
    ...[severity === 'error' ? '错误' : '提醒', words.zh, clause?.zh ?? '', mend.zh],
  ]
}
