import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import fc from 'fast-check'
import { rows, sql } from '#kernel/database'
import type { OfficerId } from '#kernel/ids'
import { duties, type Officer, system } from '#kernel/principal'
import { Problem } from '#kernel/problem'
import type { Services } from '#kernel/services'
import { calendarDateOf, makeHandlingCode } from '#standards'
import {
  because,
  copiesOf,
  type LifeCycleWorld,
  lifeCycleWorld,
  managerOf,
  mustFold,
} from '../../../test/life-cycle-world.ts'
import { eastLakeOffice, householdMove, westLakeOffice } from '../../../test/service-items.ts'
import { approveDraft } from './deciding/approve-draft.ts'
import { discardDraft } from './deciding/discard-draft.ts'
import { publishDue } from './deciding/publish-due.ts'
import { returnDraft } from './deciding/return-draft.ts'
import { submitDraft } from './deciding/submit-draft.ts'
import { resumeItem, suspendItem } from './deciding/suspend-item.ts'
import type { Draft } from './draft.ts'
import { saveDraft } from './editing/save-draft.ts'
import { startDraft } from './editing/start-draft.ts'
import { mustManage, subjectOf } from './managing.ts'
import { findDraft } from './record/draft-store.ts'

const runs = 40
const items = copiesOf(householdMove, runs)
const unused = items.map(({ handlingCode }) => handlingCode)
let world: LifeCycleWorld
before(async () => {
  world = await lifeCycleWorld(items)
})
after(() => world.close())

const acts = ['save', 'submit', 'return', 'approve', 'discard', 'suspend', 'resume', 'due'] as const
type Act = (typeof acts)[number]

/** What the item and its draft are by what has happened so far; said here a second time, without the table. */
interface Model {
  draft: 'draft' | 'checked' | 'published' | 'discarded'
  item: 'in-use' | 'suspended' | 'abolished'
  kind: 'publish' | 'abolish'
  hands: Set<OfficerId>
}

const officers: readonly Officer[] = [
  managerOf(0),
  managerOf(1),
  managerOf(2),
  // Another region in the account changes nothing: the organ is what counts.
  managerOf(2, { region: '440106' }),
  managerOf(3, { organisationId: westLakeOffice, region: '360103' }),
  managerOf(3, { organisationId: westLakeOffice, region: '360102' }),
  managerOf(1, { duties: ['approver', 'issuer', 'supervisor'] }),
]

/** The refusal to expect, or null. */
function expected(act: Act, officer: Officer, model: Model): string | null {
  if (!officer.duties.includes('item-manager')) return 'kernel.not-allowed'
  if (officer.organisation.id !== eastLakeOffice) return 'catalogue.not-your-item'
  if (act === 'suspend' || act === 'resume') {
    if (model.item === 'abolished') return 'catalogue.item-abolished'
    return act === 'resume' && model.item !== 'suspended' ? 'catalogue.item-not-now' : null
  }
  const from = { save: 'draft', submit: 'draft', return: 'checked', approve: 'checked', discard: 'draft' } as const
  if (act === 'due') return null
  const isOpen = model.draft === 'draft' || model.draft === 'checked'
  if (act === 'discard') return isOpen ? null : 'catalogue.draft-not-now'
  if (model.draft !== from[act]) return 'catalogue.draft-not-now'
  return act === 'approve' && model.hands.has(officer.officerId) ? 'catalogue.second-person-needed' : null
}

function afterAct(act: Act, { officerId }: Officer, model: Model): void {
  if (act === 'save' || act === 'submit') model.hands.add(officerId)
  if (act === 'submit') model.draft = 'checked'
  if (act === 'return') model.draft = 'draft'
  if (act === 'discard') model.draft = 'discarded'
  if (act === 'suspend') model.item = 'suspended'
  if (act === 'resume') model.item = 'in-use'
  if (act !== 'approve') return
  model.draft = 'published'
  if (model.kind === 'abolish') model.item = 'abolished'
}

async function perform(act: Act, services: Services, officer: Officer, draft: Draft): Promise<void> {
  const { id, revision, code, content, effectiveFrom } = draft
  switch (act) {
    case 'save': {
      if (draft.level !== 'item') return
      const popularity = draft.content.own.popularity + 1
      const own = { ...draft.content.own, popularity }
      // Another each time: saving what is there already is no act, and makes nobody a hand in the draft.
      const reason = { zh: `第${revision}次`, en: `Time ${revision}` }
      await saveDraft(services, officer, { id, revision, content: { ...content, own }, effectiveFrom, reason })
      return
    }
    case 'submit':
      await submitDraft(services, officer, { id, revision })
      return
    case 'return':
      await returnDraft(services, officer, { id, reason: because })
      return
    case 'approve':
      await approveDraft(services, officer, { id, revision })
      return
    case 'discard':
      await discardDraft(services, officer, { id, revision })
      return
    case 'suspend':
      return suspendItem(services, officer, { code, reason: because, until: null })
    case 'resume':
      return resumeItem(services, officer, { code })
    case 'due':
      // Of the platform, not of an officer.
      return
  }
}

/** Everything there is of the item, to see that a refusal changed nothing. */
async function held(code: string): Promise<unknown> {
  return Promise.all([
    rows(world.services.db, sql`select * from catalogue.items where handling_code = ${code} order by version`),
    rows(world.services.db, sql`select * from catalogue.drafts where code = ${code} order by id`),
    rows(world.services.db, sql`select id from catalogue.item_acts where code = ${code} order by id`),
  ])
}

describe('every act by everybody in every state', () => {
  it('succeeds where it is lawful, is refused with its problem everywhere else, and then changes nothing', async () => {
    const [first, other, third, ...rest] = officers
    assert.ok(first && other && third)
    // Those who may, and the two acts that lead on, more often: else few paths come further than the draft.
    const step = fc.tuple(
      fc.oneof(
        { arbitrary: fc.constantFrom('submit' as const, 'approve' as const), weight: 1 },
        { arbitrary: fc.constantFrom(...acts), weight: 2 },
      ),
      fc.oneof(
        { arbitrary: fc.constantFrom(first, other, third), weight: 3 },
        { arbitrary: fc.constantFrom(...rest), weight: 1 },
      ),
    )
    const seen = new Map<string, number>()
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('publish' as const, 'abolish' as const),
        fc.array(step, { minLength: 6, maxLength: 16 }),
        async (kind, steps) => {
          const code = unused.pop()
          assert.ok(code)
          const begun = await world.by(first, (services) => startDraft(services, first, subjectOf(code), kind))
          // A first save, so that every path can go on: the reason is there, and something differs.
          await world.by(first, (services) => perform('save', services, first, begun))
          const model: Model = { draft: 'draft', item: 'in-use', kind, hands: new Set([first.officerId]) }
          for (const [act, officer] of steps) await take(act, officer, model, begun.id, code, seen)
          await mustFold(world.services, code)
        },
      ),
      { numRuns: runs, endOnFailure: true },
    )
    for (const each of ['approve null', 'approve catalogue.second-person-needed', 'save catalogue.draft-not-now'])
      assert.ok((seen.get(each) ?? 0) > 0, `no run came to: ${each}`)
  })

  async function take(
    act: Act,
    officer: Officer,
    model: Model,
    id: string,
    code: string,
    seen: Map<string, number>,
  ): Promise<void> {
    const before = await held(code)
    if (act === 'due') {
      const today = calendarDateOf(world.services.clock.now())
      assert.equal(await world.as(system, (services) => publishDue(services, today)), 0)
      assert.deepEqual(await held(code), before)
      return
    }
    const draft = await findDraft(world.services, id)
    assert.ok(draft)
    const refusal = expected(act, officer, model)
    const result = await world
      .by(officer, (services) => perform(act, services, officer, draft))
      .then(
        () => null,
        (error: unknown) => (error instanceof Problem ? error.code : String(error)),
      )
    assert.equal(result, refusal, `${act} of a ${model.draft} draft, item ${model.item}, by ${officer.name}`)
    seen.set(`${act} ${result}`, (seen.get(`${act} ${result}`) ?? 0) + 1)
    if (result === null) afterAct(act, officer, model)
    else assert.deepEqual(await held(code), before)
  }
})

describe('who manages what', () => {
  const platforms = [
    { kind: 'hub', region: '000000' },
    { kind: 'node', region: '360000' },
    { kind: 'node', region: '440000' },
    // A ministry keeps no catalogue.
    { kind: 'node', region: '000000' },
  ] as const
  const catalogues = ['00', '36', '44', '66']
  const regions = ['000000', '360000', '360100', '360102', '440000', '440106']

  it('is decided by the duty, the organ in the code, and for basic items the platform and its own level', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...platforms),
        fc.constantFrom(...catalogues),
        fc.constantFrom(...regions),
        fc.constantFrom(eastLakeOffice, westLakeOffice),
        fc.subarray([...duties]),
        fc.boolean(),
        (platform, catalogue, region, organisationId, own, isBasic) => {
          const officer = managerOf(1, { organisationId, region, duties: own })
          const code = isBasic ? `${catalogue}0709022000` : makeHandlingCode(householdMove.implementationCode, 1)
          const keeper: Record<string, (typeof platforms)[number] | undefined> = {
            '00': platforms[0],
            '36': platforms[1],
            '44': platforms[2],
          }
          const may =
            own.includes('item-manager') &&
            (isBasic ? keeper[catalogue] === platform && region === platform.region : organisationId === eastLakeOffice)
          let refusal: string | null = null
          try {
            mustManage({ platform }, officer, subjectOf(code))
          } catch (error) {
            refusal = error instanceof Problem ? error.code : 'not a problem'
          }
          const without = own.includes('item-manager') ? 'catalogue.not-your-item' : 'kernel.not-allowed'
          assert.equal(refusal, may ? null : without)
        },
      ),
      { numRuns: 1000 },
    )
  })
})
