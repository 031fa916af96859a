import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { startCase } from '#casework'
import { newId } from '#kernel/ids'
import type { Person } from '#kernel/principal'
import { faultsOfPage, type TestPortal, testPortal } from '../../../../test/portal.ts'
import { publishWithBasics } from '../../../../test/publish-with-basics.ts'
import { residencePermit, serviceItems } from '../../../../test/service-items.ts'
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

function person(): Person {
  return { kind: 'person', partyId: newId(test.services.clock.now()), level: 2, name: '林晓岚', sessionId: 's' }
}

describe('the home page', () => {
  it('puts the search first, then what waits, for a visitor the sign-in', async () => {
    const { status, body } = await portal.get('/')
    assert.equal(status, 200)
    assert.deepEqual(faultsOfPage(body), [])
    const [search, mine, themes] = ['name="q"', '登录后，这里告诉您有什么要办', '按主题找'].map((text) =>
      body.indexOf(text),
    )
    assert.ok(search !== undefined && mine !== undefined && themes !== undefined)
    assert.ok(0 < search && search < mine && mine < themes)
  })

  it('shows what is true: the themes that exist with their counts, figures of the published items', async () => {
    const { body } = await portal.get('/')
    assert.match(body, /户籍办理/)
    assert.doesNotMatch(body, /医疗卫生/)
    // Three items of papers 2, 1, 1 and one without: four by law, two to bring.
    assert.match(body, /按本平台公布的4个事项平均/)
    assert.match(body, /25%的事项一次不跑/)
    assert.match(body, /href="\/open"/)
    // No case has been decided: a share of nothing is not shown.
    assert.doesNotMatch(body, /按承诺办结/)
  })

  it('shows the themes of businesses on request', async () => {
    const { body } = await portal.get('/?for=enterprise')
    assert.match(body, /准营准办/)
    assert.doesNotMatch(body, /户籍办理/)
  })

  it('greets a person who has nothing to do, and shows a draft as waiting', async () => {
    const who = person()
    assert.match((await portal.get('/', { who })).body, /林晓岚，没有等您办的事/)
    await test.as(who, (services) =>
      startCase(services, who, { itemCode: residencePermit.handlingCode, region: '360102' }),
    )
    const { body } = await portal.get('/', { who })
    assert.match(body, /林晓岚，您有1件事要处理/)
    assert.match(body, /居住证申领/)
    assert.deepEqual(faultsOfPage(body), [])
  })

  it('never shows one person what waits for another', async () => {
    assert.match((await portal.get('/', { who: person() })).body, /没有等您办的事/)
  })

  it('exists in English', async () => {
    const { body } = await portal.get('/en')
    assert.deepEqual(faultsOfPage(body), [])
    assert.match(body, /<html lang="en"/)
    assert.match(body, /What do you need to do today\?/)
    assert.match(body, /href="\/en\/items\?for=person&amp;theme=010"/)
  })

  it('stays small: under 20 KB compressed, under 900 elements', async () => {
    const { body } = await portal.get('/')
    assert.ok((body.match(/<[a-z]/g) ?? []).length < 900)
    const { headers } = await portal.get('/', { headers: { 'accept-encoding': 'gzip' } })
    assert.equal(headers['content-encoding'], 'gzip')
    assert.ok(Number(headers['content-length']) < 20_000)
  })
})

describe('the home page in elderly mode', () => {
  const cookie = { cookie: 'tongban-360000-mode=elder' }

  it('has a composition of its own with at most eleven stops', async () => {
    const { body } = await portal.get('/', { headers: cookie })
    assert.deepEqual(faultsOfPage(body), [])
    assert.match(body, /data-mode="elder"/)
    const afterSkipLink = body.slice(body.indexOf('</a>', body.indexOf('skip-link')))
    const stops = afterSkipLink.match(/<(a|button|input)\s(?![^>]*(type="hidden"|\shidden))/g) ?? []
    assert.ok(stops.length <= 11, `${stops.length} stops`)
  })

  it('can be asked for in the address, and is turned on by /elder', async () => {
    assert.match((await portal.get('/?mode=elder')).body, /data-mode="elder"/)
    const { status, headers } = await portal.get('/elder')
    assert.equal(status, 303)
    assert.equal(headers.location, '/')
    assert.match(String(headers['set-cookie']), /tongban-360000-mode=elder/)
  })

  it('uses sentences of at most twenty characters', async () => {
    const { body } = await portal.get('/', { headers: cookie })
    const main = body.slice(body.indexOf('<main'), body.indexOf('</main>'))
    for (const text of main.replace(/<[^>]*>/g, '\n').split(/[\n。！？]/)) assert.ok([...text].length <= 20, text)
  })
})
