import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Question } from '#catalogue'
import { asksOnPrefill, stepAfter, stepBefore, stepPath, stepsOf } from './steps.ts'

const words = { zh: '问', en: 'Ask' }
const question: Question = {
  id: 'q',
  title: words,
  why: words,
  form: { kind: 'text', maxLength: 10, multiline: false },
  optional: false,
}
const plain = { questions: [question], missingMaterials: 0, commitments: 0, hasFee: false, mode: 'standard' } as const

describe('the steps of an application', () => {
  it('are three when one question is all that is asked', () => {
    assert.deepEqual(stepsOf(plain), ['start', 'prefill', 'check'])
    assert.ok(asksOnPrefill(plain))
  })

  it('give every question a page of its own when there are several, and always in elderly mode', () => {
    assert.deepEqual(stepsOf({ ...plain, mode: 'elder' }), ['start', 'prefill', 'q/1', 'check'])
    assert.deepEqual(stepsOf({ ...plain, questions: [question, question] }), [
      'start',
      'prefill',
      'q/1',
      'q/2',
      'check',
    ])
    assert.deepEqual(stepsOf({ ...plain, questions: [] }), ['start', 'prefill', 'check'])
  })

  it('have materials, commitment and payment only where there are any', () => {
    const steps = stepsOf({ ...plain, missingMaterials: 1, commitments: 1, hasFee: true })
    assert.deepEqual(steps, ['start', 'prefill', 'materials', 'commit', 'check', 'pay'])
    assert.equal(stepAfter(steps, 'check'), 'pay')
    assert.equal(stepAfter(steps, 'pay'), 'done')
    assert.equal(stepBefore(steps, 'check'), 'commit')
    assert.equal(stepBefore(steps, 'start'), undefined)
  })

  it('lead back to the check page from a step this case does not have', () => {
    assert.equal(stepBefore(stepsOf(plain), 'materials'), 'check')
    assert.equal(stepPath('c', 'q/2'), '/apply/c/q/2')
  })
})
