import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { checkNextImport, getGuide } from '#catalogue'
import { newId } from '#kernel/ids'
import { system } from '#kernel/principal'
import { type ManagersWorld, managersWorld } from '../../../../test/item-managers.ts'
import { mustBePage, type PageVisitor, pageVisitor } from '../../../../test/page-visitor.ts'
import { householdMove } from '../../../../test/service-items.ts'

describe('files of items', () => {
  let world: ManagersWorld
  let pages: PageVisitor
  before(async () => {
    world = await managersWorld()
    pages = await pageVisitor(world.test)
  })
  after(async () => {
    await pages.close()
    await world.close()
  })

  const fileOf = (days: number) =>
    Buffer.from(JSON.stringify([{ ...householdMove, promisedLimit: { days, unit: 'working-day' } }]))
  async function send(bytes: Buffer, who = world.first): Promise<string> {
    const file = { field: 'file', fileName: '事项.json', bytes }
    const sent = await pages.upload(who, '/w/items/imports', { reason: '提速' }, [file])
    assert.equal(sent.status, 303, sent.body.slice(0, 500))
    return sent.location ?? ''
  }
  const check = () => world.test.as(system, (services) => checkNextImport(services, newId(new Date(0))))

  it('what is no sheet is said at its box', async () => {
    const page = mustBePage(await pages.get(world.first, '/w/items/imports'))
    assert.match(page, /还没有导入过/)
    assert.match(page, /import-template\.xlsx/)
    assert.match(mustBePage(await pages.upload(world.first, '/w/items/imports', {}, []), 422), /请选一个文件/)
    const file = { field: 'file', fileName: 'x.xlsx', bytes: Buffer.from('%PDF-1.7 not a sheet at all') }
    assert.match(mustBePage(await pages.upload(world.first, '/w/items/imports', {}, [file]), 422), /href="#file"/)
  })

  it('one that waits shows its progress and asks to be loaded again', async () => {
    const path = await send(fileOf(99))
    const waiting = mustBePage(await pages.get(world.first, path))
    assert.match(waiting, /data-progress="running"/)
    assert.match(waiting, /http-?equiv="refresh"/i)
    assert.match(mustBePage(await pages.get(world.second, '/w/items')), /正在检查的导入/)
    await check()
    const report = mustBePage(await pages.get(world.first, path))
    assert.match(report, /全部没有导入/)
    assert.match(report, /承诺时限超过法定时限/)
    assert.match(report, /report\?format=xlsx/)
    assert.match(mustBePage(await pages.get(world.first, '/w/items')), /有错的导入/)
    assert.equal((await pages.get(world.stranger, path)).status, 404)
    assert.equal((await pages.post(world.first, `${path}/discard`)).location, path)
    assert.match(mustBePage(await pages.get(world.first, path)), /什么都没有导入/)
  })

  it('one that passes is published by another than who sent it', async () => {
    const path = await send(fileOf(4))
    await check()
    const own = mustBePage(await pages.get(world.first, path))
    assert.match(own, /不能自己审核/)
    assert.match(own, /可以审核的人：陶建国/)
    assert.equal((await pages.post(world.first, `${path}/approve`)).status, 403)
    assert.match(mustBePage(await pages.get(world.second, '/w/items')), /待您审核的导入/)
    assert.match(mustBePage(await pages.get(world.second, path)), /批准后0项新增、1项修改同时发布/)
    await pages.post(world.second, `${path}/approve`)
    assert.match(mustBePage(await pages.get(world.second, path)), /已全部发布/)
    assert.equal((await getGuide(world.test.services, householdMove.handlingCode)).promisedLimit.days, 4)
    mustBePage(await pages.get(world.second, `/en${path}`))
    mustBePage(await pages.get(world.second, '/en/w/items/imports'))
  })

  it('an unknown one is not found', async () => {
    assert.equal((await pages.get(world.first, '/w/items/imports/nothing')).status, 404)
  })
})
