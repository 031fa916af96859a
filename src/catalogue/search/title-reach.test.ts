import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { scopeOf } from '../store/region-scope.ts'
import { hasSlot } from './lists/slot-set.ts'
import { regionsOfBytes, TitleReach } from './title-reach.ts'

const codes = ['000000', '110000', '110101', '360000', '360100', '360102', '360103', '360400', '440300', '659001']

function reachOf(...regions: string[]): TitleReach {
  const reach = new TitleReach()
  reach.set(7, Uint32Array.from(regions.map(Number)).sort())
  return reach
}

const serves = (reach: TitleReach, region: string, slot = 7): boolean => hasSlot(reach.offered(scopeOf(region)), slot)

describe('the reach of a title', () => {
  it('is its region, every place below it and every place above it', () => {
    const city = reachOf('360100')
    for (const [region, isServed] of [
      ['360100', true],
      ['360102', true],
      ['360000', true],
      ['000000', true],
      ['360400', false],
      ['440300', false],
    ] as const)
      assert.equal(serves(city, region), isServed, region)
    assert.ok(serves(reachOf('000000'), '440300'))
    assert.equal(serves(city, '360100', 8), false)
    city.clear(7)
    assert.equal(serves(city, '360100'), false)
    assert.equal(serves(city, '000000'), false)
  })

  it('is what comparing the codes one by one says', () => {
    fc.assert(
      fc.property(fc.subarray(codes), fc.constantFrom(...codes), (regions, asked) => {
        const { path, below } = scopeOf(asked)
        const plain = regions.some(
          (code) => path.includes(code) || (below !== null && code >= below[0] && code < below[1]),
        )
        const reach = reachOf(...regions)
        assert.equal(serves(reach, asked), plain)
        assert.equal(
          reach.nearest(7, scopeOf(asked)),
          path.find((code) => regions.includes(code)),
        )
      }),
    )
  })

  it('changes with what is put anew, and leaves the others alone', () => {
    const reach = reachOf('360100')
    reach.set(40_000, Uint32Array.of(360102))
    assert.ok(serves(reach, '000000') && serves(reach, '000000', 40_000))
    reach.set(7, Uint32Array.of(440300))
    assert.deepEqual(
      ['360102', '360000', '440000'].map((region) => serves(reach, region)),
      [false, false, true],
    )
    assert.ok(serves(reach, '360000', 40_000))
  })

  it('is read from the bytes of the database', () => {
    const bytes = Buffer.from('00057e4000057ea6', 'hex')
    assert.deepEqual([...regionsOfBytes(bytes)], [360000, 360102])
    assert.deepEqual([...regionsOfBytes(Buffer.alloc(0))], [])
  })
})
