import type { ItemCard, Way } from '#catalogue'
import { sayRegionPath } from '../../region/say-region.ts'

const head = [
  'way',
  'code',
  'name_zh',
  'name_en',
  'audience',
  'department_zh',
  'department_en',
  'region',
  'region_name',
  'promised_days',
  'promised_unit',
  'visits',
  'papers_by_law',
  'papers_to_hand_in',
]

/** One of the four lists as open data: RFC 4180, UTF-8 with a mark at the front so that spreadsheets read Chinese. */
export function waysCsv(way: Way, items: readonly ItemCard[]): string {
  const rows = items.map(({ name, department, promisedLimit, papers, ...item }) => [
    way,
    item.handlingCode,
    name.zh,
    name.en,
    item.audience,
    department.name.zh,
    department.name.en,
    item.region,
    sayRegionPath(item.region, 'zh-CN'),
    String(promisedLimit.days),
    promisedLimit.unit,
    String(item.visits),
    String(papers.statutory),
    String(papers.toHandIn),
  ])
  return `\ufeff${[head, ...rows].map((cells) => cells.map(quoted).join(',')).join('\r\n')}\r\n`
}

/** A name that begins like a formula is text to a spreadsheet only behind an apostrophe (OWASP, CSV injection). */
function quoted(cell: string): string {
  const text = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
