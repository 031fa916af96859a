import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { slipKeys, withinOneSlip } from './slips.ts'

describe('withinOneSlip', () => {
  const slips: readonly (readonly [string, string, boolean])[] = [
    ['居住证', '居住证', true],
    ['居住证', '居往证', true],
    ['居住证', '居证', true],
    ['居住证', '居住住证', true],
    ['juzhuzheng', 'juzhuzhegn', true],
    ['居住证', '居往政', false],
    ['居住证', '暂住卡', false],
    ['ab', 'ba', true],
    ['abc', 'cba', false],
  ]
  for (const [a, b, expected] of slips)
    it(`${a} and ${b} are ${expected ? '' : 'not '}one slip apart`, () => {
      assert.equal(withinOneSlip(a, b), expected)
      assert.equal(withinOneSlip(b, a), expected)
    })
})

describe('slipKeys', () => {
  it('two texts one letter apart share a key', () => {
    const text = fc.string({ unit: fc.constantFrom('居', '住', '证', 'a', 'b'), minLength: 3, maxLength: 12 })
    fc.assert(
      fc.property(text, fc.nat(11), fc.constantFrom('x', ''), (right, place, letter) => {
        const wrong = right.slice(0, place) + letter + right.slice(place + 1)
        const keys = new Set(slipKeys(right))
        assert.ok(slipKeys(wrong).some((key) => keys.has(key)))
      }),
    )
  })
})
