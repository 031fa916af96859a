import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { asPronounced, isLatin, stem } from './english.ts'

describe('stem', () => {
  const pairs: readonly (readonly [string, string])[] = [
    ['permits', 'permit'],
    ['companies', 'company'],
    ['licences', 'license'],
    ['licence', 'license'],
    ['registered', 'register'],
    ['registering', 'register'],
    ['taxes', 'tax'],
    ['houses', 'house'],
  ]
  for (const [a, b] of pairs) it(`${a} and ${b} are one`, () => assert.equal(stem(a), stem(b)))

  it('leaves short words and single ones alone', () => {
    for (const word of ['gas', 'bus', 'id', 'status', 'visa', 'ktv', 'jzz']) assert.equal(stem(word), word)
  })

  it('is stable', () => {
    for (const word of ['residence', 'businesses', 'marriage']) assert.equal(stem(stem(word)), stem(word))
  })
})

describe('asPronounced', () => {
  it('residense is residence', () => assert.equal(asPronounced('residens'), asPronounced('residenc')))
  it('resident is not', () => assert.notEqual(asPronounced('resident'), asPronounced('residenc')))
})

describe('isLatin', () => {
  it('is true of letters and digits only', () => {
    assert.equal(isLatin('abc123'), true)
    assert.equal(isLatin('居a'), false)
    assert.equal(isLatin(''), false)
  })
})
