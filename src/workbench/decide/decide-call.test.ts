import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { caseworkProblems } from '#casework'
import { kernelProblems, Problem } from '#kernel/problem'
import { decisionErrors, decisionFields, decisionText, decisionVersion } from './decide-call.ts'

const meanwhile = { code: caseworkProblems.decidedMeanwhile().code }

describe('the form of a decision', () => {
  it('is read field by field, and whatever else was sent has no fields', () => {
    assert.equal(decisionText({ reason: '  够了\n' }, 'reason'), '够了')
    for (const value of [undefined, null, 3, ['一', '二'], { a: 1 }]) {
      assert.equal(decisionText({ reason: value }, 'reason'), '')
    }
    for (const body of [undefined, null, 'text', 7]) assert.deepEqual(decisionFields(body), {})
    assert.deepEqual(decisionFields({ version: '3' }), { version: '3' })
  })

  it('carries the version it was made for, or is refused as out of date', () => {
    assert.equal(decisionVersion({ version: ' 12 ' }), 12)
    for (const version of [
      undefined,
      '',
      '0',
      '-1',
      '1.5',
      '1e99',
      'NaN',
      'Infinity',
      '三',
      '9'.repeat(30),
      ['1', '2'],
    ])
      assert.throws(() => decisionVersion({ version }), meanwhile, String(version))
  })

  it('gets back what a verb says about its fields, in the language of the page', () => {
    const fields = [{ field: 'reason', words: { zh: '请写明理由', en: 'Give the reasons' } }]
    const error = caseworkProblems.reasonNeeded({ fields })
    assert.deepEqual(decisionErrors(error, 'zh-CN'), [{ field: 'reason', text: '请写明理由' }])
    assert.deepEqual(decisionErrors(error, 'en'), [{ field: 'reason', text: 'Give the reasons' }])
  })

  it('hides no other refusal and no defect behind a form', () => {
    for (const error of [kernelProblems.notAllowed(), caseworkProblems.decidedMeanwhile(), new TypeError('defect')])
      assert.throws(
        () => decisionErrors(error, 'zh-CN'),
        (thrown) => thrown === error,
      )
    assert.ok(caseworkProblems.decidedMeanwhile() instanceof Problem)
  })
})
