import { one, sql } from '#kernel/database'
import { system } from '#kernel/principal'
import { basicOf } from '../src/catalogue/inheritance/split-item.ts'
import { publishBasicItems } from '../src/catalogue/publication/publish-basic-items.ts'
import { approveImport } from '../src/catalogue/sheets/approve-import.ts'
import { checkNextImport } from '../src/catalogue/sheets/check/check-import.ts'
import { exportItems } from '../src/catalogue/sheets/export-items.ts'
import { makeTemplate } from '../test/database.ts'
import {
  bytesOf,
  itemSheetOf,
  manyItems,
  partSheetsOf,
  type SheetWorld,
  sheetWorld,
  workbookOf,
  worker,
} from '../test/sheet-world.ts'
import { startBenchPostgres } from './catalogue/postgres.ts'
import type { Figure } from './measure.ts'

const count = 10_000
const mebibyte = 1024 * 1024

/** A workbook of ten thousand items: read and checked as a whole, published in one transaction, exported again. */
export async function benchSheets(): Promise<Figure[]> {
  const postgres = await startBenchPostgres(count)
  process.env.TONGBAN_TEST_DATABASE_URL = postgres.url('postgres')
  try {
    await makeTemplate()
    const world = await sheetWorld()
    try {
      return await measure(world)
    } finally {
      await world.test.close()
    }
  } finally {
    await postgres.remove()
  }
}

async function measure(world: SheetWorld): Promise<Figure[]> {
  const { test, second, uploader } = world
  const items = manyItems(count)
  const basics = new Map(items.map((item) => [item.basicCode, basicOf(item)]))
  await test.as(system, (services) => publishBasicItems(services, [...basics.values()]))
  const file = await workbookOf(itemSheetOf(items), ...partSheetsOf(items))
  const { id } = await world.receive(file)

  let peak = 0
  const watch = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage().rss)
  }, 50)
  const before = process.memoryUsage().rss
  const checking = await secondsOf(() => checkNextImport(test.services, worker))
  clearInterval(watch)
  const { state } = await world.read(id)
  if (state !== 'ready') throw new Error(`the file is ${state}`)
  const publishing = await secondsOf(() => test.as(second, (services) => approveImport(services, second, id)))
  const { live } = await one<{ live: number }>(
    test.services.db,
    sql`select count(*) as live from catalogue.items where current`,
  )
  if (live !== count) throw new Error(`${live} items are in force`)
  const filter = { organisationId: uploader.organisation.id }
  const exporting = await secondsOf(async () => bytesOf(await exportItems(test.services, filter, 'xlsx')))
  const megabytes = Math.max(0, peak - before) / mebibyte
  return [
    figure('sheets.check', `read and checked: ${count} items, ${(file.length / mebibyte).toFixed(1)} MB`, checking, 60),
    figure('sheets.publish', `published in one transaction: ${count} items`, publishing, 60),
    figure('sheets.export', `exported: ${count} items`, exporting, 60),
    {
      id: 'sheets.memory',
      what: 'memory taken while a file is checked',
      value: megabytes,
      unit: 'MB',
      samples: 1,
      goal: '≤ 200 MB',
      met: megabytes <= 200,
    },
  ]
}

async function secondsOf(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now()
  await work()
  return (performance.now() - started) / 1000
}

function figure(id: string, what: string, seconds: number, most: number): Figure {
  return { id, what, value: seconds, unit: 's', samples: 1, goal: `≤ ${most} s`, met: seconds <= most }
}
