import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { calendarDate, samplePhone, sampleResidentId } from '#standards'
import { CookieBrowser, type Shown } from '../../../../test/cookie-browser.ts'
import { type SignInNetwork, signInNetwork } from '../../../../test/sign-in-network.ts'
import { staffSignInRoutes } from '../signin-staff/route.ts'
import { hubSignInRoutes, laterRoutes } from './route.ts'

let network: SignInNetwork
before(async () => {
  network = await signInNetwork({ hub: hubSignInRoutes, every: [...laterRoutes, ...staffSignInRoutes] })
})
after(() => network.close())

const residentId = (n: number) => sampleResidentId('36', calendarDate('1990-03-07'), n)

function codeSentTo(phone: string): string {
  const message = network.hub.sms.findLast((each) => each.phone === phone)
  return /\d{6}/.exec(message?.text.zh ?? '')?.[0] ?? ''
}

/** Phone and code, as far as the page that comes after them. */
async function proveThePhone(browser: CookieBrowser, phone: string): Promise<Shown> {
  const { origin } = network.hub
  const sent = await browser.submit(`${origin}/signin/phone`, { phone })
  assert.equal(sent.url.pathname, '/signin/code')
  return browser.submit(`${origin}/signin/code`, { code: codeSentTo(phone) })
}

test('a resident signs in once, with the real name, and is known on every platform without a second prompt', async () => {
  const browser = new CookieBrowser()
  const phone = samplePhone(101)
  const jiangxi = network.get('360000').origin
  const atPhone = await browser.open(`${jiangxi}/my`)
  assert.equal(atPhone.url.href, `${network.hub.origin}/signin/phone`)
  const atName = await proveThePhone(browser, phone)
  assert.equal(atName.url.pathname, '/signin/real-name', atName.text.slice(0, 300))
  const back = await browser.submit(`${network.hub.origin}/signin/real-name`, {
    name: '林晓岚',
    residentId: residentId(2),
  })
  assert.equal(back.url.href, `${jiangxi}/my`, `${back.status} ${back.text.slice(0, 500)}`)
  assert.equal(back.text, 'mine: 林晓岚')

  const guangdong = await browser.open(`${network.get('440000').origin}/`)
  assert.match(guangdong.text, /^signed in: 林晓岚/)
  assert.match((await browser.open(`${network.hub.origin}/`)).text, /^signed in: 林晓岚/)
})
