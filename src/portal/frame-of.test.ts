import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { newId } from '#kernel/ids'
import { anonymous, type Person, type Principal } from '#kernel/principal'
import { mustBePage, type PageVisitor, pageVisitor } from '../../test/page-visitor.ts'
import { type TestServices, testServices } from '../../test/services.ts'

const now = new Date('2026-07-08T02:00:00Z')

function person(change: Partial<Person> = {}): Person {
  return { kind: 'person', partyId: newId(now), level: 2, name: '林晓岚', sessionId: 's', ...change }
}

describe('what surrounds the page of a request', () => {
  let test: TestServices
  let pages: PageVisitor
  before(async () => {
    test = await testServices()
    pages = await pageVisitor(test)
  })
  after(async () => {
    await pages.close()
    await test.close()
  })

  async function seen(cookies: Readonly<Record<string, string>>, who: Principal = anonymous, path = '/help') {
    const cookie = Object.entries(cookies)
      .map(([name, value]) => `tongban-360000-${name}=${value}`)
      .join('; ')
    return mustBePage(await pages.get(who, path, { cookie }))
  }

  it('is as the device was told: mode, colours and size of text', async () => {
    assert.match(await seen({ theme: 'dark', size: '130' }), /data-mode="standard" data-theme="dark" data-size="130"/)
    assert.match(await seen({ mode: 'elder', theme: 'dark' }), /data-mode="elder" data-theme="light"/)
    assert.match(await seen({}), /data-mode="standard" data-theme="auto" data-surface/)
  })

  it('takes nothing from a cookie that no page has set', async () => {
    const html = await seen({ mode: 'evil', theme: '%22%3E%3Cscript%3E', size: '9999', region: '110000' })
    assert.match(html, /data-mode="standard" data-theme="auto" data-surface/)
    assert.doesNotMatch(html, /evil|9999|北京/)
    assert.match(html, /江西省<\/span>/)
  })

  it('shows the region chosen on this device, if the platform serves it', async () => {
    assert.match(await seen({ region: '360102' }), /江西省·南昌市· <\/span>东湖区/)
    for (const region of ['440000', '36', '999999', '360100%00', ''])
      assert.match(await seen({ region }), /<span class="utility__place">江西省<\/span>/, region)
  })

  it('may be asked by the address to be in elderly mode, and can be left again', async () => {
    const html = await seen({}, anonymous, '/help?mode=elder')
    assert.match(html, /data-mode="elder"/)
    const leave = /class="elder-top__leave" href="([^"]+)"/.exec(html)?.[1]?.replaceAll('&amp;', '&') ?? ''
    const { location = '' } = await pages.get(anonymous, leave)
    assert.match(await seen({}, anonymous, location), /data-mode="standard"/)
    const kept = await pages.get(anonymous, `/mode?size=130&back=${encodeURIComponent('/items?mode=elder&for=person')}`)
    assert.equal(kept.location, '/items?mode=elder&for=person', 'a larger text changes no mode')
  })

  it('names who is signed in, and who has no real name yet only as that', async () => {
    assert.match(await seen({}, person()), /<span>林晓岚<\/span>/)
    const unnamed = person({ name: null, level: 1, sessionId: 'unnamed' })
    assert.match(await seen({}, unnamed), /<span>已登录<\/span>/)
    assert.match(await seen({}, unnamed, '/en/help'), /<span>Signed in<\/span>/)
    assert.doesNotMatch(await seen({}), /退出/)
  })

  it('knows a region that was just chosen, and keeps the mark out of its addresses', async () => {
    const html = await seen({ region: '360102' }, anonymous, '/help?switched=1')
    assert.match(html, /已切换到江西省·南昌市·东湖区。/)
    assert.doesNotMatch(html, /switched/)
  })
})
