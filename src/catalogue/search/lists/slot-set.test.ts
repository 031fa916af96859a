import assert from 'node:assert/strict'
import { it } from 'node:test'
import fc from 'fast-check'
import { countShared, dropSlot, hasSlot, intersection, noSlots, type SlotSet, union, withSlot } from './slot-set.ts'

const slotLists = fc.array(fc.nat({ max: 5000 }), { maxLength: 60 })

function setOf(slots: readonly number[]): SlotSet {
  return slots.reduce(withSlot, noSlots)
}

it('is a set: union, intersection and the count of what is shared', () => {
  fc.assert(
    fc.property(slotLists, slotLists, fc.nat({ max: 5000 }), (one, other, slot) => {
      const [first, second] = [setOf(one), setOf(other)]
      assert.equal(hasSlot(union([first, second]), slot), one.includes(slot) || other.includes(slot))
      assert.equal(hasSlot(intersection(first, second), slot), one.includes(slot) && other.includes(slot))
      assert.equal(countShared(first, second), new Set(one).intersection(new Set(other)).size)
    }),
  )
})

it('counts full words, the highest bit too, and forgets what is dropped', () => {
  const full = setOf(Array.from({ length: 96 }, (_, slot) => slot))
  assert.equal(countShared(full, full), 96)
  dropSlot(full, 31)
  assert.equal(countShared(full, full), 95)
})
