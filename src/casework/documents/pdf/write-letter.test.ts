import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { readPdf } from '../../../../test/read-pdf.ts'
import type { Letter } from './letter.ts'
import { settable } from './typeface.ts'
import { writeLetter } from './write-letter.ts'

const letter: Letter = {
  language: 'zh-CN',
  organisation: '南昌市公安局东湖分局',
  title: '不予行政许可决定书',
  number: '不准〔2026〕15号',
  details: [{ label: '申请人：', value: '林晓岚' }],
  addressee: '林晓岚：',
  body: [
    { kind: 'paragraph', text: '经审查，不符合法定条件。' },
    { kind: 'heading', text: '救济途径' },
    { kind: 'list', entries: ['1. 行政复议。', '2. 行政诉讼。'] },
  ],
  date: '2026年7月8日',
  madeAt: new Date('2026-07-08T02:00:00Z'),
  seal: { around: '南昌市公安局东湖分局', centre: '样例', below: '电子印章' },
  verification: { address: 'https://zwfw.example/verify?document=x', lines: ['文书编号：x'] },
  rareCharacters: '〓处为字库未收的字：{characters}。',
  foot: '第{page}页，共{pages}页',
}

describe('a letter in type', () => {
  let whole: Buffer
  before(async () => {
    whole = await writeLetter(letter)
  })

  it('is PDF/A-2b, on one page, with its title where readers look for it', () => {
    const read = readPdf(whole)
    assert.deepEqual(read.faults, [])
    assert.equal(read.version, '%PDF-1.7')
    assert.equal(read.pages, 1)
    assert.equal(read.title, '不予行政许可决定书 不准〔2026〕15号')
    assert.match(read.xmp, /2026-07-08T02:00:00/)
    assert.ok(whole.length < 80_000, `${whole.length} bytes: the typeface is subset`)
  })

  it('can be searched and copied: every word is found again in its order', () => {
    const { text } = readPdf(whole)
    const words = [
      '不予行政许可决定书',
      '不准〔2026〕15号',
      '林晓岚：',
      '经审查',
      '救济途径',
      '2. 行政诉讼。',
      '2026年7月8日',
      '第1页，共1页',
    ]
    let from = 0
    for (const word of words) {
      const at = text.indexOf(word, from)
      assert.ok(at >= from, `${word} in ${text}`)
      from = at + word.length
    }
    assert.match(text, /样例电子印章/)
  })

  it('that is long goes on over the page, numbered on each, and stays PDF/A', async () => {
    const entries = Array.from(
      { length: 60 },
      (_, index) => `${index + 1}. 请补上第${index + 1}份材料，加盖公章，清晰可读。`,
    )
    const read = readPdf(await writeLetter({ ...letter, body: [{ kind: 'list', entries }] }))
    assert.deepEqual(read.faults, [])
    assert.ok(read.pages >= 3)
    assert.match(read.text, new RegExp(`第${read.pages}页，共${read.pages}页`))
    assert.match(read.text, /60\. 请补上/)
  })

  it('in English is set with the same typeface', async () => {
    const body = [{ kind: 'paragraph', text: 'It does not meet the conditions – “residence”.' }] as const
    const read = readPdf(await writeLetter({ ...letter, language: 'en', title: 'Decision to refuse', body }))
    assert.deepEqual(read.faults, [])
    assert.match(read.text, /does not meet the conditions – “residence”/)
  })

  it('names the characters that the typeface lacks instead of printing a box', async () => {
    const read = readPdf(await writeLetter({ ...letter, addressee: '李\u{30EDE}\u{1F600}：' }))
    assert.deepEqual(read.faults, [])
    assert.match(read.text, /李〓〓：/)
    assert.match(read.text, /字库未收的字：U\+30EDE, U\+1F600。/)
    assert.doesNotMatch(readPdf(whole).text, /〓/)
  })

  it('takes any text: directions, controls and marks without width vanish', () => {
    assert.deepEqual(settable('a\u202Eb\u200Bc\u0000d\ne'), { text: 'abc d e', rare: [] })
  })
})

describe('the reader of the tests', () => {
  it('finds what breaks PDF/A', async () => {
    const whole = await writeLetter(letter)
    const broken = (from: string, to: string) => {
      const text = whole.toString('latin1')
      assert.ok(text.includes(from), from)
      return readPdf(Buffer.from(text.replaceAll(from, to), 'latin1')).faults.join('; ')
    }
    assert.match(broken('<pdfaid:part>2', '<pdfaid:part>9'), /part and conformance/)
    assert.match(broken('/OutputIntents', '/OutputIntentz'), /output intent/)
    assert.match(broken('/FontFile2', '/FontFileX'), /embedded/)
    assert.match(broken('/MarkInfo', '/MarkInfx'), /tagged/)
    assert.match(broken('\n/ID [', '\n/IX ['), /file id/)
    assert.match(broken('\n7 0 obj', '\n7 0 obX'), /cross reference/)
  })
})
