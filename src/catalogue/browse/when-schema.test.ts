import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { Compile } from 'typebox/schema'
import { residencePermit } from '../../../test/service-items.ts'
import { formSchemaOf } from '../index.ts'
import type { OnlineForm, Question, QuestionForm } from '../item.ts'
import { findConditionSchema } from './when-schema.ts'

const words = { zh: '问', en: 'Ask' }
const options = ['a', 'b'].map((value) => ({ value, words }))
const forms: Readonly<Record<string, QuestionForm>> = {
  letter: { kind: 'choice', options },
  many: { kind: 'choices', options },
  count: { kind: 'number', min: 0, max: 9, decimals: 1 },
  income: { kind: 'money', maxFen: 1000 },
  yes: { kind: 'yes-no' },
  place: { kind: 'region' },
  home: { kind: 'address' },
  kids: {
    ...{ kind: 'group', entry: words, min: 1, max: 2 },
    fields: [
      { id: 'name', label: words, form: { kind: 'text', maxLength: 5, multiline: false }, optional: false },
      { id: 'birth', label: words, form: { kind: 'date' }, optional: true },
    ],
  },
  who: { kind: 'resident-id' },
  phone: { kind: 'phone' },
  company: { kind: 'uscc' },
}
const questions = Object.entries(forms).map(
  ([id, form]): Question => ({ id, dataElement: `T ${id}`, title: words, why: words, form, optional: true }),
)

function formOf(more: readonly Question[] = []): OnlineForm {
  assert.ok(residencePermit.online)
  return { ...residencePermit.online, facts: [], conditions: [], checker: [], questions: [...questions, ...more] }
}

describe('a condition in JSON Schema', () => {
  it('is there for comparisons with a literal, and for what and, or, not make of them', () => {
    const holds = (when: string, document: object): boolean => {
      const schema = findConditionSchema(when, formOf())
      assert.ok(schema, when)
      return Compile(JSON.parse(JSON.stringify(schema))).Check(document)
    }
    assert.ok(holds('answers.letter = "a"', { 'answers.letter': 'a' }))
    assert.ok(!holds('answers.letter = "a"', {}))
    assert.ok(holds('answers.letter != "a"', {}), 'null is another value')
    assert.ok(holds('answers.letter in ("a", "b")', { 'answers.letter': 'b' }))
    assert.ok(holds('list contains(answers.many, "b")', { 'answers.many': ['a', 'b'] }))
    assert.ok(holds('answers.count > 1.5 and answers.yes', { 'answers.count': 2, 'answers.yes': true }))
    assert.ok(!holds('answers.count > 1.5 and answers.yes', { 'answers.count': 2, 'answers.yes': false }))
    assert.ok(holds('(answers.count < 1 or not(answers.yes))', { 'answers.count': 2 }))
  })

  it('is left to x-when where JSON Schema has no word for it', () => {
    for (const when of [
      ...['answers.nowhere = "a"', 'count(answers.kids) > 1', 'answers.count > answers.income'],
      ...['answers.home.region = "360102"', 'answers.kids[1].name = "x"', 'answers.letter > "a"', ''],
    ]) {
      assert.equal(findConditionSchema(when, formOf()), undefined, when)
    }
    const hangs: Question = {
      ...(questions[0] ?? assert.fail()),
      id: 'more',
      when: 'count(answers.kids) > 1',
      optional: false,
    }
    const schema = formSchemaOf({ ...residencePermit, online: formOf([hangs]) })
    assert.equal(schema?.properties['answers.more']?.['x-when'], 'count(answers.kids) > 1')
    assert.ok(!schema?.required.includes('answers.more') && schema?.allOf === undefined)
  })
})

describe('the kinds of answers in JSON Schema', () => {
  it('let through what is an answer and nothing else', () => {
    const validator = Compile(JSON.parse(JSON.stringify(formSchemaOf({ ...residencePermit, online: formOf() }))))
    const good: Readonly<Record<string, unknown>> = {
      'answers.letter': 'a',
      'answers.many': ['a', 'b'],
      'answers.count': 1.5,
      'answers.income': 1000,
      'answers.yes': false,
      'answers.place': '360102',
      'answers.home': { region: '360102', detail: 'x' },
      'answers.kids': [{ name: 'x', birth: '2020-01-02' }, { name: 'y' }],
      'answers.phone': '10000000001',
    }
    assert.ok(validator.Check(good))
    for (const [name, value] of [
      ['many', ['a', 'a']],
      ['many', []],
      ['count', 9.5],
      ['income', 10.5],
      ['yes', 'yes'],
      ['home', { region: '360102' }],
      ['home', { region: '360102', detail: 'x', more: 1 }],
      ['kids', []],
      ['kids', [{}]],
      ['kids', [{ name: 'x' }, { name: 'y' }, { name: 'z' }]],
      ['kids', [{ name: 'x', shoe: 42 }]],
      ['who', '1'],
      ['company', 'I'.repeat(18)],
    ] as const) {
      assert.ok(!validator.Check({ ...good, [`answers.${name}`]: value }), name)
    }
  })
})
