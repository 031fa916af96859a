import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { FactDefinition, Material, ServiceItem, Waiver } from '#catalogue'
import type { CaseId, PartyId } from '#kernel/ids'
import type { Attachment, AttachmentId, Draft, Fact, FactStatus, FactValue, SignedCommitment } from '../case/case.ts'
import { startedCase } from '../case/fold-case.ts'
import { doubtfulFacts, isCompleteOnItsFace, missingOf, standingOf } from './missing-of.ts'

const words = { zh: '词', en: 'word' }
const at = new Date('2026-07-08T02:00:00Z')

function definition(id: string, needed: boolean): FactDefinition {
  const from = { kind: 'service', serviceId: 'a.b', field: 'x' } as const
  return { id, label: words, group: words, from, form: 'text', needed, correctable: true }
}

function material(waiver: Waiver, fallbackCommitmentId?: string): Material {
  return {
    id: 'paper',
    name: words,
    waiver,
    source: words,
    standard: words,
    ...(fallbackCommitmentId && { fallbackCommitmentId }),
  }
}

function fact(factId: string, status: FactStatus, value: FactValue): Fact {
  const nothing = {
    sourceValue: null,
    correctionReason: null,
    serviceId: null,
    platformId: null,
    validUntil: null,
    said: [],
  }
  return { factId, status, value, source: words, fetchedAt: at, ...nothing }
}

interface Given {
  readonly facts?: readonly Fact[]
  readonly materials?: readonly Material[]
  readonly answers?: Readonly<Record<string, string>>
  readonly uploads?: readonly string[]
  readonly signed?: readonly string[]
}

function draft({ facts = [], materials = [], answers = {}, uploads = [], signed = [] }: Given): Draft {
  // The rules look at these parts of an item only.
  const item = {
    materials,
    online: {
      facts: [definition('a.needed', true), definition('a.spare', false)],
      questions: [
        {
          id: 'why',
          title: words,
          why: words,
          form: { kind: 'text', maxLength: 9, multiline: false },
          optional: false,
        },
        {
          id: 'note',
          title: words,
          why: words,
          form: { kind: 'text', maxLength: 9, multiline: false },
          optional: true,
        },
      ],
    },
  } as unknown as ServiceItem
  const key = { partyId: 'p' as PartyId, id: 'c' as CaseId }
  const actor = { kind: 'person', role: 'applicant', id: 'p', organisationId: null, name: null } as const
  const detail = { itemCode: 'x', itemVersion: 1, region: '360102' }
  return {
    case: { ...startedCase(key, { sequence: 1, act: 'start', at, actor, detail }), item },
    facts,
    answers,
    materials: uploads.map(
      (materialId): Attachment => ({
        id: materialId as AttachmentId,
        materialId,
        fileName: 'a.pdf',
        mediaType: 'application/pdf',
        bytes: 9,
        pages: 1,
        scan: 'clean',
        attachedAt: at,
      }),
    ),
    commitments: signed.map(
      (commitmentId): SignedCommitment => ({
        commitmentId,
        language: 'en',
        text: 'text',
        textHash: 'ff',
        level: 2,
        signedAt: at,
      }),
    ),
  }
}

const fields = (given: Given): string[] => missingOf(draft(given)).map(({ field }) => field)
const good = [fact('a.needed', 'verified', 'x'), fact('a.spare', 'verified', 'y')]
const answered = { why: 'because' }

describe('what keeps a draft from submission', () => {
  it('is nothing once needed facts, questions and materials are there', () => {
    assert.deepEqual(fields({ facts: good, answers: answered }), [])
  })

  it('is a needed fact that no source gave, and never an optional one', () => {
    assert.deepEqual(fields({ answers: answered }), ['fact-a.needed'])
    for (const missing of [fact('a.needed', 'unavailable', null), fact('a.needed', 'verified', null)]) {
      assert.deepEqual(fields({ facts: [missing], answers: answered }), ['fact-a.needed'])
    }
    assert.deepEqual(fields({ facts: [fact('a.needed', 'own', 'x')], answers: answered }), [])
    assert.deepEqual(fields({ facts: [fact('a.needed', 'verified', false)], answers: answered }), [])
  })

  it('is an unanswered question unless it is optional', () => {
    assert.deepEqual(fields({ facts: good }), ['answer-why'])
  })

  it('is a material that has to be handed in', () => {
    const required = material({ kind: 'required', reason: words })
    assert.deepEqual(fields({ facts: good, answers: answered, materials: [required] }), ['material-paper'])
    assert.deepEqual(fields({ facts: good, answers: answered, materials: [required], uploads: ['paper'] }), [])
  })
})

describe('where a material stands', () => {
  const byData = material({ kind: 'data', factIds: ['a.needed'] }, 'promise')
  const byOptional = material({ kind: 'data', factIds: ['a.spare'] })
  const standing = (paper: Material, given: Given) => standingOf(draft(given), paper)

  it('it is spared by a value a source vouches for, or vouched for before the correction', () => {
    assert.equal(standing(byData, { facts: good }), 'spared')
    assert.equal(standing(byData, { facts: [fact('a.needed', 'corrected', 'z')] }), 'spared')
    assert.equal(standing(material({ kind: 'abolished' }), {}), 'spared')
  })

  it('it comes back when its source is silent or the applicant only says so', () => {
    for (const status of ['unavailable', 'own'] as const) {
      assert.equal(standing(byData, { facts: [fact('a.needed', status, status === 'own' ? 'x' : null)] }), 'to-hand-in')
    }
    assert.equal(standing(byData, {}), 'to-hand-in')
  })

  it('then a file or the signed commitment stands for it', () => {
    assert.equal(standing(byData, { uploads: ['paper'] }), 'handed-in')
    assert.equal(standing(byData, { signed: ['promise'] }), 'committed')
    assert.equal(standing(byData, { signed: ['another'] }), 'to-hand-in')
    assert.equal(standing(material({ kind: 'commitment', commitmentId: 'promise' }), {}), 'to-hand-in')
    assert.equal(
      standing(material({ kind: 'commitment', commitmentId: 'promise' }), { signed: ['promise'] }),
      'committed',
    )
  })

  it('an optional fact that does not exist asks for nothing', () => {
    assert.equal(standing(byOptional, { facts: [fact('a.spare', 'verified', null)] }), 'spared')
    assert.equal(standing(byOptional, { facts: [fact('a.spare', 'unavailable', null)] }), 'optional')
    assert.equal(standing(byOptional, { facts: [fact('a.spare', 'own', 'x')] }), 'to-hand-in')
  })
})

describe('whether a person has to look before acceptance', () => {
  it('no, while every value comes from its source', () => {
    assert.equal(isCompleteOnItsFace(draft({ facts: good, signed: ['promise'] })), true)
  })

  it('yes, for a corrected or stated value or a file', () => {
    assert.deepEqual(doubtfulFacts(draft({ facts: [fact('a.needed', 'own', 'x'), ...good] })), ['a.needed'])
    assert.equal(isCompleteOnItsFace(draft({ facts: [fact('a.needed', 'corrected', 'x')] })), false)
    assert.equal(isCompleteOnItsFace(draft({ facts: good, uploads: ['paper'] })), false)
  })
})
