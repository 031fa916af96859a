import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { newId } from '#kernel/ids'
import { system } from '#kernel/principal'
import { type TestServices, testServices } from '../../../test/services.ts'
import { findClient, registerClientKey } from './clients.ts'
import { newSigningKey, publicHalf } from './signing-keys.ts'

let platform: TestServices
before(async () => {
  platform = await testServices({ platform: { id: 'hub', kind: 'hub' } })
})
after(() => platform.close())

const origin = 'https://zwfw.jiangxi.example'
const register = (id: string, key: unknown) => platform.as(system, (services) => registerClientKey(services, id, key))
const find = (id: string, status: 'active' | 'suspended' = 'active') =>
  findClient(platform.services, id, async (_services, platformId) =>
    platformId === '999999' ? undefined : { id: platformId, origin, status, name: { zh: '平台', en: 'Platform' } },
  )

test('a platform with a key is a client with exactly its own addresses', async () => {
  const key = publicHalf(await newSigningKey(newId(new Date())))
  await register('360000', key)
  const client = await find('360000')
  assert.deepEqual(client?.redirect_uris, [`${origin}/signin/callback`])
  assert.deepEqual(client?.post_logout_redirect_uris, [`${origin}/`, `${origin}/en`])
  assert.equal(client?.backchannel_logout_uri, `${origin}/signin/backchannel-logout`)
  assert.deepEqual(client?.jwks, { keys: [key] })
})

test('a platform without a key, suspended, or not of the list is no client', async () => {
  const key = publicHalf(await newSigningKey(newId(new Date())))
  await register('440000', key)
  await register('999999', key)
  assert.equal(await find('mps'), undefined)
  assert.equal(await find('440000', 'suspended'), undefined)
  assert.equal(await find('999999'), undefined)
})

test('a newer key replaces the older', async () => {
  const [older, newer] = [await newSigningKey(newId(new Date())), await newSigningKey(newId(new Date()))]
  await register('samr', publicHalf(older))
  await register('samr', publicHalf(newer))
  assert.deepEqual((await find('samr'))?.jwks, { keys: [publicHalf(newer)] })
})

test('anything but a public P-256 key is refused', async () => {
  const key = await newSigningKey(newId(new Date()))
  const half = publicHalf(key)
  const wrong = [
    null,
    'text',
    {},
    key, // with its private part
    { ...half, kty: 'RSA' },
    { ...half, crv: 'P-384' },
    { ...half, x: half.y }, // not on the curve
    { ...half, x: 'AAAA' },
    { ...half, kid: 'not an id' },
    { ...half, x: 1 },
  ]
  for (const each of wrong) await assert.rejects(register('360000', each), { code: 'identity.client-key-invalid' })
})
