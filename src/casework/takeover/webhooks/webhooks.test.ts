import assert from 'node:assert/strict'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, afterEach, before, describe, it } from 'node:test'
import { openDatabase, sql } from '#kernel/database'
import type { Person } from '#kernel/principal'
import type { OutboundRequest } from '#kernel/services'
import { openOutbound } from '#kernel/web/outbound'
import { caseIn } from '../../../../test/case-in-state.ts'
import {
  type CaseworkWorld,
  caseworkWorld,
  eastLake,
  submittedCase,
  westLake,
} from '../../../../test/casework-world.ts'
import { type DepartmentClient, departmentClient, isSignedBy } from '../../../../test/department-client.ts'
import { withdrawCase } from '../../applicant/withdraw-case.ts'
import { requestCorrection } from '../../office/request-correction.ts'
import { deliverWebhooks, waitBefore } from './deliver-webhooks.ts'

interface Told {
  readonly id: string
  readonly caseId: string
  readonly act: string
  readonly state: string
  readonly sequence: number
  readonly position?: number
}

const minute = 60_000
const hour = 60 * minute
const webhook = 'https://system.example.cn/told'

describe('a system that is told of its cases', () => {
  let world: CaseworkWorld
  let mine: DepartmentClient
  let person: Person
  let requests: OutboundRequest[] = []
  let answer: (request: OutboundRequest) => Promise<number>
  before(async () => {
    world = await caseworkWorld()
    mine = await departmentClient(world)
    await departmentClient(world, westLake).then((foreign) =>
      foreign.ask('/api/office/webhook', { method: 'POST', body: { webhook: 'https://west.example.cn/' } }),
    )
    person = await world.signIn(1)
    world.node.setOutbound(async (request) => {
      if (!request.url.startsWith('https:')) return world.network.send(request)
      requests.push(request)
      return { status: await answer(request), headers: {}, body: Buffer.alloc(0) }
    })
  })
  after(() => world.close())
  afterEach(() => {
    requests = []
  })

  const subscribe = (url: string | null) => mine.ask('/api/office/webhook', { method: 'POST', body: { webhook: url } })
  const deliver = () => deliverWebhooks(world.node.services)
  const told = (list = requests): Told[] => list.map(({ body }) => JSON.parse(Buffer.from(body ?? '').toString()))
  const acts = () => told().map(({ act, state }) => `${act} → ${state}`)
  const events = async (query = '') =>
    (await mine.ask(`/api/office/events${query}`)).body.events as (Told & { deadAt: string | null })[]
  const takes = async () => 204
  const wait = (milliseconds: number) => world.network.advance(milliseconds)

  it('says where: https to a public host, in a sandbox http on its own machine too', async () => {
    for (const url of [
      'http://system.example.cn/',
      'ftp://x/',
      'x',
      'https://u:p@system.example.cn/',
      'https://x.cn/#a',
      `https://x.cn/${'a'.repeat(500)}`,
    ]) {
      const { status, body } = await subscribe(url)
      assert.ok(status === 422 || status === 400, url)
      assert.match(body.code ?? '', /bad-webhook|bad-request/)
    }
    assert.equal((await subscribe('http://127.0.0.1:9000/told')).status, 200)
    const { config } = world.node.unbound
    Object.assign(config, { production: true })
    try {
      const inside = [
        'https://127.0.0.1/',
        'https://[::1]/',
        'https://10.0.0.8/',
        'https://0x7f.1/',
        'https://localhost/',
        'http://127.0.0.1/',
        'https://169.254.169.254/latest',
      ]
      for (const url of inside) assert.equal((await subscribe(url)).body.code, 'casework.bad-webhook', url)
      assert.equal((await subscribe(webhook)).status, 200)
    } finally {
      Object.assign(config, { production: false })
    }
  })

  it('is told of each act once, in order, without personal data, and nobody else is', async () => {
    answer = takes
    const { caseId, caseNumber } = await submittedCase(world, person)
    await world.node.as(person, (services) => withdrawCase(services, person, caseId, {}))
    assert.equal(await deliver(), 3)
    assert.deepEqual(acts(), ['submit → submitted', 'accept → accepted', 'withdraw → withdrawn'])
    assert.ok(requests.every(({ url, publicOnly }) => url === webhook && publicOnly === false))
    for (const event of told()) {
      assert.deepEqual(Object.keys(event), ['id', 'caseId', 'caseNumber', 'act', 'state', 'sequence', 'at'])
      assert.ok(JSON.stringify(event).includes(caseNumber))
      assert.ok(!JSON.stringify(event).includes(person.name ?? '-') && !JSON.stringify(event).includes(person.partyId))
    }
    assert.equal(await deliver(), 0)
  })

  it('verifies the platform’s signature by the key that the platform publishes, and no platform would take it', async () => {
    answer = takes
    await caseIn(world, 'submitted', person)
    await deliver()
    const [sent] = requests
    assert.ok(sent)
    const { keyId, publicKey, webhookTag } = (await mine.ask('/.well-known/tongban')).body as Record<string, string>
    assert.ok(isSignedBy(world, { keyId, publicKey, tag: webhookTag }, sent))
    const altered = { ...sent, body: Buffer.from('{}') }
    assert.equal(isSignedBy(world, { keyId, publicKey, tag: webhookTag }, altered), false)
    assert.equal(isSignedBy(world, { keyId, publicKey, tag: webhookTag }, { ...sent, url: 'https://other.cn/' }), false)
    assert.equal(isSignedBy(world, { keyId, publicKey, tag: 'tongban' }, sent), false)
    assert.equal(sent.headers['tongban-event'], told()[0]?.id)
    const toPlatform = { ...sent, url: `${world.node.platform.origin}/api/office/cases/x/accept` }
    assert.equal((await mine.send(toPlatform)).body.code, 'network.signature-malformed')
  })

  it('is asked again after 30 s, a minute, two … an hour while it answers 500; the case’s later acts wait, other cases do not', async () => {
    answer = async (request) => (told([request])[0]?.caseId === first.id ? 500 : 200)
    const first = await caseIn(world, 'submitted', person)
    await deliver()
    const second = await caseIn(world, 'submitted', person)
    await world.node.as(person, (services) => withdrawCase(services, person, first.id, {}))
    await deliver()
    assert.deepEqual(
      told().map(({ caseId }) => caseId === second.id),
      [false, true],
    )
    wait(31_000)
    await deliver()
    assert.equal(requests.length, 3)
    assert.equal(told()[2]?.id, told()[0]?.id, 'the same event has the same id')
    wait(31_000)
    await deliver()
    assert.equal(requests.length, 3, 'not before its time')
    answer = takes
    wait(minute)
    await deliver()
    assert.deepEqual(acts().slice(3), ['submit → submitted', 'withdraw → withdrawn'])
    assert.deepEqual([0, 1, 2, 7, 99].map(waitBefore), [30_000, minute, 2 * minute, hour, hour])
  })

  it('that is away costs one attempt, and is given up after three days; it finds what it missed in its list', async () => {
    answer = () => Promise.reject(new Error('refused'))
    const cases = [await caseIn(world, 'submitted', person), await caseIn(world, 'submitted', person)]
    await deliver()
    assert.equal(requests.length, 1)
    wait(73 * hour)
    await deliver()
    assert.equal(requests.length, 2)
    answer = takes
    wait(2 * hour)
    await deliver()
    assert.equal(requests.length, 2, 'what was given up is not sent any more')
    const dead = await events('?dead=true')
    assert.deepEqual(
      dead.map(({ caseId }) => caseId),
      cases.map(({ id }) => id),
    )
    const all = await events('?limit=100')
    assert.ok(all.length > dead.length)
    const [before, next] = all
    assert.deepEqual(
      (await events(`?limit=1&after=${before?.position}`)).map(({ id }) => id),
      [next?.id],
    )
    assert.equal((await mine.ask('/api/office/events?after=-1')).status, 400)
    const stranger = await departmentClient(world)
    assert.deepEqual((await stranger.ask('/api/office/events')).body.events, [])
  })

  it('is told by one of two processes that deliver at once, and again when one dies before it noted the answer', async () => {
    answer = takes
    await caseIn(world, 'submitted', person)
    assert.deepEqual((await Promise.all([deliver(), deliver()])).sort(), [0, 1])
    assert.equal(requests.length, 1)
    const { apart } = world.node.services
    let calls = 0
    await caseIn(world, 'submitted', person)
    // Fan out twice (until nothing is left), find, lease; the fifth would note that it was taken.
    const dying: typeof apart = (who, work) => (++calls > 4 ? Promise.reject(new Error('killed')) : apart(who, work))
    await assert.rejects(deliverWebhooks({ ...world.node.services, apart: dying }), /killed/)
    await deliver()
    assert.equal(requests.length, 2, 'leased as long as the dead process might still be at it')
    wait(41_000)
    await deliver()
    assert.equal(requests.length, 3)
    assert.equal(told()[2]?.id, told()[1]?.id)
  })

  it('is told of other cases while the record of one cannot be read', async () => {
    answer = takes
    const broken = await caseIn(world, 'submitted', person)
    const owner = openDatabase(world.node.url, { max: 1 })
    await sql`delete from casework.acts where case_id = ${broken.id} and sequence = 1`.execute(owner.db)
    await owner.close()
    const whole = await caseIn(world, 'submitted', person)
    await deliver()
    assert.deepEqual(
      told().map(({ caseId }) => caseId),
      [whole.id],
    )
    assert.match(world.node.logged.join(''), /acts not told/)
  })

  it('is not told of a request that failed, nor once it no longer wants to', async () => {
    answer = takes
    const { id, version } = await caseIn(world, 'submitted', person)
    await deliver()
    await assert.rejects(
      world.node.as(eastLake, (services) =>
        requestCorrection(services, eastLake, id, { version, entries: [], by: '' }),
      ),
    )
    await subscribe(null)
    await world.node.as(person, (services) => withdrawCase(services, person, id, {}))
    await deliver()
    assert.equal(requests.length, 1)
    await subscribe(webhook)
    await deliver()
    assert.equal(requests.length, 1, 'what happened meanwhile it finds by asking')
  })
})

describe('a receiver over a real socket', () => {
  let world: CaseworkWorld
  const { outbound, close } = openOutbound()
  const reached: string[] = []
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    reached.push(request.url ?? '')
    if (request.url === '/moved') response.writeHead(307, { location: '/elsewhere' }).end()
    else if (request.url === '/slow') request.resume()
    else response.writeHead(204).end()
  })
  let origin: string
  before(async () => {
    world = await caseworkWorld()
    world.node.setOutbound((request) => outbound({ ...request, timeoutMs: 200 }))
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    // A TCP server has an address object.
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  after(async () => {
    server.closeAllConnections()
    server.close()
    await close()
    await world.close()
  })

  it('takes what it is sent, is not followed elsewhere, and is not waited for', async () => {
    const client = await departmentClient(world)
    const person = await world.signIn(1)
    const counts: number[] = []
    for (const path of ['/good', '/moved', '/slow']) {
      await client.ask('/api/office/webhook', { method: 'POST', body: { webhook: origin + path } })
      await caseIn(world, 'submitted', person)
      counts.push(await deliverWebhooks(world.node.services))
    }
    assert.deepEqual(counts, [1, 0, 0])
    assert.deepEqual([...new Set(reached)], ['/good', '/moved', '/slow'])
    await client.ask('/api/office/webhook', { method: 'POST', body: { webhook: `${origin}/good` } })
    world.network.advance(minute)
    assert.equal(await deliverWebhooks(world.node.services), 2)
  })

  it('is not reached in production when its name or address leads inside', async () => {
    for (const url of [`${origin}/inside`, origin.replace('127.0.0.1', 'localhost')]) {
      const request = { url, method: 'POST', headers: {}, timeoutMs: 500, publicOnly: true } as const
      await assert.rejects(outbound(request), /no public address/)
    }
    assert.ok(!reached.includes('/inside'))
  })
})
