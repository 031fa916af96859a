import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { repeat } from './repeat.ts'

/** Lets everything that is ready to run, run. */
const settle = () => new Promise((resolve) => setImmediate(resolve))

describe('work that is repeated', () => {
  it('is tried again soon after a failure, ever later, and regularly once it went well', async (context) => {
    context.mock.timers.enable({ apis: ['setTimeout'] })
    let attempts = 0
    let failures = 0
    const repeating = repeat(
      async () => {
        attempts += 1
        if (attempts <= 3) throw new Error('away')
      },
      30_000,
      () => {
        failures += 1
      },
    )
    await repeating.first
    for (const [wait, expected] of [
      [999, 1],
      [1, 2],
      [2_000, 3],
      [4_000, 4], // went well
      [29_999, 4],
      [1, 5],
    ] as const) {
      context.mock.timers.tick(wait)
      await settle()
      assert.equal(attempts, expected)
    }
    assert.equal(failures, 3)
    await repeating.stop()
    context.mock.timers.tick(60_000)
    await settle()
    assert.equal(attempts, 5)
  })

  it('is tried again ever later, up to the longest wait, when that is longer than its beat', async (context) => {
    context.mock.timers.enable({ apis: ['setTimeout'] })
    let attempts = 0
    const fail = async (): Promise<void> => {
      attempts += 1
      throw new Error('away')
    }
    const repeating = repeat(fail, 1_000, () => {}, 30_000)
    await repeating.first
    for (const seconds of [1, 2, 4, 8, 16, 30, 30]) {
      const earlier = attempts
      context.mock.timers.tick(seconds * 1_000 - 1)
      await settle()
      assert.equal(attempts, earlier)
      context.mock.timers.tick(1)
      await settle()
      assert.equal(attempts, earlier + 1, `after ${seconds} s`)
    }
    await repeating.stop()
  })

  it('finishes what is under way before it is stopped, and begins nothing after', async () => {
    let finish = (): void => {}
    let attempts = 0
    const repeating = repeat(
      () => {
        attempts += 1
        return new Promise((resolve) => {
          finish = resolve
        })
      },
      1,
      () => {},
    )
    const stopped = repeating.stop()
    finish()
    await stopped
    await settle()
    assert.equal(attempts, 1)
  })
})
