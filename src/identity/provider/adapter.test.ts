import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { rows, sql } from '#kernel/database'
import { system } from '#kernel/principal'
import { type TestServices, testServices } from '../../../test/services.ts'
import { cleanExpired } from '../clean-expired.ts'
import { createAdapter, findSessionPayload, onConnection } from './adapter.ts'

let platform: TestServices
before(async () => {
  platform = await testServices({ platform: { id: 'hub', kind: 'hub' } })
})
after(() => platform.close())

const adapterOf = (kind: string) =>
  createAdapter(platform.services, async (id) => (id === '360000' ? { client_id: id } : undefined))(kind)

test('what is put in comes out until it runs out', async () => {
  const codes = adapterOf('AuthorizationCode')
  await codes.upsert('code-1', { accountId: 'party-1', nonce: 'n' }, 60)
  assert.deepEqual(await codes.find('code-1'), { accountId: 'party-1', nonce: 'n' })
  await codes.upsert('code-1', { accountId: 'party-1', nonce: 'other' }, 60)
  assert.equal((await codes.find('code-1'))?.nonce, 'other')
  assert.equal(await codes.find('code-2'), undefined)
  assert.equal(await adapterOf('AccessToken').find('code-1'), undefined) // kinds are apart
  platform.advance(61_000)
  assert.equal(await codes.find('code-1'), undefined)
})

test('a used code says so', async () => {
  const codes = adapterOf('AuthorizationCode')
  await codes.upsert('code-3', { accountId: 'party-1' }, 60)
  await codes.consume('code-3')
  assert.equal(typeof (await codes.find('code-3'))?.consumed, 'number')
})

test('a grant takes its tokens along', async () => {
  const tokens = adapterOf('AccessToken')
  await tokens.upsert('token-1', { grantId: 'grant-1' }, 60)
  await tokens.upsert('token-2', { grantId: 'grant-2' }, 60)
  await tokens.revokeByGrantId('grant-1')
  assert.equal(await tokens.find('token-1'), undefined)
  assert.ok(await tokens.find('token-2'))
})

test('a session is found by its uid and by the id a platform knows', async () => {
  const sessions = adapterOf('Session')
  const authorizations = { '360000': { sid: 'sid-1' }, '440000': { sid: 'sid-2' } }
  await sessions.upsert('session-1', { uid: 'uid-1', jti: 'session-1', authorizations }, 60)
  assert.equal((await sessions.findByUid('uid-1'))?.jti, 'session-1')
  assert.equal((await findSessionPayload(platform.services, 'sid-2'))?.jti, 'session-1')
  assert.equal(await findSessionPayload(platform.services, 'sid-3'), undefined)
  await sessions.destroy('session-1')
  assert.equal(await sessions.findByUid('uid-1'), undefined)
})

test('neither ids nor contents can be read from the table', async () => {
  const sessions = adapterOf('Session')
  await sessions.upsert(
    'secret-id',
    { uid: 'secret-uid', accountId: 'secret-party', authorizations: { '360000': { sid: 'secret-sid' } } },
    60,
  )
  const table = await rows<{ row: string }>(
    platform.services.db,
    sql`select m::text || encode(payload, 'escape') || encode(id_digest, 'escape') as row from identity.oidc_models m`,
  )
  assert.ok(table.length > 0)
  for (const { row } of table) assert.doesNotMatch(row, /secret/)
})

test('inside a page it works on the page’s own transaction', async () => {
  const sessions = adapterOf('Session')
  const page = platform.as(system, async ({ db }) => {
    await onConnection(db, () => sessions.upsert('session-2', { uid: 'uid-2' }, 60))
    throw new Error('the page failed')
  })
  await assert.rejects(page, /the page failed/)
  assert.equal(await sessions.find('session-2'), undefined)
})

test('clients are the platforms of the trust list, and cannot be written', async () => {
  const clients = adapterOf('Client')
  assert.deepEqual(await clients.find('360000'), { client_id: '360000' })
  assert.equal(await clients.find('stranger'), undefined)
  await assert.rejects(clients.upsert('stranger', {}, 60), /trust list/)
})

test('rows that ran out are deleted', async () => {
  await adapterOf('Interaction').upsert('interaction-1', {}, 60)
  platform.advance(10 * 60_000)
  await platform.as(system, cleanExpired)
  assert.deepEqual(
    await rows(platform.services.db, sql`select 1 from identity.oidc_models where kind = 'Interaction'`),
    [],
  )
})
