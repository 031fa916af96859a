import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { type KernelServer, serveRoutes } from '../../../test/kernel-server.ts'
import { publishWithBasics } from '../../../test/publish-with-basics.ts'
import { foodLicence, residencePermit, serviceItems } from '../../../test/service-items.ts'
import { publishItems } from '../index.ts'
import { catalogueRoutes } from '../routes.ts'

let server: KernelServer

before(async () => {
  server = await serveRoutes(catalogueRoutes)
  await publishWithBasics(server.test.services, serviceItems)
  await publishItems(server.test.services, [
    { ...residencePermit, version: 2, promisedLimit: { days: 2, unit: 'working-day' } },
  ])
  server.test.advance(1000)
})
after(() => server.close())

async function get(path: string): Promise<{ status: number; body: unknown }> {
  const answer = await server.ask('GET', path)
  return { status: answer.statusCode, body: answer.json() }
}

const permit = `/api/items/${residencePermit.handlingCode}`

describe('the catalogue for machines', () => {
  it('finds items by words, and says what it took a slip for', async () => {
    const { body } = await get(`/api/items?q=${encodeURIComponent('居主证')}&region=360102`)
    const { items, meant, region } = body as { items: { handlingCode: string }[]; meant: string; region: string }
    assert.equal(items[0]?.handlingCode, residencePermit.handlingCode)
    assert.deepEqual([meant, region], ['居住证', '360102'])
  })

  it('lists items of an audience, a theme and a way with their total', async () => {
    const { body } = await get('/api/items?for=enterprise&theme=010')
    const { items, total } = body as { items: { handlingCode: string; feeFen: number }[]; total: number }
    assert.deepEqual(
      [total, items.map(({ handlingCode, feeFen }) => [handlingCode, feeFen])],
      [1, [[foodLicence.handlingCode, 4000]]],
    )
    const online = (await get('/api/items?way=online')).body as { total: number }
    assert.equal(online.total, 1)
    const themes = (await get('/api/themes?for=person')).body as { code: string; count: number }[]
    assert.deepEqual(
      themes.map(({ code, count }) => [code, count]),
      [
        ['005', 1],
        ['010', 2],
      ],
    )
  })

  it('gives every version, each at its address, and what changed between two', async () => {
    const versions = (await get(`${permit}/versions`)).body as { version: number; current: boolean }[]
    assert.deepEqual(
      versions.map(({ version, current }) => [version, current]),
      [
        [2, true],
        [1, false],
      ],
    )
    const first = (await get(`${permit}/versions/1`)).body as { promisedLimit: { days: number } }
    assert.equal(first.promisedLimit.days, 3)
    const changes = (await get(`${permit}/compare?from=1&to=2`)).body as { element: string }[]
    assert.deepEqual(
      changes.map(({ element }) => element),
      ['promisedLimit'],
    )
  })

  it('gives basic items', async () => {
    const basic = (await get(`/api/basic-items/${residencePermit.basicCode}`)).body as { elements: { name: unknown } }
    assert.deepEqual(basic.elements.name, residencePermit.name)
    const versions = (await get(`/api/basic-items/${residencePermit.basicCode}/versions`)).body as unknown[]
    assert.equal(versions.length, 1)
  })

  it('answers hostile questions calmly and wrong ones with a problem', async () => {
    const hostile = [
      '😀'.repeat(50),
      "'; drop table catalogue.items; --",
      '<script>alert(1)</script>',
      '？！。',
      ' ',
      '\u0000',
    ]
    for (const words of [...hostile, '长'.repeat(3000)]) {
      const { status, body } = await get(`/api/items?q=${encodeURIComponent(words)}`)
      assert.equal(status, 200, words)
      assert.ok(Array.isArray((body as { items: unknown }).items))
    }
    for (const path of [
      '/api/items?region=990000',
      '/api/themes?region=119999',
      `${permit}/versions/9`,
      '/api/basic-items/000000000000',
    ])
      assert.equal((await get(path)).status, 404, path)
    for (const path of [
      '/api/items?region=36',
      '/api/items?page=0',
      '/api/items?way=soon',
      `${permit}/compare?from=1`,
      '/api/items/x',
    ])
      assert.equal((await get(path)).status, 400, path)
  })
})
