import assert from 'node:assert/strict'
import { test } from 'node:test'
import { samplePhone } from '#standards'
import { findPhone } from './phone.ts'

test('a number is found however it was typed', () => {
  const phone = samplePhone(7)
  const spaced = `${phone.slice(0, 3)} ${phone.slice(3, 7)} ${phone.slice(7)}`
  for (const typed of [phone, spaced, `+86${phone}`, `0086 ${phone}`, ` ${phone}\t`])
    assert.equal(findPhone(typed), phone)
})

test('what cannot be a mobile number is refused', () => {
  for (const typed of [
    '',
    '12345',
    `2${samplePhone(7).slice(1)}`,
    `${samplePhone(7)}0`,
    'abcdefghijk',
    '1'.repeat(5000),
  ])
    assert.equal(findPhone(typed), undefined)
})
