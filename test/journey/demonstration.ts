import { rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import type { SuiteName } from '#kernel/cipher/cipher-suite'
import { type DemonstrationNetwork, originOf, startNetwork } from '../../demonstration/network.ts'
import { scratchFolder } from '../scratch-folder.ts'

const offsets = [0, 36, 44, 54, 101, 102]

function isFree(port: number): Promise<boolean> {
  return new Promise((answer) => {
    const probe = createServer()
    probe.once('error', () => answer(false))
    probe.listen(port, '127.0.0.1', () => probe.close(() => answer(true)))
  })
}

/** Below the ports that systems hand to outgoing connections (Linux: from 32768 on), which would take one now and then. */
const lowest = 10_000
const slots = 110

/** A port base whose six ports are free, so that a running demonstration and tests of other processes do not meet. */
export async function freePortBase(): Promise<number> {
  for (let attempt = 0; attempt < slots; attempt++) {
    const base = lowest + ((process.pid + attempt) % slots) * 200
    const free = await Promise.all(offsets.map((offset) => isFree(base + offset)))
    if (free.every(Boolean)) return base
  }
  throw new Error('no free ports for a demonstration network')
}

/** A network as its visitors know it. */
export interface VisitedNetwork extends Pick<DemonstrationNetwork, 'origin'> {
  /** Every line the platforms have logged. */
  readonly logFile: string
}

export interface JourneyNetwork extends VisitedNetwork, DemonstrationNetwork {
  readonly portBase: number
  remove(): Promise<void>
}

/** Setting by which a run tells the processes of its journeys where the network is that they share. */
export const sharedVariable = 'TONGBAN_TEST_NETWORK'

interface Shared {
  readonly portBase: number
  readonly logFile: string
}

export function sharedSetting({ portBase, logFile }: Shared): string {
  return JSON.stringify({ portBase, logFile })
}

/**
 * The network of all journeys that leave one another alone: each has people, officers and items of its own there. Whoever
 * ends a process or counts what there is takes a `journeyNetwork`.
 */
export function sharedNetwork(): VisitedNetwork {
  const setting = process.env[sharedVariable]
  if (!setting) throw new Error(`${sharedVariable} is not set: run the tests with "npm test".`)
  // As `sharedSetting` writes it.
  const { portBase, logFile } = JSON.parse(setting) as Shared
  return { origin: (id) => originOf(portBase, id), logFile }
}

/** A whole demonstration network of one's own, with fresh data, on free ports. */
export async function journeyNetwork(suite: SuiteName, logLevel = 'info'): Promise<JourneyNetwork> {
  const dataFolder = scratchFolder('journey')
  const portBase = await freePortBase()
  // A journey does not wait a minute for each decision; taking one back is tested on its page.
  const settings = { portBase, dataFolder, suite, databaseUrl: undefined, logLevel, undoSeconds: 0 }
  const logFile = join(dataFolder, 'platforms.log')
  const network = await startNetwork(settings, { throwAway: true, logFile })
  return {
    ...network,
    portBase,
    logFile,
    async remove() {
      await network.stop()
      rmSync(dataFolder, { recursive: true, force: true })
    },
  }
}
