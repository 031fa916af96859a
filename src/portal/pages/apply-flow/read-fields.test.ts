import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { kernelProblems } from '#kernel/problem'
import { dateField, dateParts, fieldsOf, formErrorsOf, textField, textFields } from './read-fields.ts'

describe('reading a posted form', () => {
  it('takes texts and lists, and nothing else', () => {
    const fields = fieldsOf({ a: ' x ', b: ['1', '2'], c: 3 })
    assert.equal(textField(fields, 'a'), 'x')
    assert.equal(textField(fields, 'b'), '')
    assert.equal(textField(fields, 'c'), '')
    assert.deepEqual(textFields(fields, 'b'), ['1', '2'])
    assert.deepEqual(textFields(fields, 'a'), [' x '])
    assert.deepEqual(textFields(fields, 'none'), [])
    assert.deepEqual(fieldsOf('text'), {})
    assert.deepEqual(fieldsOf(null), {})
  })

  it('makes a date of three boxes and three boxes of a date', () => {
    assert.equal(dateField({ 'd-year': '2026', 'd-month': '3', 'd-day': '7' }, 'd'), '2026-03-07')
    assert.equal(dateField({}, 'd'), '')
    assert.equal(dateField({ 'd-day': '7' }, 'd'), '-00-07')
    assert.deepEqual(dateParts('2026-03-07'), { year: '2026', month: '03', day: '07' })
    assert.equal(dateParts(undefined), undefined)
    assert.equal(dateParts(''), undefined)
  })

  it('shows what a verb says of fields and passes every other refusal on', () => {
    const refusal = kernelProblems.badRequest({ fields: [{ field: 'a', words: { zh: '错', en: 'Wrong' } }] })
    assert.deepEqual(formErrorsOf(refusal, 'en'), [{ field: 'a', text: 'Wrong' }])
    assert.throws(() => formErrorsOf(kernelProblems.notFound(), 'en'), { code: 'kernel.not-found' })
    assert.throws(() => formErrorsOf(new Error('broken'), 'en'), /broken/)
  })
})
