import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { asHeard, initialsOf } from './spelling.ts'

describe('asHeard', () => {
  const pairs: readonly (readonly [string, string])[] = [
    ['juzhuzheng', 'juzuzen'],
    ['liulan', 'niunan'],
    ['shenfenzheng', 'senfenzen'],
    ['chengxiang', 'cenxian'],
    ['lvyou', 'nuyou'],
  ]
  for (const [a, b] of pairs) it(`${a} sounds as ${b}`, () => assert.equal(asHeard(a), asHeard(b)))

  it('keeps apart what no dialect joins', () => {
    assert.notEqual(asHeard('hukou'), asHeard('hujou'))
    assert.notEqual(asHeard('ma'), asHeard('ba'))
  })
})

describe('initialsOf', () => {
  it('takes the first letter of each syllable', () => assert.equal(initialsOf(['ju', 'zhu', 'zheng']), 'jzz'))
})
