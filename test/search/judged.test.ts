import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import pg from 'pg'
import { findTitles } from '../../src/catalogue/search/engine/find-titles.ts'
import { openIndex, type TitleIndex } from '../../src/catalogue/search/engine/title-index.ts'
import { type Analyser, loadAnalyser } from '../../src/catalogue/search/language/analyser.ts'
import { type FreshDatabase, freshDatabase } from '../database.ts'
import { type JudgedQuery, judgedTitles, mean, ndcg, readQueries } from './judged-titles.ts'

const least = 0.85
const titles = judgedTitles()
const names = new Map(titles.map(({ id, name }) => [id, name.zh]))

type Engine = (words: string) => Promise<readonly string[]> | readonly string[]

let analyser: Analyser
let index: TitleIndex
let database: FreshDatabase
let client: pg.Client

before(async () => {
  analyser = await loadAnalyser()
  index = openIndex(analyser)
  for (const title of titles) index.put(title)
  database = await freshDatabase()
  client = new pg.Client({ connectionString: database.url })
  await client.connect()
  await client.query('create table plain_titles (name text not null, whole text not null, words tsvector not null)')
  for (const { name, alsoCalled, summary } of titles) {
    const whole = [name.zh, ...alsoCalled, summary.zh, name.en, summary.en].join(' ')
    await client.query("insert into plain_titles values ($1, $2, to_tsvector('simple', $2))", [name.zh, whole])
  }
})

after(async () => {
  await client.end()
  await database.drop()
})

function ours(words: string): readonly string[] {
  return findTitles(index, analyser, { words }).titles.map(({ id }) => names.get(id) ?? '')
}

/** PostgreSQL's full text as it comes: any of the words, ranked. It knows no Chinese words. */
async function fullText(words: string): Promise<readonly string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select name from plain_titles,
        lateral (select cast(replace(cast(plainto_tsquery('simple', $1) as text), ' & ', ' | ') as tsquery)) as q(asked)
      where words @@ asked order by ts_rank(words, asked) desc, name limit 10`,
    [words],
  )
  return rows.map(({ name }) => name)
}

async function trigrams(words: string): Promise<readonly string[]> {
  const { rows } = await client.query<{ name: string }>(
    'select name from plain_titles order by word_similarity($1, whole) + similarity($1, name) desc, name limit 10',
    [words],
  )
  return rows.map(({ name }) => name)
}

async function hasTrigrams(): Promise<boolean> {
  const { rowCount } = await client.query("select from pg_available_extensions where name = 'pg_trgm'")
  if (rowCount) await client.query('create extension if not exists pg_trgm')
  return Boolean(rowCount)
}

function withAnswer(queries: readonly JudgedQuery[]): readonly JudgedQuery[] {
  return queries.filter(({ none, relevant }) => !none && relevant.length > 0)
}

async function measure(engine: Engine, queries: readonly JudgedQuery[]): Promise<number> {
  const gains: number[] = []
  for (const { query, relevant } of withAnswer(queries)) gains.push(ndcg(await engine(query), relevant))
  return mean(gains)
}

describe('search, judged', () => {
  const judged = readQueries('judged-queries')
  const heldOut = readQueries('held-out-queries')

  it('the queries ask for titles that exist', () => {
    const known = new Set(names.values())
    for (const { query, relevant } of [...judged, ...heldOut])
      for (const { title } of relevant) assert.ok(known.has(title), `${query}: ${title}`)
    assert.ok(withAnswer(judged).length >= 150)
  })

  it(`reaches an nDCG@10 of ${least}, far beyond what PostgreSQL does by itself`, async (t) => {
    const engines: [string, Engine][] = [
      ['this engine', ours],
      ['PostgreSQL full text, simple', fullText],
    ]
    if (await hasTrigrams()) engines.push(['PostgreSQL pg_trgm', trigrams])
    const figures: number[] = []
    for (const [name, engine] of engines) {
      const figure = await measure(engine, judged)
      figures.push(figure)
      t.diagnostic(`nDCG@10 ${name}: ${figure.toFixed(3)}; held out ${(await measure(engine, heldOut)).toFixed(3)}`)
    }
    const [own = 0, ...others] = figures
    assert.ok(own >= least, `nDCG@10 is ${own.toFixed(3)}`)
    for (const other of others) assert.ok(own > other + 0.2)
  })

  it('reaches it for every kind of question that names the thing, at least nearly', async (t) => {
    for (const [kind, queries] of Map.groupBy(withAnswer(judged), (each) => each.kind)) {
      const figure = await measure(ours, queries)
      t.diagnostic(`${kind} (${queries.length}): ${figure.toFixed(3)}`)
      if (['official', 'pinyin', 'typo', 'form', 'english'].includes(kind)) assert.ok(figure >= 0.8, kind)
    }
  })
})
