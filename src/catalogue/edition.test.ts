import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { one, sql } from '#kernel/database'
import { system } from '#kernel/principal'
import type { Services } from '#kernel/services'
import { copiesOf, type LifeCycleWorld, lifeCycleWorld } from '../../test/life-cycle-world.ts'
import { birthRegistration, foodLicence, householdMove, residencePermit } from '../../test/service-items.ts'
import { currentPublication, inEdition } from './edition.ts'
import { getGuide, listItems, publishItems, type ServiceItem, searchItems, suggest } from './index.ts'
import { itemStates, setState } from './store/items.ts'
import { nextPublication, readPublicationNumber } from './store/publications.ts'
import { refreshTitle } from './store/titles.ts'

const copies = copiesOf(foodLicence, 30)
let world: LifeCycleWorld
/** What another process of the same platform would hold: the same database under an address of its own. */
let elsewhere: Services

before(async () => {
  world = await lifeCycleWorld([residencePermit, householdMove, birthRegistration, ...copies])
  const { services } = world
  elsewhere = { ...services, config: { ...services.config, databaseUrl: `${services.config.databaseUrl}?second` } }
})
after(() => world.close())

const publish = (...items: readonly ServiceItem[]) => world.as(system, (services) => publishItems(services, items))

async function found(services: Services, words: string): Promise<string[]> {
  return (await searchItems(services, { words, region: '360102' })).items.map(({ name }) => name.zh)
}

describe('two processes on one database', () => {
  it('a publication by one is found by the other within half a second, by itself at once', async () => {
    const next = {
      ...residencePermit,
      version: 2,
      alsoCalled: ['麒麟证'],
      promisedLimit: { days: 1, unit: 'working-day' },
    }
    for (const services of [world.services, elsewhere]) {
      assert.deepEqual(await found(services, '麒麟证'), [])
      assert.equal((await getGuide(services, next.handlingCode)).version, 1)
    }
    await publish(next as ServiceItem)
    assert.deepEqual(await found(world.services, '麒麟证'), ['居住证申领'])
    assert.equal((await getGuide(world.services, next.handlingCode)).version, 2)
    world.advance(499)
    assert.deepEqual(await found(elsewhere, '麒麟证'), ['居住证申领'])
    assert.equal((await getGuide(elsewhere, next.handlingCode)).promisedLimit.days, 1)
    assert.equal((await listItems(elsewhere, { region: '360102' }))[0]?.promisedLimit.days, 1)
  })

  it('what is renamed is found under its new name only, in both', async () => {
    const name = { zh: '新生儿报到', en: 'Newborn registration' }
    const words = { summary: { zh: '登记新生的孩子。', en: 'Registers.' }, alsoCalled: [] }
    assert.deepEqual((await found(elsewhere, '出生登记')).slice(0, 1), ['出生登记'])
    await publish({ ...birthRegistration, version: 2, name, ...words })
    world.advance(500)
    for (const services of [world.services, elsewhere]) {
      assert.equal((await found(services, '出生登记')).includes('出生登记'), false)
      assert.deepEqual(await found(services, '新生儿报到'), [name.zh])
      assert.deepEqual(
        (await suggest(services, '出生')).map((each) => each.name.zh),
        [name.zh].filter((each) => each.startsWith('出生')),
      )
    }
  })

  it('what is abolished is gone from both', async () => {
    assert.equal((await found(elsewhere, '户口迁移'))[0], '户口迁移')
    await world.as(system, async ({ db }) => {
      const publication = await nextPublication(db)
      const { titleId } = await one<{ titleId: number }>(
        db,
        sql`select title_id from catalogue.items where handling_code = ${householdMove.handlingCode} and current`,
      )
      await setState(db, householdMove.handlingCode, itemStates.abolished, null)
      await refreshTitle(db, titleId, { live: -1, publication })
    })
    world.advance(500)
    for (const services of [world.services, elsewhere]) {
      assert.equal((await found(services, '户口迁移')).includes('户口迁移'), false)
      assert.deepEqual(await suggest(services, '户口迁'), [])
      await assert.rejects(getGuide(services, householdMove.handlingCode), { code: 'catalogue.item-abolished' })
    }
  })
})

describe('publications at once', () => {
  it('ten of ten items are all there, under serial numbers', async () => {
    const { number: before } = await readPublicationNumber(world.services.db)
    const names = copies.slice(0, 10).map((item, n) => ({
      ...item,
      version: 2,
      name: { zh: `食品经营许可第${'甲乙丙丁戊己庚辛壬癸'[n]}类`, en: `Food ${n}` },
    }))
    await Promise.all(names.map((item) => publish(item)))
    assert.equal((await readPublicationNumber(world.services.db)).number, before + 10)
    world.advance(500)
    for (const services of [world.services, elsewhere]) {
      for (const { name, handlingCode } of names) {
        assert.equal((await found(services, name.zh))[0], name.zh)
        assert.equal((await getGuide(services, handlingCode)).version, 2)
      }
    }
    const { changed } = await one<{ changed: number }>(
      world.services.db,
      sql`select count(distinct changed) as changed from catalogue.titles where name like '食品经营许可第%'`,
    )
    assert.equal(changed, 10)
  })

  it('ten of one item leave one version, and nine are told', async () => {
    const [item] = copies.slice(20)
    assert.ok(item)
    const days = Array.from({ length: 10 }, (_, n) => ({
      ...item,
      version: 2,
      promisedLimit: { days: n + 1, unit: 'working-day' as const },
    }))
    const settled = await Promise.allSettled(days.map((each) => publish(each)))
    const codes = settled.map((each) => (each.status === 'rejected' ? each.reason.code : 'done')).toSorted()
    assert.equal(codes.filter((code) => code === 'done').length, 1)
    assert.deepEqual(
      [...new Set(codes)].filter((code) => !['done', 'catalogue.version-exists'].includes(code)),
      ['catalogue.version-out-of-order'].filter((code) => codes.includes(code)),
    )
    const { versions, current } = await one<{ versions: number; current: number }>(
      world.services.db,
      sql`select count(*) as versions, count(*) filter (where current) as current from catalogue.items
        where handling_code = ${item.handlingCode}`,
    )
    assert.deepEqual([versions, current], [2, 1])
  })
})

describe('what was read in an edition', () => {
  it('is read once, asked again after a failure, and never mixed up', async () => {
    let reads = 0
    const read = (fail = false) =>
      inEdition(world.services, 'a question of this test', async () => {
        reads += 1
        if (fail) throw new Error('away')
        return reads
      })
    await assert.rejects(read(true), /away/)
    assert.deepEqual(await Promise.all([read(), read(), read()]), [2, 2, 2])
    await publish({ ...residencePermit, version: 3 })
    assert.equal(await read(), 3)
  })

  it('by a publication that was taken back is forgotten with it', async () => {
    const before = await currentPublication(world.services)
    const question = 'what a publication saw'
    await assert.rejects(
      world.as(system, async (services) => {
        await nextPublication(services.db)
        world.advance(1_000)
        assert.equal(await inEdition(services, question, async () => 'of the one taken back'), 'of the one taken back')
        throw new Error('taken back')
      }),
      /taken back/,
    )
    assert.equal(await currentPublication(world.services), before)
    // Another process publishes under the number that became free.
    await world.as(system, ({ db }) => nextPublication(db))
    assert.equal(await inEdition(world.services, question, async () => 'as it is'), 'as it is')
    world.advance(1_000)
    assert.equal(await inEdition(world.services, question, async () => 'as it is'), 'as it is')
  })
})
