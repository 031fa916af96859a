import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { compact, mostLetters, normalise } from './normalise.ts'

describe('normalise', () => {
  const texts: readonly (readonly [string, string])[] = [
    ['ＪＺＺ１２３', 'jzz123'],
    ['身份證遺失', '身份证遗失'],
    ['戶口遷移', '户口迁移'],
    ['居 住 证', '居住证'],
    ['社保卡，丢失，补办！！', '社保卡丢失补办'],
    ['How do I get it?', 'how do i get it'],
    ['jūzhùzhèng', 'juzhuzheng'],
    ['lǜkǎ nǚ', 'lvka nv'],
    ['ban  身份证', 'ban 身份证'],
    ['  ？！…“”  ', ''],
    ['😀👨‍👩‍👧‍👦🏠', ''],
    ['\u0000\u200b\ud800', ''],
    ["'; DROP TABLE items; --", 'drop table items'],
    ['<script>alert(1)</script>', 'script alert 1 script'],
  ]
  for (const [text, normal] of texts)
    it(`reads ${JSON.stringify(text)} as “${normal}”`, () => assert.equal(normalise(text), normal))

  it('cuts ten thousand letters to a hundred, quickly', () => {
    const from = performance.now()
    assert.equal([...normalise('长'.repeat(10_000))].length, mostLetters)
    assert.equal([...normalise('𠀀'.repeat(10_000))].length, mostLetters)
    assert.equal(normalise('﷽'.repeat(10_000)).length <= mostLetters, true)
    assert.ok(performance.now() - from < 100)
  })

  it('is stable: what is normal stays as it is', () => {
    for (const [text] of texts) assert.equal(normalise(normalise(text)), normalise(text))
  })
})

describe('compact', () => {
  it('has no spaces', () => assert.equal(compact('residence permit 居住证'), 'residencepermit居住证'))
})
