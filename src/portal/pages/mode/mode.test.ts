import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { type PortalAnswer, type TestPortal, testPortal } from '../../../../test/portal.ts'
import { type TestServices, testServices } from '../../../../test/services.ts'
import { portalRoutes } from '../../index.ts'
import { displayCookies } from './display-cookies.ts'
import { localPath } from './local-path.ts'

let test: TestServices
let portal: TestPortal

before(async () => {
  test = await testServices()
  portal = await testPortal(test, portalRoutes({}))
})
after(() => test.close())

const cookiesOf = ({ headers }: PortalAnswer) => [headers['set-cookie'] ?? []].flat().map(String)

describe('GET /mode', () => {
  it('keeps the choice on the device and goes back to the page', async () => {
    const answer = await portal.get(
      `/mode?set=elder&size=130&theme=dark&back=${encodeURIComponent('/en/items?for=person')}`,
    )
    assert.equal(answer.status, 303)
    assert.equal(answer.headers.location, '/en/items?for=person')
    assert.deepEqual(
      cookiesOf(answer).map((each) => each.split(';')[0]),
      ['tongban-360000-mode=elder', 'tongban-360000-size=130', 'tongban-360000-theme=dark'],
    )
    assert.match(cookiesOf(answer)[0] ?? '', /Max-Age=31536000/)
    assert.match(cookiesOf(answer)[0] ?? '', /HttpOnly/)
  })

  it('goes home rather than to another host', async () => {
    for (const back of [
      '//evil.example',
      '/\\evil.example',
      'https://evil.example',
      'javascript:alert(1)',
      '/a\r\nset-cookie: x=y',
      '',
    ]) {
      const { headers } = await portal.get(`/mode?set=elder&back=${encodeURIComponent(back)}`)
      assert.equal(headers.location, '/', back)
    }
  })

  it('shows the pages as chosen', async () => {
    const { body } = await portal.get('/help', {
      headers: { cookie: 'tongban-360000-size=150; tongban-360000-theme=dark' },
    })
    assert.match(body, /data-theme="dark" data-size="150"/)
    const odd = await portal.get('/help', { headers: { cookie: 'tongban-360000-size=9; tongban-360000-theme=pink' } })
    assert.match(odd.body, /data-theme="auto"/)
    assert.doesNotMatch(odd.body, /data-size/)
  })
})

describe('displayCookies', () => {
  it('keeps only what is on offer, and forgets on request', () => {
    assert.deepEqual(displayCookies({ set: 'x', size: '99', theme: 'pink' }), [])
    assert.deepEqual(displayCookies({ set: 'standard', theme: 'auto' }), [
      { name: 'mode', value: null },
      { name: 'theme', value: null },
    ])
  })
})

describe('localPath', () => {
  it('keeps paths of this platform', () => {
    for (const path of ['/', '/en', '/items?for=person#top', '/search?q=%E5%B1%85']) assert.equal(localPath(path), path)
  })

  it('resolves what climbs, and refuses the rest', () => {
    assert.equal(localPath('/a/../../b'), '/b')
    assert.equal(localPath(undefined), '/')
    assert.equal(localPath(`/${'x'.repeat(3000)}`), '/')
    assert.equal(localPath('/居住证'), '/')
  })
})
