import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { rows, sql } from '#kernel/database'
import { system } from '#kernel/principal'
import { type TestServices, testServices } from '../../../test/services.ts'
import { keepAfterRotationDays, openSigningKeys, publicHalf, rotateAfterDays } from './signing-keys.ts'

const day = 24 * 3_600_000
let platform: TestServices
before(async () => {
  platform = await testServices({ platform: { id: 'hub', kind: 'hub' } })
})
after(() => platform.close())

const open = () => platform.as(system, openSigningKeys)

test('processes that start together agree on one key', async () => {
  const all = await Promise.all([open(), open(), open()])
  assert.equal(new Set(all.flat().map(({ kid }) => kid)).size, 1)
})

test('an old key is followed by a new one, still verifies for a while, and is then forgotten', async () => {
  const [first] = await open()
  platform.advance((rotateAfterDays + 1) * day)
  const both = await open()
  assert.equal(both.length, 2)
  assert.notEqual(both[0]?.kid, first?.kid)
  assert.equal(both[1]?.kid, first?.kid)
  platform.advance(keepAfterRotationDays * day)
  assert.deepEqual(
    (await open()).map(({ kid }) => kid),
    [both[0]?.kid],
  )
})

test('the private part is sealed, and not in the half that is shown', async () => {
  const [key] = await open()
  assert.ok(key?.d)
  assert.ok(!('d' in publicHalf(key)))
  const table = await rows<{ row: string }>(
    platform.services.db,
    sql`select encode(private_key, 'escape') as row from identity.oidc_keys`,
  )
  for (const { row } of table) assert.ok(!row.includes(key.d ?? ''))
})
