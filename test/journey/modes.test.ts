import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { openBrowser } from '../chromium.ts'
import { type JourneyNetwork, journeyNetwork } from './demonstration.ts'
import { beginByForm, finishByForm, guideByForm, signInByForm } from './form-walk.ts'
import { attentiveLook } from './look.ts'
import { newVisitor, type Visitor } from './visitor.ts'

let network: JourneyNetwork
let browser: Browser
let jiangxi: string
/** Somebody with a submitted case and a draft, whose cookies the browser takes over. */
const resident: Visitor = newVisitor()
let ownPages: string[]

const publicPages = [
  '/',
  '/elder',
  '/search?q=居住证',
  '/search?q=qwertyuiop',
  '/items',
  '/items?for=enterprise',
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
    network = await journeyNetwork('intl')
    jiangxi = network.origin('360000')
    browser = await openBrowser()
    await signInByForm(resident, network, 10)
    const guide = new URL(await guideByForm(resident, network)).pathname
    const caseId = await beginByForm(resident, network)
    await finishByForm(resident, network, caseId)
    ownPages = [
      guide,
      `${guide}/print`,
      `/apply/${caseId}/done`,
      '/my',
      '/my/cases',
      `/my/cases/${caseId}`,
      '/my/certs',
      '/my/footprint',
    ]
  })
  after(async () => {
    await browser?.close()
    await network?.remove()
  })

  for (const { name, prefix, elder, context: options } of manners) {
    it(name, async () => {
      const context = await browser.newContext(options)
      const pairs = resident.cookieHeader(jiangxi).split('; ')
      const cookies = [...pairs, ...(elder ? ['tongban-360000-mode=elder'] : [])].map((pair) => {
        const at = pair.indexOf('=')
        return { name: pair.slice(0, at), value: pair.slice(at + 1), url: jiangxi }
      })
      await context.addCookies(cookies)
      const page = await context.newPage()
      const { look } = attentiveLook(name, { elder, widths: [360] })
      for (const path of [...publicPages, ...ownPages]) {
        if (path === '/elder' && !elder) continue // is in elderly mode whoever asks
        await open(page, prefix + (path === '/' && prefix ? '' : path))
        if (prefix) assert.equal(await page.locator('html').getAttribute('lang'), 'en', path)
        assert.equal(await page.locator('html').getAttribute('data-mode'), elder ? 'elder' : 'standard', path)
        await look(page, path.replace(/[^a-z0-9]+/gi, '_').slice(0, 40))
      }
      await context.close()
    })
  }
})
