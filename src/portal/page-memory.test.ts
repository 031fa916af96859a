import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { describe, it } from 'node:test'
import { gunzipSync } from 'node:zlib'
import { type Call, page, type Reply } from '#kernel/http'
import { anonymous } from '#kernel/principal'
import { remembering, sharedSeconds } from './page-memory.ts'

interface Asked {
  readonly path?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly cookies?: Readonly<Record<string, string>>
  readonly now?: number
  readonly language?: 'zh-CN' | 'en'
}

let databases = 0

/** Callers of one platform; only what the memory looks at is there. */
function visitors(): (asked?: Asked) => Call {
  const databaseUrl = `memory-${databases++}`
  return ({ path = '/', headers = {}, cookies = {}, now = 0, language = 'zh-CN' } = {}) =>
    ({
      who: anonymous,
      path,
      language,
      header: (name: string) => headers[name],
      cookie: (name: string) => cookies[name],
      services: { clock: { now: () => new Date(now) }, config: { databaseUrl }, platform: { region: '360000' } },
    }) as unknown as Call // the other members are not read
}

function counting(answer: () => Reply = () => page('<p>page</p>')): { make: () => Promise<Reply>; made: () => number } {
  let count = 0
  return {
    made: () => count,
    make: async () => {
      count++
      return answer()
    },
  }
}

describe('pages that anybody may read', () => {
  it('are made once in half a minute, then again', async () => {
    const call = visitors()
    const { make, made } = counting()
    await remembering(call(), make)
    await remembering(call({ now: sharedSeconds * 1000 - 1 }), make)
    assert.equal(made(), 1)
    await remembering(call({ now: sharedSeconds * 1000 }), make)
    assert.equal(made(), 2)
  })

  it('are made anew for every address, language and manner of display', async () => {
    const call = visitors()
    const { make, made } = counting()
    const manners: Asked[] = [
      {},
      { path: '/items' },
      { cookies: { region: '360102' } },
      { language: 'en' },
      { cookies: { mode: 'elder' } },
      { cookies: { theme: 'dark' } },
      { cookies: { size: '130' } },
    ]
    for (const manner of manners) await remembering(call(manner), make)
    assert.equal(made(), manners.length)
  })

  it('leave compressed for whoever takes it, the same in content', async () => {
    const call = visitors()
    const { make } = counting(() => page(`<p>${'通办'.repeat(500)}</p>`))
    const plain = await remembering(call(), make)
    const compressed = await remembering(call({ headers: { 'accept-encoding': 'gzip, br' } }), make)
    assert.equal(compressed.headers['content-encoding'], 'gzip')
    assert.ok(Buffer.isBuffer(compressed.body))
    assert.equal(gunzipSync(compressed.body).toString(), plain.body)
  })

  it('are made for who reloads, and never kept when they are refused, personal or set a cookie', async () => {
    const call = visitors()
    const reload = counting()
    await remembering(call({ headers: { 'cache-control': 'no-cache' } }), reload.make)
    await remembering(call({ headers: { 'cache-control': 'no-cache' } }), reload.make)
    assert.equal(reload.made(), 2)
    const answers = [
      () => page('no', { status: 404 }),
      () => page('own', { headers: { 'cache-control': 'no-store' } }),
      () => page('set', { cookies: [{ name: 'mode', value: 'elder' }] }),
    ]
    for (const answer of answers) {
      const { make, made } = counting(answer)
      await remembering(call({ path: '/other' }), make)
      await remembering(call({ path: '/other' }), make)
      assert.equal(made(), 2)
    }
  })

  it('do not fill the memory: the oldest goes first', async () => {
    const call = visitors()
    // A megabyte each that does not get smaller: two dozen are as much as is kept.
    const { make, made } = counting(() => page(randomBytes(768 * 1024).toString('base64')))
    for (let number = 0; number <= 40; number++) await remembering(call({ path: `/items/${number}` }), make)
    const before = made()
    await remembering(call({ path: '/items/40' }), make)
    assert.equal(made(), before, 'the newest is there')
    await remembering(call({ path: '/items/0' }), make)
    assert.equal(made(), before + 1, 'the oldest is gone')
    await remembering(call({ path: `/${'x'.repeat(500)}` }), make)
    await remembering(call({ path: `/${'x'.repeat(500)}` }), make)
    assert.equal(made(), before + 3, 'long addresses are not kept at all')
  })
})
