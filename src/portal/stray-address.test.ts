import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { newId } from '#kernel/ids'
import { anonymous, type Person } from '#kernel/principal'
import { mustBePage, type PageVisitor, pageVisitor } from '../../test/page-visitor.ts'
import { type TestServices, testServices } from '../../test/services.ts'

const now = new Date('2026-07-08T02:00:00Z')

/** Addresses the router gives up on before any hook has run: nothing is known of the visitor, not even the cookies. */
const strays = ['/%', '/items/%ff', '/%c0%af', `/items/${'9'.repeat(300)}`, `/my/cases/${'x'.repeat(2000)}`]

describe('an address that cannot be read', () => {
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

  for (const path of strays) {
    it(`is answered with a page that leads on: ${path.slice(0, 24)}`, async () => {
      const { status, body, headers } = await pages.get(anonymous, path, { cookie: 'mode=elder' })
      assert.ok(status === 400 || status === 404, String(status))
      mustBePage({ status, body, bytes: Buffer.from(body), headers, location: undefined }, status)
      assert.match(body, /href="\/search"/)
      assert.match(body, /<title>错误：/)
    })
  }

  it('is answered in the language of the address', async () => {
    const { body } = await pages.get(anonymous, '/en/%')
    assert.match(body, /<html lang="en"/)
    assert.match(body, /href="\/en\/search"/)
  })

  it('is the same for everybody: nobody was identified, so nobody is named', async () => {
    const person: Person = { kind: 'person', partyId: newId(now), level: 2, name: '林晓岚', sessionId: 's' }
    const { body } = await pages.get(person, '/%')
    assert.doesNotMatch(body, /林晓岚|name="csrf"/)
  })
})
