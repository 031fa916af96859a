import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { type TestServices, testServices } from '../../test/services.ts'
import { one, rows, sql } from './database.ts'
import { type Job, queues, startJobs } from './jobs.ts'
import { applicationRole } from './migrate.ts'

let test: TestServices
before(async () => {
  test = await testServices()
})
after(() => test.close())

async function start(jobs: readonly Job[]): Promise<{ stop(): Promise<void> }> {
  return startJobs(test.url, applicationRole, jobs, test.unbound.log)
}

describe('jobs', () => {
  it('have a queue each, made by the migration', async () => {
    const found = await rows<{ name: string }>(
      test.services.db,
      sql`select name from jobs.queue where name not like '\\_\\_%'`,
    )
    assert.deepEqual(found.map(({ name }) => name).sort(), [...queues].sort())
  })

  it('are scheduled in Chinese time by the application’s role, once however often started', async () => {
    const job: Job = { name: 'identity.clean-expired', cron: '7 3 * * *', run: async () => {} }
    for (const _ of [1, 2]) await (await start([job])).stop()
    const schedules = await rows(test.services.db, sql`select name, cron, timezone from jobs.schedule`)
    assert.deepEqual(schedules, [{ name: job.name, cron: job.cron, timezone: 'Asia/Shanghai' }])
  })

  it('of an older version are no longer scheduled', async () => {
    await sql`insert into jobs.queue (name, policy, retry_limit, retry_delay, retry_backoff, expire_seconds, retention_seconds,
        deletion_seconds, notify, partition, table_name)
      select 'casework.accept-overdue', policy, retry_limit, retry_delay, retry_backoff, expire_seconds, retention_seconds,
        deletion_seconds, notify, partition, table_name from jobs.queue where name = 'casework.sweep'`.execute(
      test.services.db,
    )
    await sql`insert into jobs.schedule (name, cron, timezone) values ('casework.accept-overdue', '* * * * *', 'UTC')`.execute(
      test.services.db,
    )
    await (await start([])).stop()
    const left = await rows(test.services.db, sql`select from jobs.schedule where name = 'casework.accept-overdue'`)
    assert.deepEqual(left, [])
    await sql`delete from jobs.queue where name = 'casework.accept-overdue'`.execute(test.services.db)
  })

  it('of an unknown name are refused at the start', async () => {
    await assert.rejects(start([{ name: 'rating.unheard-of', cron: '* * * * *', run: async () => {} }]), /has no queue/)
  })

  it('with a cron that is none are refused at the start', async () => {
    await assert.rejects(start([{ name: 'identity.clean-expired', cron: 'every day', run: async () => {} }]))
  })

  it('run when their time has come, and a failure is logged and tried again', { timeout: 30_000 }, async () => {
    let runs = 0
    const ran = Promise.withResolvers<void>()
    await sql`insert into jobs.job (name, retry_limit) values ('identity.clean-expired', 5)`.execute(test.services.db)
    const running = await start([
      {
        name: 'identity.clean-expired',
        cron: '0 4 1 1 *',
        async run() {
          runs += 1
          ran.resolve()
          throw new Error('the first time fails')
        },
      },
    ])
    await ran.promise
    await running.stop()
    assert.equal(runs, 1)
    assert.ok(
      test.logged.some((line) => line.includes('"job":"identity.clean-expired"') && line.includes('job failed')),
    )
    const job = await one(
      test.services.db,
      sql`select state::text, retry_limit from jobs.job where name = 'identity.clean-expired'`,
    )
    assert.deepEqual(job, { state: 'retry', retryLimit: 5 })
  })
})
