import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import {
  answer,
  applicationHash,
  applicationLines,
  askedOf,
  checkDraft,
  commitmentHash,
  commitmentLines,
  gatherFacts,
  getDraft,
  openCase,
  signCommitment,
  standingOf,
  startCase,
  submitCase,
} from '#casework'
import { formSchemaOf } from '#catalogue'
import type { Officer } from '#kernel/principal'
import { system } from '#kernel/principal'
import { calendarDate, sampleResidentId } from '#standards'
import { type CaseworkWorld, caseworkWorld, officerOf } from '../../../../test/casework-world.ts'
import { publishWithBasics } from '../../../../test/publish-with-basics.ts'
import { organisationOf, type SampleOrganisation } from '../../organisations.ts'
import { sampleItems } from '../index.ts'

const region = '360102'
const residentId = sampleResidentId('36', calendarDate('2015-05-06'), 3)
const civilAffairs = organisationOf('360000', 'city', 'civil-affairs')

interface Told {
  readonly person: number
  readonly office: SampleOrganisation
  /** In order; what is asked after them is named by `asked`. */
  readonly answers: readonly (readonly [questionId: string, value: string])[]
  readonly asked: readonly string[]
  readonly outcome: 'can' | 'cannot'
}

const family = JSON.stringify([{ name: '李明', relation: 'child', residentId, income: '300' }])
const children = JSON.stringify([{ name: '李明', sex: 'male', birth: '2015-05-06' }])

const told: Readonly<Record<string, Told>> = {
  高龄津贴申请: {
    ...{ person: 25, office: civilAffairs, outcome: 'can' },
    answers: [
      ['account', 'bank'],
      ['bank', '江西银行'],
      ['bankCard', '0000 0000 0000'],
      ['elsewhere', 'no'],
    ],
    asked: ['account', 'bank', 'bankCard', 'elsewhere'],
  },
  最低生活保障审核确认: {
    ...{ person: 2, office: civilAffairs, outcome: 'can' },
    answers: [
      ['home', '{"region":"360103","detail":"桃苑大街66号"}'],
      ['alone', 'no'],
      ['family', family],
      ['income', '1200'],
      ['hardship', '["illness"]'],
      ['patients', '1'],
    ],
    asked: ['home', 'alone', 'family', 'income', 'hardship', 'patients'],
  },
  生育登记: {
    ...{ person: 1, office: organisationOf('360000', 'city', 'health'), outcome: 'can' },
    answers: [
      ['stage', 'planning'],
      ['childCount', '1'],
      ['children', children],
      ['withPartner', 'no'],
    ],
    asked: ['stage', 'childCount', 'children', 'withPartner'],
  },
  机动车驾驶证期满换证: {
    ...{ person: 3, office: organisationOf('360000', 'city', 'public-security'), outcome: 'can' },
    answers: [
      ['receive', 'post'],
      ['postTo', '{"region":"360103","detail":"桃苑大街66号"}'],
      ['lost', 'no'],
    ],
    asked: ['health', 'receive', 'postTo', 'lost'],
  },
}

describe('the forms of the samples', () => {
  const items = sampleItems('360000').filter(({ name }) => Object.hasOwn(told, name.zh))
  let world: CaseworkWorld
  before(async () => {
    world = await caseworkWorld()
    await world.node.as(system, (services) => publishWithBasics(services, items))
  })
  after(() => world.close())

  for (const item of items) {
    it(`of ${item.name.zh} is filled in, sent to its office and judged there`, async () => {
      const { person: number, office, answers, asked, outcome } = told[item.name.zh] ?? assert.fail()
      // Where the application is signed, after a second proof.
      const person = await world.signIn(number, { level: item.online?.signature ? 3 : 2 })
      const { case: begun } = await world.node.as(person, (services) =>
        startCase(services, person, { itemCode: item.handlingCode, region }),
      )
      await world.node.as(person, (services) => gatherFacts(services, person, begun.id))
      for (const [questionId, value] of answers) {
        await world.node.as(person, (services) => answer(services, person, begun.id, { questionId, value }))
      }
      const draft = await world.node.as(person, (services) => getDraft(services, person, begun.id))
      assert.deepEqual(
        askedOf(draft).map(({ id }) => id),
        asked,
      )
      for (const commitment of item.online?.commitments ?? []) {
        const language = 'zh-CN'
        await world.node.as(person, (services) => {
          const textHash = commitmentHash(services.keys, commitmentLines(commitment, language))
          return signCommitment(services, person, begun.id, { commitmentId: commitment.id, language, textHash })
        })
      }
      assert.deepEqual(await world.node.as(person, (services) => checkDraft(services, person, begun.id)), [])
      await world.node.as(person, async (services) => {
        const language = 'zh-CN'
        const lines = applicationLines(await getDraft(services, person, begun.id), person, language)
        const signature = { language, textHash: applicationHash(services.keys, lines) } as const
        await submitCase(services, person, begun.id, { submissionKey: begun.id, signature })
      })
      const officer: Officer = { ...officerOf(region), organisation: { id: office.id, name: office.name.zh, region } }
      const opened = await world.node.as(officer, (services) => openCase(services, officer, begun.id))
      assert.equal(opened.suggestion.outcome, outcome)
      assert.equal(opened.answers.length, answers.length)
      assert.doesNotMatch(JSON.stringify(opened.answers), new RegExp(residentId))
    })
  }

  it('ask for the paper of an agent of nobody who comes or has it sent', async () => {
    const item = items.find(({ name }) => name.zh === '机动车驾驶证期满换证')
    const paper = item?.materials.find(({ id }) => id === 'authorisation')
    assert.ok(item && paper)
    const person = await world.signIn(9)
    const { case: begun } = await world.node.as(person, (services) =>
      startCase(services, person, { itemCode: item.handlingCode, region }),
    )
    for (const [value, standing] of [
      ['self', 'not-asked'],
      ['other', 'to-hand-in'],
    ] as const) {
      await world.node.as(person, (services) => answer(services, person, begun.id, { questionId: 'receive', value }))
      const draft = await world.node.as(person, (services) => getDraft(services, person, begun.id))
      assert.equal(standingOf(draft, paper), standing)
    }
  })

  it('say in their schema what hangs on what', () => {
    for (const item of items) assert.ok((formSchemaOf(item)?.allOf ?? []).length > 0, item.name.zh)
  })
})
