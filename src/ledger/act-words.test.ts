import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { actsManual, actWords } from './act-words.ts'
import { acts } from './acts.ts'

describe('the acts of the ledger', () => {
  it('are named by module and verb and have words in both languages', () => {
    for (const [act, { zh, en }] of Object.entries(acts)) {
      assert.match(act, /^[a-z]+\.[a-z0-9-]+$/)
      assert.match(zh, /\p{Script=Han}/u, act)
      assert.match(en, /^[A-Z]/, act)
    }
  })

  it('are all in the manual', () => {
    const manual = actsManual()
    for (const act of Object.keys(acts)) assert.ok(manual.includes(`| \`${act}\` |`), act)
  })

  it('are those of docs/ledger-acts.md', () => {
    const kept = readFileSync(join(import.meta.dirname, '../../docs/ledger-acts.md'), 'utf8')
    assert.equal(kept.trimEnd(), actsManual().trimEnd(), 'run: node bin/tongban.js manual acts > docs/ledger-acts.md')
  })

  it('have no words when they are not listed', () => {
    assert.throws(() => actWords('ledger.forget'), /not listed/)
    assert.throws(() => actWords('constructor'), /not listed/)
  })
})
