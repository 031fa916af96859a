import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { addOfficer, addOrganisation } from '#identity'
import { system } from '#kernel/principal'
import { sampleUscc } from '#standards'
import { CookieBrowser } from '../../../../test/cookie-browser.ts'
import { type SignInNetwork, signInNetwork } from '../../../../test/sign-in-network.ts'
import { staffSignInRoutes } from './route.ts'

const password = 'a good password'
let network: SignInNetwork
let jiangxi: string
before(async () => {
  network = await signInNetwork({ hub: () => [], every: staffSignInRoutes })
  jiangxi = network.get('360000').origin
  await network.get('360000').as(system, async (services) => {
    const id = sampleUscc('1', '1', '360102', 2)
    await addOrganisation(services, { id, name: { zh: '东湖分局', en: 'Donghu Branch' }, region: '360102' })
    for (const account of ['zhou', 'tu'])
      await addOfficer(services, { organisationId: id, account, name: '周岚清', duties: ['approver'], password })
  })
})
after(() => network.close())

test('an officer is led to the staff door, signs in and comes back to the page asked for', async () => {
  const browser = new CookieBrowser()
  const door = await browser.open(`${jiangxi}/w/queue`)
  assert.equal(door.url.pathname, '/w/signin')
  assert.match(door.text, /工作人员登录/)
  assert.match(door.text, /name="return" value="\/w\/queue"/)
  const inside = await browser.submit(`${jiangxi}/w/signin`, { account: 'zhou', password, return: '/w/queue' })
  assert.equal(inside.url.href, `${jiangxi}/w/queue`)
  assert.match(inside.text, /^queue: 周岚清/)

  const token = inside.text.split(' ').at(-1) ?? ''
  assert.match((await browser.open(`${jiangxi}/w/signout`)).text, /要退出工作台吗？/)
  assert.equal((await browser.submit(`${jiangxi}/w/signout`, {})).text, 'kernel.forged-form')
  await browser.submit(`${jiangxi}/w/signout`, { csrf: token })
  assert.equal((await browser.open(`${jiangxi}/w/queue`)).url.pathname, '/w/signin')
})

test('a wrong password comes back with a summary, the sixth try with a lock; the password is never sent back', async () => {
  const browser = new CookieBrowser()
  const attempt = (typed: string) =>
    browser.submit(`${jiangxi}/w/signin`, { account: 'tu', password: typed, return: '' })
  for (let failed = 0; failed < 5; failed++) {
    const refused = await attempt('wrong password')
    assert.equal(refused.status, 401)
    assert.match(refused.text, /error-summary/)
    assert.match(refused.text, /账号或密码不对/)
    assert.match(refused.text, /value="tu"/)
    assert.ok(!refused.text.includes('wrong password'))
  }
  const locked = await attempt(password)
  assert.equal(locked.status, 429)
  assert.match(locked.text, /账号已锁定/)
})

test('the staff cookie says nothing on the pages of the people', async () => {
  const browser = new CookieBrowser()
  await browser.submit(`${jiangxi}/w/signin`, { account: 'zhou', password, return: '' })
  assert.equal((await browser.open(`${jiangxi}/`)).text, 'nobody')
})

test('in English the staff door is English', async () => {
  const browser = new CookieBrowser()
  const door = await browser.open(`${jiangxi}/en/w/queue`)
  assert.equal(door.url.pathname, '/en/w/signin')
  assert.match(door.text, /Staff sign-in/)
  const inside = await browser.submit(`${jiangxi}/en/w/signin`, { account: 'zhou', password, return: '/w/queue' })
  assert.equal(inside.url.pathname, '/en/w/queue')
})
