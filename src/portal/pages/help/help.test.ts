import assert from 'node:assert/strict'
import { after, before, it } from 'node:test'
import { faultsOfPage, type TestPortal, testPortal } from '../../../../test/portal.ts'
import { type TestServices, testServices } from '../../../../test/services.ts'
import { portalRoutes } from '../../index.ts'
import { helpArticles } from './articles.ts'

let test: TestServices
let portal: TestPortal

before(async () => {
  test = await testServices()
  portal = await testPortal(test, portalRoutes({}))
})
after(() => test.close())

it('has every topic in both languages, each with a person to call', async () => {
  for (const prefix of ['', '/en'])
    for (const path of ['/help', ...helpArticles.map((each) => `/help/${each.path}`)]) {
      const { status, body } = await portal.get(prefix + path)
      assert.equal(status, 200, path)
      assert.deepEqual(faultsOfPage(body), [], prefix + path)
      assert.match(body, /tel:12345/)
    }
})

it('has the topics the footer of every page leads to', () => {
  const paths = helpArticles.map(({ path }) => path)
  assert.deepEqual(paths, ['call', 'visit', 'proxy', 'stuck', 'a11y', 'privacy'])
})

it('does not know other topics', async () => {
  assert.equal((await portal.get('/help/nothing')).status, 404)
})
