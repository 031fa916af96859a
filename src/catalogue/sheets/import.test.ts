import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { type ImportAct, type ImportState, importStates, isLawful } from './import.ts'

const acts = Object.keys(importStates) as ImportAct[]
const states: readonly ImportState[] = ['received', 'checking', 'faulty', 'ready', 'published', 'discarded']

/** Everything that can come to pass from a state. */
function reachable(from: ImportState, seen = new Set<ImportState>([from])): Set<ImportState> {
  for (const act of acts.filter((each) => isLawful(each, from))) {
    const { to } = importStates[act]
    if (seen.has(to)) continue
    seen.add(to)
    reachable(to, seen)
  }
  return seen
}

describe('the life of an import', () => {
  it('reaches every state from the first, and ends in two', () => {
    assert.deepEqual([...reachable('received')].sort(), [...states].sort())
    const ends = states.filter((state) => acts.every((act) => !isLawful(act, state)))
    assert.deepEqual(ends, ['published', 'discarded'])
  })

  it('is published by a second person only, and only when nothing was found', () => {
    const publishing = acts.filter((act) => importStates[act].to === 'published')
    assert.deepEqual(publishing, ['approve'])
    assert.deepEqual([importStates.approve.from, importStates.approve.by], [['ready'], 'second-manager'])
  })

  it('never goes from faulty to ready: another file is sent', () => {
    assert.ok(!reachable('faulty').has('ready'))
  })
})
