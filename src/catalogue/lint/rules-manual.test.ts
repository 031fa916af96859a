import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { it } from 'node:test'
import { rulesManual } from './rules-manual.ts'

const file = resolve(import.meta.dirname, '../../../docs/item-rules.md')

it('the document of rules is the one that the table gives', () => {
  if (process.env.TONGBAN_WRITE_MANUALS) writeFileSync(file, rulesManual())
  assert.equal(readFileSync(file, 'utf8'), rulesManual())
})
