import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { countBefore, expectedWait, isFirst, labelOf, type Ticket } from './ticket.ts'

type Waiting = Pick<Ticket, 'number' | 'priorityFrom' | 'queuedAt' | 'reservedFor'>

const now = new Date('2026-07-08T02:00:00Z')
const minutes = (count: number): Date => new Date(now.getTime() + count * 60_000)

/** Those who wait, in the order they came, some of whom go first. */
const queue = fc.array(fc.boolean(), { minLength: 1, maxLength: 30 }).map((priorities): Waiting[] =>
  priorities.map((goesFirst, index) => ({
    number: index + 1,
    queuedAt: minutes(index - 60),
    priorityFrom: goesFirst ? minutes(index - 60) : null,
    reservedFor: null,
  })),
)

/** What one window does, by the rule as it is told: first those who go first, then by turns. */
function callAll(waiting: readonly Waiting[]): number[] {
  const left = [...waiting]
  const called: number[] = []
  let lastWasFirst = false
  while (left.length > 0) {
    const wanted = left.findIndex((each) => isFirst(each, now) === !lastWasFirst)
    const [next] = left.splice(wanted === -1 ? 0 : wanted, 1)
    if (!next) break
    called.push(next.number)
    lastWasFirst = isFirst(next, now)
  }
  return called
}

describe('the rule of turns', () => {
  it('tells everybody exactly how many are called before them', () => {
    fc.assert(
      fc.property(queue, (waiting) => {
        const order = callAll(waiting)
        for (const ticket of waiting) {
          const others = waiting.filter(({ number }) => number !== ticket.number)
          assert.equal(countBefore(ticket, others, now), order.indexOf(ticket.number))
        }
      }),
    )
  })

  it('never makes anybody without priority wait for two that go first, while others come before', () => {
    fc.assert(
      fc.property(queue, (waiting) => {
        const order = callAll(waiting)
        const goesFirst = order.map((number) => isFirst(waiting[number - 1] ?? assert.fail(), now))
        const last = goesFirst.lastIndexOf(false)
        for (let at = 1; at <= last; at++) assert.ok(!(goesFirst[at] && goesFirst[at - 1]), String(goesFirst))
      }),
    )
  })

  it('leaves out who was sent to one window, and counts an appointment from its time on', () => {
    const at = (number: number, more: Partial<Waiting> = {}): Waiting => ({
      ...{ number, queuedAt: minutes(number), priorityFrom: null, reservedFor: null },
      ...more,
    })
    assert.equal(countBefore(at(3), [at(1, { reservedFor: 4 }), at(2)], now), 1)
    const appointment = at(5, { priorityFrom: minutes(30) })
    assert.equal(countBefore(at(3), [appointment], now), 0)
    assert.equal(countBefore(at(3), [appointment], minutes(30)), 1)
    assert.equal(countBefore(appointment, [at(1), at(2)], minutes(30)), 0)
  })
})

describe('a number', () => {
  it('is a letter and at least three digits', () => {
    assert.deepEqual(
      [1, 42, 1234].map((number) => labelOf({ kind: 'A', number })),
      ['A001', 'A042', 'A1234'],
    )
  })

  it('is expected in steps of five minutes, and by nobody where no window is open', () => {
    assert.deepEqual([expectedWait(0, 8, 2), expectedWait(1, 8, 2), expectedWait(10, 8, 2)], [0, 5, 40])
    assert.equal(expectedWait(3, 8, 0), null)
  })
})
