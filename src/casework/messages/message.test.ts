import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { calendarDate } from '#standards'
import { afterQuietHours, type MessageValues, sayMessage } from './message.ts'
import { findTemplate, type Template, templates } from './templates.ts'

const values: MessageValues = {
  item: { words: { zh: '居住证申领', en: 'Residence permit' } },
  office: { words: { zh: '东湖分局', en: 'Donghu branch' } },
  kind: { words: { zh: '听证', en: 'hearing' } },
  number: '1'.repeat(43),
  code: 'ABCD-1234',
  by: { day: calendarDate('2026-07-10') },
  amount: '20.00',
  reference: 'r-1',
  count: 2,
  days: 10,
  answer: '3',
}
const all: readonly (readonly [string, Template])[] = Object.entries(templates)

describe('the words of messages', () => {
  it('are whole in both languages with the values that an act gives', () => {
    for (const [name, template] of all) {
      for (const words of [template.title, template.text, ...(template.sms ? [template.sms] : [])]) {
        assert.match(sayMessage(words, 'zh-CN', values), /\p{Script=Han}/u, name)
        assert.doesNotMatch(sayMessage(words, 'en', values), /\p{Script=Han}|[{}]/u, name)
      }
    }
    assert.match(
      sayMessage(templates.accepted.text, 'zh-CN', values),
      /^东湖分局已受理居住证申领，承诺7月10日前办结。$/,
    )
    assert.match(sayMessage(templates['correction-needed'].text, 'en', values), /supply 2 things .* by 10 July\./)
  })

  it('say nothing over the air but the query code and a day', () => {
    for (const [name, { sms }] of all) {
      if (!sms) continue
      assert.doesNotMatch(sms.zh + sms.en, /\{(?!code\}|by\})/, name)
      assert.match(sms.zh, /查询码\{code\}/, name)
      // One message of 70 characters is one message to pay for.
      assert.ok(sayMessage(sms, 'zh-CN', values).length <= 70, name)
    }
  })

  it('are known by their names alone', () => {
    assert.equal(findTemplate('accepted'), templates.accepted)
    for (const name of ['', 'toString', '__proto__', 'gone']) assert.equal(findTemplate(name), undefined)
  })
})

describe('the quiet hours', () => {
  it('are from nine in the evening to eight in the morning, in China', () => {
    const at = (time: string) => afterQuietHours(new Date(`2026-07-08T${time}+08:00`)).toISOString()
    assert.equal(at('08:00:00'), '2026-07-08T00:00:00.000Z')
    assert.equal(at('20:59:59'), '2026-07-08T12:59:59.000Z')
    assert.equal(at('21:00:00'), '2026-07-09T00:00:00.000Z')
    assert.equal(at('23:59:59'), '2026-07-09T00:00:00.000Z')
    assert.equal(at('00:00:00'), '2026-07-08T00:00:00.000Z')
    assert.equal(at('07:59:59'), '2026-07-08T00:00:00.000Z')
  })
})
