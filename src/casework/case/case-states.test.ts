import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { type CaseAct, caseActs } from './case-acts.ts'
import { type CaseRole, caseRoles } from './case-roles.ts'
import {
  type CaseState,
  caseStates,
  findNextState,
  isOver,
  mayRead,
  mayWrite,
  type Outcome,
  openStates,
  publicStateOf,
  publicStates,
} from './case-states.ts'
import { caseStatesManual } from './state-picture.ts'

// Object.keys forgets that the keys are those of the tables.
const states = Object.keys(caseStates) as CaseState[]
const acts = Object.keys(caseActs) as CaseAct[]
const outcomes: readonly (Outcome | null)[] = [null, 'granted', 'refused', 'not-accepted']

describe('the states of a case', () => {
  it('are nine to the public, in the words of the specification', () => {
    assert.deepEqual(
      Object.values(publicStates).map(({ zh }) => zh),
      ['草稿', '已提交', '已受理', '办理中', '等您', '已办结', '不予', '已撤回', '终止办理'],
    )
    const shown = states.flatMap((state) => outcomes.map((outcome) => publicStateOf({ state, outcome })))
    assert.deepEqual(new Set(shown), new Set(Object.keys(publicStates)))
  })

  it('lead from the draft to every other state', () => {
    const reached = new Set<CaseState>(['draft'])
    for (const state of reached) {
      for (const { to } of Object.values(caseStates[state].acts)) {
        for (const next of to === 'as-decided' ? (['granted', 'refused'] as const) : [to]) reached.add(next)
      }
    }
    assert.deepEqual([...reached].sort(), [...states].sort())
  })

  it('are left by nothing once a case is closed, withdrawn or ended', () => {
    for (const state of ['closed', 'withdrawn', 'terminated'] as const) {
      assert.equal(caseStates[state].turn, null)
      for (const { to } of Object.values(caseStates[state].acts)) assert.equal(to, state)
    }
  })

  it('never let anybody but the applicant and their helpers touch, or the office read, a draft', () => {
    const helpers: readonly CaseRole[] = ['applicant', 'agent', 'clerk']
    for (const { by } of Object.values(caseStates.draft.acts)) assert.ok(by.every((role) => helpers.includes(role)))
    for (const role of caseRoles) {
      assert.equal(caseStates.draft.reads[role] !== undefined, helpers.includes(role), role)
    }
  })

  it('never let an officer, or a system, write what the applicant brings in', () => {
    for (const state of states) {
      for (const role of ['office', 'second', 'head', 'issuer', 'supervisor', 'external', 'system'] as const) {
        for (const part of ['facts', 'answers', 'materials', 'commitments', 'deferred'] as const) {
          assert.equal(mayWrite(state, role, part), false, `${role} ${part} in ${state}`)
        }
      }
    }
  })

  it('let nobody sign but the applicant, and nobody decide but who has that duty', () => {
    for (const state of states) {
      for (const role of caseRoles) {
        for (const act of ['sign', 'unsign', 'confirm'] as const) {
          if (role !== 'applicant') assert.equal(findNextState(state, act, role), undefined)
        }
        for (const act of ['grant', 'refuse', 'decline', 'undo'] as const) {
          if (!['office', 'second', 'external'].includes(role)) assert.equal(findNextState(state, act, role), undefined)
        }
        if (role !== 'head') assert.equal(findNextState(state, 'extend', role), undefined)
      }
    }
  })

  it('let the applicant withdraw in every state before the decision', () => {
    for (const state of states) {
      const isBefore = state === 'draft' || (openStates.includes(state) && state !== 'deciding')
      assert.equal(findNextState(state, 'withdraw', 'applicant') !== undefined, isBefore, state)
    }
  })

  it('let the applicant read everything always, but a decision only when it is in force', () => {
    for (const state of states) {
      assert.ok(mayRead(state, 'applicant', 'record'))
      assert.equal(mayRead(state, 'applicant', 'decision'), state !== 'deciding')
    }
  })

  it('grant only what has been accepted, decided and put in force, on every path', () => {
    const steps = fc.tuple(fc.constantFrom(...acts), fc.constantFrom(...caseRoles))
    fc.assert(
      fc.property(fc.array(steps, { maxLength: 60 }), (path) => {
        let state: CaseState = 'draft'
        let outcome: Outcome | null = null
        const done = new Set<CaseAct>()
        for (const [act, role] of path) {
          const next = findNextState(state, act, role, outcome)
          if (next === undefined) continue
          if (act === 'grant') outcome = 'granted'
          if (act === 'refuse') outcome = 'refused'
          done.add(act)
          state = next
        }
        if (state === 'granted' || state === 'made') {
          for (const act of ['submit', 'accept', 'grant', 'take-effect'] as const) assert.ok(done.has(act))
        }
      }),
      { numRuns: 500 },
    )
  })

  it('name a clause for every act, in both languages', () => {
    for (const act of acts) {
      const { words, clause } = caseActs[act]
      assert.ok(
        /\p{Script=Han}/u.test(words.zh) && clause.zh !== '' && !/\p{Script=Han}/u.test(words.en + clause.en),
        act,
      )
    }
  })

  it('keep the queue’s states: those in which a case is alive and submitted', () => {
    for (const state of states) assert.equal(openStates.includes(state), state !== 'draft' && !isOver(state))
  })

  it('are drawn in docs/case-states.md exactly as the table has them', () => {
    const manual = readFileSync(join(import.meta.dirname, '../../../docs/case-states.md'), 'utf8')
    assert.equal(
      manual.trim(),
      caseStatesManual().trim(),
      'node bin/tongban.js manual case-states > docs/case-states.md',
    )
  })
})
