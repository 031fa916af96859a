import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { one, rows, sql } from '#kernel/database'
import { system } from '#kernel/principal'
import { listFootprint } from '#ledger'
import { calendarDate, samplePhone, sampleResidentId } from '#standards'
import { CookieBrowser, type Shown } from '../../../../test/cookie-browser.ts'
import { bindPhone, openAccountOfNumber, type SignInNetwork, signInNetwork } from '../../../../test/sign-in-network.ts'
import { staffSignInRoutes } from '../signin-staff/route.ts'
import { hubSignInRoutes, laterRoutes } from './route.ts'

let network: SignInNetwork
let hub: string
let jiangxi: string
let guangdong: string
before(async () => {
  network = await signInNetwork({ hub: hubSignInRoutes, every: [...laterRoutes, ...staffSignInRoutes] })
  hub = network.hub.origin
  jiangxi = network.get('360000').origin
  guangdong = network.get('440000').origin
})
after(() => network.close())

const residentId = (n: number) => sampleResidentId('36', calendarDate('1990-03-07'), n)

function codeSentTo(phone: string): string {
  const message = network.hub.sms.findLast((each) => each.phone === phone)
  return /\d{6}/.exec(message?.text.zh ?? '')?.[0] ?? ''
}

/** Phone and code, as far as the page that comes after them. */
async function proveThePhone(browser: CookieBrowser, phone: string): Promise<Shown> {
  const sent = await browser.submit(`${hub}/signin/phone`, { phone })
  assert.equal(sent.url.pathname, '/signin/code', sent.text)
  return browser.submit(`${hub}/signin/code`, { code: codeSentTo(phone) })
}

/** Signed in at 江西 with a real name. */
async function signedIn(n: number): Promise<CookieBrowser> {
  const browser = new CookieBrowser()
  await browser.open(`${jiangxi}/my`)
  await proveThePhone(browser, samplePhone(n))
  const back = await browser.submit(`${hub}/signin/real-name`, { name: '林晓岚', residentId: residentId(n) })
  assert.equal(back.text, 'mine: 林晓岚')
  return browser
}

const tokenOf = (shown: Shown) => shown.text.split(' ').at(-1) ?? ''

test('a resident signs in once, with the real name, and is known on every platform without a second prompt', async () => {
  const browser = new CookieBrowser()
  const atPhone = await browser.open(`${jiangxi}/my`)
  assert.equal(atPhone.url.href, `${hub}/signin/phone`)
  assert.match(atPhone.text, /登录后回到平台360000/)
  const atName = await proveThePhone(browser, samplePhone(101))
  assert.equal(atName.url.pathname, '/signin/real-name')
  const back = await browser.submit(`${hub}/signin/real-name`, { name: '林晓岚', residentId: residentId(101) })
  assert.equal(back.url.href, `${jiangxi}/my`)
  assert.equal(back.text, 'mine: 林晓岚')
  for (const address of back.way) assert.doesNotMatch(decodeURIComponent(address), /林晓岚|\d{17}|100000001\d\d/)

  const roamed = await browser.open(`${guangdong}/`)
  assert.equal(roamed.url.href, `${guangdong}/`)
  assert.match(roamed.text, /^signed in: 林晓岚/)
  assert.match((await browser.open(`${hub}/`)).text, /^signed in: 林晓岚/)
})

test('each platform that was told who it is stands in the footprint; nothing personal is stored in clear or logged', async () => {
  const { partyId } = await network.hub.as(system, ({ db }) =>
    one<{ partyId: never }>(db, sql`select party_id from identity.accounts`),
  )
  const footprint = await network.hub.as(system, (services) => listFootprint(services, { partyId }, { limit: 20 }))
  const released = footprint.filter(({ act }) => act === 'identity.release')
  assert.deepEqual(released.map(({ actor }) => actor.platformId).sort(), ['360000', '440000', 'hub'])
  assert.ok(released.some(({ actor }) => actor.organisation === '平台360000'))
  assert.deepEqual(released[0]?.fields, ['name', 'residentId', 'phone'])
  const models = await rows<{ row: string }>(
    network.hub.services.db,
    sql`select m::text || encode(payload, 'escape') as row from identity.oidc_models m`,
  )
  const written =
    models.map(({ row }) => row).join('') + ['hub', '360000', '440000'].flatMap((id) => network.get(id).logged).join('')
  for (const secret of ['林晓岚', residentId(101), samplePhone(101)]) assert.ok(!written.includes(secret))
})

test('signing out at one platform signs out everywhere at once, without a question', async () => {
  const browser = await signedIn(102)
  await browser.open(`${guangdong}/`)
  const home = await browser.open(`${jiangxi}/`)
  const began = Date.now()
  const out = await browser.submit(`${jiangxi}/signout`, { csrf: tokenOf(home) })
  assert.ok(Date.now() - began < 1000)
  assert.equal(out.url.href, `${jiangxi}/`)
  assert.equal(out.text, 'nobody')
  for (const origin of [jiangxi, guangdong, hub]) assert.equal((await browser.open(`${origin}/`)).text, 'nobody')
  assert.equal((await browser.open(`${guangdong}/my`)).url.href, `${hub}/signin/phone`) // no sign-in was left over at the hub
})

test('a sign-out that no button vouches for is asked about first', async () => {
  const browser = await signedIn(103)
  const query = new URLSearchParams({ client_id: '360000', post_logout_redirect_uri: `${jiangxi}/` })
  const asked = await browser.open(`${hub}/oidc/session/end?${query}`)
  assert.equal(asked.url.pathname, '/signout/confirm')
  assert.match(asked.text, /会同时退出所有平台/)
  assert.match((await browser.open(`${jiangxi}/`)).text, /^signed in/)
  const out = await browser.submit(`${hub}/signout/everywhere`, {})
  assert.equal(out.text, 'nobody')
  assert.equal((await browser.open(`${jiangxi}/`)).text, 'nobody')
})

test('another site can neither sign out nor sign in for the person', async () => {
  const browser = await signedIn(104)
  const home = await browser.open(`${jiangxi}/`)
  assert.equal((await browser.submit(`${jiangxi}/signout`, {})).text, 'kernel.forged-form') // without the token
  const forged = await browser.submit(`${jiangxi}/signout`, { csrf: tokenOf(home) }, 'http://evil.example')
  assert.equal(forged.text, 'kernel.forged-form')
  await browser.open(`${hub}/signin/phone`)
  const phone = await browser.submit(`${hub}/signin/phone`, { phone: samplePhone(104) }, 'http://evil.example')
  assert.equal(phone.status, 403)
})

test('who goes on without a real name is signed in, told what is missing, and can make it up later', async () => {
  const browser = new CookieBrowser()
  await browser.open(`${jiangxi}/my`)
  await proveThePhone(browser, samplePhone(105))
  const later = await browser.submit(`${hub}/signin/go-on`, {})
  assert.equal(later.url.pathname, '/signin/later')
  assert.match(later.text, /还没有实名/)
  assert.match((await browser.open(`${jiangxi}/`)).text, /^signed in: null/)
  const raised = await browser.open(`${jiangxi}/my`)
  assert.equal(raised.url.pathname, '/signin/real-name') // the phone is not asked for again
  await browser.submit(`${hub}/signin/real-name`, { name: '王秀英', residentId: residentId(105) })
  assert.equal((await browser.open(`${jiangxi}/my`)).text, 'mine: 王秀英')
})

test('a level reached at one platform counts at another that asks for it', async () => {
  const browser = new CookieBrowser()
  for (const origin of [jiangxi, guangdong]) {
    await browser.open(`${origin}/signin`)
    if (origin === jiangxi) {
      await proveThePhone(browser, samplePhone(106))
      await browser.submit(`${hub}/signin/go-on`, {})
    }
  }
  await browser.open(`${jiangxi}/my`)
  await browser.submit(`${hub}/signin/real-name`, { name: '涂文静', residentId: residentId(106) })
  assert.equal((await browser.open(`${guangdong}/my`)).text, 'mine: 涂文静')
})

test('going back from the sign-in pages leads to where one came from, not signed in', async () => {
  const browser = new CookieBrowser()
  await browser.open(`${jiangxi}/signin?return=${encodeURIComponent('/?for=person')}`)
  const back = await browser.submit(`${hub}/signin/cancel`, {})
  assert.equal(back.url.href, `${jiangxi}/?for=person`)
  assert.equal(back.text, 'nobody')
})

test('a return path to elsewhere leads home instead', async () => {
  const browser = await signedIn(107)
  for (const evil of ['https://evil.example/', '//evil.example', '/\\evil.example'])
    assert.equal((await browser.open(`${jiangxi}/signin?return=${encodeURIComponent(evil)}`)).url.href, `${jiangxi}/`)
})

test('in English everything is English, and leads back to the English page', async () => {
  const browser = new CookieBrowser()
  const atPhone = await browser.open(`${jiangxi}/en/my`)
  assert.equal(atPhone.url.href, `${hub}/en/signin/phone`)
  assert.match(atPhone.text, /You will return to Platform 360000/)
  const sent = await browser.submit(`${hub}/en/signin/phone`, { phone: samplePhone(108) })
  assert.equal(sent.url.pathname, '/en/signin/code')
  await browser.submit(`${hub}/en/signin/code`, { code: codeSentTo(samplePhone(108)) })
  const back = await browser.submit(`${hub}/en/signin/real-name`, { name: 'Lin', residentId: residentId(108) })
  assert.equal(back.url.href, `${jiangxi}/en/my`)
})

test('a form with errors comes back with a summary and what was typed', async () => {
  const browser = new CookieBrowser()
  await browser.open(`${jiangxi}/my`)
  const phone = await browser.submit(`${hub}/signin/phone`, { phone: '12345' })
  assert.equal(phone.status, 422)
  assert.match(phone.text, /error-summary/)
  assert.match(phone.text, /请输入11位手机号/)
  assert.match(phone.text, /value="12345"/)
  await browser.submit(`${hub}/signin/phone`, { phone: samplePhone(109) })
  const again = await browser.submit(`${hub}/signin/resend`, {})
  assert.equal(again.status, 429)
  assert.match(again.text, /60秒后可以重新获取/)
  const wrong = await browser.submit(`${hub}/signin/code`, { code: 'abc' })
  assert.equal(wrong.status, 422)
  assert.match(wrong.text, /还可以试4次/)
  await browser.submit(`${hub}/signin/code`, { code: codeSentTo(samplePhone(109)) })
  const number = residentId(109)
  const bad = number.slice(0, 17) + (number.endsWith('0') ? '1' : '0')
  const name = await browser.submit(`${hub}/signin/real-name`, { name: '周岚清', residentId: bad })
  assert.equal(name.status, 422)
  assert.match(name.text, /href="#residentId"/)
  assert.match(name.text, /value="周岚清"/)
})

test('with the population source away one can go on, and is told so', async () => {
  const browser = new CookieBrowser()
  network.population = () => 'away'
  try {
    await browser.open(`${jiangxi}/signin`)
    await proveThePhone(browser, samplePhone(110))
    const away = await browser.submit(`${hub}/signin/real-name`, { name: '周岚清', residentId: residentId(110) })
    assert.equal(away.status, 503)
    assert.match(away.text, /公安系统暂时连不上/)
    assert.equal((await browser.submit(`${hub}/signin/go-on`, {})).url.href, `${jiangxi}/`)
  } finally {
    network.population = () => true
  }
})

test('a name that does not match says so without telling which of the two is wrong', async () => {
  const browser = new CookieBrowser()
  network.population = (name) => name === '真名'
  try {
    await browser.open(`${jiangxi}/signin`)
    await proveThePhone(browser, samplePhone(111))
    const refused = await browser.submit(`${hub}/signin/real-name`, { name: '假名', residentId: residentId(111) })
    assert.equal(refused.status, 422)
    assert.match(refused.text, /姓名和身份证号核对不上/)
  } finally {
    network.population = () => true
  }
})

test('a number that already has an account leads to that account, not into it', async () => {
  await signedIn(112)
  const browser = new CookieBrowser()
  await browser.open(`${jiangxi}/signin`)
  await proveThePhone(browser, samplePhone(113))
  const refused = await browser.submit(`${hub}/signin/real-name`, { name: '林晓岚', residentId: residentId(112) })
  assert.equal(refused.status, 409)
  assert.match(refused.text, /您已经有账号/)
  assert.ok(!refused.text.includes(samplePhone(112).slice(-4)))
})

test('who signs in as another in a second tab keeps the first, and is told what to do', async () => {
  const browser = new CookieBrowser()
  await browser.open(`${jiangxi}/signin`)
  const firstTab = browser.cookie('tongban-hub-interaction') ?? ''
  await browser.open(`${guangdong}/signin`)
  await proveThePhone(browser, samplePhone(114))
  await browser.submit(`${hub}/signin/go-on`, {})
  // Back to the first tab, whose visit goes on as it was.
  browser.setCookie('tongban-hub-interaction', firstTab)
  await proveThePhone(browser, samplePhone(115))
  const refused = await browser.submit(`${hub}/signin/go-on`, {})
  assert.equal(refused.text, 'identity.another-account')
  assert.match((await browser.open(`${guangdong}/`)).text, /^signed in/)
})

test('whoever was served at a window signs in once a phone is bound there, and is the same person', async () => {
  const who = { name: '林晓岚', residentId: residentId(130) }
  const partyId = await network.hub.as(system, (services) => openAccountOfNumber(services, who))
  const browser = new CookieBrowser()
  await browser.open(`${jiangxi}/signin`)
  await proveThePhone(browser, samplePhone(130))
  const refused = await browser.submit(`${hub}/signin/real-name`, who)
  assert.equal(refused.status, 409)
  assert.match(refused.text, /请带身份证到办事窗口绑定/)
  assert.match((await browser.submit(`${hub}/signin/go-on`, {})).text, /^signed in/) // without a name, as nobody known

  await network.hub.as(system, (services) => bindPhone(services, partyId, samplePhone(130)))
  // The account without a name is gone: its browser begins anew, by the phone alone.
  const lost = await browser.open(`${jiangxi}/my`)
  assert.equal(lost.status, 400)
  await browser.open(`${jiangxi}/my`)
  network.hub.advance(60_000)
  const back = await proveThePhone(browser, samplePhone(130))
  assert.equal(back.text, 'mine: 林晓岚')
  const { sessions } = await network
    .get('360000')
    .as(system, ({ db }) =>
      one<{ sessions: number }>(
        db,
        sql`select count(*)::int as sessions from identity.sessions where party_id = ${partyId}`,
      ),
    )
  assert.equal(sessions, 1)
})
