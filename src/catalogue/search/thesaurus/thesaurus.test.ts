import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { type Analyser, loadAnalyser } from '../language/analyser.ts'
import { situations } from '../situations/index.ts'
import { english } from './english.ts'
import { circumstances, concepts } from './index.ts'
import { synonyms } from './synonyms.ts'

let analyser: Analyser
before(async () => {
  analyser = await loadAnalyser()
})

describe('the thesaurus', () => {
  it('holds at least 400 entries, 80 of them English', () => {
    assert.ok(concepts.length >= 400)
    assert.ok(english.length >= 80)
  })

  it('has two filled sides in every row, tidily written', () => {
    for (const [said, meant] of [...concepts, ...circumstances]) {
      assert.ok(
        said.split('|').every((text) => text.trim() === text && text !== ''),
        said,
      )
      assert.ok(
        meant.split(' ').every((text) => text !== ''),
        `${said}: ${meant}`,
      )
      assert.ok(!/[，。、|]$/.test(said) && !meant.includes('|'), `${said}: ${meant}`)
    }
  })

  it('says nothing twice in one row', () => {
    for (const [said] of [...concepts, ...circumstances]) {
      const phrases = said.split('|')
      assert.equal(new Set(phrases).size, phrases.length, said)
    }
  })

  it('finds an entry whatever small words fall between its parts', () => {
    const [entry] = analyser.thesaurus.find('上户口')
    assert.equal(entry?.meanings[0]?.text, '出生登记')
    assert.deepEqual(analyser.thesaurus.find('没有这个词'), [])
  })

  it('reads what many services have in common only beside a word that says which', () => {
    const meanings = analyser.thesaurus.find('身份证补领').concat(analyser.thesaurus.find('补身份证'))
    const texts = meanings.flatMap((entry) => entry.meanings.map(({ text }) => text))
    assert.ok(texts.includes('居民身份证补领'))
    assert.ok(!texts.includes('补领'))
  })
})

describe('situations', () => {
  it('have words on both sides', () => {
    assert.ok(situations.length >= 400)
    for (const [named, told] of situations) {
      assert.ok(
        named.split('|').every((part) => part.split('+').every((each) => each.length >= 2)),
        named,
      )
      assert.ok(
        told.split(' ').every((word) => word !== ''),
        `${named}: ${told}`,
      )
    }
  })
})

describe('synonyms', () => {
  it('are rows of a plain word and others', () => {
    for (const row of synonyms) assert.ok(row.split(' ').length >= 2 && !row.includes('  '), row)
  })
})
