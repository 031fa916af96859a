import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { one, rows, sql } from '#kernel/database'
import { system } from '#kernel/principal'
import {
  bytesOf,
  itemSheetOf,
  manyItems,
  partSheetsOf,
  type SheetWorld,
  sheetWorld,
  workbookOf,
  worker,
} from '../../../test/sheet-world.ts'
import { basicOf } from '../inheritance/split-item.ts'
import { publishBasicItems } from '../publication/publish-basic-items.ts'
import { approveImport } from './approve-import.ts'
import { checkNextImport } from './check/check-import.ts'
import { exportItems } from './export-items.ts'
import type { ImportId } from './import.ts'

/** Ten thousand, with the time they take, are in bench/sheets.ts. */
const count = 300
const mebibyte = 1024 * 1024

describe('a large file of items', { timeout: 300_000 }, () => {
  let world: SheetWorld
  let id: ImportId
  before(async () => {
    world = await sheetWorld()
    const basics = new Map(manyItems(count).map((item) => [item.basicCode, basicOf(item)]))
    await world.test.as(system, (each) => publishBasicItems(each, [...basics.values()]))
  })
  after(() => world?.test.close())

  it('is read and checked as a whole, with its progress seen on the way', async () => {
    const items = manyItems(count)
    const file = await workbookOf(itemSheetOf(items), ...partSheetsOf(items))
    ;({ id } = await world.receive(file))

    const seen: number[] = []
    let peak = 0
    const watch = setInterval(() => {
      peak = Math.max(peak, process.memoryUsage().rss)
      void world.read(id).then(({ progress }) => void seen.push(progress.percent))
    }, 50)
    globalThis.gc?.()
    const before = process.memoryUsage().rss
    await checkNextImport(world.test.services, worker)
    clearInterval(watch)
    const ready = await world.read(id)
    assert.deepEqual([ready.state, ready.counts.errors, ready.counts.newItems], ['ready', 0, count])
    assert.ok(seen.some((percent) => percent > 0 && percent < 100))
    // A heap with room grows before it is swept: with one of 140 MB (--max-old-space-size) it takes 22 MB more.
    assert.ok(peak - before < 300 * mebibyte)
  })

  it('is published in one transaction by a second person', async () => {
    const published = await world.test.as(world.second, (each) => approveImport(each, world.second, id))
    assert.equal(published.state, 'published')
    const { live } = await one<{ live: number }>(
      world.test.services.db,
      sql`select count(*) as live from catalogue.items where current`,
    )
    assert.equal(live, count)
  })

  it('is what an export of it gives, so that importing that changes nothing', async () => {
    const filter = { organisationId: world.uploader.organisation.id }
    const exported = await bytesOf(await exportItems(world.test.services, filter, 'xlsx'))
    const again = await world.check(exported)
    assert.deepEqual([again.state, again.counts.unchangedItems, again.counts.errors], ['ready', count, 0])
  })

  it('leaves nothing staged behind', async () => {
    const left = await rows(
      world.test.services.db,
      sql`select 1 from catalogue.import_rows row join catalogue.imports import on import.id = import_id
        where state = 'published' limit 1`,
    )
    assert.equal(left.length, 0)
  })
})
