import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { markOf, standingOf } from './seen.ts'

const state = (value: unknown) => ({ value, departs: null })

describe('two who edit one element', () => {
  it('the order in which a database keeps keys changes nothing', () => {
    assert.equal(markOf(state({ days: 3, unit: 'x' })), markOf(state({ unit: 'x', days: 3 })))
    assert.notEqual(markOf(state(3)), markOf({ value: 3, departs: { reason: { zh: '', en: '' } } }))
  })

  it('it is told who changed it since the form was made', () => {
    const seen = markOf(state(3))
    assert.equal(standingOf(seen, state(3), state(3)), 'same')
    assert.equal(standingOf(seen, state(5), state(3)), 'theirs')
    assert.equal(standingOf(seen, state(3), state(5)), 'mine')
    assert.equal(standingOf(seen, state(4), state(5)), 'both')
    assert.equal(standingOf(undefined, state(4), state(5)), 'both')
  })
})
