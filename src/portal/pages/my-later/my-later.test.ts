import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { acceptCase, getDraft, listDeferred, openCase, readAttachment, startCase, submitCase } from '#casework'
import type { Material } from '#catalogue'
import { sql } from '#kernel/database'
import { type Person, system } from '#kernel/principal'
import {
  attachMaterial,
  type CaseworkWorld,
  caseworkWorld,
  eastLake,
  files,
  permit,
  readyDraft,
} from '../../../../test/casework-world.ts'
import { mustBePage, type PageVisitor, pageVisitor } from '../../../../test/page-visitor.ts'

/** The address has to be proven on paper, and may follow within five working days. */
const mayFollow = {
  waiver: {
    kind: 'required',
    reason: { zh: '租赁备案没有覆盖', en: 'Leases are not all filed' },
    code: 'not-digitised',
  },
  details: {
    copy: 'copy',
    medium: 'electronic',
    necessity: 'later',
    channel: 'applicant',
    copies: 1,
    deferDays: 5,
  },
} as const satisfies Partial<Material>

describe('a document that may follow', () => {
  let world: CaseworkWorld
  let pages: PageVisitor
  let person: Person
  let caseId = ''
  before(async () => {
    world = await caseworkWorld()
    pages = await pageVisitor(world.node)
    person = await world.signIn(1)
    const draft = await readyDraft(world, person)
    caseId = draft.case.id
    // As if the item had been published so: the basic catalogue of the samples spares this document everywhere.
    const materials = draft.case.item.materials.map((each) =>
      each.id === 'dwelling' ? { ...each, ...mayFollow } : each,
    )
    await world.node.as(system, ({ db }) =>
      sql`with kept as (insert into casework.items (digest, item) values (${Buffer.alloc(32, 7)},
          ${JSON.stringify({ ...draft.case.item, materials })}::jsonb) returning digest)
        update casework.cases set item_digest = kept.digest from kept where id = ${caseId}`.execute(db),
    )
  })
  after(async () => {
    await pages?.close()
    await world?.close()
  })

  const materials = () => `/apply/${caseId}/materials`
  const later = () => `/my/cases/${caseId}/later`
  const picture = [{ field: 'file', fileName: '租房合同.jpg', bytes: files.jpeg }]

  it('is asked for, and may be promised with its day and consequence told before', async () => {
    assert.match(mustBePage(await pages.post(person, `${materials()}/continue`), 422), /还没有交/)
    const page = mustBePage(await pages.get(person, materials()))
    assert.match(page, /提交后5个工作日内（今天提交就是.*7月15日.*）补交；到期没补，视为您撤回申请/)
    assert.equal(
      (await pages.upload(person, materials(), { material: 'dwelling', defer: 'yes' }, [])).location,
      materials(),
    )
    assert.match(mustBePage(await pages.get(person, materials())), /已承诺提交后5个工作日内补交/)
    assert.equal((await pages.post(person, `${materials()}/continue`)).status, 303)
    const english = mustBePage(await pages.get(person, `/en${materials()}`))
    assert.match(english, /You have promised it within 5 working days/)
  })

  it('cannot be promised unless the item says so, nor by anybody else', async () => {
    const refused = await pages.upload(person, materials(), { material: 'photo', defer: 'yes' }, [])
    assert.equal(refused.status, 409)
    assert.equal((await pages.upload(person, materials(), { material: 'diary', defer: 'yes' }, [])).status, 404)
    const stranger = await world.signIn(2)
    assert.equal((await pages.upload(stranger, materials(), { material: 'dwelling', defer: 'yes' }, [])).status, 404)
    assert.equal((await pages.get(person, later())).status, 409, 'nothing follows a draft')
  })

  it('has its day counted from the submission, and is not accepted without a look', async () => {
    world.node.advance(24 * 3_600_000)
    await world.node.as(person, (services) => submitCase(services, person, caseId, { submissionKey: 'once' }))
    const { found, deferred } = await world.node.as(person, (services) => listDeferred(services, person, caseId))
    assert.equal(found.state, 'submitted')
    assert.deepEqual(
      deferred.map(({ materialId, dueOn, suppliedAt }) => [materialId, dueOn, suppliedAt]),
      [['dwelling', '2026-07-16', null]],
    )
  })

  it('is handed in until its day, and not twice too often', async () => {
    const before = await pages.upload(person, later(), { material: 'dwelling' }, picture)
    assert.equal(before.status, 409, 'the office has not accepted yet')
    assert.match(mustBePage(await pages.get(person, `/my/cases/${caseId}`)), /还有1份材料等您补交/)
    const { version } = await world.node.as(eastLake, (services) => openCase(services, eastLake, caseId))
    await world.node.as(eastLake, (services) => acceptCase(services, eastLake, caseId, { version }))
    assert.match(mustBePage(await pages.get(person, later())), /最晚/)
    assert.match(mustBePage(await pages.upload(person, later(), { material: 'dwelling' }, []), 422), /请选一个文件/)
    assert.equal((await pages.upload(person, later(), { material: 'dwelling' }, picture)).location, later())
    assert.match(mustBePage(await pages.get(person, later())), /都交齐了/)
    assert.equal((await pages.upload(person, later(), { material: 'photo' }, picture)).status, 409)
    const { deferred } = await world.node.as(person, (services) => listDeferred(services, person, caseId))
    assert.ok(deferred[0]?.suppliedAt)
    assert.doesNotMatch(mustBePage(await pages.get(person, `/my/cases/${caseId}`)), /等您补交/)
    const stranger = await world.signIn(2)
    assert.equal((await pages.get(stranger, later())).status, 404)
  })

  it('is used again with the next case when the person says so, and goes with the last of them', async () => {
    const next = await world.node.as(person, (services) => startCase(services, person, permit))
    await world.node.as(system, ({ db }) =>
      sql`update casework.cases set item_digest = ${Buffer.alloc(32, 7)} where id = ${next.case.id}`.execute(db),
    )
    const address = `/apply/${next.case.id}/materials`
    const page = mustBePage(await pages.get(person, address))
    assert.match(page, /就是同意把它用于这次申请/)
    const reuse = /value="([^"]+)" name="reuse"/.exec(page)?.[1] ?? ''
    assert.equal((await pages.upload(person, address, { material: 'dwelling', reuse: 'x' }, [])).status, 404)
    const stranger = await world.signIn(2)
    assert.equal((await pages.upload(stranger, address, { material: 'dwelling', reuse }, [])).status, 404)
    assert.equal((await pages.upload(person, address, { material: 'dwelling', reuse }, [])).location, address)
    const draft = await world.node.as(person, (services) => getDraft(services, person, next.case.id))
    const [copy] = draft.materials
    assert.ok(copy)
    assert.notEqual(copy.id, reuse)
    await pages.upload(person, address, { material: 'dwelling', remove: copy.id }, [])
    const read = await world.node.as(person, (services) => readAttachment(services, person, caseId, reuse))
    assert.ok(Buffer.concat(await Array.fromAsync(read.content)).length > 0)
    const kept = await world.node.as(person, (services) =>
      attachMaterial(services, person, next.case.id, { materialId: 'dwelling', fileName: 'a.pdf', bytes: files.pdf }),
    )
    assert.equal(kept.pages, 1)
  })
})
