import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import type { Title } from '../../title.ts'
import { type Analyser, loadAnalyser } from '../language/analyser.ts'
import { findTitles, type TitleQuery } from './find-titles.ts'
import { openIndex, type TitleIndex } from './title-index.ts'

let analyser: Analyser
let index: TitleIndex

const rows: readonly (readonly [
  zh: string,
  en: string,
  alsoCalled: string,
  popularity: number,
  more?: Partial<Title>,
])[] = [
  ['居住证申领', 'Application for a residence permit', '办居住证 暂住证', 900],
  ['居住证签注', 'Annual endorsement of a residence permit', '居住证续签', 500],
  ['户口迁移（夫妻投靠）', 'Moving your household to your spouse', '迁户口', 400],
  ['出生登记（新生儿入户）', 'Household registration of a newborn', '新生儿上户口', 700],
  ['普通护照签发', 'Issue of an ordinary passport', '办护照', 800],
  ['失业保险金申领', 'Unemployment insurance benefit', '失业金', 600],
  ['食品经营许可', 'Food licence', '开饭店', 850, { audience: 'enterprise' }],
  ['药品经营许可（零售）', 'Licence for a pharmacy', '开药店', 300, { audience: 'enterprise' }],
  ['住房公积金查询', 'Housing fund account', '查公积金', 650, { summary: { zh: '余额和缴存明细', en: '' } }],
]

before(async () => {
  analyser = await loadAnalyser()
  index = openIndex(analyser)
  for (const [place, [zh, en, alsoCalled, popularity, more]] of rows.entries())
    index.put({
      id: place + 1,
      name: { zh, en },
      alsoCalled: alsoCalled.split(' '),
      summary: { zh: '', en: '' },
      audience: 'person',
      theme: '010',
      department: { id: 'office', name: { zh: '政务', en: 'Office' } },
      popularity,
      ...more,
    })
})

const find = (words: string, more: Partial<TitleQuery> = {}) => findTitles(index, analyser, { words, ...more })
const first = (words: string) => {
  const [best] = find(words).titles
  return best && { title: rows[best.id - 1]?.[0], kind: best.reason.kind, text: best.reason.text }
}

describe('findTitles', () => {
  it('says why: the name, a synonym, a phrase, letters, English', () => {
    assert.deepEqual(first('居住证申领'), { title: '居住证申领', kind: 'name', text: '居住证申领' })
    assert.deepEqual(first('暂住证'), { title: '居住证申领', kind: 'also-called', text: '暂住证' })
    assert.equal(first('娃要上个户口')?.title, '出生登记（新生儿入户）')
    assert.equal(first('娃要上个户口')?.kind, 'phrase')
    assert.deepEqual(first('shiyejin'), { title: '失业保险金申领', kind: 'pinyin', text: '失业金' })
    assert.equal(first('bhz')?.kind, 'initials')
    assert.equal(first('ordinary passport')?.kind, 'english')
    assert.equal(first('余额')?.kind, 'about')
  })

  it('says what was taken for a slip, and only then', () => {
    assert.equal(find('居主证').meant, '居住证')
    assert.equal(find('我要迁护口').meant, '迁户口')
    assert.equal(find('passprot').meant, 'passport')
    assert.equal(first('居主证')?.kind, 'slip')
    assert.equal(find('居住证').meant, null)
    assert.equal(find('juzhuzheng').meant, null)
    assert.equal(find('飞碟驾驶学').meant, null)
  })

  it('sets places aside and names them', () => {
    const found = find('南昌居住证')
    assert.deepEqual(found.regions, ['360100'])
    assert.equal(found.titles[0]?.id, 1)
    assert.deepEqual(find('南昌').titles, [])
    assert.deepEqual(find('上海浦东新区').regions, ['310000', '310115'])
  })

  it('names the concepts that everyday phrases were taken for', () =>
    assert.ok(find('孩子要上户口').concepts.includes('出生登记')))

  it('keeps to the audience and to the number asked for', () => {
    assert.deepEqual(find('经营许可', { audience: 'person' }).titles, [])
    assert.equal(find('经营许可', { audience: 'enterprise' }).titles.length, 2)
    assert.equal(find('经营许可', { limit: 1 }).titles.length, 1)
    assert.deepEqual(find('jyxk', { audience: 'person' }).titles.length, 0)
  })

  it('answers the same question the same way, better answers first', () => {
    const { titles } = find('居住证')
    assert.deepEqual(titles, find('居住证').titles)
    assert.ok(titles.every(({ score }, place) => place === 0 || score <= (titles[place - 1]?.score ?? 0)))
    assert.deepEqual(
      titles.slice(0, 2).map(({ id }) => id),
      [1, 2],
    )
  })

  it('finds nothing in words that say nothing, and in what nobody offers', () => {
    for (const words of [
      '',
      '   ',
      '的',
      '怎么办',
      '需要什么材料',
      '？！…',
      '😀👨‍👩‍👧‍👦',
      '明天下雨吗',
      'asdfghjkl',
      '12345',
    ])
      assert.deepEqual(find(words).titles, [], words)
  })

  it('takes SQL, HTML and control characters for the words in them', () => {
    for (const words of [
      "'; DROP TABLE items; --",
      '<script>alert(1)</script>',
      '\u0000\ud800%_\\',
      '../../etc/passwd',
      '{{7*7}}',
    ])
      assert.deepEqual(find(words).titles, [], words)
    assert.equal(find("居住证'; DROP TABLE items; --").titles[0]?.id, 1)
  })

  it('reads a hundred letters of ten thousand', () => {
    const found = find(`居住证${'长'.repeat(10_000)}`)
    assert.equal([...found.words].length, 100)
    for (const words of ['居住证申领'.repeat(2000), 'z'.repeat(10_000), '证'.repeat(10_000), 'a b '.repeat(2500)]) {
      const from = performance.now()
      find(words)
      assert.ok(performance.now() - from < 250, words.slice(0, 5))
    }
  })
})
