import assert from 'node:assert/strict'
import { it } from 'node:test'
import { systemClock } from './clock.ts'

it('the clock of the system runs with the machine’s', () => {
  const before = Date.now()
  const now = systemClock.now().getTime()
  assert.ok(before <= now && now <= Date.now())
})
