import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { page, type Route, route } from '#kernel/http'
import { kernelProblems } from '#kernel/problem'
import { faultsOfPage, type TestPortal, testPortal } from '../../test/portal.ts'
import { type TestServices, testServices } from '../../test/services.ts'

let test: TestServices
let portal: TestPortal

function failing(path: string, error: () => Error): Route {
  return route({
    method: 'GET',
    path,
    act: 'portal.fail',
    may: 'anyone',
    answers: 'page',
    handle: async () => (path === '' ? page('') : Promise.reject(error())),
  })
}

before(async () => {
  test = await testServices()
  const field = { field: 'name', words: { zh: '姓名太长', en: 'The name is too long' } }
  portal = await testPortal(test, [
    failing('/refused', () => kernelProblems.badRequest({ fields: [field] })),
    failing('/broken', () => new Error('secret detail of the database')),
  ])
})
after(() => test.close())

describe('the page of a refusal', () => {
  it('says what is wrong and where to go on, with the error first in the title', async () => {
    const { status, body, headers } = await portal.get('/refused')
    assert.equal(status, 400)
    assert.deepEqual(faultsOfPage(body), [])
    assert.match(body, /<title>错误：填写的内容有误/)
    assert.match(body, /姓名太长/)
    assert.match(body, /href="\/search"/)
    assert.equal(headers['cache-control'], 'no-store')
    assert.doesNotMatch(body, /kernel\./)
  })

  it('admits what is our fault, tells nothing of the inside, and offers another try', async () => {
    const { status, body } = await portal.get('/broken?x=1')
    assert.equal(status, 500)
    assert.deepEqual(faultsOfPage(body), [])
    assert.match(body, /是我们的问题/)
    assert.match(body, /href="\/broken\?x=1"/)
    assert.doesNotMatch(body, /secret/)
  })

  it('answers an address that does not exist, in English too', async () => {
    const { status, body } = await portal.get('/en/nowhere')
    assert.equal(status, 404)
    assert.deepEqual(faultsOfPage(body), [])
    assert.match(body, /<title>Error: /)
  })
})
