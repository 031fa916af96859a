import { randomUUID } from 'node:crypto'
import { system } from '#kernel/principal'
import type { Services } from '#kernel/services'
import { releaseClaims } from '../store/claim-store.ts'
import { checkNextImport } from './check-import.ts'

const lookEvery = 2_000
const waiting = new Set<() => void>()

/** Called once an import has been received or is to be checked anew: it need not wait for the next look. */
export function wakeChecking(): void {
  for (const look of waiting) look()
}

export interface RunningChecks {
  /** Waits for the batch under way; what is left is taken up by the next process. */
  stop(): Promise<void>
}

/** Checks imports one after the other, beside requests. Of several processes each takes up another one. */
export function startChecking(services: Pick<Services, 'apart' | 'clock' | 'log'>): RunningChecks {
  const worker = randomUUID()
  let isStopping = false
  let underWay: Promise<void> | undefined
  const stoppable = {
    ...services,
    apart: ((who, work) =>
      isStopping ? Promise.reject(new Stopped()) : services.apart(who, work)) as Services['apart'],
  }

  async function checkAll(): Promise<void> {
    try {
      while (!isStopping && (await checkNextImport(stoppable, worker)));
    } catch (error) {
      if (!(error instanceof Stopped)) services.log.error('import not checked', {}, error)
    }
  }

  function look(): void {
    if (isStopping || underWay) return
    underWay = checkAll().finally(() => {
      underWay = undefined
    })
  }

  const timer = setInterval(look, lookEvery)
  waiting.add(look)
  look()
  return {
    async stop() {
      isStopping = true
      clearInterval(timer)
      waiting.delete(look)
      await underWay
      await services.apart(system, ({ db }) => releaseClaims(db, worker))
    },
  }
}

class Stopped extends Error {}
