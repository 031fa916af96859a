import { migrate } from '#kernel/migrate'
import { type BenchSize, residentMegabytes } from './catalogue/bench-size.ts'
import { editFigures } from './catalogue/edit-figures.ts'
import { prepareFullText } from './catalogue/full-text.ts'
import { allPlaces } from './catalogue/generator/places.ts'
import { spreadTitles } from './catalogue/generator/spread.ts'
import { makeBasics, makeTitles } from './catalogue/generator/titles.ts'
import { listFigures } from './catalogue/list-figures.ts'
import { loadCatalogue } from './catalogue/load.ts'
import { pageFigures } from './catalogue/page-figures.ts'
import { hubEnvironment, startProcess, stopProcess } from './catalogue/platform.ts'
import { asOwner, type BenchPostgres, startBenchPostgres } from './catalogue/postgres.ts'
import { makeQuestions } from './catalogue/questions.ts'
import { searchFigures } from './catalogue/search-figures.ts'
import type { Figure } from './measure.ts'

const unit = 50_000
const questionCount = 3000
const mostMegabytes = 600

/** The catalogue of the country, at a hundredth, a tenth and all of its size: loaded, searched, read, edited. */
export async function benchCatalogue(sizes: readonly number[] = [1, 10, 100]): Promise<Figure[]> {
  const postgres = await startBenchPostgres(Math.max(...sizes) * unit)
  try {
    const figures: Figure[] = []
    for (const factor of sizes) figures.push(...(await benchSize(postgres, factor)))
    return figures
  } finally {
    await postgres.remove()
  }
}

async function benchSize(postgres: BenchPostgres, factor: number): Promise<Figure[]> {
  const items = factor * unit
  const name = `catalogue_${factor}x`
  await asOwner(postgres.url('postgres'), (client) => client.query(`create database ${name}`))
  const databaseUrl = postgres.url(name)
  await migrate(databaseUrl)
  const basics = makeBasics()
  const titles = makeTitles(basics)
  const spread = spreadTitles(titles, allPlaces(), items)
  const loaded = await asOwner(databaseUrl, (client) => loadCatalogue(client, basics, spread))
  await asOwner(databaseUrl, prepareFullText)
  const live = spread.live.filter((count) => count > 0).length
  say(
    factor,
    `${items} items of ${live} titles in ${spread.places.length} places, ${(loaded.bytes / 1e9).toFixed(1)} GB`,
  )

  const environment = await hubEnvironment(postgres.folder, databaseUrl)
  const started = performance.now()
  const server = await startProcess('serving.ts', environment)
  say(factor, `serving after ${((performance.now() - started) / 1000).toFixed(1)} s`)
  const { places } = spread
  const questions = makeQuestions(titles, places, questionCount)
  const origin = environment.TONGBAN_ORIGIN ?? ''
  const size: BenchSize = { factor, items, places, origin, databaseUrl, environment, server, questions }
  try {
    const search = await searchFigures(size)
    const saturation = search.find(({ id }) => id.startsWith('search-saturation'))?.value ?? 0
    return [
      loadFigure(factor, 'copy', 'COPY, primary key in place', loaded.copyPerSecond),
      loadFigure(factor, 'load', 'COPY, then indexes, counts, statistics', loaded.perSecond),
      ...search,
      ...(await pageFigures(size)),
      ...(await listFigures(size)),
      ...(await editFigures(size, saturation / 2)),
      memoryFigure(size),
    ]
  } finally {
    await stopProcess(server)
  }
}

function say(factor: number, text: string): void {
  console.log(`  ${factor}×: ${text}`)
}

function loadFigure(factor: number, id: string, what: string, value: number): Figure {
  return { id: `${id}-${factor}x`, what: `load, ${factor}×: ${what}`, value, unit: 'items/s', samples: 1 }
}

/** After everything that was asked of it. */
function memoryFigure({ factor, server }: BenchSize): Figure {
  const value = residentMegabytes(server.pid ?? 0)
  return {
    id: `memory-${factor}x`,
    what: `memory of the serving process, ${factor}×, after all this`,
    ...{ value, unit: 'MB', samples: 1 },
    ...(factor === 100 && { goal: `≤ ${mostMegabytes} MB`, met: value <= mostMegabytes }),
  }
}
