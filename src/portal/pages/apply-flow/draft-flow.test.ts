import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Draft } from '#casework'
import { residencePermit } from '../../../../test/service-items.ts'
import { flowOf } from './draft-flow.ts'

const now = new Date('2026-07-08T02:00:00Z')

/** A draft whose sources have all answered; the parts the flow looks at. */
function draft(values: Readonly<Record<string, string | boolean | null>>, purpose: string): Draft {
  const materials = residencePermit.materials.map((material) => ({
    ...material,
    ...(material.id === 'dwelling' && { fallbackCommitmentId: 'stable-dwelling' }),
  }))
  const facts = Object.entries(values).map(([factId, value]) => ({ factId, status: 'verified', value }))
  return {
    case: { id: 'c', item: { ...residencePermit, materials }, deferred: [], askedFor: [] },
    facts,
    answers: { purpose },
    materials: [],
    commitments: [],
  } as unknown as Draft
}

const known = { 'residence.since': '2025-01-05', 'employment.uscc': null, 'permit.held': false }
const withLease = { ...known, 'dwelling.until': '2027-01-01' }
const withoutLease = { ...known, 'dwelling.until': null }

describe('the papers of an application', () => {
  it('ask for nothing that a register has', () => {
    const { unproven, steps } = flowOf(draft(withLease, 'employment'), 'standard', now)
    assert.deepEqual(unproven, [])
    assert.ok(!steps.includes('materials'))
  })

  it('are offered where a condition fails because a register has no record', () => {
    const { unproven, steps } = flowOf(draft(withoutLease, 'employment'), 'standard', now)
    assert.deepEqual(
      unproven.map(({ material }) => material.id),
      ['dwelling'],
    )
    assert.ok(steps.includes('materials'))
  })

  it('are left alone where the condition holds without them', () => {
    assert.deepEqual(flowOf(draft(withoutLease, 'study'), 'standard', now).unproven, [])
  })
})
