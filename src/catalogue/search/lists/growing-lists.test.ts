import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { GrowingLists } from './growing-lists.ts'

describe('GrowingLists', () => {
  it('holds what a map of arrays would hold, whatever is added, removed and cleared', () => {
    const act = fc.record({
      list: fc.nat(20),
      value: fc.nat(50),
      kind: fc.constantFrom('add', 'add', 'add', 'remove', 'clear'),
    })
    fc.assert(
      fc.property(fc.array(act, { maxLength: 400 }), (acts) => {
        const lists = new GrowingLists()
        const model = new Map<number, number[]>()
        for (const { list, value, kind } of acts) {
          const held = model.get(list) ?? []
          if (kind === 'add') {
            lists.add(list, value)
            model.set(list, [...held, value])
          } else if (kind === 'remove') {
            lists.remove(list, (each) => each === value)
            model.set(
              list,
              held.filter((each) => each !== value),
            )
          } else {
            lists.clear(list)
            model.set(list, [])
          }
        }
        for (const [list, held] of model)
          assert.deepEqual([...lists.read(list)].sort(), held.toSorted(), `list ${list}`)
      }),
      { numRuns: 50 },
    )
  })

  it('holds a list longer than any chunk', () => {
    const lists = new GrowingLists()
    for (let value = 0; value < 200_000; value += 1) lists.add(3, value)
    lists.add(4, 7)
    assert.equal(lists.lengthOf(3), 200_000)
    assert.equal(lists.read(3)[199_999], 199_999)
    assert.deepEqual([...lists.read(4)], [7])
  })

  it('reads nothing where nothing was added', () => {
    const lists = new GrowingLists()
    assert.equal(lists.lengthOf(9), 0)
    assert.deepEqual([...lists.read(9)], [])
    lists.clear(9)
  })
})
