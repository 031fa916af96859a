import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Question, QuestionForm } from '#catalogue'
import { formReader } from '../reader.ts'
import { questionShape } from './question-shape.ts'

const words = { zh: '问', en: 'Ask' }
const options = [
  { value: 'a', words },
  { value: 'b', words },
]
const forms: readonly QuestionForm[] = [
  { kind: 'choice', options },
  { kind: 'choices', options },
  { kind: 'choices', options, atMost: 1 },
  { kind: 'text', maxLength: 60, multiline: true },
  { kind: 'date' },
  { kind: 'number' },
  { kind: 'number', min: -1.5, max: 9, decimals: 1, unit: words },
  { kind: 'money' },
  { kind: 'money', minFen: 0, maxFen: 123_450 },
  { kind: 'yes-no' },
  { kind: 'region' },
  { kind: 'region', level: 'prefecture' },
  { kind: 'address' },
  { kind: 'resident-id' },
  { kind: 'phone' },
  { kind: 'uscc' },
  {
    ...{ kind: 'group', entry: words, min: 1, max: 4 },
    fields: [
      { id: 'name', label: words, form: { kind: 'text', maxLength: 20, multiline: false }, optional: false },
      { id: 'kin', dataElement: 'D1', label: words, form: { kind: 'choice', options }, optional: true },
      { id: 'income', label: words, form: { kind: 'money', maxFen: 100 }, optional: true },
    ],
  },
]

describe('a question in the editor', () => {
  it('is the same after it was drawn and sent back, whatever its kind, with and without a condition', () => {
    for (const form of forms) {
      for (const when of [undefined, 'answers.before = "a" and list contains(answers.more, "{x}")']) {
        const question: Question = {
          ...{ id: 'q', dataElement: 'D0', title: words, why: words, form, optional: true },
          ...(when !== undefined && { when }),
        }
        const reader = formReader(questionShape.write('q', question))
        assert.deepEqual(questionShape.read('q', reader), question, form.kind)
        assert.deepEqual(reader.faults, [])
      }
    }
  })

  it('names the box that cannot be read', () => {
    const number: Question = { id: 'q', title: words, why: words, form: { kind: 'number', min: 1 }, optional: false }
    const reader = formReader({ ...questionShape.write('q', number), 'q.form.number.min': 'one' })
    questionShape.read('q', reader)
    assert.deepEqual(
      reader.faults.map(({ field }) => field),
      ['q.form.number.min'],
    )
  })
})
