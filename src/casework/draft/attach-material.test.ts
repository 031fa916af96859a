import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { sql } from '#kernel/database'
import { type Person, system } from '#kernel/principal'
import {
  type CaseworkWorld,
  caseworkWorld,
  eastLake,
  files,
  readyDraft,
  refused,
  westLake,
} from '../../../test/casework-world.ts'
import { attachmentLimit } from '../case/case.ts'
import { readAttachment } from '../read-attachment.ts'
import { type AttachMaterial, attachMaterial, detachMaterial } from './attach-material.ts'
import { submitCase } from './submit-case.ts'

describe('attaching a material', () => {
  let world: CaseworkWorld
  before(async () => {
    world = await caseworkWorld()
  })
  after(() => world.close())

  const attach = (person: Person, caseId: string, given: Partial<AttachMaterial> = {}) =>
    world.node.as(person, (services) =>
      attachMaterial(services, person, caseId, {
        materialId: 'dwelling',
        fileName: '合同.pdf',
        bytes: files.pdf,
        ...given,
      }),
    )

  it('keeps the file sealed, under a harmless name and as what it really is', async () => {
    const person = await world.signIn(1)
    const { case: draft } = await readyDraft(world, person)
    const kept = await attach(person, draft.id, { fileName: '..\\照片.pdf', bytes: files.jpeg })
    assert.equal(kept.mediaType, 'image/jpeg')
    assert.equal(kept.fileName, '照片.jpg')
    const read = await world.node.as(person, (services) => readAttachment(services, person, draft.id, kept.id))
    assert.deepEqual(read.content, files.jpeg)
    const { rows } = await world.node.as(system, ({ db }) =>
      sql<{ content: Buffer }>`select content from casework.materials`.execute(db),
    )
    assert.ok(rows.every(({ content }) => !content.includes(files.jpeg)))
  })

  it('refuses what is no picture or PDF, is too large, is too much or is not asked for', async () => {
    const person = await world.signIn(2)
    const { case: draft } = await readyDraft(world, person)
    await assert.rejects(attach(person, draft.id, { bytes: files.html }), refused('casework.bad-file'))
    await assert.rejects(attach(person, draft.id, { bytes: Buffer.alloc(0) }), refused('casework.bad-file'))
    const large = Buffer.concat([files.pdf, Buffer.alloc(attachmentLimit)])
    await assert.rejects(attach(person, draft.id, { bytes: large }), refused('casework.file-too-large'))
    await assert.rejects(attach(person, draft.id, { materialId: 'diary' }), refused('casework.unknown-material'))
    for (let count = 0; count < 6; count++) await attach(person, draft.id)
    await assert.rejects(attach(person, draft.id), refused('casework.too-many-files'))
  })

  it('takes a file of exactly 4 MB', async () => {
    const person = await world.signIn(3)
    const { case: draft } = await readyDraft(world, person)
    const bytes = Buffer.concat([files.pdf, Buffer.alloc(attachmentLimit - files.pdf.length)])
    assert.equal((await attach(person, draft.id, { bytes })).bytes, attachmentLimit)
  })

  it('gives a file back as long as the case is a draft', async () => {
    const person = await world.signIn(8)
    const { case: draft } = await readyDraft(world, person)
    const kept = await attach(person, draft.id)
    const detach = (id: string) => world.node.as(person, (services) => detachMaterial(services, person, draft.id, id))
    await detach(kept.id)
    await assert.rejects(detach(kept.id), refused('casework.unknown-material'))
    await assert.rejects(detach('x'), refused('casework.unknown-material'))
    await attach(person, draft.id)
    await world.node.as(person, (services) => submitCase(services, person, draft.id, { submissionKey: 'once' }))
    await assert.rejects(attach(person, draft.id), refused('casework.not-now'))
  })

  it('shows the file to the responsible office alone, and says so to the applicant', async () => {
    const [person, stranger] = [await world.signIn(9), await world.signIn(10)]
    const { case: draft } = await readyDraft(world, person)
    const kept = await attach(person, draft.id)
    const read = (who: Person | typeof eastLake) =>
      world.node.as(who, (services) => readAttachment(services, who, draft.id, kept.id))
    await assert.rejects(read(eastLake), refused('casework.case-not-found'))
    await world.node.as(person, (services) => submitCase(services, person, draft.id, { submissionKey: 'once' }))
    assert.deepEqual((await read(eastLake)).content, files.pdf)
    await assert.rejects(read(westLake), refused('casework.case-not-found'))
    await assert.rejects(read({ ...eastLake, duties: ['supervisor'] }), refused('kernel.not-allowed'))
    await assert.rejects(read(stranger), refused('casework.case-not-found'))
    const { rows } = await world.node.as(system, ({ db }) =>
      sql`select act from ledger.records where act = 'casework.read-attachment'`.execute(db),
    )
    assert.equal(rows.length, 1)
  })
})
