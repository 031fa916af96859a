import type pg from 'pg'
import { type Db, rows, sql } from '#kernel/database'
import { regionPath } from '#standards'

/**
 * What PostgreSQL reaches by itself, set up as well as it can be: Hanzi in overlapping pairs and whole runs, Latin words
 * as they are, a GIN index over the same titles, ts_rank with popularity, every word asked for first and any of them when
 * that finds nothing.
 */
export async function prepareFullText(client: pg.Client): Promise<void> {
  await client.query('create schema if not exists bench')
  await client.query('create table bench.title_words (title_id integer primary key, words tsvector not null)')
  const { rows: titles } = await client.query<{ id: number; zh: string; en: string; others: string[] }>(
    `select id, words -> 'name' ->> 'zh' as zh, words -> 'name' ->> 'en' as en, words -> 'alsoCalled' as others
      from catalogue.titles where live > 0`,
  )
  const ids = titles.map(({ id }) => id)
  const words = titles.map(({ zh, en, others }) => [zh, en, ...others].flatMap(wordsOf).join(' '))
  await client.query(
    `insert into bench.title_words
      select id, to_tsvector('simple', words) from unnest($1::int[], $2::text[]) title (id, words)`,
    [ids, words],
  )
  await client.query('create index title_words_found on bench.title_words using gin (words)')
  await client.query('grant usage on schema bench to tongban_app')
  await client.query('grant select on bench.title_words to tongban_app')
  await client.query('vacuum (analyze) bench.title_words')
}

/** Pairs of neighbouring Hanzi, and whatever else is written, in small letters. */
function wordsOf(text: string): string[] {
  const runs = text.toLowerCase().match(/\p{sc=Han}+|[a-z0-9]+/gu) ?? []
  return runs.flatMap((run) => {
    if (!/^\p{sc=Han}/u.test(run) || run.length < 2) return [run]
    return Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2))
  })
}

/** A row as the product's own lists select it. */
type Answer = Readonly<Record<string, unknown>>

export async function answerByFullText(db: Db, text: string, region: string): Promise<Answer[]> {
  const words = [...new Set(wordsOf(text))]
  if (words.length === 0) return []
  const all = await ask(db, words.join(' & '), region)
  return all.length > 0 || words.length === 1 ? all : ask(db, words.join(' | '), region)
}

/** As many as a page of the product's own answers. */
const limit = 20

/**
 * Ids alone: what the engine of the product finds before an item is read. Asked as whole answers are, which takes two thirds
 * of the time of `exists`: the order keeps the planner from walking all places of a title.
 */
export async function findByFullText(db: Db, text: string, region: string): Promise<number[]> {
  const words = [...new Set(wordsOf(text))]
  if (words.length === 0) return []
  const all = await askIds(db, words.join(' & '), region)
  return all.length > 0 || words.length === 1 ? all : askIds(db, words.join(' | '), region)
}

/** As many as the engine gives. */
const mostIds = 50

async function askIds(db: Db, query: string, region: string): Promise<number[]> {
  const found = await rows<{ id: number }>(
    db,
    sql`select title.id
      from (select title_id, ts_rank(words, query) as rank from bench.title_words, to_tsquery('simple', ${query}) query
        where words @@ query) found
      join catalogue.titles title on title.id = found.title_id
      cross join lateral (select from catalogue.items near where near.current and near.title_id = title.id
        and ${isNear(region)} order by array_position(${pathOf(region)}::text[], near.region) limit 1) item
      order by found.rank desc, title.popularity desc limit ${mostIds}`,
  )
  return found.map(({ id }) => id)
}

function isNear(region: string): ReturnType<typeof sql> {
  const stem = region.replace(/(00)+$/, '')
  return sql`(near.region = any(${pathOf(region)}::text[]) or (near.region ~>=~ ${stem} and near.region ~<~ ${`${stem}:`}))`
}

/** A region and those above it, the nearest first. */
function pathOf(region: string): string[] {
  return [
    ...regionPath(region)
      .map(({ code }) => code)
      .toReversed(),
    '000000',
  ]
}

/** The best titles that are available to a region, each with the item that answers there, as the API says them. */
async function ask(db: Db, query: string, region: string): Promise<Answer[]> {
  const found = await rows<Record<string, unknown> & { words: Record<string, unknown> }>(
    db,
    sql`select title.id as title_id, title.audience, title.theme, title.words, item.handling_code, item.region,
        item.platform, item.state, item.popularity, item.ways, item.papers, item.papers_to_hand_in, item.visits,
        item.promised_days, item.promised_unit, item.fee_fen, item.online, item.cross_province
      from (select title_id, ts_rank(words, query) as rank from bench.title_words, to_tsquery('simple', ${query}) query
        where words @@ query) found
      join catalogue.titles title on title.id = found.title_id
      cross join lateral (select * from catalogue.items near where near.current and near.title_id = title.id
        and ${isNear(region)} order by array_position(${pathOf(region)}::text[], near.region) limit 1) item
      order by found.rank desc, title.popularity desc limit ${limit}`,
  )
  return found.map(({ words: { name, department }, ...item }) => ({ ...item, name, department }))
}
