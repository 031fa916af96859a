import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { reconcileOffline } from '#casework'
import {
  type CaseworkWorld,
  caseworkWorld,
  eastLake,
  files,
  getSamplePerson,
  permit,
} from '../../../test/casework-world.ts'
import { hiddenField, mustBePage, type PageVisitor, pageVisitor } from '../../../test/page-visitor.ts'
import { clerk, otherClerk } from '../../../test/window-world.ts'

const reason = '申请人当面说明，按登记的地址办。'

describe('the pages of a window without the hub', () => {
  let world: CaseworkWorld
  let pages: PageVisitor
  before(async () => {
    world = await caseworkWorld()
    pages = await pageVisitor(world.node)
    world.network.setLine(() => Promise.reject(new Error('no line')))
  })
  after(async () => {
    await pages.close()
    await world.close()
  })
  const form = `/w/intake/offline/new?item=${permit.itemCode}`
  const { name, residentId, phone } = getSamplePerson(1)

  it('find the item, and say beside its field what cannot be', async () => {
    const list = mustBePage(await pages.get(clerk, '/w/intake/offline'))
    assert.match(list, /没有断网收件/)
    assert.match(list, /data-browser-offline="true" hidden=""/)
    const empty = mustBePage(await pages.get(clerk, form))
    const key = hiddenField(empty, 'key')
    const wrong = mustBePage(await pages.post(clerk, form, { key, name: '', residentId: '1' }), 422)
    for (const field of ['name', 'residentId', 'signed']) assert.match(wrong, new RegExp(`href="#${field}"`))
    assert.equal(hiddenField(wrong, 'key'), key)
    const english = mustBePage(await pages.get(clerk, `/en${form}`))
    assert.match(english, /Signature on paper/)
  })

  it('receive, take scans, give a receipt that says which day counts, and settle what does not fit', async () => {
    const key = hiddenField(mustBePage(await pages.get(clerk, form)), 'key')
    const given = { key, name, residentId, phone, 'answer-purpose': 'employment', signed: 'yes' }
    const wrote = { ...given, 'fact-residence.address': '别的路9号' }
    const { location: at = '' } = await pages.post(clerk, form, wrote)
    assert.match(at, /^\/w\/intake\/offline\/[0-9a-f-]{36}$/)
    assert.equal((await pages.post(clerk, form, wrote)).location, at, 'pressed twice')
    const scan = [{ field: 'file', fileName: 'photo.png', bytes: files.png }]
    assert.equal((await pages.upload(clerk, `${at}/files`, { material: 'photo' }, scan)).location, at)
    const bad = [{ field: 'file', fileName: 'x.png', bytes: files.html }]
    mustBePage(await pages.upload(clerk, `${at}/files`, { material: 'photo' }, bad), 422)
    assert.match(mustBePage(await pages.get(clerk, at)), /photo\.png/)
    assert.equal((await pages.post(clerk, `${at}/close`)).location, at)
    const receipt = mustBePage(await pages.get(clerk, at))
    assert.match(receipt, /LS36000020260708\d{4}/)
    assert.match(receipt, /收到日是2026年7月8日/)
    assert.ok(!receipt.includes(residentId), 'the number is masked')
    assert.match(mustBePage(await pages.get(clerk, '/w/intake/offline')), /等网络恢复/)

    await reconcileOffline(world.node.services)
    assert.match(mustBePage(await pages.get(clerk, at)).replace(/<[^>]*>/g, ''), /试过1次，还没连上/)
    world.network.setLine(undefined)
    world.network.advance(2 * 60_000)
    await reconcileOffline(world.node.services)
    const conflict = mustBePage(await pages.get(clerk, at))
    assert.match(conflict, /别的路9号/)
    const settled = { key: 'value:residence.address', choice: 'source', reason }
    const short = await pages.post(clerk, `${at}/settle`, { ...settled, reason: '' })
    assert.match(mustBePage(short, 422), /href="#reason-value:residence\.address"/)
    assert.equal((await pages.post(otherClerk, `${at}/settle`, settled)).status, 404)
    assert.equal((await pages.post(clerk, `${at}/settle`, settled)).location, at)
    await reconcileOffline(world.node.services)
    assert.match(mustBePage(await pages.get(clerk, at)), /已转为办件/)
    mustBePage(await pages.get(clerk, `/en${at}`))
  })

  it('are for clerks, each organisation its own', async () => {
    assert.equal((await pages.get(eastLake, '/w/intake/offline')).status, 403)
    assert.match(mustBePage(await pages.get(otherClerk, '/w/intake/offline')), /没有断网收件/)
    assert.equal((await pages.get(clerk, '/w/intake/offline/nothing')).status, 404)
  })
})
