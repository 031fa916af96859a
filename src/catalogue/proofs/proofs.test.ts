import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { sql } from '#kernel/database'
import type { OfficerId, PartyId } from '#kernel/ids'
import { anonymous, type Duty, type Officer, type Person, type Principal, system } from '#kernel/principal'
import { Problem } from '#kernel/problem'
import { publishWithBasics } from '../../../test/publish-with-basics.ts'
import { householdMove, residencePermit } from '../../../test/service-items.ts'
import { type TestServices, testServices } from '../../../test/services.ts'
import {
  type AbolishedProof,
  answerDemand,
  type DemandReceipt,
  findAbolishedProof,
  listAbolishedProofs,
  listCommitments,
  listDemands,
  publishAbolishedProofs,
  type ReportDemand,
  reportDemand,
} from '../index.ts'

let test: TestServices

const living: AbolishedProof = {
  id: 'living',
  name: { zh: '健在证明', en: 'Proof of being alive' },
  otherNames: ['生存证明', '在世证明'],
  replacedBy: 'data',
  how: { zh: '刷脸认证', en: 'A face check' },
  clause: { zh: '民发〔2020〕20号', en: 'Ministry of Civil Affairs 2020 No. 20' },
  abolishedOn: '2020-02-11',
}
const kinship: AbolishedProof = {
  ...living,
  id: 'kinship',
  name: { zh: '“我妈是我妈”的证明', en: 'Proof that my mother is my mother' },
  otherNames: ['亲子关系证明'],
  abolishedOn: '2016-08-01',
}
const demand: ReportDemand = { proofId: 'living', place: '某街道办事处', what: '领补贴要健在证明', contact: '请写信' }

before(async () => {
  test = await testServices()
  await publish(kinship, living)
})
after(() => test.close())

function publish(...proofs: AbolishedProof[]): Promise<number> {
  return test.as(system, (services) => publishAbolishedProofs(services, proofs))
}

function officer(...duties: Duty[]): Officer {
  return {
    kind: 'officer',
    officerId: '0197f000-0000-7000-8000-000000000001' as OfficerId,
    name: '周岚清',
    organisation: { id: '11360000TTTT0009XX', name: '江西省民政厅', region: '360000' },
    duties,
    sessionId: 's',
  }
}

const person: Person = {
  kind: 'person',
  partyId: '0197f000-0000-7000-8000-000000000002' as PartyId,
  level: 2,
  name: '林晓岚',
  sessionId: 's',
}

function report(who: Principal, change: Partial<ReportDemand> = {}): Promise<DemandReceipt> {
  return test.as(who, (services) => reportDemand(services, { ...demand, ...change }))
}

function refusal(code: string) {
  return (error: unknown) => error instanceof Problem && error.code === code
}

describe('the list of abolished proofs', () => {
  it('comes latest first, and by words in any name, whatever the width and signs', async () => {
    const idsOf = async (words?: string) => (await listAbolishedProofs(test.services, { words })).map(({ id }) => id)
    assert.deepEqual(await idsOf(), ['living', 'kinship'])
    assert.deepEqual(await idsOf('我妈'), ['kinship'])
    assert.deepEqual(await idsOf('生存'), ['living'])
    assert.deepEqual(await idsOf('MOTHER'), ['kinship'])
    for (const hostile of ['？！', '%', "'; drop table", '😀', '证'.repeat(10_000)]) {
      assert.deepEqual(await idsOf(hostile), [])
    }
  })

  it('knows a proof by its exact names only', async () => {
    assert.equal((await findAbolishedProof(test.services, '在世证明（原件）'))?.id, 'living')
    assert.equal(await findAbolishedProof(test.services, '证明'), undefined)
    assert.equal(await findAbolishedProof(test.services, ''), undefined)
  })

  it('may be published again without effect, and a changed line takes the place of the old', async () => {
    assert.equal(await publish(living, kinship), 0)
    const how = { zh: '刷脸或者打电话', en: 'A face check or a call' }
    assert.equal(await publish({ ...living, how }), 1)
    assert.deepEqual((await findAbolishedProof(test.services, '健在证明'))?.how, how)
    assert.equal(await publish(living), 1)
  })

  it('is refused as a whole when a line is incomplete or a name stands twice', async () => {
    const next = { ...living, id: 'next', name: { zh: '另一个证明', en: 'Another' }, otherNames: [] }
    for (const wrong of [
      { ...next, name: { zh: '', en: '' } },
      { ...next, abolishedOn: '2020-02-30' },
      { ...next, id: 'Not an id' },
      { ...next, otherNames: ['亲子关系证明'] },
    ]) {
      await assert.rejects(publish(kinship, wrong), refusal('catalogue.inconsistent-proofs'))
    }
    assert.equal((await listAbolishedProofs(test.services)).length, 2)
  })

  it('is published by the platform only', async () => {
    for (const who of [anonymous, person, officer('item-manager', 'supervisor')]) {
      await assert.rejects(
        test.as(who, (services) => publishAbolishedProofs(services, [living])),
        refusal('kernel.not-allowed'),
      )
    }
  })
})

describe('reporting a demand', () => {
  it('is open to anybody; five working days are given to answer', async () => {
    const { due } = await report(anonymous)
    assert.equal(due, '2026-07-15')
    await report(person, { contact: undefined })
    await report(officer())
  })

  it('stores sealed what was said and how to reach whoever said it', async () => {
    const found = await test.as(system, ({ db }) =>
      sql<{ what: Buffer; contact: Buffer | null; partyId: string | null }>`
        select what, contact, party_id as "partyId" from catalogue.proof_demands order by reported_at, id`.execute(db),
    )
    assert.equal(found.rows.length, 3)
    for (const { what, contact } of found.rows) {
      assert.ok(!what.includes(Buffer.from('领补贴')))
      assert.ok(contact === null || !contact.includes(Buffer.from('请写信')))
    }
    assert.deepEqual(
      found.rows.map(({ partyId }) => partyId).filter((id) => id !== null),
      [person.partyId],
    )
  })

  it('is refused for a proof not on the list, and without place or story', async () => {
    await assert.rejects(report(anonymous, { proofId: 'nothing' }), refusal('catalogue.unknown-proof'))
    for (const wrong of [
      { place: ' ' },
      { place: '街'.repeat(101) },
      { what: '' },
      { what: '话'.repeat(301) },
      { contact: '1'.repeat(101) },
    ]) {
      await assert.rejects(report(anonymous, wrong), (error) => {
        assert.ok(error instanceof Problem && error.code === 'catalogue.demand-incomplete')
        assert.deepEqual(
          error.fields.map(({ field }) => field),
          Object.keys(wrong),
        )
        return true
      })
    }
    await report(anonymous, { place: '𠅤'.repeat(100), what: '😀'.repeat(300) })
  })

  it('can be read again by nobody but who reported it, signed in', async () => {
    const count = (who: Principal) =>
      test.as(who, async ({ db }) => (await sql`select id from catalogue.proof_demands`.execute(db)).rows.length)
    assert.equal(await count(anonymous), 0)
    assert.equal(await count(person), 1)
    assert.equal(await count({ ...person, partyId: '0197f000-0000-7000-8000-000000000003' as PartyId }), 0)
  })
})

describe('answering a demand', () => {
  it('is for item managers and supervisors', async () => {
    for (const duty of ['approver', 'issuer', 'data-officer', 'rating-handler'] as const) {
      const who = officer(duty)
      await assert.rejects(
        test.as(who, (services) => listDemands(services, who)),
        refusal('kernel.not-allowed'),
      )
      await assert.rejects(
        test.as(who, (services) => answerDemand(services, who, { id: person.partyId, answer: '好' })),
        refusal('kernel.not-allowed'),
      )
    }
  })

  it('is written once, and moves the demand behind those that wait', async () => {
    const who = officer('supervisor')
    const [first, ...others] = await test.as(who, (services) => listDemands(services, who))
    assert.ok(first)
    assert.deepEqual(
      [first.proof?.id, first.place, first.what, first.contact],
      ['living', '某街道办事处', '领补贴要健在证明', '请写信'],
    )
    assert.ok(others.every(({ reportedAt }) => reportedAt >= first.reportedAt))

    const answer = '已通知该街道停止索要，补贴照发。'
    const answered = await test.as(who, (services) => answerDemand(services, who, { id: first.id, answer }))
    assert.deepEqual([answered.answer, answered.answeredFor], [answer, '江西省民政厅'])
    const after = await test.as(officer('item-manager'), (services) => listDemands(services, officer('item-manager')))
    assert.equal(after.at(-1)?.id, first.id)
    await assert.rejects(
      test.as(who, (services) => answerDemand(services, who, { id: first.id, answer })),
      refusal('catalogue.demand-answered'),
    )
  })

  it('needs a text, and a demand there is', async () => {
    const who = officer('supervisor')
    const [open] = await test.as(who, (services) => listDemands(services, who))
    assert.ok(open)
    for (const answer of [' ', '长'.repeat(501)]) {
      await assert.rejects(
        test.as(who, (services) => answerDemand(services, who, { id: open.id, answer })),
        refusal('catalogue.demand-incomplete'),
      )
    }
    for (const id of [person.partyId, 'not-an-id']) {
      await assert.rejects(
        test.as(who, (services) => answerDemand(services, who, { id, answer: '好' })),
        refusal('catalogue.unknown-demand'),
      )
    }
  })
})

describe('listCommitments', () => {
  it('gathers the commitments basic items offer, each once with its items', async () => {
    const [material] = residencePermit.materials
    const { online } = residencePermit
    assert.ok(material && online)
    const commitment = {
      id: 'stable',
      title: { zh: '住址承诺书', en: 'Commitment' },
      statements: [{ zh: '我住这里', en: 'I live here' }],
      check: { zh: '上门看', en: 'A visit' },
      consequence: { zh: '撤销', en: 'Revoked' },
    }
    const statement = {
      ...material,
      id: 'means',
      name: { zh: '经济状况证明', en: 'Proof of means' },
      waiver: { kind: 'commitment', commitmentId: 'x' },
    } as const
    await publishWithBasics(test.services, [
      {
        ...residencePermit,
        materials: [{ ...material, fallbackCommitmentId: 'stable' }],
        online: { ...online, commitments: [commitment] },
      },
      { ...householdMove, materials: [statement] },
    ])
    const offered = await listCommitments(test.services)
    assert.deepEqual(
      offered.map((each) => [
        each.proof.zh,
        each.commitment?.title.zh,
        each.fallback,
        each.items.map(({ name }) => name.zh),
      ]),
      [
        ['居民身份证', '住址承诺书', true, ['居住证申领']],
        ['经济状况证明', undefined, false, ['户口迁移']],
      ],
    )
  })
})
