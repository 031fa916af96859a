import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { SortedNames } from './sorted-names.ts'

function beginning(names: SortedNames, letters: string, most = 10_000): number[] {
  const found: number[] = []
  names.eachBeginning(letters, most, (number) => found.push(number))
  return found
}

describe('SortedNames', () => {
  it('finds those that begin so, in order, after any adding and removing', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 5 })
    fc.assert(
      fc.property(fc.array(word, { maxLength: 1500 }), fc.array(fc.nat(1500)), word, (words, gone, letters) => {
        const names = new SortedNames((number) => words[number] ?? '')
        const held = new Set(words.keys())
        for (const number of words.keys()) names.add(number)
        for (const number of gone)
          if (held.delete(number)) {
            names.remove(number)
            names.remove(number)
          }
        const expected = [...held]
          .filter((number) => words[number]?.startsWith(letters))
          .sort((a, b) => ((words[a] ?? '') < (words[b] ?? '') ? -1 : words[a] === words[b] ? a - b : 1))
        assert.deepEqual(beginning(names, letters), expected)
      }),
      { numRuns: 40 },
    )
  })

  it('stops at the number asked for', () => {
    const names = new SortedNames((number) => `n${number}`)
    for (let number = 0; number < 3000; number += 1) names.add(number)
    assert.equal(beginning(names, 'n', 7).length, 7)
    assert.deepEqual(beginning(names, 'x'), [])
  })
})
