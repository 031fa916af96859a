import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { residencePermit } from '../../../../test/service-items.ts'
import type { Question, QuestionForm, ServiceItem } from '../../item.ts'
import { compareVersions } from '../compare-versions.ts'

const words = { zh: '收入', en: 'Income' }
const options = ['a', 'b'].map((value) => ({ value, words: { zh: `选${value}`, en: `Choice ${value}` } }))

function withQuestion(form: QuestionForm, more: Partial<Question> = {}): ServiceItem {
  const { online } = residencePermit
  assert.ok(online)
  const question: Question = { id: 'more', dataElement: 'X1', title: words, why: words, form, optional: false, ...more }
  return { ...residencePermit, online: { ...online, questions: [...online.questions, question] } }
}

function changed(before: ServiceItem, after: ServiceItem): string[] {
  return compareVersions(before, after).map(({ sentence: said }) => {
    assert.ok(said.zh && said.en)
    return said.zh
  })
}

describe('what changed about a question', () => {
  it('is said in words: its condition, its kind and its limits', () => {
    const plain = withQuestion({ kind: 'number', max: 9 })
    for (const [after, said] of [
      [
        withQuestion({ kind: 'number', max: 9 }, { when: 'answers.purpose = "study"' }),
        /什么情况下要填由“都要填”改为.*study/,
      ],
      [withQuestion({ kind: 'number', max: 5 }), /最大.*9.*5/],
      [withQuestion({ kind: 'number', max: 9, unit: { zh: '人', en: 'people' } }), /单位/],
      [withQuestion({ kind: 'money', maxFen: 500_000 }), /最多/],
      [withQuestion({ kind: 'choices', options, atMost: 1 }), /最多选几项/],
      [withQuestion({ kind: 'region', level: 'prefecture' }), /选到哪一级/],
    ] as const) {
      assert.match(changed(plain, after).join('\n'), said)
    }
    assert.deepEqual(changed(plain, plain), [])
  })

  it('names the field of a group', () => {
    const group = (max: number): QuestionForm => ({
      ...{ kind: 'group', entry: words, min: 1, max: 3 },
      fields: [
        {
          id: 'name',
          label: { zh: '姓名', en: 'Name' },
          form: { kind: 'text', maxLength: max, multiline: false },
          optional: false,
        },
      ],
    })
    assert.match(changed(withQuestion(group(20)), withQuestion(group(40))).join('\n'), /姓名.*字数上限.*20.*40/)
  })
})
