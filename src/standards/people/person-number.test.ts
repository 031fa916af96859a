import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import foreign from '../../../test/vectors/foreign_pr_ids.json' with { type: 'json' }
import permits from '../../../test/vectors/hkmotw_residence_permits.json' with { type: 'json' }
import residents from '../../../test/vectors/resident_ids.json' with { type: 'json' }
import { calendarDate } from '../days/calendar-date.ts'
import { checkPersonNumber } from './person-number.ts'
import { residentIdCheckCharacter } from './resident-id.ts'

const today = calendarDate('2026-08-25')

// Numbers that are wrong in one part only: their check character is right.
const withCheck = (body: string) => body + residentIdCheckCharacter(body)

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
    assert.deepEqual(checkPersonNumber(withCheck('99668219850101001'), today), {
      kind: 'foreign',
      ok: false,
      reason: 'REGION',
    })
    assert.deepEqual(checkPersonNumber(withCheck('81010019940823002'), today), {
      kind: 'hk-mo-tw',
      ok: false,
      reason: 'PREFIX',
    })
    assert.deepEqual(checkPersonNumber(withCheck('16010119010101001'), today), {
      kind: 'resident',
      ok: false,
      reason: 'REGION',
    })
    assert.deepEqual(checkPersonNumber('', today), { kind: 'resident', ok: false, reason: 'LENGTH' })
  })
})
