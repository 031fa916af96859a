import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import sharp from 'sharp'
import { one, sql } from '#kernel/database'
import { readWhole } from '#kernel/files/file-store'
import { type Person, system } from '#kernel/principal'
import {
  attachMaterial,
  type CaseworkWorld,
  caseworkWorld,
  eastLake,
  files,
  readyDraft,
  refused,
  westLake,
} from '../../../test/casework-world.ts'
import { submitCase } from '../draft/submit-case.ts'
import { detachMaterial } from './attach-material.ts'
import { readAttachment } from './read-attachment.ts'

const limit = 4 * 1024 * 1024
type Given = Parameters<typeof attachMaterial>[3]

describe('attaching a material', () => {
  let world: CaseworkWorld
  before(async () => {
    world = await caseworkWorld()
  })
  after(() => world.close())

  const attach = (person: Person, caseId: string, given: Partial<Given> = {}) =>
    world.node.as(person, (services) =>
      attachMaterial(services, person, caseId, {
        materialId: 'dwelling',
        fileName: '合同.pdf',
        bytes: files.pdf,
        ...given,
      }),
    )

  const read = (who: Person | typeof eastLake, caseId: string, id: string) =>
    world.node.as(who, async (services) => {
      const { content, ...file } = await readAttachment(services, who, caseId, id)
      return { ...file, content: await readWhole(content) }
    })

  it('keeps the file sealed, under a harmless name and as what it really is', async () => {
    const person = await world.signIn(1)
    const { case: draft } = await readyDraft(world, person)
    const kept = await attach(person, draft.id, { fileName: '..\\照片.pdf', bytes: files.jpeg })
    assert.equal(kept.mediaType, 'image/jpeg')
    assert.equal(kept.fileName, '照片.jpg')
    const { content, safeName } = await read(person, draft.id, kept.id)
    assert.match(safeName, /^dwelling-[0-9a-f]{6}\.jpg$/)
    assert.equal((await sharp(content).metadata()).format, 'jpeg')
    const row = await world.node.as(system, ({ db }) =>
      one<{ inRow: Buffer | null; fileRef: string }>(
        db,
        sql`select content as in_row, file_ref from casework.materials where id = ${kept.id}`,
      ),
    )
    assert.equal(row.inRow, null)
    assert.match(row.fileRef, /^casework-materials\/[0-9a-f]{32}$/)
  })

  it('refuses what is no picture or PDF, is too large, is too much or is not asked for', async () => {
    const person = await world.signIn(2)
    const { case: draft } = await readyDraft(world, person)
    await assert.rejects(attach(person, draft.id, { bytes: files.html }), refused('casework.bad-file'))
    await assert.rejects(attach(person, draft.id, { bytes: Buffer.alloc(0) }), refused('casework.bad-file'))
    const large = Buffer.concat([files.pdf, Buffer.alloc(limit)])
    await assert.rejects(attach(person, draft.id, { bytes: large }), refused('casework.file-too-large'))
    await assert.rejects(attach(person, draft.id, { materialId: 'diary' }), refused('casework.unknown-material'))
    for (let count = 0; count < 6; count++) await attach(person, draft.id)
    await assert.rejects(attach(person, draft.id), refused('casework.too-many-files'))
  })

  it('takes a file of exactly 4 MB', async () => {
    const person = await world.signIn(3)
    const { case: draft } = await readyDraft(world, person)
    const head = '%PDF-1.7\n1 0 obj\n<< /Type /Page >>\nendobj\n%'
    const bytes = Buffer.from(`${head}${' '.repeat(limit - head.length - 7)}\n%%EOF\n`)
    assert.equal((await attach(person, draft.id, { bytes })).bytes, limit)
    assert.equal((await read(person, draft.id, (await attach(person, draft.id)).id)).content.length, files.pdf.length)
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
    const look = (who: Person | typeof eastLake) => read(who, draft.id, kept.id)
    await assert.rejects(look(eastLake), refused('casework.case-not-found'))
    await world.node.as(person, (services) => submitCase(services, person, draft.id, { submissionKey: 'once' }))
    assert.deepEqual((await look(eastLake)).content, files.pdf)
    await assert.rejects(look(westLake), refused('casework.case-not-found'))
    await assert.rejects(look({ ...eastLake, duties: ['supervisor'] }), refused('kernel.not-allowed'))
    await assert.rejects(look(stranger), refused('casework.case-not-found'))
    const { rows } = await world.node.as(system, ({ db }) =>
      sql`select act from ledger.records where act = 'casework.read-attachment'`.execute(db),
    )
    assert.equal(rows.length, 1)
  })
})
