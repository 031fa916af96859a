import { readFileSync } from 'node:fs'
import { noSms, openSandboxSms } from '#identity'
import type { Unbound } from '#kernel/bind-services'
import { ConfigError, type PlatformConfig, readConfig } from '#kernel/config'
import { MigrationError } from '#kernel/migrate'
import { noCardReader, sandboxCardReader } from '#kernel/ports/card-reader'
import type { AsSystem } from '#kernel/services'
import { type Platform, publishTrustList } from '#network'
import type { Sandbox } from '#portal'
import { calendarDateOf } from '#standards'
import { composeHub } from '../src/hub.ts'
import { composeNode } from '../src/node.ts'
import { type Composition, type RunningPlatform, startPlatform } from '../src/platform.ts'
import { originOf } from './network.ts'
import { loadSamples } from './samples/load.ts'
import { samplePlatforms } from './samples/platforms.ts'
import { sandboxPeople } from './sandbox-people.ts'

/** One platform of the demonstration: a platform as everywhere, with samples loaded and the sandbox in place of a gateway. */
async function run(config: PlatformConfig): Promise<RunningPlatform> {
  const sms = openSandboxSms()
  const sandbox: Sandbox = { sms, people: sandboxPeople() }
  return startPlatform(
    config,
    config.sms === 'sandbox' ? sms.send : noSms,
    (unbound, asSystem) => compose(unbound, asSystem, config, sandbox),
    config.cardReader === 'sandbox' ? sandboxCardReader(sandbox.people) : noCardReader,
  )
}

async function compose(
  unbound: Unbound,
  asSystem: AsSystem,
  config: PlatformConfig,
  sandbox: Sandbox,
): Promise<Composition> {
  await asSystem((services) => loadSamples(services, config.platformId, calendarDateOf(services.clock.now())))
  if (config.kind === 'hub') await asSystem((services) => publishTrustList(services, trustedPlatforms(config)))
  return config.kind === 'hub' ? composeHub(unbound, asSystem, sandbox) : composeNode(unbound, asSystem, sandbox)
}

/** Everybody's public keys, put there by the network's start: what joining by invitation will bring. */
function trustedPlatforms({ suite }: PlatformConfig): Platform[] {
  const portBase = Number(process.env.TONGBAN_PORT_BASE)
  // Written by network.ts just before it started this process.
  const keys = JSON.parse(readFileSync(process.env.TONGBAN_PUBLIC_KEYS ?? '', 'utf8')) as {
    id: string
    keyId: string
    publicKey: string
  }[]
  return samplePlatforms.flatMap(({ id, kind, name, region }) => {
    const key = keys.find((each) => each.id === id)
    return key
      ? [
          {
            id,
            kind,
            name,
            region,
            origin: originOf(portBase, id),
            publicKey: key.publicKey,
            keyId: key.keyId,
            suite,
            status: 'active' as const,
          },
        ]
      : []
  })
}

async function whenReady(origin: string): Promise<void> {
  for (;;) {
    const answer = await fetch(`${origin}/readyz`)
    await answer.arrayBuffer()
    if (answer.ok) return
    await new Promise((later) => setTimeout(later, 100))
  }
}

try {
  const platform = await run(readConfig(process.env))
  let isStopping = false
  const stop = async (): Promise<void> => {
    if (isStopping) return
    isStopping = true
    await platform.stop()
    process.exit(0)
  }
  process.on('SIGTERM', () => void stop())
  // The network's process is gone without a word: nobody would ever stop this one.
  process.on('disconnect', () => void stop())
  await whenReady(platform.address)
  process.send?.('ready')
} catch (error) {
  if (!(error instanceof ConfigError || error instanceof MigrationError)) throw error
  process.send?.({ startError: error.message })
  process.exitCode = 1
  process.disconnect?.()
}
