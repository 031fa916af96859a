import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { ServiceItem } from '#catalogue'
import { makeBasicCode, makeHandlingCode, makeImplementationCode } from '#standards'
import { faultsOfPage, type TestPortal, testPortal } from '../../../../test/portal.ts'
import { publishWithBasics } from '../../../../test/publish-with-basics.ts'
import { eastLakeOffice, householdMove, serviceItems } from '../../../../test/service-items.ts'
import { type TestServices, testServices } from '../../../../test/services.ts'
import { portalRoutes } from '../../index.ts'

let test: TestServices
let portal: TestPortal

before(async () => {
  test = await testServices()
  await publishWithBasics(test.services, serviceItems)
  portal = await testPortal(test, portalRoutes({}))
})
after(() => test.close())

/** Clauses stand in boxes of their own; people read one sentence. */
const textOf = (page: string): string => page.replaceAll(/<\/?span[^>]*>/g, '')

describe('the list of all services', () => {
  it('can be looked at by theme, department and way, for people and for businesses', async () => {
    for (const path of ['/items', '/items?for=enterprise', '/items?by=department', '/en/items?by=way']) {
      const { status, body } = await portal.get(path)
      assert.equal(status, 200)
      assert.deepEqual(faultsOfPage(body), [], path)
    }
    assert.match((await portal.get('/items?by=department')).body, /公安.*3项/s)
  })

  it('opens a theme, a department and a way with the outcome of each item', async () => {
    const theme = await portal.get('/items?for=person&theme=010')
    assert.match(theme.body, /<h1>户籍办理<\/h1>/)
    assert.match(textOf(theme.body), /3个工作日办好，不用交材料，不用跑/)
    assert.match(textOf(theme.body), /5个工作日办好，交1份材料，跑1次/)
    assert.match(
      textOf((await portal.get('/items?by=department&department=police')).body),
      /当场办好，交1份材料，跑1次/,
    )
    assert.match((await portal.get('/items?by=way&way=online')).body, /居住证申领/)
  })

  it('says who handles a theme that has nothing here', async () => {
    const { status, body } = await portal.get('/items?theme=145')
    assert.equal(status, 200)
    assert.match(body, /由上级或其他部门的平台办理/)
    const { body: overview } = await portal.get('/items')
    assert.match(overview, /还有30个主题，这里没有事项/)
    assert.match(overview, /href="\/items\?for=person&amp;theme=145">医疗卫生/)
  })

  it('opens the stages of a life and of an enterprise', async () => {
    const { body } = await portal.get('/items?by=stage')
    assert.deepEqual(faultsOfPage(body), [])
    assert.match(body, /href="\/items\?for=person&amp;by=stage&amp;stage=birth">出生/)
    assert.match((await portal.get('/items?by=stage&stage=birth')).body, /<h1>出生<\/h1>.*3项.*居住证申领/s)
    assert.match((await portal.get('/items?for=enterprise&by=stage&stage=permit')).body, /食品经营许可/)
    assert.match((await portal.get('/items?by=stage&stage=permit')).body, /按阶段/)
  })

  it('does not know themes and departments that do not exist', async () => {
    assert.equal((await portal.get('/items?theme=080')).status, 404)
    assert.equal((await portal.get('/items?by=department&department=nobody')).status, 404)
    assert.equal((await portal.get('/items?for=nobody&by=weather')).status, 200)
  })
})

describe('the list of a region', () => {
  const inEast = { headers: { cookie: 'tongban-360000-region=360102' } }
  const inWest = { headers: { cookie: 'tongban-360000-region=360103' } }
  before(async () => {
    await publishWithBasics(
      test.services,
      Array.from({ length: 60 }, (_, index) => countyService(index)),
    )
    // Half a second later every process knows of a publication.
    test.advance(60_000)
  })

  it('is of the person’s own region, and says which level handles what the region does not', async () => {
    const { body } = await portal.get('/items?theme=085', inEast)
    assert.deepEqual(faultsOfPage(body), [])
    assert.match(body, /江西省·南昌市·东湖区，60项/)
    assert.doesNotMatch(body, /由各县区办理/)
    assert.match((await portal.get('/items?theme=010', inEast)).body, /由江西省办理/)
    assert.match((await portal.get('/items?theme=085')).body, /由各县区办理，请选择/)
  })

  it('has pages', async () => {
    const first = (await portal.get('/items?theme=085', inEast)).body
    assert.match(first, /第1页，共2页，60条/)
    assert.match(first, /href="\/items\?for=person&amp;theme=085&amp;page=2"/)
    const titles = (body: string) => body.match(/class="entries__link"/g)?.length
    assert.equal(titles(first), 50)
    assert.equal(titles((await portal.get('/items?theme=085&page=2', inEast)).body), 10)
    assert.equal(titles((await portal.get('/items?theme=085&page=77', inEast)).body), 10)
  })

  it('says where else there is what it has not', async () => {
    const { body } = await portal.get('/items?theme=085', inWest)
    assert.deepEqual(faultsOfPage(body), [])
    assert.match(body, /西湖区没有这一类事项，由南昌市的其他地区办理，有60项/)
    assert.match(body, /href="\/items\?for=person&amp;theme=085&amp;region=360100"/)
  })

  it('can be asked for in the address, and says that it is not one’s own', async () => {
    const { body } = await portal.get('/items?theme=085&region=360102', inWest)
    assert.match(body, /东湖区，60项（您的地区是江西省·南昌市·西湖区）/)
    const { body: lens } = await portal.get('/items?region=360102', inWest)
    assert.match(lens, /theme=085&amp;region=360102/)
    for (const region of ['440100', "1' or '1'='1", ''])
      assert.equal((await portal.get(`/items?region=${region}`)).status, 200)
  })

  function countyService(index: number): ServiceItem {
    const basicCode = makeBasicCode({ region: '00', type: '07', department: '14', main: 100 + index })
    const implementationCode = makeImplementationCode(eastLakeOffice, 4, basicCode)
    const codes = { basicCode, implementationCode, handlingCode: makeHandlingCode(implementationCode, 1) }
    return {
      ...householdMove,
      ...codes,
      name: { zh: `东湖服务${index}号`, en: `Service ${index}` },
      theme: '085',
      region: '360102',
    }
  }
})
