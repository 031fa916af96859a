import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { createPrivateKey } from 'node:crypto'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { deliverWebhooks, withdrawCase } from '#casework'
import { rows, sql } from '#kernel/database'
import { system } from '#kernel/principal'
import { openOutbound } from '#kernel/web/outbound'
import { caseIn } from './case-in-state.ts'
import { type CaseworkWorld, caseworkWorld, submittedCase } from './casework-world.ts'
import { type DepartmentClient, departmentClient } from './department-client.ts'

const program = resolve(import.meta.dirname, '..', 'examples', 'department-system', 'main.js')

/** Put before the program: its clock is the test's, and it is killed at a step of the outside world: a write, a call, its answer. */
const preload = `data:text/javascript,${encodeURIComponent(`
import fs from 'node:fs/promises'
import { syncBuiltinESMExports } from 'node:module'
const now = Number(process.env.NOW)
Date.now = () => now
let left = Number(process.env.KILL_AT ?? 0)
const step = () => { if (left > 0 && --left === 0) process.kill(process.pid, 'SIGKILL') }
const around = (work) => async (...args) => { step(); const found = await work(...args); step(); return found }
globalThis.fetch = around(globalThis.fetch)
fs.rename = around(fs.rename)
fs.open = around(fs.open)
syncBuiltinESMExports()
`)}`

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  // A TCP server has an address object.
  const { port } = server.address() as AddressInfo
  await new Promise((done) => server.close(done))
  return port
}

describe('the example of a department’s system', () => {
  let world: CaseworkWorld
  let client: DepartmentClient
  let webhook: string
  const folder = mkdtempSync(join(tmpdir(), 'tongban-department-'))
  const { outbound, close } = openOutbound()
  const running = new Set<ChildProcess>()
  before(async () => {
    world = await caseworkWorld()
    const origin = await world.network.listen('360000')
    // Requests are signed for the address that a platform calls its own.
    Object.assign(world.node.unbound.platform, { origin })
    Object.assign(world.node.platform, { origin })
    world.node.setOutbound((request) =>
      request.url.startsWith('http://127.0.0.1:') ? outbound(request) : world.network.send(request),
    )
    client = await departmentClient(world)
    webhook = `http://127.0.0.1:${await freePort()}/told`
    const key = createPrivateKey({ key: Buffer.from(client.privateKey, 'base64'), format: 'der', type: 'pkcs8' })
    writeFileSync(join(folder, 'key.pem'), key.export({ format: 'pem', type: 'pkcs8' }))
  })
  after(async () => {
    for (const child of running) child.kill('SIGKILL')
    await close()
    await world.close()
    rmSync(folder, { recursive: true })
  })

  /** Starts it; @returns once it listens or has died. */
  async function start(killAt = 0): Promise<{ child: ChildProcess; ended: Promise<void>; errors: string[] }> {
    const child = spawn(process.execPath, ['--import', preload, program], {
      env: {
        ...{ PLATFORM: world.node.unbound.platform.origin, WEBHOOK: webhook, KEY_ID: client.keyId },
        ...{ KEY_FILE: join(folder, 'key.pem'), DATA: join(folder, 'data') },
        ...{ NOW: String(world.node.services.clock.now().getTime()), KILL_AT: String(killAt) },
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    running.add(child)
    const errors: string[] = []
    child.stderr?.setEncoding('utf8').on('data', (text: string) => void errors.push(text))
    const ended = new Promise<void>((done) => child.once('exit', () => done())).finally(() => running.delete(child))
    const listening = new Promise<void>((done) =>
      child.stdout?.setEncoding('utf8').on('data', (text: string) => text.includes('listening') && done()),
    )
    await Promise.race([listening, ended])
    return { child, ended, errors }
  }

  const actsOf = (caseId: string) =>
    world.node.as(system, ({ db }) =>
      rows<{ act: string; actorRole: string }>(
        db,
        sql`select act, actor_role from casework.acts where case_id = ${caseId} order by sequence`,
      ),
    )
  const isDecided = async (caseId: string) => (await actsOf(caseId)).some(({ act }) => act === 'grant')

  /** Looks again until something holds. */
  async function until(what: () => Promise<boolean>): Promise<void> {
    for (let tries = 0; !(await what()); tries++) {
      assert.ok(tries < 400, 'it never came')
      await new Promise((done) => setTimeout(done, 25))
    }
  }

  it('is told, reads, decides and is done, and takes nothing that the platform did not sign', async () => {
    const { child, ended, errors } = await start()
    const { caseId } = await submittedCase(world, await world.signIn(1))
    assert.ok((await deliverWebhooks(world.node.services)) >= 2, errors.join(''))
    await until(() => isDecided(caseId))
    assert.deepEqual((await actsOf(caseId)).at(-1), { act: 'grant', actorRole: 'external' })

    const forged = await fetch(webhook, { method: 'POST', body: JSON.stringify({ id: '../../x', caseId }) })
    assert.equal(forged.status, 401)
    await world.takeEffect()
    child.kill('SIGKILL')
    await ended
  })

  it('decides each case once, wherever it is killed', async () => {
    const person = await world.signIn(2)
    const isAccepted = async (caseId: string) => (await actsOf(caseId)).some(({ act }) => act === 'accept')
    const killed: number[] = []
    const isDone = () => readdirSync(join(folder, 'data', 'waiting')).length === 0
    // Until the sixth step it only begins; from there: a file, its name, the case, the act, the case, the name.
    for (let step = 6; step <= 18; step++) {
      const first = await start(step)
      const { id } = await caseIn(world, 'submitted', person)
      await deliverWebhooks(world.node.services)
      await Promise.race([
        first.ended,
        until(async () => isDone() && isAccepted(id)).then(() => first.child.kill('SIGTERM')),
      ])
      await first.ended
      if (first.child.signalCode === 'SIGKILL') killed.push(step)
      const second = await start()
      world.network.advance(31_000)
      await deliverWebhooks(world.node.services)
      await until(() => isAccepted(id))
      // Closed, so that the next start does not find it among what is open.
      await world.node.as(person, (services) => withdrawCase(services, person, id, {}))
      await deliverWebhooks(world.node.services)
      second.child.kill('SIGKILL')
      await second.ended
      const acts = (await actsOf(id)).filter(({ act }) => act === 'accept')
      assert.deepEqual(acts, [{ act: 'accept', actorRole: 'external' }], `killed at step ${step}`)
    }
    assert.ok(killed.length >= 12, `killed at ${killed}`)
  })
})
