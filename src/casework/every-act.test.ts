import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import fc from 'fast-check'
import type { Officer, Person } from '#kernel/principal'
import { system } from '#kernel/principal'
import { Problem } from '#kernel/problem'
import type { Services } from '#kernel/services'
import { policeBranchOf } from '../../demonstration/samples/organisations.ts'
import { actAs, caseIn, standOf } from '../../test/case-in-state.ts'
import { type CaseworkWorld, caseworkWorld, eastLake, officerOf, westLake } from '../../test/casework-world.ts'
import { sampleAct } from '../../test/sample-acts.ts'
import { withdrawCase } from './applicant/withdraw-case.ts'
import { recuse } from './assignment/recuse.ts'
import type { CaseFile } from './case/case.ts'
import { type CaseAct, caseActs } from './case/case-acts.ts'
import { type CaseRole, caseRoles } from './case/case-roles.ts'
import { type CaseState, caseStates, findNextState } from './case/case-states.ts'
import { mayActAs } from './case/lawful.ts'
import { proposeDecision, returnProposal } from './deciding/propose-decision.ts'
import { undoDecision } from './deciding/undo-decision.ts'
import { deliverCase } from './delivery/deliver-case.ts'
import { makeCertificate } from './delivery/make-certificate.ts'
import { askOpinion } from './joint/ask-opinion.ts'
import { acceptCase } from './office/accept-case.ts'
import { declineCase } from './office/decline-case.ts'
import { grantCase } from './office/grant-case.ts'
import { refuseCase } from './office/refuse-case.ts'
import { requestCorrection } from './office/request-correction.ts'
import { extendCase } from './proceedings/extend-case.ts'
import { precheckCase } from './proceedings/precheck-case.ts'
import { beginSpecial, endSpecial } from './proceedings/special-procedure.ts'
import { terminateCase } from './proceedings/terminate-case.ts'
import { recordAct } from './store/record-act.ts'
import { urgeCase } from './supervision/urge-case.ts'

// Object.keys forgets that the keys are those of the tables.
const states = Object.keys(caseStates) as CaseState[]
const acts = Object.keys(caseActs) as CaseAct[]
const reason = '按规定办理，理由写在这里。'

/** Ends a transaction that succeeded without keeping it: the next attempt finds the same case. */
class TakenBack extends Error {}

type OfficerVerb = readonly [
  act: CaseAct,
  role: (state: CaseState) => readonly CaseRole[],
  run: (services: Services, officer: Officer, id: string, version: number) => Promise<unknown>,
]
const decider = (state: CaseState): readonly CaseRole[] => [state === 'proposed' ? 'second' : 'office']
const always =
  (...roles: readonly CaseRole[]) =>
  () =>
    roles

const officerVerbs: readonly OfficerVerb[] = [
  ['accept', always('office'), (s, o, id, version) => acceptCase(s, o, id, { version })],
  ['grant', decider, (s, o, id, version) => grantCase(s, o, id, { version, reason })],
  ['refuse', decider, (s, o, id, version) => refuseCase(s, o, id, { version, reason })],
  [
    'decline',
    always('office'),
    (s, o, id, version) => declineCase(s, o, id, { version, ground: 'not-needed', reason }),
  ],
  [
    'request-correction',
    always('office'),
    (s, o, id, version) =>
      requestCorrection(s, o, id, {
        version,
        entries: [{ what: '照片', why: '太旧', standard: '白底' }],
        by: '2026-07-20',
      }),
  ],
  [
    'begin-special',
    always('office'),
    (s, o, id, version) => beginSpecial(s, o, id, { version, kind: 'testing', reason, expected: '2026-07-31' }),
  ],
  ['end-special', always('office'), (s, o, id, version) => endSpecial(s, o, id, { version, result: reason })],
  ['extend', always('head'), (s, o, id, version) => extendCase(s, o, id, { version, days: 5, reason })],
  [
    'terminate',
    always('office', 'head'),
    (s, o, id, version) => terminateCase(s, o, id, { version, ground: 'body-ended', reason }),
  ],
  [
    'propose',
    always('office'),
    (s, o, id, version) => proposeDecision(s, o, id, { version, outcome: 'refused', reason }),
  ],
  ['return', always('second'), (s, o, id, version) => returnProposal(s, o, id, { version, reason })],
  ['undo', always('office'), (s, o, id, version) => undoDecision(s, o, id, { version })],
  ['recuse', always('office'), (s, o, id, version) => recuse(s, o, id, { version, reason })],
  ['urge', always('supervisor'), (s, o, id, version) => urgeCase(s, o, id, { version, text: reason })],
  [
    'ask-opinion',
    always('office'),
    (s, o, id, version) =>
      askOpinion(s, o, id, {
        ...{ version, organisation: policeBranchOf('360104').id, question: reason, by: '2026-07-20' },
        ...{ facts: [], files: [] },
      }),
  ],
  ['precheck', always('office', 'clerk'), (s, o, id, version) => precheckCase(s, o, id, { version, opinion: reason })],
  ['make', always('issuer'), (s, o, id, version) => makeCertificate(s, o, id, { version })],
  [
    'deliver',
    always('issuer', 'clerk'),
    (s, o, id, version) => deliverCase(s, o, id, { version, way: 'window', receiver: '林晓岚', isSigned: true }),
  ],
]

/** What the table cannot say: whose time still runs, whose own decision or proposal it is, what was used up. */
function isBarred(state: CaseState, act: CaseAct, officer: Officer): boolean {
  // The sample proposes to grant: whoever does not agree returns it.
  if (act === 'refuse' && state === 'proposed') return true
  if ((act === 'refuse' && state === 'paused') || (act === 'decline' && state === 'incomplete')) return true
  const isOwn = officer.officerId === eastLake.officerId
  if (act === 'undo') return !isOwn
  return isOwn && state === 'proposed' && ['grant', 'refuse', 'return'].includes(act)
}

describe('every act in every state by every role', () => {
  let world: CaseworkWorld
  let person: Person
  const cases = new Map<CaseState, CaseFile>()
  before(async () => {
    world = await caseworkWorld()
    person = await world.signIn(1)
    // One draft a person and item: the one that stays a draft comes last.
    for (const state of [...states].reverse()) cases.set(state, await caseIn(world, state, person))
  })
  after(() => world.close())

  function caseOf(state: CaseState): CaseFile {
    const found = cases.get(state)
    if (found?.state !== state) throw new Error(`no case in ${state}`)
    return found
  }

  /** @returns the refusal's code, or undefined where it succeeded; nothing of it is kept. */
  async function attempt(
    work: (services: Services) => Promise<unknown>,
    who = system as Officer | Person | typeof system,
  ) {
    try {
      await world.node.as(who, async (services) => {
        await work(services)
        throw new TakenBack()
      })
    } catch (error) {
      if (error instanceof TakenBack) return undefined
      if (error instanceof Problem) return error.code
      throw error
    }
    return undefined
  }

  for (const state of states) {
    it(`is recorded in ${state} exactly where the table has it, and changes nothing elsewhere`, async () => {
      const found = caseOf(state)
      const stood = await standOf(world, found)
      const pairs = acts.flatMap((act) => caseRoles.map((role) => [act, role] as const))
      const isLawful = ([act, role]: (typeof pairs)[number]) =>
        findNextState(state, act, role, found.outcome) !== undefined
      const record = (services: Services, [act, role]: (typeof pairs)[number]) =>
        recordAct(services, found, sampleAct(act, found), actAs(role, person))
      // All refusals in one transaction that commits, each success in one of its own that does not.
      await world.node.as(system, async (services) => {
        for (const pair of pairs.filter((each) => !isLawful(each))) {
          await assert.rejects(record(services, pair), { code: 'casework.not-now' }, `${pair.join(' ')} in ${state}`)
        }
      })
      for (const pair of pairs.filter(isLawful)) {
        assert.equal(await attempt((services) => record(services, pair)), undefined, `${pair.join(' ')} in ${state}`)
      }
      assert.deepEqual(await standOf(world, found), stood)
    })
  }

  it('by a verb of an officer is done or refused as the table says, and a refusal changes nothing', async () => {
    const others: readonly Officer[] = [
      eastLake,
      {
        ...officerOf('360102', '李明', ['approver', 'head']),
        officerId: actAs('second', person).id as Officer['officerId'],
      },
      officerOf('360102', '何平', ['issuer']),
      officerOf('360102', '王芳', ['clerk', 'supervisor']),
      officerOf('360102', '陈局', ['head']),
      { ...westLake, duties: ['approver', 'issuer', 'head', 'clerk'] },
    ]
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...states),
        fc.constantFrom(...officerVerbs),
        fc.constantFrom(...others),
        async (state, [act, roles, run], officer) => {
          const found = caseOf(state)
          const stood = await standOf(world, found)
          const code = await attempt((services) => run(services, officer, found.id, found.version), officer)
          const role = roles(state).find((each) => mayActAs(officer, each))
          const isHere = officer.organisation.id === eastLake.organisation.id && state !== 'draft'
          const may = isHere && role !== undefined && findNextState(state, act, role, found.outcome) !== undefined
          const expected = may && !isBarred(state, act, officer)
          assert.equal(code === undefined, expected, `${act} in ${state} by ${officer.name}: ${code}`)
          assert.deepEqual(await standOf(world, found), stood)
        },
      ),
      { numRuns: 250 },
    )
  })

  it('with an old version is refused whatever it is', async () => {
    for (const [, , run] of officerVerbs) {
      const found = caseOf('handling')
      const officer: Officer = { ...eastLake, duties: ['approver', 'head', 'issuer', 'clerk', 'supervisor'] }
      const code = await attempt((services) => run(services, officer, found.id, found.version - 1), officer)
      assert.equal(code, 'casework.decided-meanwhile')
    }
  })

  it('of the applicant ends a case before its decision and no other', async () => {
    for (const state of states) {
      const found = caseOf(state)
      const code = await attempt((services) => withdrawCase(services, person, found.id), person)
      const isLawful = findNextState(state, 'withdraw', 'applicant') !== undefined
      assert.equal(code, isLawful ? undefined : 'casework.not-now', state)
    }
  })
})
