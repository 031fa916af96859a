import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { one, openDatabase, sql } from '#kernel/database'
import { system } from '#kernel/principal'
import { type TestServices, testServices } from '../../../test/services.ts'
import { appendToFeed } from './append-to-feed.ts'
import { readFeed } from './read-feed.ts'

let platform: TestServices
before(async () => {
  platform = await testServices({ platform: { id: 'hub', kind: 'hub' } })
})
after(() => platform.close())

const append = (feed: string, ...keys: string[]) =>
  platform.as(system, (services) =>
    appendToFeed(
      services,
      feed,
      keys.map((key) => ({ key, body: { key } })),
    ),
  )
const read = (feed: string) => readFeed(platform.services, feed, { after: 0, limit: 500 })

describe('publishing in a feed', () => {
  it('gives positions 1, 2, 3 … to each feed of its own, and keeps what was said', async () => {
    await append('test.items', 'a', 'b')
    await append('test.other', 'x')
    await append('test.items', 'c')
    await platform.as(system, (services) =>
      appendToFeed(services, 'test.items', [
        { key: '中文', body: { 名: ['“x”', null, 1.5] } },
        { key: 'n', body: null },
      ]),
    )
    const { head, entries } = await read('test.items')
    assert.equal(head, 5)
    assert.deepEqual(
      entries.map(({ position, key, body }) => [position, key, body]),
      [
        [1, 'a', { key: 'a' }],
        [2, 'b', { key: 'b' }],
        [3, 'c', { key: 'c' }],
        [4, '中文', { 名: ['“x”', null, 1.5] }],
        [5, 'n', null],
      ],
    )
    assert.deepEqual(entries[0]?.at, platform.services.clock.now())
    assert.equal((await read('test.other')).head, 1)
  })

  it('leaves no gap and never puts an entry below one that was seen, however many write and fail at once', async () => {
    const feed = 'test.crowd'
    const committed: string[] = []
    const writers = Array.from({ length: 30 }, async (_, n) => {
      const keys = Array.from({ length: 1 + (n % 3) }, (_, part) => `${n}.${part}`)
      await platform
        .as(system, async (services) => {
          await wander(services, Math.random() * 8)
          await appendToFeed(
            services,
            feed,
            keys.map((key) => ({ key, body: n })),
          )
          // Whatever stands below has committed before: positions are in order of commit.
          const { head, entries } = await readFeed(services, feed, { after: 0, limit: 500 })
          assert.deepEqual([entries.length, entries.at(-1)?.key], [head, keys.at(-1)])
          await wander(services, Math.random() * 8)
          if (n % 4 === 0) throw new Error('rolled back')
        })
        .then(
          () => committed.push(...keys),
          (error) => assert.equal(error.message, 'rolled back'),
        )
    })
    const reader = openDatabase(platform.url, { max: 1 })
    let isWriting = true
    const written = Promise.all(writers).finally(() => {
      isWriting = false
    })
    let seen: string[] = []
    let looks = 0
    do {
      const { head, entries } = await readFeed({ db: reader.db }, feed, { after: 0, limit: 500 })
      const now = entries.map(({ key }) => key)
      assert.deepEqual(
        entries.map(({ position }) => position),
        Array.from({ length: head }, (_, index) => index + 1),
      )
      assert.deepEqual(now.slice(0, seen.length), seen)
      seen = now
      looks += 1
    } while (isWriting)
    await written
    await reader.close()
    const final = (await read(feed)).entries.map(({ key }) => key)
    assert.ok(looks > 5)
    assert.deepEqual(final.toSorted(), committed.toSorted())
  })

  it('is undone with its act, also when it would have been the first', async () => {
    await assert.rejects(
      platform.as(system, async (services) => {
        await appendToFeed(services, 'test.undone', [{ key: 'a', body: 1 }])
        throw new Error('no')
      }),
      /^Error: no$/,
    )
    assert.deepEqual(await read('test.undone'), { feed: 'test.undone', head: 0, previous: null, entries: [] })
    await append('test.undone', 'b')
    assert.equal((await read('test.undone')).entries[0]?.key, 'b')
  })

  it('of nothing makes nothing, and refuses what could never be read', async () => {
    await append('test.nothing')
    assert.equal((await read('test.nothing')).head, 0)
    const heavy = [{ key: 'a', body: '长'.repeat(400_000) }]
    await assert.rejects(
      platform.as(system, (services) => appendToFeed(services, 'test.nothing', heavy)),
      { code: 'network.feed-entry-too-large', status: 413 },
    )
    for (const key of ['', 'a\nb', 'x'.repeat(201)]) await assert.rejects(append('test.nothing', key))
    for (const feed of ['', 'Test', 'a', '../x', 'x'.repeat(81)]) await assert.rejects(append(feed, 'a'))
    assert.equal((await read('test.nothing')).head, 0)
  })
})

/** Some round trips, so that transactions overlap in another order each time. */
async function wander({ db }: Pick<TestServices['services'], 'db'>, steps: number): Promise<void> {
  for (let step = 0; step < steps; step += 1) await one(db, sql`select 1`)
}
