import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, it } from 'node:test'
import fc from 'fast-check'
import { one, rows, sql } from '#kernel/database'
import { type Duty, duties, type Officer, system } from '#kernel/principal'
import { Problem } from '#kernel/problem'
import type { Services } from '#kernel/services'
import { eastLakeOffice, westLakeOffice } from '../../../test/service-items.ts'
import {
  itemSheetOf,
  managerOf,
  partSheetsOf,
  type SheetWorld,
  sampleItem,
  sheetWorld,
  workbookOf,
  worker,
} from '../../../test/sheet-world.ts'
import { basicOf } from '../inheritance/split-item.ts'
import type { ServiceItem } from '../item.ts'
import { publishBasicItems } from '../publication/publish-basic-items.ts'
import { publishItems } from '../publication/publish-items.ts'
import { approveImport } from './approve-import.ts'
import { checkNextImport } from './check/check-import.ts'
import { discardImport } from './discard-import.ts'
import { getImport, getReport, listImports } from './get-import.ts'
import type { ImportId } from './import.ts'
import { receiveSheet } from './receive-sheet.ts'

let world: SheetWorld
before(async () => {
  world = await sheetWorld()
})
after(() => world?.test.close())

let sequence = 0
let items: readonly ServiceItem[] = []
let file: Buffer
let id: ImportId

function refusal(code: string) {
  return (error: unknown): boolean => error instanceof Problem && error.code === code
}

const approve = (who: Officer = world.second, which: string = id) =>
  world.test.as(who, (each) => approveImport(each, who, which))

async function live(): Promise<number> {
  const codes = items.map(({ handlingCode }) => handlingCode)
  const { count } = await one<{ count: number }>(
    world.test.services.db,
    sql`select count(*) as count from catalogue.items where current and handling_code = any(${codes}::text[])`,
  )
  return count
}

/** Two new items each time, in an import that is ready. */
async function twoNewItems(): Promise<void> {
  items = [0, 1].map(() => {
    sequence += 1
    const handlingCode = sampleItem.implementationCode + String(sequence).padStart(2, '0')
    return { ...sampleItem, handlingCode, summary: { zh: `第${sequence}项`, en: `Item ${sequence}` } }
  })
  file = await workbookOf(itemSheetOf(items), ...partSheetsOf(items))
  const ready = await world.check(file)
  assert.equal(ready.state, 'ready')
  id = ready.id
}

describe('approving an import', () => {
  // Within each describe: at the top of a file it would run before the tests of every other file of the process.
  beforeEach(twoNewItems)
  it('puts everything in force, with departures that say who, when and why', async () => {
    assert.equal(await live(), 0)
    const { state, settledBy, counts } = await approve()
    assert.deepEqual([state, settledBy?.officerId, counts.newItems], ['published', world.second.officerId, 2])
    assert.equal(await live(), 2)
    const [stored] = await rows<{
      own: { overrides: { element: string; by: unknown; at: string; reason: unknown }[] }
    }>(
      world.test.services.db,
      sql`select own from catalogue.items where handling_code = ${items[0]?.handlingCode} and current`,
    )
    assert.deepEqual(
      stored?.own.overrides.map(({ element, by, at, reason }) => ({ element, by, at, reason })),
      [
        {
          element: 'summary',
          by: { zh: '东湖分局', en: '东湖分局' },
          at: world.test.services.clock.now().toISOString(),
          reason: { zh: '批量导入', en: 'Import of a file' },
        },
      ],
    )
  })

  it('is recorded, as the receiving of the file was', async () => {
    await approve()
    const acts = await world.test.as(system, ({ db }) =>
      rows<{ act: string }>(db, sql`select act from ledger.records where act like 'catalogue.%import'`),
    )
    const names = new Set(acts.map(({ act }) => act))
    assert.deepEqual([...names].sort(), ['catalogue.approve-import', 'catalogue.receive-import'])
  })

  it('is done once by two who approve at the same time', async () => {
    const third = managerOf(eastLakeOffice, '许宁')
    const outcomes = await Promise.allSettled([approve(), approve(third)])
    const refused = outcomes.filter((each) => each.status === 'rejected')
    assert.equal(refused.length, 1)
    assert.ok(refusal('catalogue.import-not-now')(refused[0]?.reason))
    assert.equal(await live(), 2)
  })

  it('publishes nothing when an item was published since the check, and checks anew', async () => {
    const [first] = items
    assert.ok(first)
    await world.test.as(system, (each) =>
      publishItems(each, [{ ...first, promisedLimit: { days: 4, unit: 'working-day' } }]),
    )
    const again = await approve()
    assert.deepEqual([again.state, again.progress.rowsChecked, again.counts.newItems], ['received', 0, 0])
    assert.match(again.recheckedBecause?.zh ?? '', /重新检查/)
    assert.equal(await live(), 1)

    await checkNextImport(world.test.services, worker)
    const { state, counts } = await world.read(id)
    // The file says version 1 of what was in no version when it was written: that is no conflict.
    assert.deepEqual([state, counts.newItems, counts.changedItems], ['ready', 1, 1])
    assert.equal((await approve()).state, 'published')
  })

  it('publishes nothing when a basic item was published since the check', async () => {
    const next = { ...basicOf(sampleItem), version: 2 + sequence }
    const elements = { ...next.elements, alsoCalled: [...next.elements.alsoCalled, `叫法${sequence}`] }
    await world.test.as(system, (each) => publishBasicItems(each, [{ ...next, elements }]))
    assert.equal((await approve()).state, 'received')
    assert.equal(await live(), 0)
    await checkNextImport(world.test.services, worker)
  })

  it('is undone as a whole when the last of it cannot be written', async () => {
    const last = items[1]?.handlingCode
    await assert.rejects(
      world.test.as(world.second, async (each) => {
        await approveImport(each, world.second, id)
        // What a constraint would do at the very end.
        await sql`insert into catalogue.items select * from catalogue.items where handling_code = ${last}`.execute(
          each.db,
        )
      }),
      { code: '23505' },
    )
    assert.deepEqual([await live(), (await world.read(id)).state], [0, 'ready'])
  })

  it('is not possible before it is checked, twice, or after it was discarded', async () => {
    const waiting = await world.receive(file)
    await assert.rejects(approve(world.second, waiting.id), refusal('catalogue.import-not-now'))
    await world.test.as(world.uploader, (each) => discardImport(each, world.uploader, waiting.id))
    await assert.rejects(approve(world.second, waiting.id), refusal('catalogue.import-not-now'))
    await approve()
    await assert.rejects(approve(), refusal('catalogue.import-not-now'))
    await assert.rejects(
      world.test.as(world.uploader, (each) => discardImport(each, world.uploader, id)),
      refusal('catalogue.import-not-now'),
    )
  })
})

describe('who may', () => {
  // Within each describe: at the top of a file it would run before the tests of every other file of the process.
  beforeEach(twoNewItems)
  it('approve: an item manager of the same organ who did not send the file, and nobody else', async () => {
    await assert.rejects(approve(world.uploader), refusal('catalogue.import-by-another'))
    await fc.assert(
      fc.asyncProperty(
        fc.subarray([...duties]),
        fc.constantFrom(eastLakeOffice, westLakeOffice),
        async (own: Duty[], office) => {
          const who: Officer = { ...managerOf(office), duties: own }
          if (own.includes('item-manager') && office === eastLakeOffice) return
          const code = own.includes('item-manager') ? 'catalogue.unknown-import' : 'kernel.not-allowed'
          const verbs: ((each: Services, who: Officer, which: string) => Promise<unknown>)[] = [
            approveImport,
            discardImport,
            getImport,
            getReport,
          ]
          for (const verb of verbs) {
            await assert.rejects(
              world.test.as(who, (each) => verb(each, who, id)),
              refusal(code),
            )
          }
        },
      ),
      { numRuns: 25 },
    )
    assert.equal(await live(), 0)
    assert.equal((await approve()).state, 'published')
  })

  it('send a file: an item manager; for items of the own organ only', async () => {
    const bystander: Officer = { ...managerOf(eastLakeOffice), duties: ['approver'] }
    await assert.rejects(world.receive(file, '事项.xlsx', bystander), refusal('kernel.not-allowed'))
    const neighbour = managerOf(westLakeOffice)
    const { id: foreign } = await world.receive(file, '事项.xlsx', neighbour)
    while (await checkNextImport(world.test.services, worker));
    const found = await world.test.as(neighbour, (each) => getImport(each, neighbour, foreign))
    assert.deepEqual([found.state, found.counts.faultyRows], ['faulty', 2])
    const own = await world.test.as(neighbour, (each) => listImports(each, neighbour))
    assert.deepEqual(
      own.map((each) => each.id),
      [foreign],
    )
  })

  it('find an import: by an id that is one', async () => {
    for (const strange of ['', 'x', `${id}0`, '00000000-0000-0000-0000-000000000000', "' or 1=1"]) {
      await assert.rejects(approve(world.second, strange), refusal('catalogue.unknown-import'))
    }
  })
})

describe('an organ', () => {
  // Within each describe: at the top of a file it would run before the tests of every other file of the process.
  beforeEach(twoNewItems)
  it('has at most five files under check', async () => {
    const many = managerOf(westLakeOffice, '许宁')
    const send = () =>
      world.test.as(many, (each) => receiveSheet(each, many, { fileName: '../../a\u202e.xlsx', bytes: file }))
    const sent = []
    for (let count = 0; count < 5; count += 1) sent.push(await send())
    assert.equal(sent[0]?.fileName, 'a.xlsx')
    await assert.rejects(send(), refusal('catalogue.too-many-imports'))
    const [first] = sent
    await world.test.as(many, (each) => discardImport(each, many, first?.id ?? ''))
    await send()
    for (const each of await world.test.as(many, (services) => listImports(services, many))) {
      if (each.state === 'received') await world.test.as(many, (services) => discardImport(services, many, each.id))
    }
  })
})
