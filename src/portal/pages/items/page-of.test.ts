import assert from 'node:assert/strict'
import { it } from 'node:test'
import { pageOf } from './page-of.ts'

it('cuts a list into pages', () => {
  assert.deepEqual(pageOf('2', 101, 50), { page: 2, pages: 3, offset: 50, limit: 50 })
  assert.deepEqual(pageOf(undefined, 0, 50), { page: 1, pages: 1, offset: 0, limit: 50 })
})

it('takes what is no page for the first or the last', () => {
  for (const asked of ['0', '-1', 'x', '1e9', '']) assert.equal(pageOf(asked, 101, 50).page, 1)
  assert.equal(pageOf('999999', 101, 50).page, 3)
})
