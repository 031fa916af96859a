import assert from 'node:assert/strict'
import { setTimeout as pause } from 'node:timers/promises'

/** Asks four times a second until it is so: what another process does by itself has no event to wait for, and each look leaves a record. */
export async function until(isSo: () => Promise<boolean>, seconds = 20): Promise<void> {
  for (const ends = performance.now() + seconds * 1000; performance.now() < ends; ) {
    if (await isSo()) return
    await pause(250)
  }
  assert.fail(`not within ${seconds} s`)
}
