import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { type KeyMaterial, newKeyMaterial } from '#kernel/keys'
import { compileAllTsx } from '../bin/tsx-cache.ts'
import { databaseName, databaseUrl, prepareDatabases } from './databases.ts'
import { type EmbeddedPostgres, startEmbeddedPostgres } from './embedded-postgres.ts'
import { samplePlatforms } from './samples/platforms.ts'
import { type DemonstrationSettings, databasePortOffset } from './settings.ts'
import { StartError } from './start-error.ts'

/** A running demonstration network, as the command line and the journey tests hold it. */
export interface DemonstrationNetwork {
  origin(platformId: string): string
  /** Process of a platform, for whoever wants to see what happens when it dies. */
  processId(platformId: string): number | undefined
  /** Resolves once a platform that died has been started again and is ready. */
  whenReady(platformId: string): Promise<void>
  stop(): Promise<void>
}

/** Where the platforms' log lines go: our own terminal, or an open file. */
type LogTarget = 'inherit' | number

interface Member {
  readonly id: string
  readonly environment: Readonly<Record<string, string>>
  process: ChildProcess | undefined
  ready: Promise<void>
}

const root = join(import.meta.dirname, '..')
/**
 * Old and young space of one platform. Five of them and the database stay below 1.2 GB together; the default young space
 * alone would cost each of them some 50 MB more.
 */
const memoryFlags = ['--max-old-space-size=192', '--max-semi-space-size=4']

/**
 * Starts database and platforms and waits until each is ready. A platform process that dies is started again: whatever
 * it had acknowledged is in its database.
 * @throws StartError with one sentence and the mend; nothing is left running then.
 */
export async function startNetwork(
  settings: DemonstrationSettings,
  options: { throwAway?: boolean; logFile?: string } = {},
): Promise<DemonstrationNetwork> {
  const { portBase, dataFolder, suite } = settings
  for (const { portOffset } of samplePlatforms) await mustBeFree(portBase + portOffset)
  const compiled = compileAllTsx()
  let embedded: EmbeddedPostgres | undefined
  if (settings.databaseUrl === undefined) {
    const throwAway = options.throwAway ?? false
    embedded = await startEmbeddedPostgres({ folder: dataFolder, port: portBase + databasePortOffset, throwAway })
  }
  let stopping = false
  const members: Member[] = []
  const log: LogTarget = options.logFile === undefined ? 'inherit' : openSync(options.logFile, 'a')
  const stop = async (): Promise<void> => {
    stopping = true
    await Promise.all(members.map((member) => stopProcess(member.process)))
    await embedded?.stop()
    if (typeof log === 'number') closeSync(log)
  }
  try {
    const server = settings.databaseUrl ?? embedded?.url('postgres') ?? ''
    await prepareDatabases(
      server,
      samplePlatforms.map(({ id }) => databaseName(suite, id)),
    )
    const environments = platformEnvironments(settings, server)
    await compiled
    for (const [id, environment] of environments) {
      const member: Member = { id, environment, process: undefined, ready: Promise.resolve() }
      members.push(member)
      keepRunning(member, log, () => stopping)
    }
    await Promise.all(members.map(({ ready }) => ready))
  } catch (error) {
    await stop()
    throw error
  }
  const memberOf = (id: string): Member => {
    const found = members.find((member) => member.id === id)
    if (!found) throw new Error(`the demonstration has no platform ${id}`)
    return found
  }
  return {
    origin: (id) => originOf(portBase, id),
    processId: (id) => memberOf(id).process?.pid,
    whenReady: (id) => memberOf(id).ready,
    stop,
  }
}

export function originOf(portBase: number, platformId: string): string {
  const platform = samplePlatforms.find(({ id }) => id === platformId)
  return `http://localhost:${portBase + (platform?.portOffset ?? 0)}`
}

/** @throws StartError when a port stays taken: platforms of a start that was killed need a moment to notice. */
async function mustBeFree(port: number): Promise<void> {
  for (let attempt = 0; attempt < 30; attempt++) {
    if (await isFree(port)) return
    await new Promise((later) => setTimeout(later, 100))
  }
  throw new StartError(`Port ${port} is in use: end what uses it, or set TONGBAN_PORT_BASE to other ports.`)
}

function isFree(port: number): Promise<boolean> {
  return new Promise((answer) => {
    const probe = createServer()
    probe.once('error', () => answer(false))
    probe.listen(port, '127.0.0.1', () => probe.close(() => answer(true)))
  })
}

/** Key files and settings of every platform. The hub learns all public keys; that is what joining will do. */
function platformEnvironments(
  { portBase, dataFolder, suite, logLevel, undoSeconds }: DemonstrationSettings,
  server: string,
): Map<string, Record<string, string>> {
  const folder = join(dataFolder, 'keys', suite)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const keys = new Map(samplePlatforms.map(({ id }) => [id, keptKeys(join(folder, `${id}.json`), suite, id)]))
  const directory = samplePlatforms.map(({ id }) => ({
    id,
    keyId: keys.get(id)?.signing.keyId,
    publicKey: keys.get(id)?.signing.publicKey,
  }))
  writeFileSync(join(folder, 'public.json'), JSON.stringify(directory))
  return new Map(
    samplePlatforms.map(({ id, kind, name, region, portOffset }) => [
      id,
      {
        TONGBAN_PLATFORM: id,
        TONGBAN_KIND: kind,
        TONGBAN_NAME_ZH: name.zh,
        TONGBAN_NAME_EN: name.en,
        TONGBAN_REGION: region,
        TONGBAN_PORT: String(portBase + portOffset),
        TONGBAN_ORIGIN: originOf(portBase, id),
        TONGBAN_HUB_ORIGIN: originOf(portBase, 'hub'),
        TONGBAN_HUB_KEY: keys.get('hub')?.signing.publicKey ?? '',
        DATABASE_URL: databaseUrl(server, databaseName(suite, id)),
        TONGBAN_KEYS: join(folder, `${id}.json`),
        TONGBAN_SUITE: suite,
        TONGBAN_SMS: 'sandbox',
        TONGBAN_PAYMENTS: 'sandbox',
        TONGBAN_CARD_READER: 'sandbox',
        TONGBAN_STAFF_SIGN_IN: 'password',
        TONGBAN_LOG_LEVEL: logLevel,
        ...(undoSeconds !== undefined && { TONGBAN_UNDO_SECONDS: String(undoSeconds) }),
        TONGBAN_PUBLIC_KEYS: join(folder, 'public.json'),
        TONGBAN_PORT_BASE: String(portBase),
      },
    ]),
  )
}

function keptKeys(path: string, suite: DemonstrationSettings['suite'], id: string): KeyMaterial {
  if (!existsSync(path)) writeFileSync(path, JSON.stringify(newKeyMaterial(suite, `${id}-1`)), { mode: 0o600 })
  // Only this function writes these files.
  return JSON.parse(readFileSync(path, 'utf8')) as KeyMaterial
}

/** Starts a platform's process, and again whenever it dies, each time a little later. */
function keepRunning(member: Member, log: LogTarget, isStopping: () => boolean, failures = 0): void {
  const child = spawn(
    process.execPath,
    [...memoryFlags, '--import', join(root, 'bin', 'register-tsx.js'), join(root, 'demonstration', 'platform.ts')],
    {
      cwd: root,
      env: { ...process.env, ...member.environment },
      stdio: ['ignore', log, log, 'ipc'],
      detached: true,
    },
  )
  member.process = child
  let wasReady = false
  member.ready = new Promise((ready, failed) => {
    child.on('message', (message) => {
      if (message === 'ready') {
        wasReady = true
        ready()
      } else if (typeof message === 'object' && message !== null && 'startError' in message) {
        failed(new StartError(String(message.startError)))
      }
    })
    child.once('exit', (code) => {
      failed(new StartError(`Platform ${member.id} ended while starting (exit code ${code}): see its message above.`))
      if (isStopping() || (!wasReady && failures >= 3)) return
      const again = wasReady ? 0 : failures + 1
      setTimeout(() => !isStopping() && keepRunning(member, log, isStopping, again), 200 * (again + 1)).unref()
    })
  })
  // Nobody may be waiting when a restart fails; the next attempt follows.
  member.ready.catch(() => {})
}

async function stopProcess(child: ChildProcess | undefined): Promise<void> {
  if (!child || child.exitCode !== null || child.signalCode !== null) return
  const ended = new Promise((done) => child.once('exit', done))
  child.kill('SIGTERM')
  const impatience = setTimeout(() => child.kill('SIGKILL'), 10_000)
  await ended
  clearTimeout(impatience)
}
