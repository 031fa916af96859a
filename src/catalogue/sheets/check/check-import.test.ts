import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { rows, sql } from '#kernel/database'
import { system } from '#kernel/principal'
import type { Services } from '#kernel/services'
import {
  bytesOf,
  itemSheetOf,
  manyItems,
  partSheetsOf,
  type SheetWorld,
  sampleItem,
  sheetOf,
  sheetWorld,
  workbookOf,
  worker,
} from '../../../../test/sheet-world.ts'
import { basicOf } from '../../inheritance/split-item.ts'
import type { ServiceItem } from '../../item.ts'
import { startDraft } from '../../lifecycle/editing/start-draft.ts'
import { publishBasicItems } from '../../publication/publish-basic-items.ts'
import { approveImport } from '../approve-import.ts'
import { discardImport } from '../discard-import.ts'
import { exportItems, exportTemplate } from '../export-items.ts'
import { claimImport, holdClaim } from '../store/claim-store.ts'
import { checkNextImport } from './check-import.ts'
import { startChecking } from './start-checking.ts'

const another = '00000000-0000-7000-8000-000000000002'

/** Services whose process ends at a transaction: what it began is not committed, and nothing follows. */
function dyingAt(services: Services, transaction: number): Services {
  let count = 0
  const apart: Services['apart'] = (who, work) => {
    count += 1
    if (count > transaction) return Promise.reject(new Error('the process is gone'))
    return services.apart(who, work)
  }
  return { ...services, apart }
}

async function filled(world: SheetWorld, count: number): Promise<{ items: ServiceItem[]; file: Buffer }> {
  const items = manyItems(count)
  const basics = new Map(items.map((item) => [item.basicCode, basicOf(item)]))
  await world.test.as(system, (each) => publishBasicItems(each, [...basics.values()]))
  return { items, file: await workbookOf(itemSheetOf(items), ...partSheetsOf(items)) }
}

describe('a check that a process leaves', () => {
  let world: SheetWorld
  let file: Buffer
  before(async () => {
    world = await sheetWorld()
    ;({ file } = await filled(world, 260))
  })
  after(() => world?.test.close())

  it('is taken up by another once the claim has run out, wherever it was left', async () => {
    for (const transaction of [1, 2, 4, 6, 7, 9]) {
      const { id } = await world.receive(file)
      await assert.rejects(checkNextImport(dyingAt(world.test.services, transaction), worker), /the process is gone/)
      const left = await world.read(id)
      assert.equal(left.state, 'checking', `left after ${transaction}`)
      // As long as the claim holds, nobody else touches it.
      assert.equal(await checkNextImport(world.test.services, another), false)

      world.test.advance(31_000)
      assert.equal(await checkNextImport(world.test.services, another), true)
      const { state, counts, progress } = await world.read(id)
      assert.deepEqual([state, counts.newItems, counts.errors], ['ready', 260, 0], `left after ${transaction}`)
      assert.deepEqual([progress.rowsRead, progress.rowsTotal, progress.rowsChecked], [260, 260, 260])
      await world.test.as(world.uploader, (each) => discardImport(each, world.uploader, id))
    }
  })

  it('goes on from the rows that were checked, not from the beginning', async () => {
    const { id } = await world.receive(file)
    await assert.rejects(checkNextImport(dyingAt(world.test.services, 8), worker))
    const { progress } = await world.read(id)
    assert.ok(progress.rowsChecked > 0 && progress.rowsChecked < 260, String(progress.rowsChecked))
    assert.equal(progress.phase, 'checking')
    world.test.advance(31_000)
    await checkNextImport(world.test.services, another)
    assert.equal((await world.read(id)).state, 'ready')
    await world.test.as(world.uploader, (each) => discardImport(each, world.uploader, id))
  })

  it('writes nothing for who has lost the claim', async () => {
    const { id } = await world.receive(file)
    const { db, clock } = world.test.services
    await claimImport(db, worker, clock.now())
    world.test.advance(31_000)
    await claimImport(db, another, clock.now())
    await assert.rejects(holdClaim(db, { id, worker }, clock.now()), { name: 'ClaimLost' })
    await world.test.as(world.uploader, (each) => discardImport(each, world.uploader, id))
    await assert.rejects(holdClaim(db, { id, worker: another }, clock.now()), { name: 'ClaimLost' })
  })

  it('is given up after five processes that did not come to its end', async () => {
    const { id } = await world.receive(file)
    for (let attempt = 0; attempt < 5; attempt += 1) {
      await assert.rejects(checkNextImport(dyingAt(world.test.services, 2), worker))
      world.test.advance(31_000)
    }
    await checkNextImport(world.test.services, another)
    assert.equal((await world.read(id)).state, 'faulty')
    assert.match((await world.report(id))[0]?.words.zh ?? '', /没有做完/)
  })

  it('runs beside requests, wakes for what arrives, and leaves what it has not done to the next', async () => {
    const running = startChecking(world.test.services)
    const { id } = await world.receive(file)
    const deadline = Date.now() + 20_000
    while ((await world.read(id)).state !== 'ready' && Date.now() < deadline) await new Promise(setImmediate)
    assert.equal((await world.read(id)).state, 'ready')
    await running.stop()
    const { id: second } = await world.receive(file)
    const short = startChecking(world.test.services)
    await short.stop()
    const [row] = await rows<{ claimedBy: string | null }>(
      world.test.services.db,
      sql`select claimed_by from catalogue.imports where id = ${second}`,
    )
    assert.equal(row?.claimedBy, null)
    while (await checkNextImport(world.test.services, worker));
    assert.equal((await world.read(second)).state, 'ready')
  })
})

describe('an import over what is in force', () => {
  let world: SheetWorld
  let items: ServiceItem[]
  const exported = async (format: 'xlsx' | 'csv' | 'json'): Promise<Buffer> => {
    const organisationId = world.uploader.organisation.id
    return bytesOf(await exportItems(world.test.services, { organisationId }, format))
  }
  const publish = async (file: Buffer): Promise<void> => {
    const { id, state } = await world.check(file)
    assert.equal(state, 'ready', JSON.stringify((await world.report(id)).slice(0, 3)))
    await world.test.as(world.second, (each) => approveImport(each, world.second, id))
  }
  before(async () => {
    world = await sheetWorld()
    const made = await filled(world, 12)
    items = made.items
    await publish(made.file)
  })
  after(() => world?.test.close())

  for (const format of ['xlsx', 'csv', 'json'] as const) {
    it(`finds nothing to change in an export as ${format.toUpperCase()}`, async () => {
      const { state, counts } = await world.check(await exported(format))
      assert.deepEqual([state, counts.unchangedItems, counts.errors], ['ready', 12, 0])
    })
  }

  it('reads CSV in GB18030 as in UTF-8, with semicolons and with tabs', async () => {
    const text = (await exported('csv')).toString('utf8').replace('\uFEFF', '')
    const header = text.slice(0, text.indexOf('\r\n'))
    const code = items[0]?.handlingCode
    // 办理地点 for 业务办理项编码 in GB18030; the rest is ASCII.
    const names = Buffer.from('d2b5cef1b0ecc0edcfeeb1e0c2eb2cb3d0c5b5b0ecbde1cab1cfde0d0a', 'hex')
    const gb = Buffer.concat([names, Buffer.from(`${code},4\r\n`)])
    for (const file of [
      gb,
      Buffer.from(`业务办理项编码;承诺办结时限\n${code};4`),
      Buffer.from(`业务办理项编码\t承诺办结时限\n${code}\t4`),
    ]) {
      const { state, counts } = await world.check(file)
      assert.deepEqual([state, counts.changedItems], ['ready', 1])
    }
    assert.ok(header.startsWith('业务办理项编码,'))
  })

  it('changes what the file says and keeps what it does not', async () => {
    const [first] = items
    assert.ok(first)
    const columns = ['承诺办结时限', '业务办理项编码', '办理时间']
    const row = { 业务办理项编码: first.handlingCode, 承诺办结时限: '2', 办理时间: '工作日8:30至17:30' }
    const steps = sheetOf(
      '办理流程',
      ['业务办理项编码', '环节名称', '环节说明'],
      [{ 业务办理项编码: first.handlingCode, 环节名称: '到窗口', 环节说明: '带上户口簿和钥匙。' }],
    )
    await publish(await workbookOf(sheetOf('事项', columns, [row]), steps))
    const json = JSON.parse((await exported('json')).toString('utf8')) as ServiceItem[]
    const changed = json.find(({ handlingCode }) => handlingCode === first.handlingCode)
    assert.deepEqual(
      [changed?.version, changed?.promisedLimit.days, changed?.window.hours.zh, changed?.window.place.zh],
      [2, 2, '工作日8:30至17:30', first.window.place.zh],
    )
    assert.equal(changed?.steps[0]?.words.zh, '带上户口簿和钥匙。')
    assert.equal(changed?.steps[0]?.title.en, first.steps[0]?.title.en)
    assert.deepEqual(changed?.materials, first.materials)
  })

  it('says that the file is older than what is in force', async () => {
    const [first] = items
    assert.ok(first)
    const { id, state } = await world.check(await workbookOf(itemSheetOf([first])))
    assert.equal(state, 'faulty')
    assert.deepEqual(
      (await world.report(id)).map(({ column, words }) => [column, words.zh]),
      [['版本', '文件是第1版的，现在已是第2版']],
    )
  })

  it('says that somebody is editing the item', async () => {
    const [, edited] = items
    assert.ok(edited)
    const subject = { level: 'item', code: edited.handlingCode } as const
    await world.test.as(world.second, (each) => startDraft(each, world.second, subject))
    const { id, state } = await world.check(await workbookOf(itemSheetOf([edited])))
    assert.equal(state, 'faulty')
    assert.match((await world.report(id))[0]?.words.zh ?? '', /草稿/)
  })

  it('takes an item as its own elements and overrides, with the reasons they bring', async () => {
    const [, , third] = items
    assert.ok(third)
    const { promisedLimit, visits, window, power, channels, outcome, popularity, handlingCode, region } = third
    const summary = { zh: '在东湖区迁户口。', en: 'Moves it within Donghu.' }
    const reason = { zh: '本区专办', en: 'For the district' }
    const value = {
      ...{ handlingCode, region, version: 1 },
      own: { promisedLimit, visits, window, power, channels, outcome, popularity, handlingName: null },
      overrides: [{ element: 'summary', value: summary, reason, by: reason, at: '2020-01-01T00:00:00.000Z' }],
    }
    await publish(Buffer.from(JSON.stringify({ items: [value] })))
    const [stored] = await rows<{ own: { overrides: { reason: unknown; by: unknown; at: string }[] } }>(
      world.test.services.db,
      sql`select own from catalogue.items where handling_code = ${handlingCode} and current`,
    )
    const [override] = stored?.own.overrides ?? []
    // Who and when are those of the approval, whatever the file says.
    assert.deepEqual([override?.reason, override?.by], [reason, { zh: '东湖分局', en: '东湖分局' }])
    assert.equal(override?.at, world.test.services.clock.now().toISOString())
  })
})

describe('the template', () => {
  it('is a workbook with all columns, their choices and how to fill them in, and no rows', async () => {
    const world = await sheetWorld()
    try {
      const bytes = await bytesOf(exportTemplate(world.test.services))
      const { id, state } = await world.check(bytes)
      assert.equal(state, 'faulty')
      const report = await world.report(id)
      assert.deepEqual(
        report.map(({ words }) => words.zh),
        ['没有数据行'],
      )
      const filledIn = await workbookOf(itemSheetOf([sampleItem]), ...partSheetsOf([sampleItem]))
      assert.equal((await world.check(filledIn)).state, 'ready')
    } finally {
      await world.test.close()
    }
  })
})
