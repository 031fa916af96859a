import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { faultsOfPage, type TestPortal, testPortal } from '../../../../test/portal.ts'
import { publishWithBasics } from '../../../../test/publish-with-basics.ts'
import { birthRegistration, serviceItems } from '../../../../test/service-items.ts'
import { type TestServices, testServices } from '../../../../test/services.ts'
import { portalRoutes } from '../../index.ts'
import { waysCsv } from './ways-csv.ts'

let test: TestServices
let portal: TestPortal

before(async () => {
  test = await testServices()
  portal = await testPortal(test, portalRoutes({}))
})
after(() => test.close())

describe('the four lists', () => {
  it('say that there is nothing before anything is published', async () => {
    const { status, body } = await portal.get('/ways')
    assert.equal(status, 200)
    assert.deepEqual(faultsOfPage(body), [])
    assert.match(body, /这里没有这一类事项/)
  })

  it('say what each means, how many there are and of which level', async () => {
    await publishWithBasics(test.services, serviceItems)
    test.advance(60_000)
    for (const [way, count, name] of [
      ['atOnce', 1, '出生登记'],
      ['online', 1, '居住证申领'],
      ['nearby', 3, '户口迁移'],
      ['oneVisit', 4, '食品经营许可'],
    ]) {
      const { body } = await portal.get(`/ways?way=${way}`)
      assert.deepEqual(faultsOfPage(body), [])
      assert.match(body, /算法：/)
      assert.match(body, new RegExp(`江西省，${count}项`))
      assert.match(body, new RegExp(`${name}`))
      assert.match(body, /省级/)
      assert.match(body, /今天10:00公布的指南，今天10:01算出/)
    }
    assert.deepEqual(faultsOfPage((await portal.get('/en/ways?way=nearby')).body), [])
  })

  it('take any other way for the first list, and any other region for the platform’s', async () => {
    assert.match((await portal.get('/ways?way=fly&region=440100&page=x')).body, /江西省，1项/)
  })

  it('are given away as tables', async () => {
    const { status, body, headers } = await portal.get('/ways/list.csv?way=atOnce')
    assert.equal(status, 200)
    assert.equal(headers['content-type'], 'text/csv; charset=utf-8')
    assert.match(String(headers['content-disposition']), /tongban-atOnce-360000\.csv$/)
    assert.match(body, new RegExp(`atOnce,${birthRegistration.handlingCode},出生登记,Birth registration,person`))
    assert.equal((await portal.get('/ways/list.csv')).status, 400)
    assert.equal((await portal.get('/ways/list.csv?way=fly')).status, 400)
  })
})

it('a name that begins like a formula stays text', () => {
  const [card] = [birthRegistration].map((item) => ({
    ...item,
    ...{
      feeFen: null,
      papers: { statutory: 1, toHandIn: 1 },
      online: false,
      suspended: false,
      platformId: null,
      titleId: 1,
    },
    name: { zh: '=1+1,"x"', en: '@x' },
  }))
  assert.ok(card)
  assert.match(waysCsv('atOnce', [card]), /,"'=1\+1,""x""",'@x,/)
})
