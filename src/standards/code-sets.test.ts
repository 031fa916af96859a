import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import vectors from '../../test/vectors/enums.json' with { type: 'json' }
import { codeSets, findName, isCodeSetId, nameOf } from './code-sets.ts'

// Stored words have the full-width brackets of Chinese text; the reference types them as ASCII.
const withFullWidthBrackets = (text: string) => text.replaceAll('(', '（').replaceAll(')', '）')

describe('the code sets', () => {
  for (const { id, zh, verified, values } of vectors.sets) {
    it(`have the codes and words of ${id}`, () => {
      assert.ok(isCodeSetId(id))
      const expected = Array.isArray(values) ? values.map((word) => [word, word]) : Object.entries(values)
      const set = codeSets[id]
      assert.deepEqual([set.id, set.name.zh, set.verified], [id, withFullWidthBrackets(zh), verified])
      assert.deepEqual(
        new Map(set.values.map(({ code, name }) => [code, name.zh])),
        new Map(expected.map(([code, word]) => [code, withFullWidthBrackets(String(word))])),
      )
    })
  }

  it('are those of the reference and, named here, those it only tells in words', () => {
    const told = [
      'materialType',
      'materialFormat',
      'onlineDepth.levels',
      'handleArea.gbt39046',
      'yesNo',
      'documentType',
    ]
    assert.deepEqual(Object.keys(codeSets), [...vectors.sets.map(({ id }) => id), ...told])
  })

  it('have each code once, and say which numbering was not seen in its source', () => {
    for (const { id, values } of Object.values(codeSets)) {
      assert.equal(new Set(values.map(({ code }) => code)).size, values.length, id)
    }
    const unverified = Object.values(codeSets).filter(({ verified }) => !verified)
    assert.deepEqual(
      unverified.map(({ id }) => id),
      ['timeUnit', 'onlineDepth.levels', 'handleArea.gbt39046', 'documentType'],
    )
  })

  it('have English for every word', () => {
    for (const { name, values } of Object.values(codeSets)) {
      for (const { en } of [name, ...values.map((value) => value.name)]) assert.match(en, /^[A-Z][\x20-\x7e]+$/)
    }
  })
})

describe('the name of a code', () => {
  it('depends on its set', () => {
    assert.equal(nameOf('servedParty.gbt39046', '5').zh, '行政机关')
    assert.equal(nameOf('servedParty.systems7', '5').zh, '非法人企业')
    assert.deepEqual(nameOf('itemType', '01'), { zh: '行政许可', en: 'Administrative licensing' })
  })

  it('is missing for codes the set does not have', () => {
    assert.equal(findName('caseType', '7'), undefined)
    assert.throws(() => nameOf('caseType', '7'), RangeError)
    assert.equal(isCodeSetId('toString'), false)
  })
})
