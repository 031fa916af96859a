import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { rows, sql } from '#kernel/database'
import { system } from '#kernel/principal'
import { type TestServices, testServices } from '../../../test/services.ts'
import { openClientKey } from './client-key.ts'

let platform: TestServices
before(async () => {
  platform = await testServices()
})
after(() => platform.close())

test('a platform makes its key once, also when processes start together', async () => {
  const keys = await Promise.all([1, 2, 3].map(() => platform.as(system, openClientKey)))
  assert.equal(new Set(keys.map(({ kid }) => kid)).size, 1)
  assert.equal((await platform.as(system, openClientKey)).kid, keys[0]?.kid)
})

test('the private part is sealed', async () => {
  const key = await platform.as(system, openClientKey)
  const table = await rows<{ row: string }>(
    platform.services.db,
    sql`select encode(private_key, 'escape') as row from identity.client_keys`,
  )
  assert.equal(table.length, 1)
  assert.ok(!table[0]?.row.includes(key.d ?? ''))
})
