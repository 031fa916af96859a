import { spawn } from 'node:child_process'
import { globSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { join, resolve } from 'node:path'
import { startEmbeddedPostgres } from '../demonstration/embedded-postgres.ts'
import { makeTemplate } from './database.ts'
import { scratchFolder } from './scratch-folder.ts'

const root = resolve(import.meta.dirname, '..')
const register = join(root, 'bin', 'register-tsx.js')

/** What a run consists of, in the order in which a failure is cheapest to learn. */
const suites = {
  unit: 'pure rules, in one process',
  database: 'verbs and pages, each file with a database of its own',
  journey: 'the whole network, in a real browser',
} as const
type Suite = keyof typeof suites

function suiteOf(file: string): Suite {
  if (file.startsWith('test/journey/')) return 'journey'
  // Every harness in test/ brings a database; vectors are JSON.
  return /from '[./]+test\/[a-z-]+\.ts'/.test(readFileSync(join(root, file), 'utf8')) ? 'database' : 'unit'
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

function run(args: readonly string[], environment: Record<string, string> = {}): Promise<boolean> {
  return new Promise((done) => {
    const child = spawn(process.execPath, ['--import', register, ...args], {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, ...environment },
    })
    child.on('exit', (code) => done(code === 0))
  })
}

/**
 * Files share a process where they can: loading the program costs more than most tests. The database suite takes two, one
 * a core; journeys start processes of their own and stay apart.
 */
async function runSuite(suite: Suite, files: readonly string[], databaseUrl: string): Promise<boolean> {
  console.log(`\n# ${suite}: ${suites[suite]} (${files.length} files)`)
  const environment = { TONGBAN_TEST_DATABASE_URL: databaseUrl }
  const together = ['--test', '--test-isolation=none', '--test-timeout=60000']
  if (suite === 'unit') return run([...together, ...files], environment)
  if (suite === 'journey')
    return run(['--test', '--test-concurrency=2', '--test-timeout=280000', ...files], environment)
  const halves = [0, 1].map((half) => files.filter((_, index) => index % 2 === half)).filter((half) => half.length > 0)
  return (await Promise.all(halves.map((half) => run([...together, ...half], environment)))).every(Boolean)
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
  if (asked.length === 0 && !(await run(['test/check.ts', 'check']))) return false

  const folder = scratchFolder('test')
  const server = await startEmbeddedPostgres({ folder, port: await freePort(), throwAway: true })
  try {
    const url = server.url('postgres')
    process.env.TONGBAN_TEST_DATABASE_URL = url
    await makeTemplate()
    let good = true
    for (const suite of ['unit', 'database', 'journey'] as const) {
      const files = groups.get(suite) ?? []
      if (files.length === 0 || (only.length > 0 && !only.includes(suite))) continue
      good = (await runSuite(suite, files, url)) && good
    }
    return good
  } finally {
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

process.exitCode = (await main()) ? 0 : 1
