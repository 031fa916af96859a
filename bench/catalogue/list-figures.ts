import { countItems, countWays, listItems } from '#catalogue'
import { systemClock } from '#kernel/clock'
import { readConfig } from '#kernel/config'
import { openDatabase } from '#kernel/database'
import { themes } from '#standards'
import type { Figure } from '../measure.ts'
import { percentiles } from './arrivals.ts'
import type { BenchSize } from './bench-size.ts'
import { chosen } from './generator/chance.ts'
import type { Tier } from './generator/places.ts'

const samples = 100
const most99th = 50
const tiers = ['nation', 'province', 'prefecture', 'county'] as const satisfies readonly Tier[]

type Reader = Parameters<typeof countItems>[0]
interface Kind {
  readonly id: string
  readonly what: string
  ask(reader: Reader, region: string, turn: number): Promise<unknown>
}

const kinds: readonly Kind[] = [
  { id: 'counts', what: 'counts by theme', ask: (reader, region) => countItems(reader, { region }) },
  { id: 'ways', what: 'the four ways by level', ask: (reader, region) => countWays(reader, region) },
  {
    id: 'theme',
    what: 'list of one theme',
    ask: (reader, region, turn) =>
      listItems(reader, { region, audience: 'person', theme: chosen(themes.person, turn, 8).code }),
  },
]

/** Lists and counts of all kinds of places, each read from the database: what somebody waits for after a publication. */
export async function listFigures(size: BenchSize): Promise<Figure[]> {
  const database = openDatabase(size.databaseUrl, { max: 1 })
  const config = readConfig(size.environment)
  const { platformId: id, kind, region, origin } = config
  const platform = { id, kind, region, origin, name: { zh: config.nameZh, en: config.nameEn } }
  // What is kept in memory is kept by the name of the database: with another name each time nothing is found there.
  const reader = (question: number) => ({
    ...{ db: database.db, clock: systemClock, platform },
    config: { ...config, databaseUrl: `${config.databaseUrl}#${question}` },
  })
  const figures: Figure[] = []
  let question = 0
  for (const tier of tiers) {
    const places = size.places.filter((place) => place.tier === tier)
    for (const kind of kinds) {
      const waited: number[] = []
      for (let turn = 0; turn < samples; turn++) {
        const started = performance.now()
        await kind.ask(reader(question++), chosen(places, turn, 7).code, turn)
        waited.push(performance.now() - started)
      }
      figures.push(figureOf(size.factor, tier, kind, waited))
    }
  }
  await database.close()
  return figures
}

function figureOf(factor: number, tier: Tier, { id, what }: Kind, waited: readonly number[]): Figure {
  const { p50, p99, p999 } = percentiles(waited)
  return {
    id: `list-${id}-${tier}-${factor}x`,
    what: `${what}, ${tier}, ${factor}×, from the database`,
    ...{ value: p50, unit: 'ms', p50, p99, p999, samples },
    ...(factor === 100 && { goal: `p99 ≤ ${most99th} ms`, met: p99 <= most99th }),
  }
}
