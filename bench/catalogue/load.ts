import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { itemColumns, itemLines } from './generator/item-rows.ts'
import type { Spread } from './generator/spread.ts'
import type { MadeBasic } from './generator/titles.ts'

export interface Loaded {
  /** Items a second of COPY, with the indexes that stayed. */
  readonly copyPerSecond: number
  /** Items a second of everything: COPY, indexes, statistics. */
  readonly perSecond: number
  readonly bytes: number
}

const publishedAt = '2026-01-05T01:00:00Z'
const publishedBy = JSON.stringify({ zh: '国务院办公厅', en: 'General Office of the State Council' })

/**
 * Fills an empty catalogue. Secondary indexes of the items are made, and what stands behind each title is counted, after
 * the rows: with all in place the load of five million takes several times as long.
 */
export async function loadCatalogue(client: pg.Client, basics: readonly MadeBasic[], spread: Spread): Promise<Loaded> {
  await copyBasics(client, basics)
  await copyTitles(client, spread)
  const indexes = await dropIndexes(client)
  const started = performance.now()
  await client.query('alter table catalogue.items disable trigger user')
  await copy(client, `catalogue.items (${itemColumns.join(', ')})`, itemLines(spread))
  const copied = performance.now()
  for (const { definition } of indexes) await client.query(definition)
  await client.query('select catalogue.recount_reach()')
  await client.query('alter table catalogue.items enable trigger user')
  await client.query('vacuum (analyze) catalogue.items, catalogue.titles, catalogue.basic_items, catalogue.reach')
  const ended = performance.now()
  await client.query('checkpoint')
  const { rows } = await client.query<{ bytes: number }>(`select pg_total_relation_size('catalogue.items') as bytes`)
  return {
    copyPerSecond: (spread.size / (copied - started)) * 1000,
    perSecond: (spread.size / (ended - started)) * 1000,
    bytes: Number(rows[0]?.bytes),
  }
}

async function copy(client: pg.Client, target: string, parts: Iterable<string>): Promise<void> {
  await pipeline(Readable.from(parts), client.query(copyFrom(`copy ${target} from stdin`)))
}

async function copyBasics(client: pg.Client, basics: readonly MadeBasic[]): Promise<void> {
  const lines = basics.flatMap(({ basicCode, version, effectiveFrom, elements }) =>
    Array.from({ length: version }, (_, older) =>
      lineOf([
        ...[basicCode, older + 1, older + 1 === version ? 't' : 'f', elements.name.zh, elements.audience],
        ...[elements.theme, elements.department.id, effectiveFrom, publishedAt, publishedBy, JSON.stringify(elements)],
      ]),
    ),
  )
  const columns = `basic_code, version, current, name, audience, theme, department_id, effective_from, published_at,
    published_by, elements`
  await copy(client, `catalogue.basic_items (${columns})`, lines)
}

async function copyTitles(client: pg.Client, { titles, live }: Spread): Promise<void> {
  const lines = titles.flatMap(({ id, name, popularity, basic }, index) => {
    const { alsoCalled, summary, department, audience, theme } = basic.elements
    const words = JSON.stringify({ name, alsoCalled, summary, department })
    const row = [id, basic.basicCode, name.zh, audience, theme, department.id, popularity, live[index] ?? 0, 1, words]
    return live[index] ? [lineOf(row)] : []
  })
  const columns = 'id, basic_code, name, audience, theme, department_id, popularity, live, changed, words'
  await copy(client, `catalogue.titles (${columns})`, lines)
  await client.query(`select setval(pg_get_serial_sequence('catalogue.titles', 'id'), ${titles.length})`)
  await client.query('update catalogue.publications set number = 1')
}

function lineOf(values: readonly (string | number)[]): string {
  return `${values.join('\t')}\n`
}

/** Takes away every index of the items but the primary key. @returns how to make them again */
async function dropIndexes(client: pg.Client): Promise<readonly { name: string; definition: string }[]> {
  const { rows } = await client.query<{ name: string; definition: string }>(
    `select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as definition from pg_index
      where indrelid = 'catalogue.items'::regclass and not indisprimary order by 1`,
  )
  for (const { name } of rows) await client.query(`drop index ${name}`)
  return rows
}
