import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { fill, languages, say } from './language.ts'

const days = {
  zh: '还剩{count}个工作日',
  en: '{count, plural, =0 {No working days} one {# working day} other {# working days}} left',
}

describe('say', () => {
  it('speaks both languages', () => {
    assert.equal(say({ zh: '办', en: 'Apply' }, 'zh-CN'), '办')
    assert.equal(say({ zh: '办', en: 'Apply' }, 'en'), 'Apply')
  })

  it('fills variables and counts as each language does', () => {
    assert.equal(say(days, 'zh-CN', { count: 1 }), '还剩1个工作日')
    assert.equal(say(days, 'en', { count: 1 }), '1 working day left')
    assert.equal(say(days, 'en', { count: 3 }), '3 working days left')
    assert.equal(say(days, 'en', { count: 0 }), 'No working days left')
  })

  it('throws when a variable is missing, with values or without', () => {
    for (const language of languages) {
      assert.throws(() => say(days, language, { other: 1 }))
      assert.throws(() => say(days, language))
    }
  })

  it('leaves angle brackets alone: escaping is the page’s work', () => {
    assert.equal(say({ zh: '<b>{x}</b>', en: '' }, 'zh-CN', { x: '<i>' }), '<b><i></b>')
  })

  it('does not read a value as a message', () => {
    assert.equal(say({ zh: '您好，{name}', en: 'Hello {name}' }, 'zh-CN', { name: "{count} '{" }), "您好，{count} '{")
  })

  it('reads quotation marks alike with values and without', () => {
    const words = { zh: '无', en: "The person's office" }
    assert.equal(say(words, 'en'), say(words, 'en', {}))
    assert.equal(say(words, 'en'), "The person's office")
  })
})

describe('fill', () => {
  it('fills both languages at once', () => {
    assert.deepEqual(fill(days, { count: 2 }), { zh: '还剩2个工作日', en: '2 working days left' })
  })
})
