import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { faultsOfPage, type TestPortal, testPortal } from '../../../../test/portal.ts'
import { publishWithBasics } from '../../../../test/publish-with-basics.ts'
import { serviceItems } from '../../../../test/service-items.ts'
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
  })

  it('does not know themes and departments that do not exist', async () => {
    assert.equal((await portal.get('/items?theme=080')).status, 404)
    assert.equal((await portal.get('/items?by=department&department=nobody')).status, 404)
    assert.equal((await portal.get('/items?for=nobody&by=weather')).status, 200)
  })
})
