import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import foreign from '../../../test/vectors/foreign_pr_ids.json' with { type: 'json' }
import permits from '../../../test/vectors/hkmotw_residence_permits.json' with { type: 'json' }
import residents from '../../../test/vectors/resident_ids.json' with { type: 'json' }
import { calendarDate } from '../days/calendar-date.ts'
import { checkPersonNumber } from './person-number.ts'

const today = calendarDate('2026-08-25')

describe('a personal number of unknown kind', () => {
  it('is told apart by its beginning and accepted by its own rules', () => {
    const kinds = [
      ['resident', residents.valid],
      ['hk-mo-tw', permits.valid],
      ['foreign', foreign.valid],
    ] as const
    for (const [kind, valid] of kinds) {
      for (const { value } of valid) {
        const check = checkPersonNumber(value, today)
        assert.deepEqual([check.kind, check.ok], [kind, true], value)
      }
    }
  })

  it('is refused for the reason of its own kind', () => {
    assert.deepEqual(checkPersonNumber('996682198501010011', today), { kind: 'foreign', ok: false, reason: 'REGION' })
    assert.deepEqual(checkPersonNumber('810100199408230027', today), { kind: 'hk-mo-tw', ok: false, reason: 'PREFIX' })
    assert.deepEqual(checkPersonNumber('160101190101010010', today), { kind: 'resident', ok: false, reason: 'REGION' })
    assert.deepEqual(checkPersonNumber('', today), { kind: 'resident', ok: false, reason: 'LENGTH' })
  })
})
