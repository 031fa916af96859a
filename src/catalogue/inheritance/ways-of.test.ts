import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { residencePermit } from '../../../test/service-items.ts'
import type { ServiceItem, Waiver } from '../item.ts'
import { wayBits, waysOfBits } from '../store/items.ts'
import { trustOf } from './trust-of.ts'
import { waysOf } from './ways-of.ts'

const { online, channels } = residencePermit

function ways(change: Partial<ServiceItem> = {}, reach: Partial<ServiceItem['channels']> = {}): ServiceItem['ways'] {
  const least = { ...channels, depth: [], nearest: 'county', terminals: false } as const
  return waysOf({
    promisedLimit: { days: 1, unit: 'working-day' },
    visits: 2,
    online: null,
    channels: { ...least, ...reach },
    ...change,
  })
}

const none = { atOnce: false, online: false, nearby: false, oneVisit: false }

describe('the four ways', () => {
  it('are none of an item that takes days, two visits and a county counter', () => assert.deepEqual(ways(), none))

  it('at once: a promise of no days, in whatever unit', () => {
    for (const unit of ['working-day', 'calendar-day'] as const) {
      assert.deepEqual(ways({ promisedLimit: { days: 0, unit } }), { ...none, atOnce: true })
      assert.deepEqual(ways({ promisedLimit: { days: 1, unit } }), none)
    }
  })

  it('online: a form here, or a depth of five and above elsewhere', () => {
    assert.deepEqual(ways({ online }), { ...none, online: true })
    for (const depth of ['1', '2', '3', '4', '5', '6', '7'] as const) {
      assert.equal(ways({}, { depth: [depth] }).online, depth >= '5', depth)
    }
    assert.equal(ways({}, { depth: ['1', '7'] }).online, true)
  })

  it('nearby: below the county, or at a terminal', () => {
    assert.deepEqual(ways({}, { nearest: 'township' }), { ...none, nearby: true })
    assert.deepEqual(ways({}, { nearest: 'village' }), { ...none, nearby: true })
    assert.deepEqual(ways({}, { terminals: true }), { ...none, nearby: true })
  })

  it('one visit: one or none', () => {
    assert.deepEqual(
      [0, 1, 2, 3].map((visits) => ways({ visits }).oneVisit),
      [true, true, false, false],
    )
  })

  it('are each of the sixteen combinations, and stored and read without loss', () => {
    const seen = new Set<string>()
    for (let bits = 0; bits < 16; bits += 1) {
      const meant = waysOfBits(bits)
      const found = ways(
        {
          promisedLimit: { days: meant.atOnce ? 0 : 1, unit: 'working-day' },
          visits: meant.oneVisit ? 1 : 2,
          online: meant.online ? online : null,
        },
        { nearest: meant.nearby ? 'township' : 'county' },
      )
      assert.deepEqual(found, meant)
      assert.equal(wayBits(found), bits)
      seen.add(JSON.stringify(found))
    }
    assert.equal(seen.size, 16)
  })
})

describe('trustOf', () => {
  const waivers: readonly (readonly [Waiver, string | null])[] = [
    [{ kind: 'certificate', factIds: [] }, 'A'],
    [{ kind: 'data', factIds: [] }, 'B'],
    [{ kind: 'commitment', commitmentId: 'x' }, 'C'],
    [{ kind: 'required', reason: { zh: '当面核对', en: 'Checked in person' } }, 'D'],
    [{ kind: 'abolished' }, null],
  ]
  for (const [waiver, grade] of waivers) {
    it(`says ${grade ?? 'nothing'} of ${waiver.kind}`, () => assert.equal(trustOf({ waiver }), grade))
  }
})
