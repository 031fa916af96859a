import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { foodLicence, householdMove, residencePermit } from '../../../test/service-items.ts'
import { type BurdenKind, type BurdenRow, burdenOf, reasonCodes } from '../index.ts'
import type { ServiceItem } from '../item.ts'

function rowOf(item: ServiceItem, kind: BurdenKind): BurdenRow {
  const row = burdenOf(item).find((each) => each.kind === kind)
  assert.ok(row, kind)
  return row
}

function codesOf(item: ServiceItem, kind: BurdenKind): string[] {
  return rowOf(item, kind).remaining.map(({ code }) => code)
}

describe('burdenOf', () => {
  it('sets what the law and the window would ask against what is asked', () => {
    assert.deepEqual(
      burdenOf(residencePermit).map(({ kind, statutory, actual }) => [kind, statutory, actual]),
      [
        ['steps', 5, 3],
        ['materials', 2, 0],
        ['fields', 6, 1],
        ['days', 15, 3],
        ['visits', 2, 0],
      ],
    )
  })

  it('gives a reason, and what would end it, for everything that remains', () => {
    for (const item of [residencePermit, householdMove, foodLicence]) {
      for (const { kind, actual, remaining } of burdenOf(item)) {
        assert.equal(remaining.length === 0, actual === 0, kind)
        if (kind !== 'days' && kind !== 'visits') assert.equal(remaining.length, actual, kind)
        for (const each of remaining) assert.deepEqual(each.mend, reasonCodes[each.code].mend)
      }
    }
  })

  it('takes the reason of a paper from the item, and says when there is none', () => {
    const [booklet] = rowOf(householdMove, 'materials').remaining
    assert.deepEqual(
      [booklet?.words.zh, booklet?.code, booklet?.reason.zh],
      ['居民户口簿', 'original-taken-back', '旧户口簿没有电子化，要当面收回'],
    )
    const [material] = householdMove.materials
    assert.ok(material)
    const reason = { zh: '要核对', en: 'Checked' }
    const bare = { ...householdMove, materials: [{ ...material, waiver: { kind: 'required' as const, reason } }] }
    assert.deepEqual(codesOf(bare, 'materials'), ['not-stated'])
  })

  it('reads from the words of the item why somebody has to come', () => {
    for (const [zh, code] of [
      ['要当面采集指纹、签名，核对本人', 'biometrics-taken'],
      ['男女双方要一起到场', 'both-present'],
      ['原件要当面核对，结果要当面领取', 'original-checked'],
      ['要核验本人', 'identity-in-person'],
      ['结果要当面领取', 'result-collected'],
      ['系统升级', 'visit-stated'],
    ] as const) {
      const channels = { ...householdMove.channels, visitReason: { zh, en: 'Come' } }
      assert.deepEqual(codesOf({ ...householdMove, channels }, 'visits'), [code], zh)
    }
    const silent = { ...householdMove, channels: { ...householdMove.channels, visitReason: null } }
    assert.deepEqual(codesOf(silent, 'visits'), ['not-stated'])
  })

  it('says of days who needs them', () => {
    const power = { ...householdMove.power, jointOrgans: [{ zh: '消防救援局', en: 'Fire and Rescue' }] }
    assert.deepEqual(codesOf({ ...householdMove, power }, 'days'), ['joint-examination'])
    const limited = { ...householdMove.power, quantityLimit: { zh: '每年100辆', en: '100 a year' } }
    assert.deepEqual(codesOf({ ...householdMove, power: limited }, 'days'), ['limited-places'])
    assert.deepEqual(codesOf(householdMove, 'days'), ['examination'])
  })

  it('counts limits of different units in working days', () => {
    const row = rowOf({ ...householdMove, statutoryLimit: { days: 30, unit: 'calendar-day' } }, 'days')
    assert.deepEqual([row.statutory, row.actual], [22, 5])
  })
})
