import pg from 'pg'
import { PgBoss } from 'pg-boss'
import { runAs } from '#kernel/bind-services'
import { acceptCase } from '../../src/casework/office/accept-case.ts'
import { idOf } from './made-cases.ts'
import { plainStep } from './plain-step.ts'
import { openPlatform } from './platform.ts'
import { prepareCases } from './prepare-cases.ts'
import { officerAt } from './queue-figures.ts'
import type { StepOrder, Writer } from './step-figures.ts'

/** The process that acts on cases: by the product, by statements alone, or by taking jobs from a queue. */

const [folder = '', databaseUrl = ''] = process.argv.slice(2)
const clients = 8
const queue = 'bench'
const unbound = await openPlatform(folder, databaseUrl)
const pool = new pg.Pool({ connectionString: databaseUrl, max: clients })
await prepareCases(unbound, databaseUrl)
const boss = new PgBoss({
  connectionString: databaseUrl,
  schema: 'jobs',
  supervise: false,
  schedule: false,
  max: clients,
})
await boss.start()
await boss.createQueue(queue)
const officer = officerAt(0)

const step: Readonly<Record<Writer, (place: number) => Promise<void>>> = {
  product: (place) =>
    runAs(
      unbound,
      officer,
      async (services) => void (await acceptCase(services, officer, idOf(5, place), { version: 2 })),
    ),
  plain: (place) => plainStep(pool, place),
  async 'pg-boss'(place) {
    await boss.send(queue, { place })
    const [job] = await boss.fetch(queue)
    if (job) await boss.complete(queue, job.id)
  },
}

async function obey({ writer, from, count }: StepOrder): Promise<void> {
  let next = from
  const client = async (): Promise<void> => {
    while (next < from + count) await step[writer](next++)
  }
  await Promise.all(Array.from({ length: clients }, client))
}

process.on('message', (order: StepOrder) => {
  obey(order).then(
    () => process.send?.({}),
    (error: unknown) => process.send?.({ failure: String(error) }),
  )
})
process.on('disconnect', () => {
  void boss
    .stop({ graceful: false })
    .then(() => Promise.all([pool.end(), unbound.database.close()]))
    .then(() => process.exit(0))
})
process.send?.({})
