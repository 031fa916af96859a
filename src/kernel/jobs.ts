import { PgBoss } from 'pg-boss'
import type { Log } from './log.ts'

/** Work that recurs. Its queue is made by the migration, since the application's role cannot create tables. */
export interface Job {
  readonly name: string
  /** Five-field cron, Asia/Shanghai. */
  readonly cron: string
  run(): Promise<void>
}

const schema = 'jobs'
/** Queues of all modules; a job under another name is refused at start. */
export const queues = [
  ...(['casework.sweep', 'casework.take-effect', 'casework.recount'] as const),
  ...(['casework.documents', 'casework.archive'] as const),
  ...(['casework.rescan-files', 'casework.sweep-files'] as const),
  ...(['casework.messages', 'casework.remind', 'casework.commitments', 'casework.refill'] as const),
  ...(['casework.webhooks', 'casework.forget-takeover'] as const),
  ...(['casework.reconcile', 'casework.end-visits'] as const),
  ...(['catalogue.publish-due', 'identity.clean-expired'] as const),
] as const

/** Creates pg-boss's schema and the queues, as the owning role. */
export async function installJobs(ownerUrl: string): Promise<void> {
  const boss = new PgBoss({ connectionString: ownerUrl, schema, supervise: false, schedule: false, max: 2 })
  await boss.start()
  for (const name of queues) await boss.createQueue(name, { retryLimit: 5, retryBackoff: true })
  await boss.stop({ graceful: false })
}

/**
 * Runs the jobs of this process; over several processes of one platform each firing is done once.
 * @throws when a job has no queue or its cron is none.
 */
export async function startJobs(
  url: string,
  role: string,
  jobs: readonly Job[],
  log: Log,
): Promise<{ stop(): Promise<void> }> {
  const known: readonly string[] = queues
  const unknown = jobs.find(({ name }) => !known.includes(name))
  if (unknown) throw new Error(`the job ${unknown.name} has no queue: name it in kernel/jobs.ts`)
  const boss = new PgBoss({
    connectionString: url,
    options: `-c role=${role}`,
    schema,
    migrate: false,
    createSchema: false,
    max: 2,
    superviseIntervalSeconds: 300,
    cronMonitorIntervalSeconds: 30,
  } as ConstructorParameters<typeof PgBoss>[0])
  boss.on('error', (error) => log.error('job queue error', {}, error))
  await boss.start()
  try {
    await forgetOldSchedules(boss, known, log)
    for (const job of jobs) await schedule(boss, job, log)
  } catch (error) {
    await boss.stop({ graceful: false }) // what has begun to poll would keep the process from ending
    throw error
  }
  return { stop: () => boss.stop({ graceful: true, timeout: 5_000 }) }
}

/** What an older version had done at its times: nobody takes it any more, and its queue would only grow. */
async function forgetOldSchedules(boss: PgBoss, known: readonly string[], log: Log): Promise<void> {
  for (const { name } of await boss.getSchedules()) {
    if (known.includes(name)) continue
    await boss.unschedule(name)
    log.info('a schedule of an older version was removed', { job: name })
  }
}

async function schedule(boss: PgBoss, { name, cron, run }: Job, log: Log): Promise<void> {
  await boss.work(name, { pollingIntervalSeconds: 10 }, async () => {
    try {
      await run()
    } catch (error) {
      log.error('job failed', { job: name }, error)
      throw error
    }
  })
  await boss.schedule(name, cron, null, { tz: 'Asia/Shanghai' })
}
