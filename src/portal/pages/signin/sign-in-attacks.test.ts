import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { maybe, sql } from '#kernel/database'
import { system } from '#kernel/principal'
import { calendarDate, samplePhone, sampleResidentId } from '#standards'
import { CookieBrowser } from '../../../../test/cookie-browser.ts'
import { type SignInNetwork, signInNetwork } from '../../../../test/sign-in-network.ts'
import { hubSignInRoutes, laterRoutes } from './route.ts'

let network: SignInNetwork
let hub: string
let jiangxi: string
before(async () => {
  network = await signInNetwork({ hub: hubSignInRoutes, every: laterRoutes }, 'gm')
  hub = network.hub.origin
  jiangxi = network.get('360000').origin
})
after(() => network.close())

/** Signs in at level 1 and returns the address of the callback. */
async function signIn(browser: CookieBrowser, n: number, origin = jiangxi): Promise<string> {
  await browser.open(`${origin}/signin`)
  const phone = samplePhone(n)
  await browser.submit(`${hub}/signin/phone`, { phone })
  const code = /\d{6}/.exec(network.hub.sms.findLast((each) => each.phone === phone)?.text.zh ?? '')?.[0] ?? ''
  await browser.submit(`${hub}/signin/code`, { code })
  const back = await browser.submit(`${hub}/signin/go-on`, {})
  return back.way.find((address) => address.includes('/signin/callback')) ?? ''
}

test('signing in works under the suite gm as well', async () => {
  const browser = new CookieBrowser()
  await signIn(browser, 301)
  assert.match((await browser.open(`${jiangxi}/`)).text, /^signed in/)
})

test('the answer of the hub is good once, and in the browser that asked', async () => {
  const browser = new CookieBrowser()
  const callback = await signIn(browser, 302)
  assert.equal((await browser.open(callback)).text, 'identity.sign-in-lost')
  const thief = new CookieBrowser()
  await thief.open(`${jiangxi}/signin`)
  assert.equal((await thief.open(callback)).text, 'identity.sign-in-lost')
})

test('an answer with a changed state, code or issuer opens no session', async () => {
  const browser = new CookieBrowser()
  await browser.open(`${jiangxi}/signin`)
  const lost = async (query: string) => (await browser.open(`${jiangxi}/signin/callback?${query}`)).text
  assert.equal(await lost('code=abc&state=abc'), 'identity.sign-in-lost')
  assert.equal(await lost(''), 'identity.sign-in-lost')
  assert.equal(await lost(`code=${'x'.repeat(5000)}&state=${'y'.repeat(5000)}`), 'identity.sign-in-lost')

  const other = new CookieBrowser()
  const begun = await other.open(`${jiangxi}/signin`)
  const state =
    new URL(begun.way.find((address) => address.includes('/oidc/auth')) ?? '').searchParams.get('state') ?? ''
  const wrongIssuer = new URLSearchParams({ code: 'abc', state, iss: 'http://evil.example' })
  assert.equal((await other.open(`${jiangxi}/signin/callback?${wrongIssuer}`)).text, 'identity.sign-in-lost')
})

test('the hub sends nobody to an address that is not on the trust list', async () => {
  const browser = new CookieBrowser()
  const ask = (change: Record<string, string>) =>
    browser.open(
      `${hub}/oidc/auth?${new URLSearchParams({
        client_id: '360000',
        response_type: 'code',
        scope: 'openid identity',
        redirect_uri: `${jiangxi}/signin/callback`,
        code_challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
        code_challenge_method: 'S256',
        ...change,
      })}`,
    )
  for (const redirect_uri of ['http://evil.example/', `${jiangxi}/signin/callback/x`, `${jiangxi}/other`, hub])
    assert.equal((await ask({ redirect_uri })).url.href, `${hub}/signin/failed`)
  assert.equal((await ask({ client_id: 'stranger' })).url.href, `${hub}/signin/failed`)
  assert.equal((await ask({})).url.href, `${hub}/signin/phone`)
})

test('a code without the key of its platform is worth nothing', async () => {
  const body = new URLSearchParams({
    grant_type: 'authorization_code',
    code: 'abc',
    client_id: '360000',
    redirect_uri: `${jiangxi}/signin/callback`,
    code_verifier: 'x'.repeat(43),
  })
  const answer = await fetch(`${hub}/oidc/token`, { method: 'POST', body })
  assert.equal(answer.status, 401)
  assert.deepEqual(((await answer.json()) as { error: string }).error, 'invalid_client')
})

test('the key of a platform is registered only by its signed message', async () => {
  const answer = await fetch(`${hub}/api/identity/client-key`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ key: {} }),
  })
  assert.equal(answer.status, 401)
})

test('a logout token that the hub did not sign ends nothing', async () => {
  const browser = new CookieBrowser()
  await signIn(browser, 303)
  const answer = await fetch(`${jiangxi}/signin/backchannel-logout`, {
    method: 'POST',
    body: new URLSearchParams({ logout_token: 'a.b.c' }),
  })
  assert.equal(answer.status, 400)
  assert.match((await browser.open(`${jiangxi}/`)).text, /^signed in/)
})

test('the sign-in pages are nothing without a sign-in under way', async () => {
  const browser = new CookieBrowser()
  for (const path of ['/signin/phone', '/signin/code', '/signin/real-name'])
    assert.equal((await browser.open(hub + path)).text, 'identity.sign-in-lost')
  for (const [path, fields] of [
    ['/signin/phone', { phone: samplePhone(304) }],
    ['/signin/code', { code: '000000' }],
    ['/signin/go-on', {}],
  ] as const)
    assert.equal((await browser.submit(hub + path, fields)).text, 'identity.sign-in-lost')
})

test('nobody skips the code', async () => {
  const browser = new CookieBrowser()
  await browser.open(`${jiangxi}/signin`)
  assert.equal((await browser.submit(`${hub}/signin/go-on`, {})).url.pathname, '/signin/phone')
  await browser.submit(`${hub}/signin/phone`, { phone: samplePhone(305) })
  assert.equal((await browser.submit(`${hub}/signin/go-on`, {})).url.pathname, '/signin/phone')
  const name = { name: '林晓岚', residentId: '1' }
  assert.equal((await browser.submit(`${hub}/signin/real-name`, name)).url.pathname, '/signin/phone')
  assert.equal((await browser.open(`${jiangxi}/`)).text, 'nobody')
})

test('who has signed out leaves no half-done sign-in to the next person at the same browser', async () => {
  const browser = new CookieBrowser()
  await signIn(browser, 309)
  const home = await browser.open(`${jiangxi}/`)
  assert.equal((await browser.open(`${jiangxi}/my`)).url.pathname, '/signin/real-name')
  await browser.submit(`${jiangxi}/signout`, { csrf: home.text.split(' ').at(-1) ?? '' })
  const other = { name: '林晓岚', residentId: sampleResidentId('36', calendarDate('1990-03-07'), 309) }
  assert.equal((await browser.submit(`${hub}/signin/real-name`, other)).text, 'identity.sign-in-lost')
  assert.equal((await browser.submit(`${hub}/signin/go-on`, {})).text, 'identity.sign-in-lost')
})

test('a browser without cookies sees the page, and is not sent round', async () => {
  const browser = new CookieBrowser({ keepsCookies: false })
  const shown = await browser.open(`${jiangxi}/`)
  assert.equal(shown.text, 'nobody')
  assert.ok(shown.way.length <= 3)
})

test('a browser is asked about at the hub once, not at every page', async () => {
  const browser = new CookieBrowser()
  assert.ok((await browser.open(`${jiangxi}/`)).way.some((address) => address.startsWith(`${hub}/oidc/auth`)))
  assert.equal((await browser.open(`${jiangxi}/`)).way.length, 1)
})

test('with the hub away pages stay, signing in says so, and a sign-out is made up for', async () => {
  const browser = new CookieBrowser()
  await signIn(browser, 306)
  const home = await browser.open(`${jiangxi}/`)
  await network.hub.sleep()
  try {
    const stranger = new CookieBrowser()
    assert.equal((await stranger.open(`${jiangxi}/`)).text, 'nobody')
    const refused = await stranger.open(`${jiangxi}/signin`)
    assert.deepEqual([refused.status, refused.text], [503, 'identity.hub-away'])
    const out = await browser.submit(`${jiangxi}/signout`, { csrf: home.text.split(' ').at(-1) ?? '' })
    assert.equal(out.url.href, `${jiangxi}/`)
    assert.equal(out.text, 'nobody')
  } finally {
    await network.hub.wake()
  }
  const kept = await maybe<{ destination: string }>(
    network.get('360000').services.db,
    sql`select destination from kernel.outbox where topic = 'identity.sign-out'`,
  )
  assert.equal(kept?.destination, 'hub')
})

test('the hub ends a sign-in when the platform it belongs to says so, and no other', async () => {
  const browser = new CookieBrowser()
  const guangdong = network.get('440000').origin
  await signIn(browser, 308)
  await browser.open(`${guangdong}/signin`)
  const own = await network.get('360000').as(system, ({ db, keys }) => {
    const digest = keys.digest(browser.cookie('tongban-360000-session') ?? '')
    return maybe<{ sid: string }>(db, sql`select sid from identity.sessions where token_digest = ${digest}`)
  })
  const sid = own?.sid
  assert.ok(sid)
  await network.tellHub('440000', 'identity.sign-out', { sid })
  assert.match((await browser.open(`${guangdong}/`)).text, /^signed in/)
  await network.tellHub('360000', 'identity.sign-out', { sid })
  assert.equal((await browser.open(`${guangdong}/`)).text, 'nobody')
  assert.equal((await browser.open(`${jiangxi}/`)).text, 'nobody')
})

test('a platform that sleeps through a sign-out is told by a message', async () => {
  const browser = new CookieBrowser()
  const guangdong = network.get('440000')
  await signIn(browser, 307)
  await browser.open(`${guangdong.origin}/signin`)
  const home = await browser.open(`${jiangxi}/`)
  await guangdong.sleep()
  try {
    await browser.submit(`${jiangxi}/signout`, { csrf: home.text.split(' ').at(-1) ?? '' })
  } finally {
    await guangdong.wake()
  }
  const kept = await maybe<{ topic: string }>(
    network.hub.services.db,
    sql`select topic from kernel.outbox where destination = '440000'`,
  )
  assert.equal(kept?.topic, 'identity.signed-out')
})
