import assert from 'node:assert/strict'
import { it } from 'node:test'
import fc from 'fast-check'
import vectors from '../../../test/vectors/certificate_ids.json' with { type: 'json' }
import { mod37_36 } from './mod-37-36.ts'

const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'
const bodies = fc.string({ unit: fc.constantFrom(...alphabet), minLength: 1, maxLength: 60 })

it('computes the published check characters', () => {
  for (const { body, check } of vectors.primitiveMod37_36) assert.equal(mod37_36(body), check)
  for (const { checkInput, check } of vectors.valid) assert.equal(mod37_36(checkInput), check)
})

it('changes with any single character', () => {
  fc.assert(
    fc.property(bodies, fc.nat(), fc.constantFrom(...alphabet), (body, position, character) => {
      const at = position % body.length
      fc.pre(body.charAt(at) !== character)
      assert.notEqual(mod37_36(body.slice(0, at) + character + body.slice(at + 1)), mod37_36(body))
    }),
  )
})

it('is not computed for other characters', () => {
  for (const body of ['a', 'A-1', 'Ａ', '证']) assert.throws(() => mod37_36(body), RangeError)
})
