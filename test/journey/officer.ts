import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { sampleOfficerPassword } from '../../demonstration/samples/staff.ts'
import type { Look } from './resident.ts'

export async function signInOfficer(page: Page, origin: string, account: string, look: Look): Promise<void> {
  await page.goto(`${origin}/w`)
  await page.waitForURL(/\/w\/signin/)
  await look(page, 'staff-signin')
  await page.locator('input[name=account]').fill(account)
  await page.locator('input[name=password]').fill(sampleOfficerPassword)
  await page.locator('main form button[type=submit]').first().click()
  // The home of their duty: what waits to be decided, or the items they manage.
  await page.waitForURL((url) => /^\/w\/(queue|items|basic-items)$/.test(url.pathname))
}

/** Opens a case from the queue, as the responsible office sees it. */
export async function openFromQueue(page: Page, origin: string, caseId: string, look: Look): Promise<void> {
  await page.goto(`${origin}/w/queue`)
  assert.ok(
    (await page.locator(`a[href*="${caseId}"]`).count()) > 0,
    'the case is in the queue of the responsible office',
  )
  await look(page, 'queue')
  await page.goto(`${origin}/w/case/${caseId}`)
  assert.match(await page.locator('main').innerText(), /已核验的事实/)
  await look(page, 'work-case')
}

/** Every other way out of a case, and what an officer has besides the queue. */
export async function lookAround(page: Page, origin: string, caseId: string, look: Look): Promise<void> {
  await page.goto(`${origin}/w/case/${caseId}`)
  for (const way of ['special', 'hand-over', 'recuse', 'terminate', 'refuse', 'reveal/person.residentId']) {
    const link = page.locator(`main a[href*="/${way}"]`)
    // A colleague may have got the case, by chance; whoever has it hands it over.
    if (way === 'hand-over' && (await link.count()) === 0) continue
    const href = await link.first().getAttribute('href')
    assert.ok(href, `the case offers ${way}`)
    await page.goto(new URL(href, origin).href)
    await look(page, `work-${way.replace('/', '-')}`)
    await page.goto(`${origin}/w/case/${caseId}`)
  }
  for (const place of ['batch', 'me', 'commitments']) {
    assert.equal((await page.goto(`${origin}/w/${place}`))?.status(), 200, place)
    await look(page, `work-${place}`)
  }
}

async function confirm(page: Page): Promise<void> {
  await page.locator('main form button[type=submit]').first().click()
}

/** From the case to one of its decisions, by the link an officer would press. */
async function choose(
  page: Page,
  origin: string,
  caseId: string,
  decision: 'grant' | 'correct' | 'refuse',
): Promise<void> {
  await page.goto(`${origin}/w/case/${caseId}`)
  await page.locator(`main a[href*="/${decision}"]:visible`).first().click()
  await page.waitForURL((url) => url.pathname.endsWith(`/${decision}`))
}

async function isDone(page: Page, decision: string): Promise<void> {
  await page.waitForURL((url) => !url.pathname.endsWith(`/${decision}`))
}

export async function grant(page: Page, origin: string, caseId: string, look: Look): Promise<void> {
  await choose(page, origin, caseId, 'grant')
  await look(page, 'work-grant')
  await confirm(page)
  await isDone(page, 'grant')
}

/** One thing: a newer photograph. */
export async function askForCorrection(page: Page, origin: string, caseId: string, look: Look): Promise<void> {
  await choose(page, origin, caseId, 'correct')
  await look(page, 'work-correct')
  await page.locator('input[name=about][value^="material:"]').last().check()
  await confirm(page)
  await page.locator('[name="why-0"]').fill('库里的照片拍摄超过5年，制证机器比对不上。')
  await page.locator('[name="standard-0"]').fill('白底、不戴帽、露双耳')
  const [year = '', month = '', day = ''] = new Date(Date.now() + 10 * 86_400_000).toISOString().slice(0, 10).split('-')
  for (const [part, value] of Object.entries({ year, month, day }))
    await page.locator(`[name="by-${part}"]`).fill(value)
  await look(page, 'work-correct-write')
  await confirm(page)
  await page.getByText('申请人会看到').first().waitFor()
  await look(page, 'work-correct-preview')
  await confirm(page)
  await isDone(page, 'correct')
}

export async function refuse(page: Page, origin: string, caseId: string, reason: string): Promise<void> {
  await choose(page, origin, caseId, 'refuse')
  await page.locator('textarea').first().fill(reason)
  await confirm(page)
  await page.getByText('申请人会看到').first().waitFor()
  await confirm(page)
  await isDone(page, 'refuse')
}
