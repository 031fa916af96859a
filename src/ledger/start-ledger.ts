import { system } from '#kernel/principal'
import type { Services } from '#kernel/services'
import { sequenceRecords } from './sequence-records.ts'

/** Architecture §4: what was recorded has its place within a second. */
const everyMilliseconds = 1_000

/** Sequences records beside the requests, for as long as the platform runs. */
export function startLedger(services: Pick<Services, 'apart' | 'log'>): { stop(): Promise<void> } {
  let underWay: Promise<void> | undefined

  async function run(): Promise<void> {
    while ((await services.apart(system, sequenceRecords)) > 0);
  }

  function beat(): void {
    underWay ??= run()
      .catch((error: unknown) => services.log.error('ledger not sequenced', {}, error))
      .finally(() => {
        underWay = undefined
      })
  }

  const timer = setInterval(beat, everyMilliseconds)
  return {
    async stop() {
      clearInterval(timer)
      await underWay
    },
  }
}
