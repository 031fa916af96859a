import type { Services } from '#kernel/services'
import { listDirectory } from './directory/list-services.ts'
import { pullDirectory } from './directory/pull-directory.ts'

const pullEvery = 30_000

export interface RunningExchange {
  /** True, or what is missing: without a directory nothing can be asked. */
  ready(): true | string
  stop(): Promise<void>
}

/** Nodes pull the hub's directory at start and every 30 s, and keep the last good one. The hub holds it. */
export async function startExchange(services: Services): Promise<RunningExchange> {
  const isHub = services.platform.kind === 'hub'
  let isKnown = isHub || (await listDirectory(services)).services.length > 0
  let underWay: Promise<void> | undefined

  function pull(): void {
    underWay ??= pullDirectory(services)
      .then(() => {
        isKnown = true
      })
      .catch((error: unknown) => {
        const why = error instanceof Error ? error.message : 'unknown'
        services.log.warn('directory not pulled', { why })
      })
      .finally(() => {
        underWay = undefined
      })
  }

  const timers = isHub
    ? []
    : // Until a first directory is there, a second is long enough to wait.
      [setInterval(() => isKnown || pull(), 1_000), setInterval(pull, pullEvery)]
  if (!isHub) {
    pull()
    await underWay
  }
  return {
    ready: () => isKnown || 'no directory of data services yet',
    async stop() {
      for (const timer of timers) clearInterval(timer)
      await underWay
    },
  }
}
