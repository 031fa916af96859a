import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { openBrowser } from '../chromium.ts'
import { sharedNetwork } from './demonstration.ts'
import { beginByForm, finishByForm, guideByForm, signInByForm } from './form-walk.ts'
import { attentiveLook } from './look.ts'
import type { Look } from './resident.ts'
import { newVisitor, type Visitor } from './visitor.ts'

const network = sharedNetwork()
let browser: Browser
const jiangxi = network.origin('360000')
/** Somebody with a submitted case and a draft, whose cookies the browser takes over. */
const resident: Visitor = newVisitor()
let ownPages: string[]
/** Somebody without a lease on file, in the middle of an application: papers and a commitment are on the way. */
const applicant: Visitor = newVisitor()
let draftPages: string[]

const publicPages = [
  '/',
  '/elder',
  '/search?q=居住证',
  '/search?q=qwertyuiop',
  '/items',
  '/items?for=enterprise',
  '/items?by=stage',
  '/items?for=person&theme=085',
  '/region?in=360100&back=/items',
  '/region?q=东湖',
  '/ways?way=online',
  '/proofs',
  '/proofs?list=commitments',
  '/proofs?q=qwertyuiop',
  '/proofs/report?proof=bank-credit',
  '/track',
  '/verify',
  '/help',
  '/help/proxy',
  '/help/a11y',
  '/policy',
]

interface Manner {
  readonly name: string
  readonly prefix: '' | '/en'
  readonly elder: boolean
  readonly context: BrowserContextOptions
}

const manners: readonly Manner[] = [
  { name: 'elder', prefix: '', elder: true, context: {} },
  { name: 'elder-en', prefix: '/en', elder: true, context: {} },
  { name: 'dark-en', prefix: '/en', elder: false, context: { colorScheme: 'dark' } },
]

async function open(page: Page, path: string): Promise<void> {
  const answer = await page.goto(jiangxi + path)
  assert.equal(answer?.status(), 200, path)
}

describe('every page in every manner', () => {
  before(async () => {
    browser = await openBrowser()
    await signInByForm(resident, network, 10)
    const guide = new URL(await guideByForm(resident, network)).pathname
    const caseId = await beginByForm(resident, network)
    await finishByForm(resident, network, caseId)
    ownPages = [
      guide,
      `${guide}/print`,
      `${guide}/versions`,
      `${guide}?situation=none`,
      `/apply/${caseId}/done`,
      '/my',
      '/my/cases',
      `/my/cases/${caseId}`,
      '/my/certs',
      '/my/footprint',
      '/my/messages',
      '/my/commitments',
      `/my/cases/${caseId}/docs/acceptance`,
      '/stepup?return=/my',
    ]
    await signInByForm(applicant, network, 5)
    const draft = `/apply/${await beginByForm(applicant, network)}`
    draftPages = ['/start', '/prefill', '/q/1', '/materials', '/check', '/fact/person.name'].map((step) => draft + step)
  })
  after(async () => {
    await browser?.close()
  })

  for (const manner of manners) {
    it(manner.name, async () => {
      const { look } = attentiveLook(manner.name, { elder: manner.elder, widths: [360] })
      // Elderly and English apart cover the public pages; together they are looked at where people work.
      const pages = manner.elder && manner.prefix ? ownPages : [...publicPages, ...ownPages]
      await lookAt(manner, resident, pages, look)
      await lookAt(manner, applicant, draftPages, look)
    })
  }
})

/** Opens pages with the cookies of a visitor, in one manner. */
async function lookAt(
  { prefix, elder, context: options }: Manner,
  visitor: Visitor,
  paths: readonly string[],
  look: Look,
): Promise<void> {
  const context = await browser.newContext(options)
  const pairs = visitor.cookieHeader(jiangxi).split('; ')
  const cookies = [...pairs, ...(elder ? ['tongban-360000-mode=elder'] : [])].map((pair) => {
    const at = pair.indexOf('=')
    return { name: pair.slice(0, at), value: pair.slice(at + 1), url: jiangxi }
  })
  await context.addCookies(cookies)
  const page = await context.newPage()
  for (const path of paths) {
    if (path === '/elder' && !elder) continue // is in elderly mode whoever asks
    await open(page, prefix + (path === '/' && prefix ? '' : path))
    if (prefix) assert.equal(await page.locator('html').getAttribute('lang'), 'en', path)
    assert.equal(await page.locator('html').getAttribute('data-mode'), elder ? 'elder' : 'standard', path)
    await look(
      page,
      path
        .replace(/[0-9a-f-]{36}/g, 'case')
        .replace(/[^a-z0-9]+/gi, '_')
        .slice(0, 40),
    )
  }
  await context.close()
}
