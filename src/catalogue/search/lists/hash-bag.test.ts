import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { HashBag, hashOf, hashOn } from './hash-bag.ts'

describe('HashBag', () => {
  it('gives back what was put under a hash and not taken out', () => {
    const pair = fc.tuple(fc.nat(0xffffffff), fc.nat(30))
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 500 }), fc.array(fc.nat(499)), (pairs, gone) => {
        const bag = new HashBag()
        for (const [hash, value] of pairs) bag.add(hash, value)
        const taken = new Set(gone)
        for (const place of taken) {
          const pairThere = pairs[place]
          if (pairThere) bag.remove(...pairThere)
        }
        for (const [place, [hash, value]] of pairs.entries())
          if (!taken.has(place)) {
            assert.ok(bag.read(hash, 1000).includes(value))
            assert.ok(bag.has(hash))
          }
      }),
      { numRuns: 60 },
    )
  })

  it('is empty after everything is taken out', () => {
    const bag = new HashBag()
    for (let n = 0; n < 5000; n += 1) bag.add(hashOf(`w${n}`, 1), n)
    for (let n = 0; n < 5000; n += 1) bag.remove(hashOf(`w${n}`, 1), n)
    for (let n = 0; n < 5000; n += 1) assert.deepEqual(bag.read(hashOf(`w${n}`, 1)), [])
  })

  it('keeps only so many under one hash, and reads only so many', () => {
    const bag = new HashBag()
    for (let n = 0; n < 1000; n += 1) bag.add(42, n)
    assert.ok(bag.read(42, 10_000).length < 300)
    assert.equal(bag.read(42).length, 32)
  })

  it('hashes letter by letter as it hashes the whole', () => {
    const start = 0x811c9dc5
    assert.equal(hashOn(hashOn(start, 'j'.charCodeAt(0)), 'u'.charCodeAt(0)), hashOf('ju', start))
    assert.notEqual(hashOf('ju', start), hashOf('uj', start))
  })
})
