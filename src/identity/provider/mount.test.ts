import assert from 'node:assert/strict'
import { createServer, type Server } from 'node:http'
import { after, before, test } from 'node:test'
import { request } from 'undici'
import { system } from '#kernel/principal'
import { type TestServices, testServices } from '../../../test/services.ts'
import { registerClientKey } from './clients.ts'
import { loadProvider } from './load-provider.ts'
import type { ProviderMount } from './mount.ts'
import { newSigningKey, openSigningKeys, publicHalf } from './signing-keys.ts'

const origin = 'https://hub.example'
const node = {
  id: '360000',
  origin: 'https://zwfw.jiangxi.example',
  status: 'active',
  name: { zh: '江西', en: 'Jiangxi' },
} as const
let platform: TestServices
let mount: ProviderMount
let server: Server
let address: string
before(async () => {
  platform = await testServices({ platform: { id: 'hub', kind: 'hub', origin }, now: new Date() })
  const key = await newSigningKey('019f0000-0000-7000-8000-000000000000')
  await platform.as(system, (services) => registerClientKey(services, node.id, publicHalf(key)))
  const signingKeys = await platform.as(system, openSigningKeys)
  const { mountProvider } = await loadProvider()
  const findPlatform = async (_services: unknown, id: string) => (id === node.id ? node : undefined)
  mount = mountProvider({ services: platform.services, signingKeys, findPlatform })
  server = createServer(mount.listener)
  await new Promise<void>((open) => server.listen(0, '127.0.0.1', open))
  const at = server.address()
  address = typeof at === 'object' && at ? `http://127.0.0.1:${at.port}` : ''
})
after(async () => {
  server.close()
  await platform.close()
})

const authorisation = new URLSearchParams({
  client_id: node.id,
  response_type: 'code',
  scope: 'openid identity',
  redirect_uri: `${node.origin}/signin/callback`,
  code_challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
  code_challenge_method: 'S256',
})

test('it owns its paths and no others', () => {
  for (const path of ['/oidc/auth', '/oidc/token', '/.well-known/openid-configuration']) assert.ok(mount.owns(path))
  for (const path of ['/', '/oidc', '/oidcx', '/signin', '/.well-known/other']) assert.ok(!mount.owns(path))
})

test('discovery states what is really offered, whatever host the caller names', async () => {
  const headers = { host: 'evil.example', 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'http' }
  const answer = await request(`${address}/.well-known/openid-configuration`, { headers })
  const stated = (await answer.body.json()) as Record<string, unknown>
  assert.equal(stated.issuer, origin)
  assert.equal(stated.token_endpoint, `${origin}/oidc/token`)
  assert.deepEqual(stated.token_endpoint_auth_methods_supported, ['private_key_jwt'])
  assert.deepEqual(stated.id_token_signing_alg_values_supported, ['ES256'])
  assert.deepEqual(stated.response_types_supported, ['code'])
  assert.deepEqual(stated.acr_values_supported, ['urn:tongban:l1', 'urn:tongban:l2', 'urn:tongban:l3'])
  assert.equal(stated.backchannel_logout_session_supported, true)
})

test('the keys that are shown have no private part', async () => {
  const { keys } = (await (await request(`${address}/oidc/jwks`)).body.json()) as { keys: Record<string, unknown>[] }
  assert.equal(keys.length, 1)
  assert.ok(keys.every((key) => key.kty === 'EC' && !('d' in key)))
})

test('over https its cookies are bound to this origin, closed to script and to plain connections', async () => {
  const answer = await request(`${address}/oidc/auth?${authorisation}`)
  assert.equal(answer.headers.location, '/signin/phone')
  await answer.body.dump()
  const cookies = [answer.headers['set-cookie'] ?? []].flat()
  const interaction = cookies.find((each) => each.startsWith('__Host-tongban-interaction='))
  assert.match(interaction ?? '', /path=\/;/)
  assert.doesNotMatch(interaction ?? '', /domain=/i)
  for (const cookie of cookies) assert.match(cookie, /; secure; httponly/i, cookie)
})

test('without proof key no authorisation is begun', async () => {
  const without = new URLSearchParams(authorisation)
  without.delete('code_challenge')
  const answer = await request(`${address}/oidc/auth?${without}`)
  await answer.body.dump()
  const location = new URL(String(answer.headers.location))
  assert.equal(location.origin, node.origin)
  assert.equal(location.searchParams.get('error'), 'invalid_request')
})

test('asking silently shows no page', async () => {
  const answer = await request(`${address}/oidc/auth?${authorisation}&prompt=none`)
  await answer.body.dump()
  assert.equal(new URL(String(answer.headers.location)).searchParams.get('error'), 'login_required')
})

test('elderly mode and English go along to the sign-in pages', async () => {
  const answer = await request(`${address}/oidc/auth?${authorisation}&ui_locales=en&mode=elder`)
  await answer.body.dump()
  assert.equal(answer.headers.location, '/en/signin/phone')
  assert.ok([answer.headers['set-cookie'] ?? []].flat().some((each) => each.startsWith('__Host-tongban-mode=elder;')))
})

test('signing out without a session goes straight back, to an address of the platform only', async () => {
  const end = async (uri: string): Promise<string> => {
    const query = new URLSearchParams({ client_id: node.id, post_logout_redirect_uri: uri })
    const answer = await request(`${address}/oidc/session/end?${query}`, { headers: { accept: 'text/html' } })
    await answer.body.dump()
    return String(answer.headers.location)
  }
  assert.equal(await end(`${node.origin}/`), `${node.origin}/`)
  assert.equal(await end('https://evil.example/'), '/signin/failed')
})
