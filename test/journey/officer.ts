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
  await page.waitForURL(/\/w\/queue/)
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

async function confirm(page: Page): Promise<void> {
  await page.locator('main form button[type=submit]').last().click()
}

export async function grant(page: Page, origin: string, caseId: string, look: Look): Promise<void> {
  await page.goto(`${origin}/w/case/${caseId}/grant`)
  await look(page, 'work-grant')
  await confirm(page)
  await page.waitForURL((url) => !url.pathname.endsWith('/grant'))
}

/** One thing: a newer photograph. */
export async function askForCorrection(page: Page, origin: string, caseId: string, look: Look): Promise<void> {
  await page.goto(`${origin}/w/case/${caseId}/correct`)
  await look(page, 'work-correct')
  await page.getByLabel('要补什么').first().fill('近期证件照1张')
  await page.getByLabel('为什么').first().fill('库里的照片拍摄超过5年')
  await page.getByLabel('怎样算合格').first().fill('白底、不戴帽、露双耳')
  await confirm(page)
  await page.getByText('申请人会看到').first().waitFor()
  await look(page, 'work-correct-confirm')
  await confirm(page)
  await page.waitForURL((url) => !url.pathname.endsWith('/correct'))
}

export async function refuse(page: Page, origin: string, caseId: string, reason: string): Promise<void> {
  await page.goto(`${origin}/w/case/${caseId}/refuse`)
  await page.locator('textarea').first().fill(reason)
  await confirm(page)
  await page.getByText('申请人会看到').first().waitFor()
  await confirm(page)
  await page.waitForURL((url) => !url.pathname.endsWith('/refuse'))
}
