import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { verifyPackage } from '#casework'
import {
  type CaseworkWorld,
  caseworkWorld,
  eastLake,
  granted,
  officerOf,
  submittedCase,
  westLake,
} from '../../../test/casework-world.ts'
import { mustBePage, type PageVisitor, pageVisitor } from '../../../test/page-visitor.ts'
import { readPdf } from '../../../test/read-pdf.ts'

describe('the papers of a case at its office', () => {
  let world: CaseworkWorld
  let pages: PageVisitor
  let path: string
  before(async () => {
    world = await caseworkWorld()
    pages = await pageVisitor(world.node)
    const { caseId } = await submittedCase(world, await world.signIn(1))
    await granted(world, eastLake, caseId)
    path = `/w/case/${caseId}`
  })
  after(async () => {
    await pages.close()
    await world.close()
  })

  it('are saved as they were made, in the language asked for', async () => {
    const answer = await pages.get(eastLake, `${path}/docs/grant`)
    assert.equal(answer.status, 200)
    assert.match(String(answer.headers['content-disposition']), /^attachment/)
    assert.deepEqual(readPdf(answer.bytes).faults, [])
    assert.match(readPdf((await pages.get(eastLake, `/en${path}/docs/grant`)).bytes).title, /^Decision to grant/)
    assert.equal((await pages.get(eastLake, `${path}/docs/nothing`)).status, 404)
  })

  it('are listed beside the case, with what has not been served yet', async () => {
    assert.match(mustBePage(await pages.get(eastLake, path)), new RegExp(`href="${path}/docs"`))
    const list = mustBePage(await pages.get(eastLake, `${path}/docs`))
    assert.match(list, new RegExp(`href="${path}/docs/grant"`))
    assert.match(list, new RegExp(`action="${path}/docs/grant/served"`))
    assert.match(list, new RegExp(`href="${path}/archive"`))
    mustBePage(await pages.get(eastLake, `/en${path}/docs`))
    assert.equal((await pages.get(westLake, `${path}/docs`)).status, 404)
    const inspector = officerOf('360102', '何平', ['supervisor'])
    assert.doesNotMatch((await pages.get(inspector, `${path}/docs`)).body, /served"/)
  })

  it('are handed over at the window once', async () => {
    const hand = (fields: Record<string, string> = {}) => pages.post(eastLake, `${path}/docs/grant/served`, fields)
    assert.equal((await hand({ csrf: 'x' })).status, 403)
    assert.equal((await hand({ receiver: '林晓岚' })).location, `${path}/docs`)
    assert.equal((await hand()).status, 409)
    assert.equal((await pages.get(eastLake, `${path}/docs/service-receipt-of-grant`)).status, 200)
    assert.doesNotMatch((await pages.get(eastLake, `${path}/docs`)).body, /docs\/grant\/served/)
  })

  it('are packed in one archive, which is sound', async () => {
    const { bytes, status } = await pages.get(eastLake, `${path}/archive`)
    assert.equal(status, 200)
    assert.deepEqual((await verifyPackage(bytes, world.node.services.keys.publicKey)).faults, [])
  })

  it('are no other office’s, and nobody’s in person', async () => {
    const person = await world.signIn(1)
    for (const address of [`${path}/docs/grant`, `${path}/archive`]) {
      assert.equal((await pages.get(westLake, address)).status, 404)
      assert.notEqual((await pages.get(person, address)).status, 200)
    }
    assert.equal((await pages.post(westLake, `${path}/docs/grant/served`)).status, 404)
  })
})
