import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { FeedFailure } from './feed-failure.ts'
import { readPage } from './read-page.ts'

const at = '2026-07-08T02:00:00.000Z'
const entry = (position: number) => ({ position, key: `k${position}`, body: { position }, at })
const mark = (position: number) => ({ key: `k${position}`, at: new Date(at) })
const answer = (head: number, previous: number, ...positions: number[]) => ({
  feed: 'test.items',
  head,
  previous: previous > 0 ? { key: `k${previous}`, at } : null,
  entries: positions.map(entry),
})
const read = (value: unknown, position = 2) =>
  readPage(value, 'test.items', { position, last: position > 0 ? mark(position) : null })
const failsAs = (fault: string) => (error: unknown) => error instanceof FeedFailure && error.fault === fault

describe('a page of another platform', () => {
  it('is read when it goes on exactly where this platform stands', () => {
    assert.deepEqual(read(answer(9, 2, 3, 4)), {
      feed: 'test.items',
      head: 9,
      previous: mark(2),
      entries: [3, 4].map((position) => ({ ...entry(position), at: new Date(at) })),
    })
    assert.deepEqual(read(answer(2, 2)).entries, [])
    assert.equal(read(answer(1, 0, 1), 0).entries.length, 1)
    assert.deepEqual(read(answer(0, 0), 0).entries, [])
  })

  it('is refused whole when an entry is missing, comes twice, too early or in another order', () => {
    for (const positions of [[4], [3, 5], [4, 3], [3, 3, 4], [2, 3], [1, 2, 3], [3, 4, 3]]) {
      assert.throws(() => read(answer(9, 2, ...positions)), failsAs('out-of-order'), positions.join())
    }
  })

  it('is refused when it goes beyond its own head, or holds back what there is', () => {
    for (const page of [answer(3, 2, 3, 4), answer(9, 2), answer(1, 2)])
      assert.throws(() => read(page), failsAs('out-of-order'))
  })

  it('shows that the feed was taken back, when another entry or none stands at the position', () => {
    assert.throws(() => read({ ...answer(9, 2, 3), previous: { key: 'other', at } }), failsAs('position-unknown'))
    const later = { key: 'k2', at: '2026-07-08T02:00:00.001Z' }
    assert.throws(() => read({ ...answer(9, 2, 3), previous: later }), failsAs('position-unknown'))
    assert.throws(() => read(answer(9, 0, 3)), failsAs('position-unknown'))
    assert.throws(() => read(answer(9, 2, 1), 0), failsAs('position-unknown'))
  })

  it('is refused when it is no page', () => {
    const good = answer(3, 2, 3)
    const [only] = good.entries
    for (const wrong of [
      null,
      [],
      'x',
      {},
      { ...good, feed: 'test.other' },
      { ...good, head: '3' },
      { ...good, head: 3.5 },
      { ...good, previous: undefined },
      { ...good, entries: {} },
      { ...good, entries: [{ ...only, position: 0 }] },
      { ...good, entries: [{ ...only, key: 'a\u0000' }] },
      { ...good, entries: [{ ...only, key: '' }] },
      { ...good, entries: [{ ...only, at: 'yesterday' }] },
      { ...good, entries: [{ ...only, at: '2026-13-99T02:00:00.000Z' }] },
      { ...good, entries: [{ position: 3, key: 'k3', at }] },
      { ...good, head: 600, entries: Array.from({ length: 501 }, (_, n) => entry(3 + n)) },
    ]) {
      assert.throws(() => read(wrong), failsAs('malformed'), JSON.stringify(wrong)?.slice(0, 120))
    }
  })
})
