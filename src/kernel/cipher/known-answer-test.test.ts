import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { findWrongAnswers } from './known-answer-test.ts'

describe('the known answers a platform asks for at its start', () => {
  for (const name of ['intl', 'gm'] as const) {
    it(`are all given by this Node.js, suite ${name}`, () => {
      assert.deepEqual(findWrongAnswers(name), [])
    })
  }

  it('name what differs, so that the refusal to start can say it', (context) => {
    context.mock.method(Buffer.prototype, 'equals', () => false)
    assert.deepEqual(findWrongAnswers('intl'), ['intl: SHA-256', 'intl: sealing'])
    assert.deepEqual(findWrongAnswers('gm'), ['gm: SM3', 'gm: SM4', 'gm: sealing'])
  })
})
