import assert from 'node:assert/strict'
import { it } from 'node:test'
import { themes } from './themes.ts'

it('the two theme lists have their own meanings for the same digits', () => {
  const name = (list: typeof themes.person, code: string) => list.find((theme) => theme.code === code)?.name.zh
  assert.deepEqual([themes.person.length, themes.enterprise.length], [32, 35])
  assert.deepEqual([name(themes.person, '005'), name(themes.enterprise, '005')], ['生育收养', '设立变更'])
  assert.deepEqual([name(themes.person, '100'), name(themes.enterprise, '100')], ['旅游观光', '应对气候变化'])
  // 080 is in neither list.
  assert.deepEqual([name(themes.person, '080'), name(themes.enterprise, '080')], [undefined, undefined])
})

it('themes are in the order of their codes, each once', () => {
  for (const list of [themes.person, themes.enterprise]) {
    const codes = list.map(({ code }) => code)
    assert.deepEqual(codes, [...new Set(codes)].toSorted())
  }
})
