import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { materialReasonCodes, reasonCodes } from './reason-codes.ts'
import { findStateHeld, stateHolds } from './state-holds.ts'

describe('what the State already holds', () => {
  it('is a table of at least sixty, each name once, with who holds it', () => {
    assert.ok(stateHolds.length >= 60)
    const names = stateHolds.flatMap(({ name, otherNames }) => [name.zh, ...otherNames])
    assert.deepEqual(
      names.filter((name, index) => names.indexOf(name) !== index),
      [],
    )
    for (const { holder, name } of stateHolds) assert.ok(holder.zh && holder.en && name.en, name.zh)
  })

  it('is found by its names, however they are written and whoever’s they are', () => {
    for (const [asked, name] of [
      ['身份证', '居民身份证'],
      ['申请人居民身份证（原件）', '居民身份证'],
      ['法定代表人身份证复印件', '居民身份证'],
      ['原居民身份证', '居民身份证'],
      ['夫妻双方结婚证', '结婚证'],
      ['《营业执照》副本', '营业执照'],
      ['社保缴费证明', '社会保险缴费记录'],
      ['无房证明', '不动产登记信息'],
    ] as const) {
      assert.equal(findStateHeld(asked)?.name.zh, name, asked)
    }
  })

  it('is not found by what only looks like it', () => {
    for (const asked of ['', '（）', '身份', '公司章程', '变更姓名的书面说明', '证', '身份证丢失声明', '居民']) {
      assert.equal(findStateHeld(asked), undefined, asked)
    }
  })
})

describe('reason codes', () => {
  it('say in both languages why, and what would end it', () => {
    for (const { words, mend } of Object.values(reasonCodes)) {
      for (const text of [words, mend]) {
        assert.match(text.zh, /\p{Script=Han}/u)
        assert.doesNotMatch(text.en, /\p{Script=Han}/u)
      }
    }
  })

  it('offer for materials those that can be said of one', () => {
    assert.ok(materialReasonCodes.length >= 7)
    assert.equal(reasonCodes['made-by-applicant'].forStateHeld, false)
    assert.equal(reasonCodes['not-digitised'].forStateHeld, true)
  })
})
