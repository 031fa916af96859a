import type { Services } from '#kernel/services'
import { figureRows } from './figure-table.ts'
import type { PublicFigures } from './figures.ts'

const head = [
  'platform',
  'measured_at',
  'id',
  'name_zh',
  'name_en',
  'value',
  'unit_zh',
  'unit_en',
  'base',
  'definition_zh',
  'definition_en',
]

/** The public figures as open data: RFC 4180, UTF-8 with a mark at the front so that spreadsheets read Chinese. */
export function figuresCsv({ platform }: Pick<Services, 'platform'>, figures: PublicFigures): string {
  const rows = figureRows(figures).map(({ id, name, value, unit, base, definition, kind }) => [
    platform.id,
    figures.measuredAt.toISOString(),
    id,
    name.zh,
    name.en,
    // Exact, shares in percent as their unit says: who computes with them rounds for themselves.
    value === null ? '' : String(kind === 'share' ? value * 100 : value),
    unit.zh,
    unit.en,
    String(base),
    definition.zh,
    definition.en,
  ])
  return `\ufeff${[head, ...rows].map((cells) => cells.map(quoted).join(',')).join('\r\n')}\r\n`
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}
