import { rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import type { SuiteName } from '#kernel/cipher/cipher-suite'
import { type DemonstrationNetwork, startNetwork } from '../../demonstration/network.ts'
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

export interface JourneyNetwork extends DemonstrationNetwork {
  /** Every line the platforms have logged. */
  readonly logFile: string
  remove(): Promise<void>
}

/** A whole demonstration network of one's own, with fresh data, on free ports. */
export async function journeyNetwork(suite: SuiteName, logLevel = 'info'): Promise<JourneyNetwork> {
  const dataFolder = scratchFolder('journey')
  const settings = { portBase: await freePortBase(), dataFolder, suite, databaseUrl: undefined, logLevel }
  const logFile = join(dataFolder, 'platforms.log')
  const network = await startNetwork(settings, { throwAway: true, logFile })
  return {
    ...network,
    logFile,
    async remove() {
      await network.stop()
      rmSync(dataFolder, { recursive: true, force: true })
    },
  }
}
