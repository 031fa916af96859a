import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { loadAnalyser } from '../language/analyser.ts'
import { suggestTitles } from './suggest-titles.ts'
import { openIndex, type TitleIndex } from './title-index.ts'

let index: TitleIndex

before(async () => {
  index = openIndex(await loadAnalyser())
  const rows: readonly (readonly [string, string, string, number])[] = [
    ['居住证申领', 'Application for a residence permit', '暂住证', 900],
    ['居住证签注', 'Annual endorsement', '居住证续签', 500],
    ['户口迁移', 'Moving your household', '居民迁户口', 950],
    ['房屋租赁登记备案', 'Filing of a lease', '租房备案', 100],
  ]
  for (const [id, [zh, en, also, popularity]] of rows.entries())
    index.put({
      id,
      name: { zh, en },
      alsoCalled: [also],
      summary: { zh: '', en: '' },
      audience: 'person',
      theme: '010',
      department: { id: 'x', name: { zh: '', en: '' } },
      popularity,
    })
})

const texts = (letters: string, limit = 8) => suggestTitles(index, letters, limit).map(({ text }) => text)

describe('suggestTitles', () => {
  it('puts names that begin so first, by popularity, then synonyms', () =>
    assert.deepEqual(texts('居'), ['居住证申领', '居住证签注', '居民迁户口']))

  it('completes pinyin, initials, full width and English', () => {
    assert.deepEqual(texts('juzhuzhengq'), ['居住证签注'])
    assert.deepEqual(texts('jzzs'), ['居住证申领'])
    assert.deepEqual(texts('ＨＫ'), ['户口迁移'])
    assert.deepEqual(texts('Filing of'), ['Filing of a lease'])
  })

  it('falls back on names that contain the letters', () => assert.deepEqual(texts('租赁登记'), ['房屋租赁登记备案']))

  it('offers each title once, and no more than asked for', () => {
    const ids = suggestTitles(index, '居', 8).map(({ id }) => id)
    assert.equal(new Set(ids).size, ids.length)
    assert.equal(suggestTitles(index, '居', 2).length, 2)
    assert.deepEqual(suggestTitles(index, '居', 0), [])
  })

  it('offers nothing for nothing', () => {
    for (const letters of ['', '  ', '？', '😀', '龘', 'x'.repeat(10_000)]) assert.deepEqual(texts(letters), [])
  })
})
