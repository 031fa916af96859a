import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { Compile } from 'typebox/schema'
import { calendarDate } from '#standards'
import { residencePermit } from '../../../test/service-items.ts'
import { findResponsibleOrganisation, formSchemaOf, judgeEligibility } from '../index.ts'
import type { OnlineForm, Question, QuestionForm } from '../item.ts'
import { askedQuestions } from './asked-questions.ts'

const words = { zh: '问', en: 'Ask' }
const today = calendarDate('2026-07-08')

function ask(id: string, form: QuestionForm, when?: string, optional = false): Question {
  return { id, dataElement: `T ${id}`, title: words, why: words, form, optional, ...(when !== undefined && { when }) }
}

function formOf(questions: readonly Question[], more: Partial<OnlineForm> = {}): OnlineForm {
  assert.ok(residencePermit.online)
  return { ...residencePermit.online, facts: [], conditions: [], checker: [], questions, ...more }
}

function ids(form: OnlineForm, answers: Record<string, string>, facts = {}): string[] {
  return askedQuestions(form, { facts, answers }).map(({ id }) => id)
}

const stay = formOf([
  ask('rents', { kind: 'yes-no' }),
  ask('rent', { kind: 'money' }, 'answers.rents'),
  ask('why', { kind: 'text', maxLength: 9, multiline: false }, 'answers.rent > 300000', true),
])

describe('the questions that are asked', () => {
  it('come and go with earlier answers, and what hangs on them with them', () => {
    assert.deepEqual(ids(stay, {}), ['rents'])
    assert.deepEqual(ids(stay, { rents: 'no' }), ['rents'])
    assert.deepEqual(ids(stay, { rents: 'yes' }), ['rents', 'rent'])
    assert.deepEqual(ids(stay, { rents: 'yes', rent: '3000' }), ['rents', 'rent'])
    assert.deepEqual(ids(stay, { rents: 'yes', rent: '3000.01' }), ['rents', 'rent', 'why'])
    // The rent was entered before the first answer was changed: it does not count any more.
    assert.deepEqual(ids(stay, { rents: 'no', rent: '3000.01' }), ['rents'])
  })

  it('read facts; where only a source was silent the person is asked', () => {
    const form = formOf([ask('sex', { kind: 'yes-no' }, 'person.sex = "女"')])
    assert.deepEqual(ids(form, {}, { 'person.sex': { value: '男' } }), [])
    assert.deepEqual(ids(form, {}, { 'person.sex': { value: '女' } }), ['sex'])
    assert.deepEqual(ids(form, {}, { 'person.sex': { value: null } }), [])
    assert.deepEqual(ids(form, {}), ['sex'])
  })

  it('read lists, rows and parts', () => {
    const kids: QuestionForm = {
      ...{ kind: 'group', entry: words, min: 1, max: 5 },
      fields: [{ id: 'birth', label: words, form: { kind: 'date' }, optional: false }],
    }
    const form = formOf([
      ask('kids', kids, undefined, true),
      ask('school', { kind: 'yes-no' }, 'some kid in answers.kids satisfies kid.birth < date("2020-09-01")'),
      ask('many', { kind: 'yes-no' }, 'count(answers.kids[item.birth > date("2020-01-01")]) > 1'),
      ask('home', { kind: 'address' }, undefined, true),
      ask('here', { kind: 'yes-no' }, 'starts with(answers.home.region, "3601")'),
    ])
    const born = (...days: string[]) => JSON.stringify(days.map((birth) => ({ birth })))
    const home = (region: string) => JSON.stringify({ region, detail: 'x' })
    assert.deepEqual(ids(form, {}), ['kids', 'home'])
    assert.deepEqual(ids(form, { kids: born('2019-01-01') }), ['kids', 'school', 'home'])
    assert.deepEqual(ids(form, { kids: born('2021-01-01', '2022-01-01'), home: home('360102') }), [
      ...['kids', 'many', 'home', 'here'],
    ])
  })

  it('decide what rules and routing see: a hidden answer is as none', () => {
    const form = formOf(stay.questions, {
      routing: 'if answers.rent = null then "none" else "rents"',
      conditions: [
        {
          id: 'low',
          feel: 'answers.rent = null or answers.rent < 100000',
          words,
          factIds: ['answers.rent'],
          failure: words,
        },
      ],
    })
    const judged = (answers: Record<string, string>) =>
      judgeEligibility({ online: form }, { facts: {}, answers, today })
    const hidden = { rents: 'no', rent: '5000' }
    assert.equal(judged(hidden).outcome, 'can')
    assert.deepEqual(judged(hidden).conditions[0]?.facts, [])
    assert.equal(judged({ rents: 'yes', rent: '5000' }).outcome, 'cannot')
    assert.equal(judged({ rents: 'yes', rent: '5000' }).conditions[0]?.facts[0]?.said?.zh, '5,000元')
    assert.equal(findResponsibleOrganisation({ online: form }, { facts: {}, answers: hidden, today }), 'none')
  })
})

const letters = ['a', 'b', 'c'].map((value) => ({ value, words }))

/** A form whose every question may hang on the ones before it, and answers to some of them. */
const made = fc
  .array(
    fc.record({
      kind: fc.constantFrom('choice', 'yes-no', 'number'),
      on: fc.nat(),
      sign: fc.constantFrom('=', '!='),
      optional: fc.boolean(),
      given: fc.nat(3),
      hangs: fc.boolean(),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((rows) => {
    const name = (index: number) => `q${'abcdef'[index]}`
    const questions = rows.map(({ kind, on, sign, optional, hangs }, index) => {
      const form: QuestionForm =
        kind === 'choice' ? { kind, options: letters } : kind === 'number' ? { kind } : { kind: 'yes-no' }
      const before = index === 0 ? undefined : on % index
      const earlier = before === undefined ? undefined : rows[before]
      const literal = earlier?.kind === 'choice' ? '"a"' : earlier?.kind === 'number' ? '1' : 'true'
      const when = earlier && before !== undefined && hangs ? `answers.${name(before)} ${sign} ${literal}` : undefined
      return ask(name(index), form, when, optional)
    })
    const answers = Object.fromEntries(
      rows.flatMap(({ kind, given }, index) => {
        const text =
          kind === 'choice' ? letters[given]?.value : kind === 'number' ? String(given) : given === 0 ? 'no' : 'yes'
        return given === 3 || text === undefined ? [] : [[name(index), text] as const]
      }),
    )
    return { form: formOf(questions), answers }
  })

describe('whatever the conditions and the answers', () => {
  it('asking twice asks the same, hidden answers change nothing, and what is not conditional is asked', () => {
    fc.assert(
      fc.property(made, ({ form, answers }) => {
        const asked = ids(form, answers)
        const seen = Object.fromEntries(Object.entries(answers).filter(([id]) => asked.includes(id)))
        assert.deepEqual(ids(form, seen), asked)
        for (const { id, when } of form.questions) if (when === undefined) assert.ok(asked.includes(id))
      }),
      { numRuns: 200 },
    )
  })

  it('the JSON Schema of the form lets through exactly what is asked, answered in full', () => {
    fc.assert(
      fc.property(made, ({ form, answers }) => {
        const asked = askedQuestions(form, { facts: {}, answers })
        const schema = formSchemaOf({ ...residencePermit, online: form })
        const validator = Compile(JSON.parse(JSON.stringify(schema)))
        const typed = (question: Question): unknown => {
          const text = answers[question.id] ?? ''
          return question.form.kind === 'number'
            ? Number(text)
            : question.form.kind === 'yes-no'
              ? text === 'yes'
              : text
        }
        const shown = asked.filter(({ id }) => answers[id] !== undefined)
        const document = Object.fromEntries(shown.map((question) => [`answers.${question.id}`, typed(question)]))
        const missing = asked.some(({ id, optional }) => !optional && answers[id] === undefined)
        assert.equal(validator.Check(document), !missing, JSON.stringify({ document, schema: schema?.allOf }))
        const hidden = form.questions.find(
          (question) => !asked.includes(question) && answers[question.id] !== undefined,
        )
        if (hidden && !missing) {
          assert.ok(!validator.Check({ ...document, [`answers.${hidden.id}`]: typed(hidden) }))
        }
      }),
      { numRuns: 150 },
    )
  })
})
