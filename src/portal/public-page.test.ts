import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { page, type Route, redirect, route } from '#kernel/http'
import { newId } from '#kernel/ids'
import { type TestPortal, testPortal } from '../../test/portal.ts'
import { type TestServices, testServices } from '../../test/services.ts'
import { publicPage } from './public-page.ts'

let test: TestServices
let portal: TestPortal
const navigation = { 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' }

const plain: Route = route({
  method: 'GET',
  path: '/plain',
  act: 'portal.plain',
  may: 'anyone',
  answers: 'page',
  handle: async ({ who }) => page(who.kind),
})

before(async () => {
  test = await testServices()
  portal = await testPortal(test, [publicPage(plain, ({ isNavigation }) => (isNavigation ? redirect('/away') : null))])
})
after(() => test.close())

describe('a public page', () => {
  it('asks the hub who is there when a browser opens a document without a session', async () => {
    const { status, headers } = await portal.get('/plain', { headers: navigation })
    assert.equal(status, 303)
    assert.equal(headers.location, '/away')
    assert.equal(headers['cache-control'], 'no-store')
  })

  it('answers crawlers and scripts at once', async () => {
    assert.equal((await portal.get('/plain')).body, 'anonymous')
  })

  it('neither sends a person away nor lets anybody keep their page', async () => {
    const who = { kind: 'person', partyId: newId<'party'>(new Date()), level: 1, name: null, sessionId: 's' } as const
    const { body, headers } = await portal.get('/plain', { who, headers: navigation })
    assert.equal(body, 'person')
    assert.equal(headers['cache-control'], 'no-store')
    assert.equal(headers.etag, undefined)
  })

  it('gives the page again when it has changed since', async () => {
    assert.equal((await portal.get('/plain', { headers: { 'if-none-match': 'W/"old", W/"older"' } })).status, 200)
  })
})
