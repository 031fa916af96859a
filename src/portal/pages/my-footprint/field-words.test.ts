import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { residencePermit } from '../../../../test/service-items.ts'
import { actorText } from './actor-text.ts'
import { fieldWords } from './field-words.ts'

describe('the footprint in words', () => {
  it('names a field by its item, whether the record has the fact or the field of its source', () => {
    assert.deepEqual(fieldWords(['residence.since', 'since', 'until'], residencePermit, 'zh-CN'), [
      '登记日期',
      '租赁到期',
    ])
    assert.deepEqual(fieldWords(['answers.purpose'], residencePermit, 'zh-CN'), ['您来南昌住，主要是为了什么？'])
    assert.deepEqual(fieldWords(['material.dwelling'], residencePermit, 'en'), ['Proof of address'])
  })

  it('names common fields without an item, and hides none it has no word for', () => {
    assert.deepEqual(fieldWords(['name', 'residentId', 'odd'], undefined, 'zh-CN'), ['姓名', '身份证号', 'odd'])
    assert.deepEqual(fieldWords([], undefined, 'zh-CN'), [])
  })

  it('says who stands behind an access', () => {
    const actor = { id: 'x', name: '周岚清', organisation: '东湖分局', platformId: '360000' }
    const text = (kind: 'officer' | 'person' | 'system' | 'platform' | 'anonymous', act = 'casework.open') =>
      actorText({ act, actor: { ...actor, kind } }, 'zh-CN')
    assert.equal(text('officer'), '周岚清，东湖分局')
    assert.equal(text('person'), '您自己')
    assert.equal(text('person', 'exchange.provide'), '您自己，由平台代取')
    assert.equal(text('system'), '系统自动处理 · 东湖分局')
    assert.equal(text('anonymous'), '未登录的访问')
  })
})
