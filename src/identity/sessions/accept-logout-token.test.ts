import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { createLocalJWKSet, importJWK, SignJWT } from 'jose'
import { newId } from '#kernel/ids'
import { anonymous, system } from '#kernel/principal'
import { samplePhone } from '#standards'
import { type TestServices, testServices } from '../../../test/services.ts'
import { issueLogoutToken, logoutEvent } from '../provider/logout-token.ts'
import { newSigningKey, publicHalf, type SigningKey } from '../provider/signing-keys.ts'
import { acceptLogoutToken } from './accept-logout-token.ts'
import { findPerson, openSession } from './session.ts'

const hubOrigin = 'http://localhost:8000'
let platform: TestServices
let key: SigningKey
before(async () => {
  platform = await testServices({ hubOrigin })
  key = await newSigningKey(newId(new Date()))
})
after(() => platform.close())

const accept = (token: string) =>
  platform.as(anonymous, (services) =>
    acceptLogoutToken(services, createLocalJWKSet({ keys: [publicHalf(key)] }), token),
  )

function signIn(sid: string): Promise<string> {
  const who = {
    partyId: newId<'party'>(new Date()),
    level: 1,
    name: null,
    residentId: null,
    phone: samplePhone(1),
    sid,
  } as const
  return platform.as(system, (services) => openSession(services, who))
}

interface Change {
  readonly claims?: { readonly [claim: string]: unknown }
  readonly header?: { alg?: string; typ?: string }
  readonly key?: SigningKey
}

/** A right token, changed in one way. */
async function token(sid: string, change: Change = {}): Promise<string> {
  const now = Math.floor(platform.unbound.clock.now().getTime() / 1000)
  const claims = {
    iss: hubOrigin,
    aud: '360000',
    sub: newId(new Date()),
    iat: now,
    exp: now + 120,
    jti: newId(new Date()),
    sid,
    events: { [logoutEvent]: {} },
    ...change.claims,
  }
  const defined = Object.fromEntries(Object.entries(claims).filter(([, value]) => value !== undefined))
  const header = { alg: 'ES256', typ: 'logout+jwt', kid: key.kid, ...change.header }
  return new SignJWT(defined).setProtectedHeader(header).sign(await importJWK(change.key ?? key, 'ES256'))
}

test('the token that the hub issues ends the session it names', async () => {
  const cookie = await signIn('sid-1')
  const hub = {
    clock: platform.unbound.clock,
    platform: { ...platform.unbound.platform, id: 'hub', origin: hubOrigin },
  }
  const notice = { clientId: '360000', partyId: newId(new Date()), sid: 'sid-1' }
  assert.equal(await accept(await issueLogoutToken(hub, key, notice)), 1)
  assert.equal(await findPerson(platform.services, cookie), undefined)
})

test('a token that comes twice, or for a session that is over, does no harm', async () => {
  const twice = await token('sid-2')
  await signIn('sid-2')
  assert.equal(await accept(twice), 1)
  assert.equal(await accept(twice), 0)
})

test('a forged, foreign, old or misused token ends nothing', async () => {
  const cookie = await signIn('sid-3')
  const now = Math.floor(platform.unbound.clock.now().getTime() / 1000)
  const strangers = await newSigningKey(newId(new Date()))
  const wrong: Record<string, Change> = {
    'signed by a stranger': { key: strangers },
    'under a key id of a stranger': { key: { ...strangers, kid: key.kid } },
    'for another platform': { claims: { aud: '440000' } },
    'of another issuer': { claims: { iss: 'http://evil.example' } },
    'an ID token': { header: { typ: 'JWT' } },
    'without the event': { claims: { events: undefined } },
    'with another event': { claims: { events: { 'http://example.com/other': {} } } },
    'with a nonce': { claims: { nonce: 'n' } },
    'without a session': { claims: { sid: undefined } },
    expired: { claims: { iat: now - 600, exp: now - 480 } },
    'of the future': { claims: { iat: now + 600, exp: now + 720 } },
    'without an end': { claims: { exp: undefined } },
  }
  for (const [what, change] of Object.entries(wrong))
    await assert.rejects(accept(await token('sid-3', change)), { code: 'identity.logout-token-invalid' }, what)
  const right = await token('sid-3')
  const [header = '', payload = ''] = right.split('.')
  const unsigned = `${Buffer.from('{"alg":"none","typ":"logout+jwt"}').toString('base64url')}.${payload}.`
  for (const text of ['', 'a.b.c', unsigned, `${header}.${payload}.AAAA`, 'x'.repeat(4000)])
    await assert.rejects(accept(text), { code: 'identity.logout-token-invalid' }, text.slice(0, 40))
  assert.ok(await findPerson(platform.services, cookie))
})
