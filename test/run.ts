import { type ChildProcess, spawn } from 'node:child_process'
import { globSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { basename, join, resolve } from 'node:path'
import { startEmbeddedPostgres, stopLeftover } from '../demonstration/embedded-postgres.ts'
import { makeTemplate } from './database.ts'
import { journeyNetwork, sharedSetting, sharedVariable } from './journey/demonstration.ts'
import { scratchFolder, scratchVariable } from './scratch-folder.ts'

const root = resolve(import.meta.dirname, '..')
const register = join(root, 'bin', 'register-tsx.js')

/** What a run consists of, in the order in which a failure is cheapest to learn. */
const suites = {
  unit: 'pure rules, in one process',
  database: 'verbs and pages, each file with a database of its own',
  journey: 'the whole network, in a real browser',
} as const
type Suite = keyof typeof suites

/** Longest first: the last one decides when all is over. One that is not named here begins before them. */
const journeys = ['interruptions', 'modes', 'start', 'residence-permit', 'item-manager', 'hostile']

function textOf(file: string): string {
  return readFileSync(join(root, file), 'utf8')
}

function suiteOf(file: string): Suite {
  if (file.startsWith('test/journey/')) return 'journey'
  // Every harness in test/ brings a database; vectors are JSON.
  return /from '[./]+test\/[a-z-]+\.ts'/.test(textOf(file)) ? 'database' : 'unit'
}

function freePort(): Promise<number> {
  return new Promise((found, failed) => {
    const probe = createServer()
    probe.once('error', failed)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => (typeof address === 'object' && address ? found(address.port) : failed(new Error('no port'))))
    })
  })
}

const children = new Set<ChildProcess>()
let isStopping = false
// What has been started is stopped and cleared away before this process ends, so it must not end at once.
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    isStopping = true
    for (const child of children) child.kill(signal)
  })
}

function run(args: readonly string[], environment: Readonly<Record<string, string>> = {}): Promise<boolean> {
  if (isStopping) return Promise.resolve(false)
  return new Promise((done) => {
    const child = spawn(process.execPath, ['--import', register, ...args], {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, ...environment },
    })
    children.add(child)
    child.on('exit', (code) => {
      children.delete(child)
      done(code === 0)
    })
  })
}

/** Files share a process where they can: loading the program costs more than most tests. */
function together(files: readonly string[], environment: Readonly<Record<string, string>>, seconds = 60) {
  return run(['--test', '--test-isolation=none', `--test-timeout=${seconds * 1000}`, ...files], environment)
}

async function runSuite(suite: Suite, files: readonly string[], databaseUrl: string): Promise<boolean> {
  console.log(`\n# ${suite}: ${suites[suite]} (${files.length} files)`)
  const environment = { TONGBAN_TEST_DATABASE_URL: databaseUrl }
  if (suite === 'journey') return runJourneys(files)
  if (suite === 'unit') return together(files, environment)
  const halves = [0, 1].map((half) => files.filter((_, index) => index % 2 === half)).filter((half) => half.length > 0)
  return (await Promise.all(halves.map((half) => together(half, environment)))).every(Boolean)
}

/** Two at a time, one a core, each in a process of its own. Most of them visit one network, which is started here. */
async function runJourneys(files: readonly string[]): Promise<boolean> {
  const isShared = (file: string): boolean => textOf(file).includes('sharedNetwork(')
  const place = (file: string): number => journeys.indexOf(basename(file, '.test.ts'))
  const waiting = files.toSorted((one, other) => place(one) - place(other))
  const starting = waiting.some(isShared) ? journeyNetwork('intl', 'debug') : undefined
  async function lane(): Promise<boolean> {
    let good = true
    for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
      const network = isShared(file) ? await starting : undefined
      good = (await together([file], network ? { [sharedVariable]: sharedSetting(network) } : {}, 280)) && good
    }
    return good
  }
  try {
    return (await Promise.all([lane(), lane()])).every(Boolean)
  } finally {
    await (await starting)?.remove()
  }
}

/** A journey that was ended in its midst could not stop its network. */
async function clear(folder: string): Promise<void> {
  for (const left of readdirSync(folder)) await stopLeftover(join(folder, left, 'postgres'))
  rmSync(folder, { recursive: true, force: true })
}

async function main(): Promise<boolean> {
  const asked = process.argv.slice(3)
  const only = asked.filter((each) => each in suites)
  const paths = asked.filter((each) => !(each in suites))
  const patterns = [
    'src/**/*.test.{ts,tsx}',
    'demonstration/**/*.test.ts',
    'bench/**/*.test.ts',
    'test/**/*.test.{ts,tsx}',
  ]
  const all = paths.length > 0 ? paths : globSync(patterns, { cwd: root }).sort()
  const groups = Map.groupBy(all, suiteOf)
  // Beside the unit tests, which leave a core idle; whatever costs more waits for it.
  const checking = asked.length === 0 ? run(['test/check.ts', 'check']) : Promise.resolve(true)

  const folder = scratchFolder('test')
  process.env[scratchVariable] = folder
  const server = await startEmbeddedPostgres({ folder, port: await freePort(), throwAway: true })
  try {
    const url = server.url('postgres')
    process.env.TONGBAN_TEST_DATABASE_URL = url
    await makeTemplate()
    let good = true
    for (const suite of ['unit', 'database', 'journey'] as const) {
      const files = groups.get(suite) ?? []
      if (files.length === 0 || (only.length > 0 && !only.includes(suite))) continue
      if (suite !== 'unit' && !(await checking)) return false
      good = (await runSuite(suite, files, url)) && good
    }
    return good && (await checking)
  } finally {
    await server.stop()
    await clear(folder)
  }
}

process.exitCode = (await main()) ? 0 : 1
