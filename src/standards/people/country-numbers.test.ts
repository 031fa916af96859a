import assert from 'node:assert/strict'
import { it } from 'node:test'
import { isCountryNumber } from './country-numbers.ts'

it('knows the 249 entries of ISO 3166-1', () => {
  const known = Array.from({ length: 1000 }, (_, i) => String(i).padStart(3, '0')).filter(isCountryNumber)
  assert.equal(known.length, 249)
  // Canada, Saudi Arabia, United Kingdom, Japan, Republic of Korea, South Sudan.
  for (const digits of ['124', '682', '826', '392', '410', '728']) assert.ok(isCountryNumber(digits))
})

it('knows none of the numbers given up or never given', () => {
  for (const digits of ['000', '200', '530', '810', '890', '999', '4', '', '00４'])
    assert.equal(isCountryNumber(digits), false)
})
