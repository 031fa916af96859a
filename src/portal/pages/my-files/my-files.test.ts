import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { after, before, describe, it } from 'node:test'
import sharp from 'sharp'
import type { Person, Principal } from '#kernel/principal'
import {
  attachMaterial,
  type CaseworkWorld,
  caseworkWorld,
  eastLake,
  files,
  readyDraft,
} from '../../../../test/casework-world.ts'
import { mustBePage, type PageVisitor, pageVisitor } from '../../../../test/page-visitor.ts'

const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex')
const part = 256 * 1024

describe('own files', () => {
  let world: CaseworkWorld
  let pages: PageVisitor
  let person: Person
  let stranger: Person
  let caseId = ''
  before(async () => {
    world = await caseworkWorld()
    pages = await pageVisitor(world.node)
    person = await world.signIn(1)
    stranger = await world.signIn(2)
    caseId = (await readyDraft(world, person)).case.id
  })
  after(async () => {
    await pages?.close()
    await world?.close()
  })

  const uploads = () => `/my/cases/${caseId}/uploads`
  const photo = async (side: number): Promise<Buffer> => {
    const noise = { type: 'gaussian', mean: 128, sigma: 60 } as const
    return sharp({ create: { width: side, height: side, channels: 3, background: '#777', noise } })
      .png()
      .toBuffer()
  }

  async function begin(who: Principal, bytes: Buffer, more: Record<string, string> = {}) {
    const fields = {
      material: 'dwelling',
      name: '../合同.png',
      bytes: String(bytes.length),
      fingerprint: sha256(bytes),
    }
    const answer = await pages.post(who, uploads(), { ...fields, ...more })
    return { status: answer.status, ...JSON.parse(answer.body) }
  }

  async function put(who: Principal, uploadId: string, number: number, bytes: Buffer, digest = sha256(bytes)) {
    const sent = [{ field: 'part', fileName: 'part', bytes }]
    return (await pages.upload(who, `${uploads()}/${uploadId}/parts/${number}`, { digest }, sent)).status
  }

  const finish = async (who: Principal, uploadId: string) => {
    const answer = await pages.post(who, `${uploads()}/${uploadId}/finish`)
    return { status: answer.status, ...JSON.parse(answer.body) }
  }

  it('arrive in parts, which go on where they broke off', async () => {
    const bytes = await photo(400)
    assert.ok(bytes.length > part && bytes.length < 2 * part)
    const begun = await begin(person, bytes)
    assert.deepEqual([begun.partBytes, begun.arrived], [part, []])
    assert.equal(await put(person, begun.uploadId, 1, bytes.subarray(part)), 200)
    assert.equal((await finish(person, begun.uploadId)).code, 'casework.broken-part')
    const again = await begin(person, bytes)
    assert.deepEqual([again.uploadId, again.arrived], [begun.uploadId, [1]])
    assert.equal(await put(person, begun.uploadId, 0, bytes.subarray(0, part)), 200)
    assert.equal(await put(person, begun.uploadId, 0, bytes.subarray(0, part)), 200, 'twice')
    const done = await finish(person, begun.uploadId)
    assert.equal(done.fileName, '合同.png')
    const saved = await pages.get(person, `/my/cases/${caseId}/files/${done.id}`)
    assert.equal(saved.status, 200)
    assert.equal((await finish(person, begun.uploadId)).code, 'casework.unknown-upload')
  })

  it('have parts of the right size and digest only', async () => {
    const bytes = await photo(400)
    const { uploadId } = await begin(person, bytes)
    assert.equal(await put(person, uploadId, 0, bytes.subarray(0, part), sha256(bytes)), 422)
    assert.equal(await put(person, uploadId, 0, bytes.subarray(0, 100)), 422)
    assert.equal(await put(person, uploadId, 2, bytes.subarray(0, 100)), 422)
    assert.equal(await put(person, uploadId, 80, bytes.subarray(0, 100)), 400)
    assert.equal(await put(person, uploadId, 0, Buffer.alloc(part + 2)), 413)
    assert.equal((await begin(person, bytes, { bytes: '99999999' })).code, 'casework.file-too-large')
    assert.equal((await begin(person, bytes, { material: 'diary' })).code, 'casework.unknown-material')
    assert.equal((await begin(person, bytes, { fingerprint: 'x' })).status, 400)
  })

  it('make room for others, and leave nothing on the disk', async () => {
    const listed = async () => {
      const found: string[] = []
      for await (const ref of world.node.services.files.list('casework-materials', new Date(Date.now() + 5_000)))
        found.push(ref)
      return found.length
    }
    const before = await listed()
    const bytes = await photo(400)
    const uploadIds: string[] = []
    for (let round = 0; round < 9; round++) {
      bytes[bytes.length - 1] = round
      world.network.advance(10)
      const { uploadId } = await begin(person, bytes)
      assert.equal(await put(person, uploadId, 0, bytes.subarray(0, part)), 200)
      uploadIds.push(uploadId)
    }
    assert.ok((await listed()) - before <= 5, 'those that made room are gone')
    assert.equal(await put(person, uploadIds[0] ?? '', 0, bytes.subarray(0, part)), 404)
    assert.equal((await begin(person, bytes, { bytes: String(bytes.length - 1) })).status, 400, 'of another size')
  })

  it('are finished once, however often that is asked for at once', async () => {
    const bytes = await photo(40)
    const { uploadId } = await begin(person, bytes)
    assert.equal(await put(person, uploadId, 0, bytes), 200)
    const all = await Promise.all([1, 2, 3].map(() => finish(person, uploadId)))
    assert.deepEqual(all.map(({ status }) => status).sort(), [200, 404, 404])
  })

  it('are looked at when their parts are together, as if they had come at once', async () => {
    const { uploadId } = await begin(person, files.html)
    assert.equal(await put(person, uploadId, 0, files.html), 200)
    assert.equal((await finish(person, uploadId)).code, 'casework.bad-file')
    assert.equal((await finish(person, uploadId)).code, 'casework.unknown-upload')
  })

  it('are nobody else’s: neither an upload, nor a file, nor without a form of the own page', async () => {
    const { uploadId } = await begin(person, files.png)
    assert.equal(await put(stranger, uploadId, 0, files.png), 404)
    assert.equal((await finish(stranger, uploadId)).code, 'casework.unknown-upload')
    assert.equal((await begin(stranger, files.png)).code, 'casework.case-not-found')
    assert.equal((await begin(person, files.png, { csrf: 'x' })).code, 'kernel.forged-form')
    const kept = await world.node.as(person, (services) =>
      attachMaterial(services, person, caseId, { materialId: 'dwelling', fileName: '<b>.pdf', bytes: files.pdf }),
    )
    assert.equal((await pages.get(stranger, `/my/cases/${caseId}/files/${kept.id}`)).status, 404)
    assert.equal((await pages.get(eastLake, `/w/case/${caseId}/files/${kept.id}`)).status, 404)
  })

  it('are saved, never shown, under a neutral name', async () => {
    const page = mustBePage(await pages.get(person, `/apply/${caseId}/materials`))
    const address = new RegExp(`/my/cases/${caseId}/files/[0-9a-f-]+`).exec(page)?.[0] ?? ''
    const { headers, status } = await pages.get(person, address)
    assert.equal(status, 200)
    assert.match(
      String(headers['content-disposition']),
      /^attachment; filename\*=UTF-8''dwelling-[0-9a-f]{6}\.(png|pdf)$/,
    )
    assert.equal(headers['x-content-type-options'], 'nosniff')
    assert.equal(headers['content-security-policy'], "default-src 'none'; sandbox")
    assert.equal(headers['cache-control'], 'no-store')
  })
})
