import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { faultsOfPage, type TestPortal, testPortal } from '../../../../test/portal.ts'
import { publishWithBasics } from '../../../../test/publish-with-basics.ts'
import { serviceItems } from '../../../../test/service-items.ts'
import { type TestServices, testServices } from '../../../../test/services.ts'
import { portalRoutes } from '../../index.ts'

describe('the page of public figures', () => {
  let test: TestServices
  let portal: TestPortal
  before(async () => {
    test = await testServices()
    portal = await testPortal(test, portalRoutes({}))
  })
  after(() => test.close())

  it('says that there is nothing to measure, instead of zeros', async () => {
    const { status, body } = await portal.get('/open')
    assert.equal(status, 200)
    assert.deepEqual(faultsOfPage(body), [])
    assert.match(body, /还没有公布事项/)
    assert.match(body, /还没有/)
    assert.doesNotMatch(body, />0%</)
  })

  it('shows each figure with its definition and what it rests on', async () => {
    await publishWithBasics(test.services, serviceItems)
    test.advance(5 * 60_000)
    const { body } = await portal.get('/open')
    assert.deepEqual(faultsOfPage(body), [])
    assert.match(body, /还要交的材料/)
    assert.match(body, /0\.5份/)
    assert.match(body, /4个事项/)
    assert.match(body, /今天10:05统计/)
    const english = (await portal.get('/en/open')).body
    assert.deepEqual(faultsOfPage(english), [])
    assert.match(english, /Papers still to hand in/)
    assert.match(english, /href="\/en\/open\/figures.csv"/)
  })

  it('gives them away as a table', async () => {
    const { status, body, headers } = await portal.get('/open/figures.csv')
    assert.equal(status, 200)
    assert.equal(headers['content-type'], 'text/csv; charset=utf-8')
    assert.match(String(headers['content-disposition']), /^attachment; .*tongban-360000\.csv$/)
    assert.match(body, /360000,2026-07-08T02:05:00.000Z,items,公布的事项,Services published,4,/)
  })
})
