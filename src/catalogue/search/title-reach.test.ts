import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { scopeOf } from '../store/region-scope.ts'
import { regionsOfBytes, TitleReach } from './title-reach.ts'

const codes = ['000000', '110000', '110101', '360000', '360100', '360102', '360103', '360400', '440300', '659001']

function reachOf(...regions: string[]): TitleReach {
  const reach = new TitleReach()
  reach.set(7, Uint32Array.from(regions.map(Number)).sort())
  return reach
}

describe('the reach of a title', () => {
  it('is its region, every place below it and every place above it', () => {
    const city = reachOf('360100')
    for (const [region, serves] of [
      ['360100', true],
      ['360102', true],
      ['360000', true],
      ['000000', true],
      ['360400', false],
      ['440300', false],
    ] as const)
      assert.equal(city.serves(7, scopeOf(region)), serves, region)
    assert.ok(reachOf('000000').serves(7, scopeOf('440300')))
    assert.equal(city.serves(8, scopeOf('360100')), false)
    city.delete(7)
    assert.equal(city.serves(7, scopeOf('360100')), false)
  })

  it('is what comparing the codes one by one says', () => {
    fc.assert(
      fc.property(fc.subarray(codes), fc.constantFrom(...codes), (regions, asked) => {
        const { path, below } = scopeOf(asked)
        const plain = regions.some(
          (code) => path.includes(code) || (below !== null && code >= below[0] && code < below[1]),
        )
        assert.equal(reachOf(...regions).serves(7, scopeOf(asked)), plain)
      }),
    )
  })

  it('is read from the bytes of the database', () => {
    const bytes = Buffer.from('00057e4000057ea6', 'hex')
    assert.deepEqual([...regionsOfBytes(bytes)], [360000, 360102])
    assert.deepEqual([...regionsOfBytes(Buffer.alloc(0))], [])
  })
})
