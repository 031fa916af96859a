import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { connect, createServer, type Server } from 'node:net'
import { join, resolve } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { databasePortOffset } from '../../demonstration/settings.ts'
import { scratchFolder } from '../scratch-folder.ts'
import { freePortBase } from './demonstration.ts'

const program = resolve(import.meta.dirname, '..', '..', 'bin', 'tongban.js')

interface Ended {
  readonly code: number | null
  readonly output: string
}

function start(
  environment: Record<string, string>,
  command = 'demonstration',
): { child: ChildProcess; ended: Promise<Ended>; says(text: string): Promise<void> } {
  const child = spawn(process.execPath, [program, command], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  let heard = (): void => {}
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text
      heard()
    })
  }
  const ended = new Promise<Ended>((done) => child.once('close', (code) => done({ code, output })))
  const says = (text: string): Promise<void> =>
    new Promise((found, failed) => {
      heard = () => output.includes(text) && found()
      child.once('close', () => failed(new Error(`ended without saying ${text}: ${output}`)))
      heard()
    })
  return { child, ended, says }
}

/** One sentence that names the program, what is wrong and the mend; nothing of the inside; a code that is not 0. */
function isOneSentence({ code, output }: Ended, expected: RegExp): void {
  const lines = output.split('\n').filter((line) => line.startsWith('tongban:'))
  assert.equal(lines.length, 1, output)
  assert.match(lines[0] ?? '', expected)
  assert.ok(code !== 0 && code !== null, `exit code ${code}`)
  assert.ok(!/^\s+at /m.test(output), output)
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((done) => server.listen(port, '127.0.0.1', done))
}

describe('a start that cannot be says why in one sentence', () => {
  let folder: string
  let base: number
  before(async () => {
    folder = scratchFolder('start')
    base = await freePortBase()
  })
  after(() => rmSync(folder, { recursive: true, force: true }))
  const environment = (more: Record<string, string>): Record<string, string> => ({
    TONGBAN_PORT_BASE: String(base),
    TONGBAN_DATA: folder,
    ...more,
  })

  it('a port in use', async () => {
    const other = createServer()
    await listen(other, base + 36)
    isOneSentence(await start(environment({})).ended, new RegExp(`Port ${base + 36} is in use.*TONGBAN_PORT_BASE`))
    other.close()
  })

  it('a wrong setting', async () => {
    isOneSentence(
      await start(environment({ TONGBAN_PORT_BASE: 'eight' })).ended,
      /TONGBAN_PORT_BASE is "eight": give a number/,
    )
    isOneSentence(
      await start(environment({ TONGBAN_SUITE: 'rot13' })).ended,
      /TONGBAN_SUITE is "rot13": give intl or gm/,
    )
    isOneSentence(
      await start(environment({ DATABASE_URL: 'mysql://x' })).ended,
      /DATABASE_URL is wrong: give an address/,
    )
  })

  it('a PostgreSQL that is not there', async () => {
    isOneSentence(
      await start(environment({ DATABASE_URL: `postgres://nobody@127.0.0.1:${base + 1}/postgres` })).ended,
      /cannot be reached \(ECONNREFUSED\): start it/,
    )
  })

  it('a folder that cannot be written', async () => {
    const file = join(folder, 'a-file')
    writeFileSync(file, '')
    isOneSentence(
      await start(environment({ TONGBAN_DATA: join(file, 'below') })).ended,
      /data folder .* cannot be written: give this user/,
    )
  })

  it('an unknown command, and a platform without its settings', async () => {
    isOneSentence(await start({}, 'dance').ended, /give one of/)
    isOneSentence(
      await start({ TONGBAN_PLATFORM: 'x y', DATABASE_URL: 'postgres://localhost/x' }, 'up').ended,
      /TONGBAN_PLATFORM is "x y": give/,
    )
  })
})

/** Resolves once something listens on a port. */
async function answers(port: number): Promise<void> {
  for (;;) {
    const isThere = await new Promise<boolean>((answer) => {
      const socket = connect(port, '127.0.0.1', () => answer(true))
      socket.once('error', () => answer(false))
      socket.once('connect', () => socket.destroy())
    })
    if (isThere) return
  }
}

describe('a start that was killed', () => {
  it('recovers at the next one, and Ctrl-C stops everything', async () => {
    const folder = scratchFolder('killed')
    const environment = {
      TONGBAN_PORT_BASE: String(await freePortBase()),
      TONGBAN_DATA: folder,
      TONGBAN_LOG_LEVEL: 'silent',
    }
    try {
      const first = start(environment)
      await answers(Number(environment.TONGBAN_PORT_BASE) + databasePortOffset)
      first.child.kill('SIGKILL')
      await first.ended
      const second = start(environment)
      await second.says('Ready')
      isOneSentence(await start(environment, 'reset').ended, /is running: stop it first/)
      second.child.kill('SIGINT')
      assert.equal((await second.ended).code, 0)
      const third = start(environment)
      await third.says('Ready')
      third.child.kill('SIGTERM')
      assert.equal((await third.ended).code, 0, 'the ports and the database had been given back')
      assert.equal((await start(environment, 'reset').ended).code, 0)
      assert.equal(existsSync(folder), false, 'reset empties the data')
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
})
