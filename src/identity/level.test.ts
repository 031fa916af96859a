import assert from 'node:assert/strict'
import { test } from 'node:test'
import { acrOf, acrValues, findLevel, levelAskedFor, levelOf } from './level.ts'

test('each level travels as its own acr and comes back', () => {
  for (const level of [1, 2, 3] as const) assert.equal(findLevel(acrOf(level)), level)
  assert.deepEqual(
    [1, 2, 3].map((level) => acrOf(levelOf(level))),
    [...acrValues],
  )
})

test('what is no acr of ours states no level', () => {
  for (const acr of [undefined, null, 2, '', 'urn:tongban:l4', 'URN:TONGBAN:L2', '0'])
    assert.equal(findLevel(acr), undefined)
})

test('of several acr values the least satisfies the request', () => {
  assert.equal(levelAskedFor('urn:tongban:l3 urn:tongban:l2'), 2)
  assert.equal(levelAskedFor('urn:tongban:l2 nonsense'), 2)
  for (const none of [undefined, '', 'nonsense']) assert.equal(levelAskedFor(none), 1)
})

test('a row with another level is a defect', () => {
  for (const value of [0, 4, 1.5]) assert.throws(() => levelOf(value), /no such identity level/)
})
