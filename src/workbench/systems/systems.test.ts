import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { suites } from '#kernel/cipher/cipher-suite'
import { anonymous } from '#kernel/principal'
import { type CaseworkWorld, caseworkWorld, eastLake, officerOf } from '../../../test/casework-world.ts'
import { mustBePage, type PageVisitor, pageVisitor } from '../../../test/page-visitor.ts'

describe('the systems of an organisation', () => {
  let world: CaseworkWorld
  let pages: PageVisitor
  const keeper = officerOf('360102', '邹敏', ['data-officer'])
  const stranger = officerOf('360103', '邹敏', ['data-officer'])
  before(async () => {
    world = await caseworkWorld()
    pages = await pageVisitor(world.node)
  })
  after(async () => {
    await pages.close()
    await world.close()
  })
  const key = () => suites.intl.generate().publicKey

  it('are registered, given another key and revoked on one page', async () => {
    assert.match(mustBePage(await pages.get(keeper, '/w/systems')), /还没有登记业务系统/)
    const wrong = mustBePage(await pages.post(keeper, '/w/systems', { name: '居', publicKey: '不是公钥' }), 422)
    assert.match(wrong, /<title>错误：/)
    assert.match(wrong, /href="#publicKey"/)
    const made = await pages.post(keeper, '/w/systems', { name: '居住证业务系统', publicKey: key() })
    const [, first = ''] = /key=(client-[0-9a-f-]{36})$/.exec(made.location ?? '') ?? []
    assert.ok(first)
    const list = mustBePage(await pages.get(keeper, made.location ?? ''))
    assert.match(list, /居住证业务系统/)
    assert.ok(list.includes(first))
    const [, path = ''] = /action="(\/w\/systems\/[0-9a-f-]{36})\/key"/.exec(list) ?? []
    const bad = mustBePage(await pages.post(keeper, `${path}/key`, { publicKey: 'x' }), 422)
    assert.match(bad, new RegExp(`href="#publicKey-${path.slice(-36)}"`))
    const rotated = await pages.post(keeper, `${path}/key`, { publicKey: key(), atOnce: 'yes' })
    assert.match(rotated.location ?? '', /key=client-/)
    assert.equal((await pages.post(stranger, `${path}/revoke`)).status, 404)
    assert.equal((await pages.post(keeper, `${path}/revoke`)).location, '/w/systems?did=saved')
    const after = mustBePage(await pages.get(keeper, '/en/w/systems'))
    assert.match(after, /Revoked/)
    assert.doesNotMatch(after, new RegExp(`${path}/key`))
    assert.equal((await pages.post(keeper, `${path}/key`, { publicKey: key() })).status, 401)
  })

  it('are kept by who keeps its data and by its head, and by nobody else', async () => {
    assert.match(mustBePage(await pages.get(officerOf('360102', '陈局', ['head']), '/w/systems')), /业务系统/)
    assert.doesNotMatch(mustBePage(await pages.get(stranger, '/w/systems')), /居住证业务系统/)
    assert.equal((await pages.get(eastLake, '/w/systems')).status, 403)
    assert.equal((await pages.post(eastLake, '/w/systems', { name: '系统', publicKey: key() })).status, 403)
    assert.match((await pages.get(anonymous, '/w/systems')).location ?? '', /^\/w\/signin/)
    assert.equal((await pages.post(keeper, '/w/systems/not-one/revoke')).status, 404)
  })
})
