import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { calendarDate, samplePhone, sampleResidentId, sampleUscc } from '#standards'
import { answerValue } from './answer-value.ts'
import type { GroupField, QuestionForm } from './question.ts'
import { readAnswer } from './read-answer.ts'
import { hasMask, sayAnswer, sayRows } from './say-answer.ts'

const words = (zh: string) => ({ zh, en: 'word' })
const options = ['a', 'b', 'c'].map((value) => ({ value, words: words(value) }))
const residentId = sampleResidentId('36', calendarDate('1990-05-06'), 3)
const uscc = sampleUscc('1', '1', '360000', 9)
const wide = (text: string) => text.replaceAll(/[0-9]/g, (digit) => String.fromCodePoint(digit.charCodeAt(0) + 0xfee0))

const fields: readonly GroupField[] = [
  { id: 'name', label: words('姓名'), form: { kind: 'text', maxLength: 10, multiline: false }, optional: false },
  { id: 'birth', label: words('出生日期'), form: { kind: 'date' }, optional: true },
  { id: 'income', label: words('收入'), form: { kind: 'money' }, optional: true },
  { id: 'number', label: words('证号'), form: { kind: 'resident-id' }, optional: true },
]
const family: QuestionForm = { kind: 'group', entry: words('成员'), fields, min: 1, max: 3 }

function kept(form: QuestionForm, given: string, optional = false): string | null {
  return readAnswer({ form, optional }, given).text
}

function faulty(form: QuestionForm, given: string): string[] {
  return readAnswer({ form, optional: false }, given).faults.map(({ part, words: said }) => {
    assert.ok(said.zh && said.en)
    return part
  })
}

describe('an answer', () => {
  it('is kept in one way, however it was typed', () => {
    const cases: [QuestionForm, string, string][] = [
      [{ kind: 'number', decimals: 2 }, ' ００12.50 ', '12.5'],
      [{ kind: 'number' }, '1,234', '1234'],
      [{ kind: 'number', min: -5 }, '-0', '0'],
      [{ kind: 'money' }, '１２３４．５', '1234.50'],
      [{ kind: 'money' }, '1,200元', '1200'],
      [{ kind: 'yes-no' }, 'no', 'no'],
      [{ kind: 'date' }, '２０２６-０1-31', '2026-01-31'],
      [{ kind: 'choices', options }, '["c","a","c"]', '["a","c"]'],
      [{ kind: 'region' }, '360102', '360102'],
      [{ kind: 'region', level: 'prefecture' }, '360100', '360100'],
      [{ kind: 'address' }, '{"detail":" 青岚路8号 ","region":"360102"}', '{"region":"360102","detail":"青岚路8号"}'],
      [{ kind: 'resident-id' }, wide(residentId.toLowerCase()), residentId],
      [{ kind: 'phone' }, `+86 ${wide(samplePhone(3))}`, samplePhone(3)],
      [{ kind: 'uscc' }, ` ${uscc.slice(0, 9)} ${uscc.slice(9)} `, uscc],
      [family, '[{"name":""},{"name":"李","income":"１０"}]', '[{"name":"李","income":"10"}]'],
    ]
    for (const [form, typed, text] of cases) {
      assert.equal(kept(form, typed), text, typed)
      // What is kept can be shown in the boxes and sent again.
      assert.equal(kept(form, text), text, text)
    }
  })

  it('is refused with words where it is none, and names the part', () => {
    const cases: [QuestionForm, string, string[]][] = [
      [{ kind: 'number' }, 'eins', ['']],
      [{ kind: 'number' }, '1.5', ['']],
      [{ kind: 'number', min: 2, max: 3 }, '4', ['']],
      [{ kind: 'number' }, '9'.repeat(400), ['']],
      [{ kind: 'money' }, '-1', ['']],
      [{ kind: 'money', maxFen: 100 }, '1.01', ['']],
      [{ kind: 'money' }, '1.005', ['']],
      [{ kind: 'yes-no' }, '是', ['']],
      [{ kind: 'choice', options }, 'd', ['']],
      [{ kind: 'choices', options }, '["a","d"]', ['']],
      [{ kind: 'choices', options, atMost: 1 }, '["a","b"]', ['']],
      [{ kind: 'choices', options }, 'a', ['']],
      [{ kind: 'region' }, '360100', ['']],
      [{ kind: 'region' }, '999999', ['']],
      [{ kind: 'address' }, '{"region":"36","detail":""}', ['region', 'detail']],
      [{ kind: 'address' }, '{"region":"360102","detail":"x","more":"y"}', ['']],
      [{ kind: 'resident-id' }, `${residentId.slice(0, 17)}${residentId.endsWith('1') ? '2' : '1'}`, ['']],
      [{ kind: 'phone' }, '12345', ['']],
      [{ kind: 'uscc' }, uscc.slice(1), ['']],
      [family, '[]', ['']],
      [family, '[{"name":"李"},{"birth":"2026-02-30"}]', ['1-name', '1-birth']],
      [family, '[{"name":"李","shoe":"42"}]', ['']],
      [family, '[{"name":7}]', ['']],
      [{ kind: 'text', maxLength: 9, multiline: false }, 'a\u202eb', ['']],
    ]
    for (const [form, given, parts] of cases) assert.deepEqual(faulty(form, given), parts, `${form.kind} ${given}`)
  })

  it('that is hostile is refused or kept as text, and reaches nothing', () => {
    const forms: QuestionForm[] = [
      ...(['date', 'yes-no', 'resident-id', 'phone', 'uscc', 'region', 'address', 'number', 'money'] as const).map(
        (kind) => ({ kind }),
      ),
      { kind: 'choice', options },
      { kind: 'choices', options },
      family,
    ]
    const hostile = [
      ...['x'.repeat(10_000), '9'.repeat(10_000), 'x'.repeat(30_000), '\u0000', '[[[[', '{"__proto__":{"a":"b"}}'],
      ...[
        '[{"__proto__":"x"}]',
        '["__proto__"]',
        '__proto__',
        'constructor',
        'null',
        '[null]',
        '{"region":"constructor"}',
      ],
    ]
    for (const form of forms)
      for (const given of hostile) assert.equal(kept(form, given), null, `${form.kind} ${given}`)
    assert.equal(Object.hasOwn(Object.prototype, 'a'), false)
  })

  it('is never kept otherwise than it is read again, whatever is sent', () => {
    const forms = fc.constantFrom<QuestionForm>(
      { kind: 'number', decimals: 3, min: -100 },
      { kind: 'money' },
      { kind: 'choices', options },
      { kind: 'address' },
      family,
      { kind: 'text', maxLength: 20, multiline: true },
    )
    const given = fc.oneof(
      fc.string(),
      fc.double({ noNaN: true }).map(String),
      fc.json(),
      fc
        .array(fc.record({ name: fc.string(), income: fc.nat().map(String) }), { maxLength: 3 })
        .map((rows) => JSON.stringify(rows)),
    )
    fc.assert(
      fc.property(forms, given, (form, typed) => {
        const { text, faults } = readAnswer({ form, optional: false }, typed)
        if (text === null) return faults.length > 0
        const said = sayAnswer(form, text)
        return readAnswer({ form, optional: false }, text).text === text && said.zh !== '' && said.en !== ''
      }),
      { numRuns: 500 },
    )
  })

  it('may be left out where it is optional', () => {
    for (const [form, given] of [
      [{ kind: 'choices', options }, '[]'],
      [{ kind: 'address' }, '{"region":"","detail":""}'],
      [family, '[{"name":""}]'],
      [{ kind: 'number' }, ' '],
    ] as [QuestionForm, string][])
      assert.equal(kept(form, given, true), '', form.kind)
  })
})

describe('an answer to the rules and to people', () => {
  it('is a number, a date, a list or a context as its kind is', () => {
    assert.equal(answerValue({ kind: 'number' }, '12.5'), 12.5)
    assert.equal(answerValue({ kind: 'money' }, '1234.50'), 123_450)
    assert.equal(answerValue({ kind: 'money' }, '0.29'), 29)
    assert.equal(answerValue({ kind: 'yes-no' }, 'no'), false)
    assert.deepEqual(answerValue({ kind: 'choices', options }, '["a"]'), ['a'])
    assert.equal(
      JSON.stringify(answerValue({ kind: 'address' }, '{"region":"360102","detail":"x"}')),
      '{"region":"360102","detail":"x"}',
    )
    const [row] = answerValue(family, '[{"name":"李","income":"10"}]') as Record<string, unknown>[]
    assert.deepEqual([row?.name, row?.income, row?.birth], ['李', 1000, null])
    assert.equal(answerValue(family, 'broken'), null)
  })

  it('is said in words, with numbers of people masked where they need not be read', () => {
    const said = (form: QuestionForm, text: string) => sayAnswer(form, text).zh
    assert.equal(said({ kind: 'number', unit: words('平方米') }, '12.5'), '12.5平方米')
    assert.equal(said({ kind: 'money' }, '1234567.50'), '1,234,567.50元')
    assert.equal(said({ kind: 'money' }, '999'), '999元')
    assert.equal(said({ kind: 'yes-no' }, 'yes'), '是')
    assert.equal(said({ kind: 'choices', options }, '["a","b"]'), 'a、b')
    assert.equal(said({ kind: 'region' }, '360102'), '江西省南昌市东湖区')
    assert.equal(said({ kind: 'address' }, '{"region":"360102","detail":"青岚路8号"}'), '江西省南昌市东湖区青岚路8号')
    assert.equal(said({ kind: 'date' }, '2026-07-08'), '2026年7月8日')
    const rows = `[{"name":"李","number":"${residentId}"},{"name":"王"}]`
    assert.equal(said(family, rows), `姓名：李，证号：${residentId}；姓名：王`)
    assert.ok(!sayAnswer(family, rows, { masked: true }).zh.includes(residentId))
    assert.equal(sayRows(family, rows).length, 2)
    assert.ok(hasMask(family) && !hasMask({ kind: 'date' }))
    assert.equal(said({ kind: 'address' }, 'broken'), '')
  })
})
