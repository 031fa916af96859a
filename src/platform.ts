import type { RequestListener } from 'node:http'
import { runAs, type Unbound } from '#kernel/bind-services'
import { findWrongAnswers } from '#kernel/cipher/known-answer-test'
import { systemClock } from '#kernel/clock'
import { ConfigError, type PlatformConfig, readConfiguredFile } from '#kernel/config'
import { openDatabase } from '#kernel/database'
import { openFileStore } from '#kernel/files/file-store'
import { openScanner } from '#kernel/files/scanner'
import type { Identify, Route } from '#kernel/http'
import { type Job, startJobs } from '#kernel/jobs'
import { type KeyMaterial, openKeyRing } from '#kernel/keys'
import { createLog } from '#kernel/log'
import { applicationRole, mustBeMigrated } from '#kernel/migrate'
import { type CardReader, noCardReader } from '#kernel/ports/card-reader'
import { openMail } from '#kernel/ports/mail'
import { noPayments, sandboxPayments } from '#kernel/ports/payments'
import { system } from '#kernel/principal'
import type { AsSystem, SendSms, ThisPlatform } from '#kernel/services'
import { healthRoutes, type ReadyCheck } from '#kernel/web/health'
import { openOutbound } from '#kernel/web/outbound'
import type { RenderProblem } from '#kernel/web/refuse'
import { buildServer } from '#kernel/web/server'
import { createLedger } from '#ledger'
import { signAnswer } from '#network'

/** What a hub or a node consists of; `hub.ts` and `node.ts` say which. */
export interface Composition {
  readonly routes: readonly Route[]
  readonly identify: Identify
  readonly renderProblem: RenderProblem
  readonly mount?: { owns(path: string): boolean; readonly listener: RequestListener }
  readonly jobs: readonly Job[]
  readonly checks: readonly ReadyCheck[]
  formTargets(): readonly string[]
  /** Begins what runs beside requests (feeds, delivery). Stopped in reverse order. */
  start(): Promise<readonly (() => Promise<void>)[]>
}

export interface RunningPlatform {
  readonly address: string
  stop(): Promise<void>
}

/**
 * Starts one platform: algorithms proven, keys opened, schema checked, then the composition, then the door.
 * @throws ConfigError or MigrationError with one sentence and the mend.
 */
export async function startPlatform(
  config: PlatformConfig,
  sendSms: SendSms,
  compose: (unbound: Unbound, asSystem: AsSystem) => Promise<Composition>,
  cardReader: CardReader = noCardReader,
): Promise<RunningPlatform> {
  const wrong = findWrongAnswers(config.suite)
  if (wrong.length > 0)
    throw new ConfigError(`This Node.js computes ${wrong.join(', ')} wrongly: use the version the project brings.`)
  const platform = thisPlatform(config)
  const log = createLog(platform.id, config.logLevel)
  const database = openDatabase(config.databaseUrl, {
    role: applicationRole,
    max: config.databasePool,
    onError: (error) => log.warn('database connection lost', { error: error.name }),
  })
  await mustBeMigrated(database.pool)
  const { outbound, close } = openOutbound()
  const keys = openKeyRing(readKeys(config))
  const unbound: Unbound = {
    config,
    platform,
    database,
    clock: systemClock,
    keys,
    files: openFileStore(config.files, platform.id, keys),
    scanner: openScanner(config.scanner),
    log,
    outbound,
    sendSms,
    sendMail: openMail(config.mail, config.origin),
    payments: config.payments === 'sandbox' ? sandboxPayments(keys) : noPayments,
    cardReader,
    ledgerOf: createLedger,
  }
  const composition = await compose(unbound, (work) => runAs(unbound, system, work))

  const routes: Route[] = [...composition.routes]
  routes.push(...healthRoutes(platform, composition.checks, () => routes))
  const server = await buildServer({ ...composition, signAnswer, unbound, routes })
  await listen(server, config)
  const stops = await composition.start()
  const jobs = await startJobs(config.databaseUrl, applicationRole, composition.jobs, log)
  log.info('started', { port: config.port, suite: config.suite })

  return {
    address: platform.origin,
    async stop() {
      await server.close() // waits for the requests under way
      await jobs.stop()
      for (const stop of stops.toReversed()) await stop()
      await close()
      await database.close()
      log.info('stopped')
    },
  }
}

export function thisPlatform(config: PlatformConfig): ThisPlatform {
  return {
    id: config.platformId,
    kind: config.kind,
    name: { zh: config.nameZh, en: config.nameEn },
    region: config.region,
    origin: config.origin,
  }
}

/** @throws ConfigError when the key file is missing, no key file, or of another suite. */
export function readKeys(config: PlatformConfig): KeyMaterial {
  const text = readConfiguredFile('TONGBAN_KEYS', config.keysPath)
  try {
    // Written by `tongban keys`; opening the ring checks what it uses.
    const material = JSON.parse(text) as KeyMaterial
    if (material.suite === config.suite) return material
    throw new ConfigError(
      `TONGBAN_SUITE is "${config.suite}" but the key file holds keys of "${material.suite}": use the suite of the keys.`,
    )
  } catch (error) {
    if (error instanceof ConfigError) throw error
    throw new ConfigError(
      `TONGBAN_KEYS names a file that is no key file (${config.keysPath}): make one with "tongban keys".`,
    )
  }
}

async function listen(server: Awaited<ReturnType<typeof buildServer>>, { host, port }: PlatformConfig): Promise<void> {
  try {
    await server.listen({ host, port })
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
      throw new ConfigError(`Port ${port} is in use: end what uses it, or set TONGBAN_PORT to another.`)
    }
    throw error
  }
}
