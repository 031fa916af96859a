import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { nameOf } from '#standards'
import { codeOfGbt39046, codeOfReportingClient, dimensions, isBad, levels, levelWords } from './rating.ts'

describe('the levels of a rating', () => {
  it('are five, best first, of which the last two are bad', () => {
    assert.deepEqual(
      levels.map((level) => levelWords(level).zh),
      ['非常满意', '满意', '基本满意', '不满意', '非常不满意'],
    )
    assert.deepEqual(levels.filter(isBad), ['dissatisfied', 'very_dissatisfied'])
  })

  it('mean the same in both code lists, although these count in opposite directions', () => {
    for (const level of levels) {
      const one = nameOf('satisfaction.gbt39046', codeOfGbt39046(level)).zh
      assert.equal(nameOf('satisfaction.reportingClient', codeOfReportingClient(level)).zh, one)
    }
    assert.deepEqual([codeOfGbt39046('very_satisfied'), codeOfReportingClient('very_satisfied')], ['1', '5'])
  })

  it('come with the five dimensions of online ratings', () => {
    assert.deepEqual(
      Object.values(dimensions).map(({ zh }) => zh),
      ['整体满意度', '办事效率', '办事指南精确度', '办事便捷度', '平台操作性'],
    )
  })
})
