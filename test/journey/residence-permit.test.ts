import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { getSamplePerson } from '../../demonstration/samples/people.ts'
import { openBrowser } from '../chromium.ts'
import { sharedNetwork } from './demonstration.ts'
import { attentiveLook } from './look.ts'
import { askForCorrection, grant, lookAround, openFromQueue, refuse, signInOfficer } from './officer.ts'
import {
  beginApplication,
  confirmFacts,
  findGuide,
  type Look,
  noLook,
  rate,
  signIn,
  submit,
  supplyCorrection,
} from './resident.ts'
import { until } from './until.ts'

const network = sharedNetwork()
let browser: Browser
const jiangxi = network.origin('360000')
const guangdong = network.origin('440000')

async function inBrowser<T>(
  options: { javaScriptEnabled: boolean },
  work: (page: Page, context: BrowserContext) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({ ...options, viewport: { width: 1440, height: 900 }, locale: 'zh-CN' })
  context.setDefaultTimeout(15_000)
  try {
    return await work(await context.newPage(), context)
  } finally {
    await context.close()
  }
}

/** The whole application of one person, from the home page to the receipt. */
async function apply(page: Page, number: number, look: Look): Promise<{ caseId: string; caseNumber: string }> {
  const guide = await findGuide(page, network, look)
  await page.goto(`${jiangxi}/signin?return=${encodeURIComponent(new URL(guide).pathname)}`)
  await signIn(page, network, number, look)
  assert.equal(page.url(), guide, 'signing in leads back to where it began')
  const caseId = await beginApplication(page, look)
  await confirmFacts(page, number, look)
  return { caseId, caseNumber: await submit(page, look) }
}

/** The permit is in 我的证照 of another province, and anybody can verify it at a ministry. */
async function findAndVerify(page: Page, number: number, caseId: string, look: Look): Promise<void> {
  await page.goto(`${jiangxi}/my/cases/${caseId}`)
  assert.match(await page.locator('main').innerText(), /已办结/)
  await page.goto(guangdong)
  assert.equal(new URL(page.url()).origin, guangdong, 'no prompt anywhere')
  const greeting = await page.locator('body').innerText()
  assert.ok(greeting.includes(getSamplePerson(number).name), 'known at the first page of another province')
  await until(async () => {
    await page.goto(`${guangdong}/my/certs`)
    return (await page.locator('main').innerText()).includes('居住证')
  })
  await look(page, 'certificates')
  const identifier = /1\.2\.156\.3005\.2\.[0-9A-Z]{21}\.[0-9A-Z]{18}\.[0-9A-Z]+\.\d{3}\.[0-9A-Z]/
  const detail = await page.locator('main a[href*="/my/certs/"]').first().getAttribute('href')
  assert.ok(detail)
  await page.goto(new URL(detail, guangdong).href)
  const found = identifier.exec(await page.locator('main').innerText())?.[0]
  assert.ok(found, 'the identifier of GB/T 36904 is shown')
  await look(page, 'certificate')
  await page.goto(`${network.origin('mps')}/verify`)
  await look(page, 'verify')
  await page.locator('main form input').first().fill(found)
  await page.locator('main form button[type=submit]').first().click()
  await page.getByText('有效').first().waitFor()
  await look(page, 'verified')
}

async function readFootprint(page: Page, name: string, look: Look): Promise<void> {
  await page.goto(`${jiangxi}/my/footprint`)
  const text = await page.locator('main').innerText()
  for (const expected of ['公安部', '市场监管总局', '居住证申领', '周岚清', '国务院令第716号']) {
    assert.ok(text.includes(expected), `数据去向 names ${expected}`)
  }
  assert.ok(!text.includes(getSamplePerson(1).residentId) && !text.includes(getSamplePerson(9).residentId))
  assert.ok(name.length > 0)
  await look(page, 'footprint')
}

interface Deciding {
  readonly javaScriptEnabled: boolean
  readonly look: Look
  /** What the applicant does once asked for a correction. */
  supply(): Promise<void>
}

/** The officer's half, in a browser of their own: a correction first, then the grant. */
async function decide(caseId: string, { javaScriptEnabled, look, supply }: Deciding): Promise<void> {
  await inBrowser({ javaScriptEnabled }, async (page) => {
    await signInOfficer(page, jiangxi, 'zhoulanqing', look)
    await openFromQueue(page, jiangxi, caseId, look)
    await lookAround(page, jiangxi, caseId, look)
    await askForCorrection(page, jiangxi, caseId, look)
    await supply()
    await grant(page, jiangxi, caseId, look)
    assert.match(await page.locator('main').innerText(), /准予|已办结/)
  })
}

describe('a resident gets a residence permit', () => {
  before(async () => {
    browser = await openBrowser()
  })
  after(async () => {
    await browser?.close()
  })

  it('with JavaScript off, with one correction on the way', () =>
    inBrowser({ javaScriptEnabled: false }, async (page, context) => {
      const { caseId } = await apply(page, 1, noLook)
      await secondOfficeSeesNothing(caseId)
      const supply = (): Promise<void> => supplyCorrection(page, jiangxi, caseId, noLook)
      await decide(caseId, { javaScriptEnabled: false, look: noLook, supply })
      await findAndVerify(page, 1, caseId, noLook)
      await rate(page, jiangxi, caseId, noLook)
      await readFootprint(page, getSamplePerson(1).name, noLook)
      await signOutEverywhere(page, context)
    }))

  it('with JavaScript on, each page looked at', () =>
    inBrowser({ javaScriptEnabled: true }, async (page) => {
      const { look, seen } = attentiveLook('standard')
      const { caseId } = await apply(page, 9, look)
      const officer = attentiveLook('staff')
      const supply = (): Promise<void> => supplyCorrection(page, jiangxi, caseId, look)
      await decide(caseId, { javaScriptEnabled: true, look: officer.look, supply })
      await findAndVerify(page, 9, caseId, look)
      await rate(page, jiangxi, caseId, look)
      await readFootprint(page, getSamplePerson(9).name, look)
      assert.ok(seen.size >= 18, `${seen.size} pages were looked at`)
    }))

  it('or is refused with reasons and told the remedies', () =>
    inBrowser({ javaScriptEnabled: false }, async (page) => {
      const { caseId } = await apply(page, 6, noLook)
      await inBrowser({ javaScriptEnabled: false }, async (staff) => {
        await signInOfficer(staff, jiangxi, 'tuwenjing', noLook)
        await refuse(staff, jiangxi, caseId, '登记的企业已经注销，住处也没有备案。')
      })
      await page.goto(`${jiangxi}/my/cases/${caseId}`)
      const text = await page.locator('main').innerText()
      assert.match(text, /不予/)
      assert.match(text, /行政复议/)
    }))
})

/** An officer of the neighbouring district finds neither the case in the queue nor its page. */
async function secondOfficeSeesNothing(caseId: string): Promise<void> {
  await inBrowser({ javaScriptEnabled: false }, async (page) => {
    await signInOfficer(page, jiangxi, 'tuwenjing', noLook)
    assert.equal(await page.locator(`a[href*="${caseId}"]`).count(), 0)
    assert.equal((await page.goto(`${jiangxi}/w/case/${caseId}`))?.status(), 404)
  })
}

/** Guangdong knows the person without a prompt; leaving there leaves Jiangxi, too. */
async function signOutEverywhere(page: Page, context: BrowserContext): Promise<void> {
  await page.goto(guangdong)
  assert.match(await page.locator('header, body').first().innerText(), new RegExp(getSamplePerson(1).name))
  await page.locator('form[action$="/signout"] button').first().click()
  await page.locator('main form button[type=submit]').first().click()
  await page.waitForURL((url) => url.origin === guangdong || url.pathname === '/')
  await page.goto(`${jiangxi}/my/cases`)
  assert.match(page.url(), /\/signin\/phone/, 'signed out at the other province as well')
  assert.ok((await context.cookies()).length >= 0)
}
