import type { Services } from '#kernel/services'
import { repeat } from '#network'
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
  if (services.platform.kind === 'hub') return { ready: () => true, stop: async () => {} }
  let isKnown = (await listDirectory(services)).services.length > 0

  async function pull(): Promise<void> {
    await pullDirectory(services)
    isKnown = true
  }

  const pulling = repeat(pull, pullEvery, (error) => {
    const why = error instanceof Error ? error.message.slice(0, 60) : 'unknown'
    services.log.warn('directory not pulled', { why })
  })
  await pulling.first
  return {
    ready: () => isKnown || 'no directory of data services yet',
    stop: () => pulling.stop(),
  }
}
