import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { faultsOfPage, type TestPortal, testPortal } from '../../../../test/portal.ts'
import { type TestServices, testServices } from '../../../../test/services.ts'
import { portalRoutes } from '../../index.ts'

let test: TestServices
let portal: TestPortal
let hub: TestServices
let national: TestPortal

before(async () => {
  test = await testServices()
  portal = await testPortal(test, portalRoutes({}))
  hub = await testServices({ platform: { id: 'hub', kind: 'hub', region: '000000' } })
  national = await testPortal(hub, portalRoutes({}))
})
after(async () => {
  await test.close()
  await hub.close()
})

const east = { headers: { cookie: 'tongban-360000-region=360102' } }

describe('the choice of a region', () => {
  it('goes from the province to the county by links, and comes back', async () => {
    const top = await portal.get('/region?back=%2Fitems%3Ffor%3Dperson')
    assert.deepEqual(faultsOfPage(top.body), [])
    assert.match(top.body, /href="\/region\?in=360100&amp;back=%2Fitems%3Ffor%3Dperson"[^>]*>.*?南昌市/s)
    const city = await portal.get('/region?in=360100&back=%2Fitems%3Ffor%3Dperson')
    assert.deepEqual(faultsOfPage(city.body), [])
    assert.match(city.body, /href="\/region\?set=360102&amp;back=%2Fitems%3Ffor%3Dperson"/)
    assert.match(city.body, /就选南昌市/)
    const chosen = await portal.get('/region?set=360102&back=%2Fitems%3Ffor%3Dperson')
    assert.equal(chosen.status, 303)
    assert.equal(chosen.headers.location, '/items?for=person&switched=1')
    assert.match(String(chosen.headers['set-cookie']), /region=360102/)
  })

  it('offers all provinces at the hub, and only its own places at a province', async () => {
    const { body } = await national.get('/en/region')
    assert.deepEqual(faultsOfPage(body), [])
    assert.match(body, /Zhejiang/)
    assert.doesNotMatch((await portal.get('/region?in=330000')).body, /杭州市/)
  })

  it('finds a place by its name', async () => {
    const { body } = await portal.get(`/region?q=${encodeURIComponent('东湖')}`)
    assert.deepEqual(faultsOfPage(body), [])
    assert.match(body, /江西省·南昌市·东湖区/)
    assert.match((await portal.get('/region?q=%3Cb%3E')).body, /没有找到“&lt;b&gt;”/)
  })

  it('keeps nothing of another platform, nothing unknown, and leads nowhere else', async () => {
    for (const code of ['440100', '360101', 'x', '000000']) {
      const { status, headers } = await portal.get(`/region?set=${code}`)
      assert.equal(status, 200)
      assert.equal(headers['set-cookie'], undefined)
    }
    const away = await portal.get('/region?set=360102&back=//evil.example')
    assert.equal(away.headers.location, '/?switched=1')
  })

  it('shows on every page, and says once what changed', async () => {
    const { body } = await portal.get('/items?switched=1', east)
    assert.deepEqual(faultsOfPage(body), [])
    assert.match(body, /已切换到江西省·南昌市·东湖区/)
    assert.match(body, /href="\/region\?back=%2Fitems"/)
    const later = await portal.get('/items', east)
    assert.doesNotMatch(later.body, /已切换到/)
    assert.match(later.body, /东湖区/)
    assert.doesNotMatch((await portal.get('/items')).body, /东湖区/)
  })

  it('is forgotten when the whole of the platform is chosen', async () => {
    const { headers } = await portal.get('/region?set=360000&back=/en/items', east)
    assert.equal(headers.location, '/en/items?switched=1')
    assert.match(String(headers['set-cookie']), /region=;/)
  })
})
