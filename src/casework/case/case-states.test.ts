import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import {
  type CaseAct,
  type CaseRole,
  type CaseState,
  caseStates,
  findNextState,
  isOver,
  mayRead,
  mayWrite,
  openStates,
  publicStates,
  writtenPart,
} from './case-states.ts'
import { drawCaseStates } from './state-picture.ts'

const states = Object.keys(caseStates) as CaseState[]
const roles: readonly CaseRole[] = ['applicant', 'office', 'system']
const acts: readonly CaseAct[] = [
  ...['start', 'gather', 'correct', 'answer', 'attach', 'detach', 'sign', 'submit', 'accept', 'review'],
  ...['request-correction', 'supply', 'withdraw', 'grant', 'refuse'],
] as CaseAct[]

describe('the states of a case', () => {
  it('are eight to the public, in the words of the specification', () => {
    assert.deepEqual(
      Object.values(publicStates).map(({ zh }) => zh),
      ['草稿', '已提交', '已受理', '办理中', '等您', '已办结', '不予', '已撤回'],
    )
    assert.deepEqual(new Set(states.map((state) => caseStates[state].public)), new Set(Object.keys(publicStates)))
  })

  it('lead from the draft to every other state and end where it is nobody’s turn', () => {
    const reached = new Set<CaseState>(['draft'])
    for (const state of reached) for (const { to } of Object.values(caseStates[state].acts)) reached.add(to)
    assert.deepEqual([...reached].sort(), [...states].sort())
    for (const state of states) assert.equal(isOver(state), Object.keys(caseStates[state].acts).length === 0)
  })

  it('never let the office decide, or read, a draft', () => {
    for (const act of acts) assert.equal(findNextState('draft', act, 'office'), undefined)
    assert.deepEqual(caseStates.draft.reads.office, [])
    for (const state of states) {
      for (const part of ['facts', 'answers', 'materials', 'commitments'] as const) {
        assert.equal(mayWrite(state, 'office', part), false)
      }
    }
  })

  it('never let the applicant or the platform grant or refuse', () => {
    for (const state of states) {
      for (const role of ['applicant', 'system'] as const) {
        assert.equal(findNextState(state, 'grant', role), undefined)
        assert.equal(findNextState(state, 'refuse', role), undefined)
      }
    }
  })

  it('let the applicant withdraw in every state before the decision and read everything always', () => {
    for (const state of states) {
      assert.equal(findNextState(state, 'withdraw', 'applicant') !== undefined, !isOver(state))
      assert.ok(mayRead(state, 'applicant', 'record') && mayRead(state, 'applicant', 'decision'))
    }
  })

  it('grant only what has been accepted, on every path', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...acts), fc.constantFrom(...roles)), { maxLength: 40 }),
        (path) => {
          let state: CaseState = 'draft'
          let accepted = false
          for (const [act, role] of path) {
            const next = findNextState(state, act, role)
            if (next === undefined) continue
            accepted ||= act === 'accept'
            state = next
          }
          assert.ok(state !== 'granted' || accepted)
        },
      ),
      { numRuns: 500 },
    )
  })

  it('grant writing wherever they admit an act that writes, and nowhere else', () => {
    for (const state of states) {
      for (const role of roles) {
        const written = acts
          .filter((act) => caseStates[state].acts[act]?.by.includes(role))
          .flatMap((act) => writtenPart[act] ?? [])
        assert.deepEqual(new Set(caseStates[state].writes[role]), new Set(written), `${role} in ${state}`)
      }
    }
  })

  it('keep the queue’s states: those in which a case is alive and submitted', () => {
    assert.deepEqual([...openStates].sort(), states.filter((state) => state !== 'draft' && !isOver(state)).sort())
  })

  it('are drawn in the README exactly as the table has them', () => {
    const readme = readFileSync(join(import.meta.dirname, '..', 'README.md'), 'utf8')
    assert.ok(readme.includes(`\`\`\`mermaid\n${drawCaseStates()}\n\`\`\``), 'put the output of drawCaseStates into it')
  })
})
