import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import Type from 'typebox'
import { type KernelServer, serveRoutes } from '../../../test/kernel-server.ts'
import { page, type Route, route } from '../http.ts'
import { callerOf, countsKept, createLimiter } from './limit.ts'

const limit = { max: 3, seconds: 60 }
const start = new Date('2026-07-08T02:00:00Z')
const later = (seconds: number) => new Date(start.getTime() + seconds * 1000)

describe('a limiter', () => {
  it('lets so many calls through in a window, says how long to wait, then begins anew', () => {
    const limiter = createLimiter()
    const take = (seconds: number) => limiter.take('a', '192.0.2.1', limit, later(seconds))
    assert.deepEqual([take(0), take(1), take(2)], [0, 0, 0])
    assert.equal(take(2), 58)
    assert.equal(take(59.5), 1)
    assert.deepEqual([take(60), take(61), take(62), take(63)], [0, 0, 0, 57])
  })

  it('counts acts and addresses apart', () => {
    const limiter = createLimiter()
    for (let call = 0; call < 4; call++) limiter.take('a', '192.0.2.1', limit, start)
    assert.equal(limiter.take('a', '192.0.2.1', limit, start), 60)
    assert.equal(limiter.take('a', '192.0.2.2', limit, start), 0)
    assert.equal(limiter.take('b', '192.0.2.1', limit, start), 0)
  })

  it('remembers a bounded number of addresses, those that called last', () => {
    const limiter = createLimiter()
    for (let call = 0; call < 4; call++) limiter.take('a', '192.0.2.1', limit, start)
    for (let n = 0; n < countsKept + 500; n++) {
      limiter.take('a', `10.${n >> 16}.${(n >> 8) & 255}.${n & 255}`, limit, start)
      // Who goes on calling is not forgotten among the many.
      if (n % 1000 === 0) assert.equal(limiter.take('a', '192.0.2.1', limit, start), 60)
    }
    assert.equal(limiter.size(), countsKept)
    assert.equal(limiter.take('a', '192.0.2.1', limit, start), 60)
  })

  it('takes one line of IPv6 for one caller, however the address is written', () => {
    const line = callerOf('2001:db8:0:7::1')
    for (const same of ['2001:DB8:0:7:ffff::9', '2001:0db8:0000:0007:1:2:3:4', '2001:db8::7:0:0:0:1'])
      assert.equal(callerOf(same), line, same)
    assert.notEqual(callerOf('2001:db8:0:8::1'), line)
    assert.equal(callerOf('::ffff:192.0.2.1'), '192.0.2.1')
    assert.equal(callerOf('fe80::1%eth0'), callerOf('fe80::2'))
    assert.equal(callerOf('::1'), '0:0:0:0::/64')
    assert.equal(callerOf('x'.repeat(10_000)).length, 64)
  })
})

const test = { act: 'kernel.test', may: 'anyone', limit } as const
const routes: Route[] = [
  route({
    ...test,
    answers: 'page',
    method: 'POST',
    path: '/form',
    body: Type.Object({ text: Type.String() }),
    handle: async () => page('read'),
  }),
  route({
    ...test,
    act: 'kernel.other',
    answers: 'json',
    method: 'GET',
    path: '/data',
    handle: async () => page('{}'),
  }),
]

describe('a route with a limit', () => {
  let direct: KernelServer
  let behindOne: KernelServer
  before(async () => {
    direct = await serveRoutes(routes)
    behindOne = await serveRoutes(routes, { trustedProxies: 1 })
  })
  after(async () => {
    await direct.close()
    await behindOne.close()
  })

  const post = (server: KernelServer, remoteAddress: string, headers: Record<string, string> = {}, text = 'x') =>
    server.app.inject({
      method: 'POST',
      url: '/form',
      remoteAddress,
      headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
      payload: `text=${text}`,
    })
  async function exhaust(server: KernelServer, address: string, headers: Record<string, string> = {}): Promise<void> {
    for (let call = 0; call < limit.max; call++)
      assert.equal((await post(server, address, headers)).statusCode, 200, `call ${call}`)
  }

  it('refuses what is too much with a page, before the body is read; another address goes on', async () => {
    await exhaust(direct, '192.0.2.1')
    const refused = await post(direct, '192.0.2.1')
    assert.equal(refused.statusCode, 429)
    assert.equal(refused.headers['retry-after'], '60')
    assert.equal(refused.headers['cache-control'], 'no-store')
    assert.match(refused.body, /kernel\.too-many/)
    // Too large to be read, and still not 413: nobody looked.
    assert.equal((await post(direct, '192.0.2.1', {}, 'x'.repeat(100_000))).statusCode, 429)
    assert.equal((await post(direct, '192.0.2.2')).statusCode, 200)
    direct.test.advance(60_000)
    assert.equal((await post(direct, '192.0.2.1')).statusCode, 200)
  })

  it('answers machines in both languages with the problem', async () => {
    const get = (url: string) => direct.app.inject({ url, remoteAddress: '192.0.2.3' })
    for (let call = 0; call < limit.max; call++) assert.equal((await get('/data')).statusCode, 200)
    const [zh, en] = [await get('/data'), await get('/en/data')]
    assert.deepEqual([zh.statusCode, en.statusCode], [429, 429])
    assert.equal(zh.headers['content-type'], 'application/problem+json; charset=utf-8')
    assert.deepEqual([zh.json().title, en.json().title], ['操作太频繁', 'Too many attempts'])
  })

  it('ignores what a caller says of its own address when no proxy stands in front', async () => {
    const spoof = (n: number) => ({ 'x-forwarded-for': `198.51.100.${n}`, forwarded: `for=198.51.100.${n}` })
    for (let n = 0; n < limit.max; n++) await post(direct, '192.0.2.4', spoof(n))
    assert.equal((await post(direct, '192.0.2.4', spoof(9))).statusCode, 429)
  })

  it('believes a trusted proxy the address it appended, and nothing that stood there before', async () => {
    const proxy = '10.0.0.1'
    await exhaust(behindOne, proxy, { 'x-forwarded-for': '198.51.100.1' })
    for (const said of ['198.51.100.1', '203.0.113.77, 198.51.100.1'])
      assert.equal((await post(behindOne, proxy, { 'x-forwarded-for': said })).statusCode, 429, said)
    assert.equal((await post(behindOne, proxy, { 'x-forwarded-for': '198.51.100.2' })).statusCode, 200)
  })
})
