import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { type Analyser, loadAnalyser } from './analyser.ts'

let analyser: Analyser
before(async () => {
  analyser = await loadAnalyser()
})

describe('the analyser', () => {
  it('cuts Chinese into words and keeps their places', () => {
    const tokens = analyser.tokens('ban 居住证 permits')
    assert.deepEqual(
      tokens.map(({ word, start, end }) => [word, start, end]),
      [
        ['ban', 0, 3],
        ['居住证', 4, 7],
        ['permit', 8, 15],
      ],
    )
  })

  it('knows words of daily speech that a dictionary has not', () => {
    const words = analyser.tokens('老太太走丢了').map(({ word }) => word)
    assert.ok(words.includes('走丢'), words.join('/'))
  })

  it('gives the shorter words inside a word to the index', () => {
    const words = analyser.wordsAndParts('基本医疗保险')
    for (const word of ['医疗', '保险', '医疗保险']) assert.ok(words.includes(word))
  })

  it('spells by the word, not by the letter', () => {
    assert.equal(analyser.spell('重庆银行').join(' '), 'chong qing yin hang')
    assert.equal(analyser.spell('会计').join(' '), 'kuai ji')
    assert.equal(analyser.spell('绿卡').join(' '), 'lv ka')
  })

  it('loads once', async () => assert.equal(await loadAnalyser(), analyser))

  it('takes adverbs and times lightly, services not', () => {
    assert.equal(analyser.isLight('现在'), true)
    assert.equal(analyser.isLight('实在'), true)
    assert.equal(analyser.isLight('护照'), false)
  })
})

describe('places', () => {
  it('are known with their kind and without', () => {
    assert.deepEqual(analyser.places.find('南昌'), ['360100'])
    assert.deepEqual(analyser.places.find('南昌市'), ['360100'])
    assert.deepEqual(analyser.places.find('江西'), ['360000'])
    assert.deepEqual(analyser.places.find('广西'), ['450000'])
    assert.deepEqual(analyser.places.find('延边'), ['222400'])
    assert.deepEqual(analyser.places.find('东湖区'), ['360102'])
    assert.deepEqual(analyser.places.find('昆山'), ['320583'])
  })

  it('of one name are all given', () => assert.ok(analyser.places.find('朝阳区').length > 1))

  it('are not words that mean something else, nor places one asks to go to', () => {
    for (const word of ['和平', '居住证', '香港', '澳门', '台湾', '']) assert.deepEqual(analyser.places.find(word), [])
  })
})

describe('what people tell', () => {
  it('belongs to titles by the words of their name', () => {
    assert.ok(analyser.situations.toldOf('居民身份证补领').includes('丢'))
    assert.ok(!analyser.situations.toldOf('居民身份证换领').includes('丢'))
    assert.deepEqual(analyser.situations.toldOf('没有这样的事项'), [])
    assert.deepEqual(analyser.situations.toldOf(''), [])
  })
})
