import { readFileSync } from 'node:fs'
import { installJobs } from '#kernel/jobs'
import { migrate } from '#kernel/migrate'
import { deadlineFigures } from './casework/deadline-figures.ts'
import { loadCases } from './casework/load-cases.ts'
import { openPlatform } from './casework/platform.ts'
import { queueFigures } from './casework/queue-figures.ts'
import { sizeFigures } from './casework/size-figures.ts'
import { stepFigures } from './casework/step-figures.ts'
import { submitFigures } from './casework/submit-figures.ts'
import { asOwner, startBenchPostgres } from './catalogue/postgres.ts'
import { cpuSeconds, cpuSecondsOfFamily, descendants, type Figure } from './measure.ts'

const unit = 100_000

/** Cases of a country at a hundredth, a tenth and all of ten million: a step, the queue of an office, open deadlines. */
export async function benchCasework(sizes: readonly number[] = [1, 10, 100]): Promise<Figure[]> {
  const postgres = await startBenchPostgres(Math.max(...sizes) * unit)
  try {
    const figures: Figure[] = []
    for (const factor of sizes) {
      const name = `casework_${factor}x`
      await asOwner(postgres.url('postgres'), (client) => client.query(`create database ${name}`))
      const databaseUrl = postgres.url(name)
      await migrate(databaseUrl)
      await installJobs(databaseUrl)
      const unbound = await openPlatform(postgres.folder, databaseUrl)
      try {
        const count = factor * unit
        const perSecond = await asOwner(databaseUrl, (client) => loadCases(client, unbound.keys, count))
        console.log(`  ${count} cases loaded, ${perSecond.toFixed(0)} a second`)
        figures.push(...(await queueFigures(unbound, count)))
        if (factor === Math.max(...sizes)) {
          const all = () => cpuSeconds(process.pid) + databaseSeconds()
          figures.push(...(await stepFigures(postgres.folder, databaseUrl, databaseSeconds)))
          figures.push(...(await submitFigures(postgres.folder, databaseUrl)))
          figures.push(...(await sizeFigures(unbound)))
          figures.push(...(await deadlineFigures(unbound, all)))
        }
      } finally {
        await unbound.database.close()
      }
    }
    return figures
  } finally {
    await postgres.remove()
  }
}

/** CPU of the database: of its first process, and of all that it has begun. */
function databaseSeconds(): number {
  const first = descendants(process.pid).find((pid) => readFileSync(`/proc/${pid}/comm`, 'utf8').startsWith('postgres'))
  return first === undefined ? 0 : cpuSecondsOfFamily(first)
}
