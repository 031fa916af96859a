import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { getSamplePerson } from '../../demonstration/samples/people.ts'
import type { VisitedNetwork } from './demonstration.ts'

/** Called on every page of a journey, once it is shown: accessibility, pictures. */
export type Look = (page: Page, name: string) => Promise<void>

export const noLook: Look = async () => {}

async function status(page: Page, url: string): Promise<number> {
  return (await page.goto(url))?.status() ?? 0
}

/** Home → search → guide, as somebody who says what they came for. @returns the guide's address. */
export async function findGuide(page: Page, network: VisitedNetwork, look: Look): Promise<string> {
  assert.equal(await status(page, network.origin('360000')), 200)
  await look(page, 'home')
  await page.locator('input[name=q]').first().fill('居住证')
  await page.locator('input[name=q]').first().press('Enter')
  await page.waitForURL(/\/search\?/)
  await look(page, 'search')
  await page
    .locator('main')
    .getByRole('link', { name: /居住证申领|看能不能办/ })
    .first()
    .click()
  await page.waitForURL(/\/items\//)
  await page.getByRole('heading', { level: 1, name: '居住证申领' }).waitFor()
  assert.match(await page.locator('main').innerText(), /3\s*个工作日[\s\S]*0\s*份[\s\S]*免交/)
  await look(page, 'guide')
  return page.url()
}

/** Text of the newest message of the sandbox for a phone. */
export async function codeOf(page: Page, network: VisitedNetwork, phone: string): Promise<string> {
  const answer = await page.context().request.get(`${network.origin('hub')}/sandbox/sms`)
  const text = (await answer.text()).replace(/<[^>]+>/g, ' ')
  const found = new RegExp(`${phone.slice(-4)}\\s[\\s\\S]*?(?<!\\d)(\\d{6})(?!\\d)`).exec(text)
  assert.ok(found?.[1], 'the sandbox shows the code')
  return found[1]
}

/** Phone, code and, the first time, the real name; starts on the hub's sign-in page. */
export async function signIn(page: Page, network: VisitedNetwork, number: number, look: Look): Promise<void> {
  const person = getSamplePerson(number)
  await page.waitForURL(/\/signin\/phone/)
  assert.equal(new URL(page.url()).origin, network.origin('hub'), 'the hub is the only place to sign in')
  await look(page, 'signin-phone')
  await page.locator('input[name=phone]').fill(person.phone)
  await page.locator('main form button[type=submit]').first().click()
  await page.waitForURL(/\/signin\/code/)
  await look(page, 'signin-code')
  await page.locator('input[name=code]').fill(await codeOf(page, network, person.phone))
  await page.locator('main form button[type=submit]').first().click()
  await page.waitForURL((url) => !url.pathname.endsWith('/signin/code'))
  if (!page.url().includes('/signin/real-name')) return
  await look(page, 'signin-real-name')
  await page.locator('input[name=name]').fill(person.name)
  await page.locator('input[name=residentId]').fill(person.residentId)
  await page.locator('main form button[type=submit]').first().click()
  await page.waitForURL((url) => !url.pathname.includes('/signin/'))
}

/** From the guide to the list of facts, which two ministries and the province supplied. @returns the case's id. */
export async function beginApplication(page: Page, look: Look): Promise<string> {
  await page.locator('form[action$="/apply/start"] button:visible').first().click()
  await page.waitForURL(/\/apply\/[0-9a-f-]{36}\/start/)
  await look(page, 'apply-start')
  await page.getByRole('button', { name: /^(开始|接着办|Start|Continue)$/ }).click()
  await page.waitForURL(/\/prefill/)
  const id = /\/apply\/([0-9a-f-]{36})\//.exec(page.url())?.[1]
  assert.ok(id)
  return id
}

/** Every fact carries its source; the one question is answered; the answers are looked at. */
export async function confirmFacts(page: Page, number: number, look: Look): Promise<void> {
  const facts = await page.locator('main').innerText()
  assert.match(facts, /公安部.*人口库/)
  assert.match(facts, /流动人口库/)
  assert.ok(facts.includes(getSamplePerson(number).name))
  assert.ok(!facts.includes(getSamplePerson(number).residentId), 'the number is masked')
  await look(page, 'apply-prefill')
  await page.locator('input[value=employment]').check()
  await page.locator('main form button[type=submit]').last().click()
  await page.waitForURL(/\/(check|materials|q\/)/)
  while (!page.url().includes('/check')) await page.locator('main form button[type=submit]').last().click()
  await look(page, 'apply-check')
}

/** @returns the case number on the receipt. */
export async function submit(page: Page, look: Look): Promise<string> {
  await page.locator('main form button[type=submit]').last().click()
  await page.waitForURL(/\/done/)
  const receipt = await page.locator('main').innerText()
  const number = /[0-9A-Z]{43}/.exec(receipt)?.[0]
  assert.ok(number, 'the receipt shows the case number')
  assert.match(receipt, /承诺办结[\s\S]*月.*日/)
  await look(page, 'apply-done')
  return number
}

export async function rate(page: Page, origin: string, caseId: string, look: Look): Promise<void> {
  await page.goto(`${origin}/my/cases/${caseId}`)
  await look(page, 'case-granted')
  await page.goto(`${origin}/my/cases/${caseId}/rate`)
  await look(page, 'rate')
  await page.locator('input[name=level][value="4"]').check()
  await page.locator('main form button[type=submit]').last().click()
  await page
    .getByText(/您评了/)
    .first()
    .waitFor()
  await look(page, 'rated')
}

/** Supplies the one thing that a correction notice asks for, in words. */
export async function supplyCorrection(page: Page, origin: string, caseId: string, look: Look): Promise<void> {
  await page.goto(`${origin}/my/cases/${caseId}`)
  assert.match(await page.locator('main').innerText(), /等您补正|补上/)
  await look(page, 'case-correction')
  await page.goto(`${origin}/my/cases/${caseId}/fix`)
  await look(page, 'fix')
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: 'photo.png', mimeType: 'image/png', buffer: onePixel })
  await page.locator('main form button[type=submit]').last().click()
  await page.waitForURL((url) => !url.pathname.endsWith('/fix'))
}

/** Smallest PNG: one transparent pixel. */
const onePixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
)
