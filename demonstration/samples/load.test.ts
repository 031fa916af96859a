import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { getGuide, listDepartments, listItems, searchItems } from '#catalogue'
import { callService, listDirectory } from '#exchange'
import { listOrganisations, signInOfficer } from '#identity'
import { sql } from '#kernel/database'
import { system } from '#kernel/principal'
import { calendarDateOf } from '#standards'
import { type TestServices, testServices } from '../../test/services.ts'
import { localItems, residencePermit } from './items/index.ts'
import { loadSamples } from './load.ts'
import { getSamplePerson } from './people.ts'
import { getSamplePlatform } from './platforms.ts'
import { officersOf, sampleOfficerPassword } from './staff.ts'

const purpose = { itemCode: residencePermit.handlingCode, words: { zh: '居住证办理', en: 'Residence permit' } }

function load(platform: TestServices, id: string): Promise<void> {
  const today = calendarDateOf(platform.services.clock.now())
  return platform.as(system, (services) => loadSamples(services, id, today))
}

function open(id: string): Promise<TestServices> {
  const { kind, name, region } = getSamplePlatform(id)
  return testServices({ platform: { id, kind, name, region } })
}

describe('the samples of Jiangxi', () => {
  let jiangxi: TestServices
  before(async () => {
    jiangxi = await open('360000')
  })
  after(() => jiangxi.close())

  it('load a second time without a trace', async () => {
    await load(jiangxi, '360000')
    const countRecords = async () => {
      const counted = await sql<{ count: number }>`select count(*) as count from ledger.records`.execute(
        jiangxi.services.db,
      )
      return counted.rows[0]?.count
    }
    const records = await countRecords()
    await load(jiangxi, '360000')
    assert.equal(await countRecords(), records)
  })

  it('offer the residence permit as the best match of what people call it', async () => {
    const found = await searchItems(jiangxi.services, { words: '暂住证', region: '360102' })
    assert.equal(found.items[0]?.handlingCode, residencePermit.handlingCode)
  })

  it('offer at least sixty items of at least eight departments', async () => {
    assert.ok((await listItems(jiangxi.services)).length >= 60)
    assert.ok((await listDepartments(jiangxi.services)).length >= 8)
  })

  it('answer in each place with its own, and beyond with what is nearest', async () => {
    const lostCard = async (region: string) => {
      const { items } = await searchItems(jiangxi.services, { words: '身份证丢了', region })
      return items.find(({ name }) => name.zh === '居民身份证补领')?.region
    }
    // 濂溪区 of Jiujiang and the county of Xiushui below it; 东湖区 of Nanchang and the county beside it.
    const answers = { '360402': '360400', '360424': '360424', '360102': '360100', '360121': '360121' }
    for (const [region, answering] of Object.entries(answers)) assert.equal(await lostCard(region), answering, region)
    const permit = await searchItems(jiangxi.services, { words: '居住证申领', region: '360102' })
    assert.equal(permit.items[0]?.handlingCode, residencePermit.handlingCode)
  })

  it('keep why a place asks for less', async () => {
    const [sparing] = localItems('360000').filter(({ because }) => because.zh.includes('住房租赁平台'))
    const stored = await sql<{ overrides: { element: string; reason: { zh: string } }[] }>`
      select own -> 'overrides' as overrides from catalogue.items
      where handling_code = ${sparing?.items[0]?.handlingCode ?? ''} and current`.execute(jiangxi.services.db)
    assert.deepEqual(
      stored.rows[0]?.overrides.map(({ element, reason }) => [element, reason.zh]),
      [['materials', sparing?.because.zh]],
    )
  })

  it('publish an item whose text changed as its next version', async () => {
    const { handlingCode } = residencePermit
    await sql`update catalogue.items set own = jsonb_set(own, '{own,popularity}', '1')
      where handling_code = ${handlingCode}`.execute(jiangxi.services.db)
    // What was changed behind the doors counts as a publication, so that nobody answers from memory.
    await sql`update catalogue.publications set number = number + 1`.execute(jiangxi.services.db)
    jiangxi.advance(1000)
    await load(jiangxi, '360000')
    const guide = await getGuide(jiangxi.services, handlingCode)
    assert.equal(guide.version, residencePermit.version + 1)
    assert.equal(guide.popularity, residencePermit.popularity)
  })

  it('let every officer of Jiangxi sign in, and nobody of another platform', async () => {
    for (const { account } of officersOf('360000')) {
      const signedIn = await jiangxi.as({ kind: 'anonymous' }, (services) =>
        signInOfficer(services, { account, password: sampleOfficerPassword }),
      )
      assert.ok(signedIn)
    }
    await assert.rejects(
      jiangxi.as({ kind: 'anonymous' }, (services) =>
        signInOfficer(services, { account: 'liangjiayi', password: sampleOfficerPassword }),
      ),
    )
  })

  it('know the organisations of Jiangxi only', async () => {
    const organisations = await listOrganisations(jiangxi.services)
    assert.ok(organisations.some(({ name }) => name.zh === '南昌市公安局东湖分局'))
    assert.ok(organisations.every(({ region }) => region.startsWith('36')))
  })

  it('answer where 林晓岚 lives, for the residence permit and for nothing else', async () => {
    const call = {
      serviceId: '360000.residence.registration',
      subject: { personNumber: getSamplePerson(1).residentId },
      fields: ['since', 'district'],
      purpose,
    }
    const answer = await jiangxi.as(system, (services) => callService(services, call))
    assert.equal(answer.values.district, '360102')
    const other = { ...call, purpose: { words: purpose.words } }
    await assert.rejects(
      jiangxi.as(system, (services) => callService(services, other)),
      { code: 'exchange.not-granted' },
    )
  })
})

describe('the samples of the other platforms', () => {
  for (const [id, services] of [
    ['hub', 5],
    ['440000', 0],
    ['mps', 2],
    ['samr', 1],
  ] as const) {
    it(`load at ${id} with ${services} data services`, async () => {
      const platform = await open(id)
      try {
        await load(platform, id)
        await load(platform, id)
        assert.equal((await listDirectory(platform.services)).services.length, services)
      } finally {
        await platform.close()
      }
    })
  }
})
