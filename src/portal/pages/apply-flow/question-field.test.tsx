import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { renderToStaticMarkup } from 'react-dom/server'
import type { Question } from '#catalogue'
import type { Language } from '#kernel/language'
import { sampleFrame } from '../../frame/sample-frame.ts'
import { showAnswer } from '../apply-check/check-parts.tsx'
import { QuestionPage, type QuestionView } from '../apply-question/view.tsx'
import { linkToControl, readAnswer } from './answer-fields.ts'
import { QuestionField, type QuestionFieldProps } from './question-field.tsx'

const choice: Question = {
  id: 'purpose',
  title: { zh: '为了什么？', en: 'What for?' },
  why: { zh: '没有部门掌握', en: 'No department knows' },
  form: {
    kind: 'choice',
    options: [
      { value: 'work', words: { zh: '就业', en: 'Work' } },
      { value: 'study', words: { zh: '上学', en: 'Study' } },
    ],
  },
  optional: false,
}
const date: Question = { ...choice, form: { kind: 'date' } }
const line: Question = { ...choice, form: { kind: 'text', maxLength: 20, multiline: false } }
const lines: Question = { ...choice, form: { kind: 'text', maxLength: 200, multiline: true } }

function drawn(question: Question, more: Partial<QuestionFieldProps> = {}): string {
  return renderToStaticMarkup(<QuestionField question={question} language="zh-CN" value={undefined} {...more} />)
}

describe('a question to the person', () => {
  it('is drawn as what is asked for, always with the reason why it is asked', () => {
    assert.equal(drawn(choice).match(/type="radio"/g)?.length, 2)
    assert.equal(drawn(date).match(/inputMode="numeric"/g)?.length, 3)
    assert.match(drawn(line), /<input [^>]*type="text"/)
    assert.match(drawn(lines), /<textarea [^>]*data-max="200"/)
    for (const question of [choice, date, line, lines]) {
      assert.match(drawn(question), /没有部门掌握/)
      assert.match(drawn(question), /name="answer-purpose/)
    }
  })

  it('shows what was answered before, and nothing of its own accord', () => {
    const [checked = '', ...others] = drawn(choice, { value: 'study' }).match(/<input[^>]*checked=""[^>]*>/g) ?? []
    assert.match(checked, /value="study"/)
    assert.deepEqual(others, [])
    assert.doesNotMatch(drawn(choice), /checked/)
    assert.match(drawn(date, { value: '2026-02-30' }), /value="2026".*value="02".*value="30"/s)
    assert.match(drawn(line, { value: '<b>' }), /value="&lt;b&gt;"/)
  })

  it('has no dead end on a page that knows neither links nor buttons of its own', () => {
    const region: Question = { ...choice, form: { kind: 'region' } }
    assert.match(
      drawn(region),
      /<input [^>]*name="answer-purpose"[^>]*type="text"|type="text"[^>]*name="answer-purpose"/,
    )
    assert.match(drawn(region, { value: '360102' }), /type="radio"[^>]*value="360103"/)
    const address: Question = { ...choice, form: { kind: 'address' } }
    assert.match(drawn(address), /name="answer-purpose-region".*name="answer-purpose-detail"/s)
    const fields = [{ id: 'name', label: choice.title, form: line.form, optional: false }] as const
    const group = { ...choice, form: { kind: 'group', entry: choice.title, fields, min: 1, max: 4 } } as Question
    assert.match(drawn(group), /name="answer-purpose-2-name"/)
    assert.doesNotMatch(drawn(group), /value="add"/)
    assert.match(drawn(group, { grows: true }), /value="add"/)
  })

  it('is the heading of a page of its own, or framed among the facts', () => {
    assert.match(drawn(choice, { asPageHeading: true }), /<h1 class="field__question">/)
    assert.doesNotMatch(drawn(choice, { asPageHeading: true }), /choices--framed/)
    assert.match(drawn(choice), /choices--framed/)
    assert.doesNotMatch(drawn(choice), /<h1/)
  })

  it('may be left out only where the item says so', () => {
    assert.match(drawn({ ...line, optional: true }), /（可不填）/)
    assert.doesNotMatch(drawn(line), /可不填/)
  })

  it('is asked in English', () => {
    for (const question of [choice, date, line, lines])
      assert.doesNotMatch(drawn(question, { language: 'en' }), /\p{Script=Han}/u)
  })
})

describe('the answer', () => {
  it('is read as entered, also when it is wrong; whether it will do is asked later', () => {
    assert.equal(readAnswer(choice, { 'answer-purpose': ' study ' }), 'study')
    assert.equal(readAnswer(choice, { 'answer-purpose': ['study', 'work'] }), '')
    assert.equal(readAnswer(choice, {}), '')
    const parts = { 'answer-purpose-year': '2026', 'answer-purpose-month': '2', 'answer-purpose-day': '30' }
    assert.equal(readAnswer(date, parts), '2026-02-30')
    assert.equal(readAnswer(date, {}), '')
  })

  it('in error leads to the box that takes the focus', () => {
    const errors = [{ field: 'answer-purpose', text: '请填写' }]
    assert.deepEqual(linkToControl(choice, errors), errors)
    assert.deepEqual(linkToControl(date, errors), [{ field: 'answer-purpose-year', text: '请填写' }])
    const id = linkToControl(date, errors)[0]?.field ?? ''
    assert.ok(drawn(date, { error: '请填写' }).includes(`id="${id}"`))
    assert.ok(drawn(choice, { error: '请填写' }).includes('id="answer-purpose"'))
  })

  it('is said in words before it is sent', () => {
    const said = (question: Question, value: string, language: Language) => showAnswer(question, value, language)
    assert.equal(said(choice, 'study', 'zh-CN'), '上学')
    assert.equal(said(choice, 'study', 'en'), 'Study')
    assert.equal(said(choice, 'gone', 'zh-CN'), 'gone', 'an option that no longer exists is shown as it was given')
    assert.equal(said(date, '2026-07-08', 'zh-CN'), '2026年7月8日')
    assert.equal(said(date, '2026-02-30', 'zh-CN'), '2026-02-30')
    assert.equal(said(line, '东湖', 'en'), '东湖')
  })
})

describe('the page of one question', () => {
  const view: QuestionView = {
    caseId: 'c',
    itemName: '居住证申领',
    number: 2,
    question: choice,
    value: undefined,
    errors: [],
    back: '/apply/c/prefill',
    progress: { step: 3, of: 5 },
  }
  const page = (change: Partial<QuestionView> = {}) =>
    renderToStaticMarkup(<QuestionPage frame={{ ...sampleFrame, csrf: 't' }} view={{ ...view, ...change }} />)

  it('has the question as its one heading, the step, the way back and its token', () => {
    const html = page()
    assert.equal(html.match(/<h1/g)?.length, 1)
    assert.match(html, /第3步，共5步/)
    assert.match(html, /<a class="back-link" href="\/apply\/c\/prefill">/)
    assert.match(html, /<form [^>]*action="\/apply\/c\/q\/2" method="post">.*name="csrf" value="t"/s)
  })

  it('says an error at the top and at the question', () => {
    const html = page({ errors: [{ field: 'answer-purpose', text: '请选一项' }] })
    assert.match(html, /role="alert".*<a href="#answer-purpose">请选一项<\/a>/s)
    assert.equal(html.match(/请选一项/g)?.length, 2)
  })
})
