import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import type { DraftState } from './draft.ts'
import { drawLifecycle } from './state-picture.ts'
import {
  type DraftAct,
  findNextDraftState,
  findNextItemState,
  type ItemState,
  type LifeAct,
  type LifeRole,
  lifecycleStates,
  openDraftStates,
} from './states.ts'

const roles: readonly LifeRole[] = ['manager', 'second', 'platform']
const draftStates: readonly DraftState[] = ['draft', 'checked', 'approved', 'published', 'discarded']
const draftActs: readonly DraftAct[] = [
  ...(['save', 'submit', 'return', 'approve', 'discard', 'rebase', 'publish', 'abolish'] as const),
]
const itemStates: readonly ItemState[] = ['new', 'in-use', 'suspended', 'abolished']
const itemActs: readonly LifeAct[] = ['publish', 'suspend', 'resume', 'abolish']

const path = <Act extends string>(acts: readonly Act[]) =>
  fc.array(fc.tuple(fc.constantFrom(...acts), fc.constantFrom(...roles)), { maxLength: 30 })

describe('the life of an item', () => {
  it('has a row for each state, and each step its clause', () => {
    assert.deepEqual(Object.keys(lifecycleStates).sort(), [...draftStates, ...itemStates].sort())
    for (const { acts, words } of Object.values(lifecycleStates)) {
      assert.ok(words.zh && words.en)
      for (const { by, clause } of Object.values(acts)) assert.ok(by.length > 0 && clause.zh && clause.en)
    }
  })

  it('puts in force only what was submitted, and approved by a second person, after its last change', () => {
    fc.assert(
      fc.property(path(draftActs), (steps) => {
        let state: DraftState = 'draft'
        let since: DraftAct[] = []
        for (const [act, role] of steps) {
          const next = findNextDraftState(state, act, role)
          if (next === undefined) continue
          since = next === 'draft' ? [] : [...since, act]
          if (act === 'approve') assert.equal(role, 'second')
          state = next
        }
        if (state === 'published') assert.deepEqual(since.slice(0, 2), ['submit', 'approve'])
      }),
      { numRuns: 500 },
    )
  })

  it('never lets a person publish or abolish, and never the platform write, submit, approve or suspend', () => {
    for (const state of draftStates) {
      for (const role of ['manager', 'second'] as const) {
        assert.equal(findNextDraftState(state, 'publish', role), undefined)
        assert.equal(findNextDraftState(state, 'abolish', role), undefined)
      }
      for (const act of ['save', 'submit', 'approve', 'discard'] as const) {
        assert.equal(findNextDraftState(state, act, 'platform'), undefined)
      }
    }
    for (const state of itemStates) {
      assert.equal(findNextItemState(state, 'suspend', 'platform'), undefined)
      assert.equal(findNextItemState(state, 'publish', 'manager'), undefined)
    }
  })

  it('ends with the abolition: no act leads out of it, and none but resuming out of a suspension into use', () => {
    fc.assert(
      fc.property(path(itemActs), (steps) => {
        let state: ItemState = 'new'
        for (const [act, role] of steps) {
          const next = findNextItemState(state, act, role)
          if (next === undefined) continue
          assert.notEqual(state, 'abolished')
          if (state === 'suspended' && next === 'in-use') assert.equal(act, 'resume')
          state = next
        }
      }),
      { numRuns: 500 },
    )
  })

  it('keeps a draft open while somebody can still do something about it', () => {
    const withActs = draftStates.filter((state) => Object.keys(lifecycleStates[state].acts).length > 0)
    assert.deepEqual(openDraftStates, withActs)
  })

  it('is drawn in the README exactly as the table has it', () => {
    const readme = readFileSync(join(import.meta.dirname, '..', 'README.md'), 'utf8')
    assert.ok(readme.includes(`\`\`\`mermaid\n${drawLifecycle()}\n\`\`\``), 'put the output of drawLifecycle into it')
  })
})
