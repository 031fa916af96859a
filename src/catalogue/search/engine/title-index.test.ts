import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import fc from 'fast-check'
import type { Title } from '../../title.ts'
import { type Analyser, loadAnalyser } from '../language/analyser.ts'
import { findTitles } from './find-titles.ts'
import { suggestTitles } from './suggest-titles.ts'
import { openIndex } from './title-index.ts'

let analyser: Analyser
before(async () => {
  analyser = await loadAnalyser()
})

function title(id: number, zh: string, more: Partial<Title> = {}): Title {
  return {
    id,
    name: { zh, en: '' },
    alsoCalled: [],
    summary: { zh: '', en: '' },
    audience: 'person',
    theme: '010',
    department: { id: 'police', name: { zh: '公安', en: 'Public security' } },
    popularity: 10,
    ...more,
  }
}

const ids = (index: ReturnType<typeof openIndex>, words: string): number[] =>
  findTitles(index, analyser, { words }).titles.map(({ id }) => id)

describe('the index of titles', () => {
  it('finds a title as soon as it is put, and no more once it is removed', () => {
    const index = openIndex(analyser)
    assert.deepEqual(ids(index, '居住证'), [])
    index.put(title(7, '居住证申领'))
    assert.deepEqual(ids(index, '居住证'), [7])
    assert.equal(index.size, 1)
    index.remove(7)
    assert.deepEqual(ids(index, '居住证'), [])
    assert.deepEqual(suggestTitles(index, 'jzz'), [])
    assert.equal(index.size, 0)
  })

  it('takes a changed title in place of the old one', () => {
    const index = openIndex(analyser)
    index.put(title(1, '居住证申领', { alsoCalled: ['暂住证'] }))
    index.put(title(1, '护照签发'))
    assert.equal(index.size, 1)
    assert.deepEqual(ids(index, '护照'), [1])
    assert.deepEqual(ids(index, '居住证'), [])
    assert.deepEqual(suggestTitles(index, '暂住'), [])
  })

  it('removes what is not there without complaint', () => {
    const index = openIndex(analyser)
    index.remove(99)
    assert.equal(index.size, 0)
  })

  it('bears names that say nothing', () => {
    const index = openIndex(analyser)
    index.put(title(1, ''))
    index.put(title(2, '？！…'))
    index.put(title(3, '😀'))
    assert.deepEqual(ids(index, '居住证'), [])
    index.remove(2)
    assert.equal(index.size, 2)
  })

  it('answers as if the titles it holds had been put in order, whatever came and went', () => {
    const names = ['居住证申领', '居住证签注', '护照签发', '公积金提取', '食品经营许可', '出生登记', '死亡登记']
    const questions = ['居住证', '登记', 'jzz', 'huzhao', '公鸡金', '孩子上户口', '开饭店', '许可']
    const act = fc.record({ id: fc.integer({ min: 1, max: 6 }), name: fc.constantFrom(...names), gone: fc.boolean() })
    fc.assert(
      fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
        const lived = openIndex(analyser)
        const held = new Map<number, Title>()
        for (const { id, name, gone } of acts) {
          if (gone) {
            lived.remove(id)
            held.delete(id)
          } else {
            lived.put(title(id, name))
            held.set(id, title(id, name))
          }
        }
        const fresh = openIndex(analyser)
        for (const each of [...held.values()].sort((a, b) => a.id - b.id)) fresh.put(each)
        for (const words of questions)
          assert.deepEqual(findTitles(lived, analyser, { words }), findTitles(fresh, analyser, { words }), words)
        for (const letters of ['居', 'j', 'gj', '登记'])
          assert.deepEqual(suggestTitles(lived, letters), suggestTitles(fresh, letters), letters)
      }),
      { numRuns: 30 },
    )
  })
})
