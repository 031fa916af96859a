import assert from 'node:assert/strict'
import { it } from 'node:test'
import fc from 'fast-check'
import residents from '../../test/vectors/resident_ids.json' with { type: 'json' }
import { calendarDate } from './days/calendar-date.ts'
import { checkResidentId } from './people/resident-id.ts'
import { tidyIdentifier } from './tidy-identifier.ts'

it('makes of what people type what the checks expect', () => {
  assert.equal(tidyIdentifier(' 3600 1990-0203\u200b 00７x '), '36001990020300７X'.normalize('NFKC'))
  assert.equal(tidyIdentifier('TTTT0001－4'), 'TTTT00014')
})

it('mends the full-width number that the strict check refuses', () => {
  const typed = residents.invalid.find(({ errors }) => errors[0] === 'CHARSET')?.value ?? ''
  const today = calendarDate(residents.referenceDate)
  assert.equal(checkResidentId(typed, today).ok, false)
  assert.equal(checkResidentId(tidyIdentifier(typed), today).ok, true)
})

it('changes nothing the second time', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 30 }), (text) => tidyIdentifier(tidyIdentifier(text)) === tidyIdentifier(text)),
  )
})
