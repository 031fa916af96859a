import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { longest, sentences, spoken } from './sentences.ts'

function pieces(text: string): string[] {
  return sentences(text).map(({ start, end }) => text.slice(start, end))
}

test('text is read sentence by sentence', () => {
  assert.deepEqual(pieces('还差1样。补上就继续办！好吗？'), ['还差1样。', '补上就继续办！', '好吗？'])
})

test('a decimal point does not end a sentence', () => {
  assert.deepEqual(pieces('平均0.8份。'), ['平均0.8份。'])
})

test('what has nothing to say is left out', () => {
  assert.deepEqual(pieces('· → '), [])
  assert.deepEqual(pieces(''), [])
})

test('no piece is longer than an engine can speak, and no letter is lost', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('办', '事', '，', '。', 'a', '1', ' ')), (parts) => {
      const text = parts.join('')
      for (const piece of pieces(text)) assert.ok(piece.replace(/[。！？；!?;\n]+$/, '').length <= longest)
      const readable = (value: string) => value.replace(/[^\p{L}\p{N}]/gu, '')
      assert.equal(readable(pieces(text).join('')), readable(text))
    }),
  )
})

test('masked numbers are read digit by digit and official words as people say them', () => {
  assert.equal(spoken('编号12345，免交'), '编号1 2 3 4 5，不用交')
  assert.doesNotMatch(spoken('林*岚'), /\*/)
})
