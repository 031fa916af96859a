import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { mergeOwnLooks } from './merge-own-looks.ts'
import type { Access } from './view.tsx'

function access(act: string, at: string, platformName: string): Access {
  return { record: { act, at: new Date(at) }, fields: [], platformName } as unknown as Access
}

describe('looks at one’s own footprint', () => {
  it('stand in one line that names every platform asked', () => {
    const merged = mergeOwnLooks(
      [
        access('ledger.footprint', '2026-07-08T02:00:01Z', '广东'),
        access('ledger.footprint', '2026-07-08T02:00:00Z', '江西'),
      ],
      '、',
    )
    assert.deepEqual(
      merged.map(({ platformName }) => platformName),
      ['广东、江西'],
    )
  })

  it('are told apart when time passes between them, and nothing else is ever merged', () => {
    const looks = [
      access('ledger.footprint', '2026-07-08T03:00:00Z', '江西'),
      access('ledger.footprint', '2026-07-08T02:00:00Z', '江西'),
    ]
    assert.equal(mergeOwnLooks(looks, '、').length, 2)
    const acts = [
      access('casework.open', '2026-07-08T02:00:00Z', '江西'),
      access('casework.open', '2026-07-08T02:00:00Z', '江西'),
    ]
    assert.equal(mergeOwnLooks(acts, '、').length, 2)
  })
})
