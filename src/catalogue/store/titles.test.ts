import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { makeHandlingCode, makeImplementationCode, sampleUscc } from '#standards'
import { publishWithBasics } from '../../../test/publish-with-basics.ts'
import { householdMove } from '../../../test/service-items.ts'
import { type TestServices, testServices } from '../../../test/services.ts'
import { basicOf, publishBasicItems, publishItems, type ServiceItem } from '../index.ts'
import { splitItem } from '../inheritance/split-item.ts'
import { putInForce } from '../publication/put-in-force.ts'
import { itemStates, setState } from './items.ts'
import { nextPublication } from './publications.ts'
import { countLiveTitles, refreshTitle, selectTitlesChangedSince } from './titles.ts'

let test: TestServices
const because = { zh: '试', en: 'test' }
const renewal = { zh: '户口迁移补办', en: 'Moving registration anew' }

/** The same service of another organ in a county. */
function inCounty(region: string, change: Partial<ServiceItem> = {}): ServiceItem {
  const implementationCode = makeImplementationCode(sampleUscc('1', '1', region, 7), 4, householdMove.basicCode)
  return {
    ...householdMove,
    implementationCode,
    handlingCode: makeHandlingCode(implementationCode, 1),
    region,
    ...change,
  }
}

const east = inCounty('360102', { alsoCalled: [...householdMove.alsoCalled, '东湖搬户口'] })
const west = inCounty('360103', { alsoCalled: [...householdMove.alsoCalled, '西湖搬户口'] })

before(async () => {
  test = await testServices()
  await publishWithBasics(test.services, [householdMove])
  await publishItems(test.services, [east, west])
})
after(() => test.close())

async function titled(name = householdMove.name.zh) {
  const found = (await selectTitlesChangedSince(test.services.db, -1)).find(({ title }) => title.name.zh === name)
  assert.ok(found)
  return found
}

async function abolish(item: ServiceItem): Promise<void> {
  const { db } = test.services
  const publication = await nextPublication(db)
  await setState(db, item.handlingCode, itemStates.abolished, null)
  await refreshTitle(db, (await titled(item.name.zh)).title.id, { live: -1, publication })
}

const calledNow = async (name?: string) => [...(await titled(name)).title.alsoCalled].toSorted()
const called = (...more: readonly string[]) => [...householdMove.alsoCalled, ...more].toSorted()

describe('a title', () => {
  it('is called what the basic item says and what any place adds, the place’s own summary apart', async () => {
    assert.deepEqual(await calledNow(), called('东湖搬户口', '西湖搬户口'))
    await publishItems(test.services, [{ ...east, version: 2, summary: { zh: '迁到东湖。', en: 'To Donghu.' } }])
    const { title } = await titled()
    assert.deepEqual(title.summary, householdMove.summary)
    assert.deepEqual(await calledNow(), called('东湖搬户口', '西湖搬户口'))
    assert.deepEqual(Object.keys(title).toSorted(), [
      ...['alsoCalled', 'audience', 'department', 'id', 'name', 'popularity', 'summary', 'theme'],
    ])
  })

  it('loses what a place no longer adds', async () => {
    await publishItems(test.services, [{ ...east, version: 3, alsoCalled: householdMove.alsoCalled }])
    assert.deepEqual(await calledNow(), called('西湖搬户口'))
  })

  it('gives a place’s own names to the title it moves to', async () => {
    await publishItems(test.services, [{ ...east, version: 4, name: renewal }])
    assert.deepEqual(await calledNow(renewal.zh), called('东湖搬户口'))
    assert.deepEqual(await calledNow(), called('西湖搬户口'))
    assert.equal(await countLiveTitles(test.services.db), 2)
    await publishItems(test.services, [{ ...west, version: 2, name: renewal }])
    assert.deepEqual(await calledNow(renewal.zh), called('东湖搬户口', '西湖搬户口'))
    assert.deepEqual(await calledNow(), called())
  })

  it('loses the names of a place that is abolished, and is found no more without any', async () => {
    await abolish({ ...east, name: renewal })
    assert.deepEqual(await calledNow(renewal.zh), called('西湖搬户口'))
    assert.equal((await titled(renewal.zh)).isLive, true)
    await abolish({ ...west, name: renewal })
    assert.equal((await titled(renewal.zh)).isLive, false)
    assert.equal(await countLiveTitles(test.services.db), 1)
  })

  it('speaks in the words of the newest version of the basic item, though others publish over an older one', async () => {
    const basic = basicOf(householdMove)
    const summary = { zh: '迁户口，全程网办。', en: 'Moved online.' }
    const next = { ...basic, version: 2, elements: { ...basic.elements, summary, alsoCalled: ['迁移'] } }
    await publishBasicItems(test.services, [next])
    await publishItems(test.services, [{ ...householdMove, version: 2, summary, alsoCalled: ['迁移'] }])
    assert.deepEqual([(await titled()).title.summary, await calledNow()], [summary, ['迁移']])

    const late = inCounty('360104')
    const { db, clock } = test.services
    const split = splitItem(basic, late, { reason: because, by: because, at: clock.now() })
    await putInForce(test.services, [
      {
        ...{ basic, item: late, implementing: split, platform: '360000' },
        ...{ publishedAt: clock.now(), publishedBy: because, publication: await nextPublication(db) },
      },
    ])
    assert.deepEqual([(await titled()).title.summary, await calledNow()], [summary, ['迁移']])
  })
  it('is no longer than anybody reads: the database could not find it by more', async () => {
    const signs = Array.from({ length: 3_900 }, (_, n) => String.fromCodePoint(0x4e00 + ((n * 7_919) % 20_000)))
    const long = (length: number) => ({ zh: signs.slice(0, length).join(''), en: 'Long' })
    for (const length of [201, 3_900]) {
      await assert.rejects(publishItems(test.services, [{ ...householdMove, version: 9, name: long(length) }]), {
        code: 'catalogue.inconsistent-items',
      })
    }
    await publishItems(test.services, [
      { ...householdMove, version: 9, name: long(200), summary: (await titled()).title.summary },
    ])
    assert.equal((await titled(long(200).zh)).isLive, true)
  })
})
