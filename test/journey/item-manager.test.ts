import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { openBrowser } from '../chromium.ts'
import { sharedNetwork } from './demonstration.ts'
import { attentiveLook } from './look.ts'
import { signInOfficer } from './officer.ts'

const network = sharedNetwork()
let browser: Browser
const { look, seen } = attentiveLook('item-manager', { widths: [1366, 360] })

const permit = '居住证申领'
/** Changed in 江西, where others apply for the permit meanwhile. */
const moving = '户口迁移（夫妻投靠）'
/** What the issue asks for: a change made at a node is found at the hub. */
const mostSeconds = 5

async function manager(platformId: string, account: string, javaScriptEnabled = true): Promise<Page> {
  const context = await browser.newContext({ locale: 'zh-CN', javaScriptEnabled })
  const page = await context.newPage()
  await signInOfficer(page, network.origin(platformId), account, javaScriptEnabled ? look : async () => {})
  return page
}

/** Opens the item's own page from the list, by its name. @returns its path */
async function openItem(page: Page, platformId: string, list: string, name: string): Promise<string> {
  const origin = network.origin(platformId)
  await page.goto(`${origin}${list}?q=${encodeURIComponent(name)}`)
  await page.locator('table a', { hasText: name }).first().click()
  await page.waitForURL((url) => url.pathname.startsWith(`${list}/`))
  return new URL(page.url()).pathname
}

async function begin(page: Page): Promise<void> {
  await page.getByRole('button', { name: '开始修改' }).click()
  await page.waitForURL(/\/edit$/)
}

const group = (page: Page, name: string) => page.locator('nav button', { hasText: name }).click()
const box = (page: Page, name: string) => page.locator(`[id="${name}"]`)
const mainText = (page: Page): Promise<string> => page.locator('main').innerText()

async function submit(page: Page, zh: string, en: string): Promise<void> {
  await page.locator('.edit__bar button[value=submit]').click()
  await page.waitForURL(/\/submit$/)
  await box(page, 'reason.zh').fill(zh)
  await box(page, 'reason.en').fill(en)
  await page.locator('main form button[type=submit]').first().click()
  await page.waitForURL(/did=submitted/)
}

interface Approving {
  readonly list: string
  readonly name: string
  /** What the second person looks at first. */
  readonly named: (page: Page) => Promise<void>
}

async function approve(page: Page, origin: string, { list, name, named }: Approving): Promise<void> {
  await page.goto(origin + list)
  await page.locator('.waiting a', { hasText: `待您审核：${name}` }).click()
  await page.waitForURL(/\/approve$/)
  await named(page)
  await page.getByRole('button', { name: '批准并发布' }).click()
  await page.waitForURL(/did=published/)
}

/** Asks again until a text is there. @returns after how many milliseconds */
async function whenSaid(page: Page, address: string, said: RegExp, seconds: number): Promise<number> {
  const begun = Date.now()
  for (let look = 0; ; look += 1) {
    // Looked at again as people do it: the browser may keep an anonymous page for half a minute.
    const answer = look === 0 ? await page.goto(address) : await page.reload()
    if (answer?.ok() && said.test(await mainText(page))) return Date.now() - begun
    assert.ok(Date.now() - begun < seconds * 1000, `${address} does not say ${said} within ${seconds} s`)
  }
}

describe('an item manager', () => {
  before(async () => {
    browser = await openBrowser()
  })
  after(async () => {
    await browser?.close()
  })

  it('changes a promise in 广东, which the linter and a second person let pass, and the hub shows it', async () => {
    const guangdong = network.origin('440000')
    const first = await manager('440000', 'ouyanglan')
    await look(first, 'list')
    const path = await openItem(first, '440000', '/w/items', permit)
    await look(first, 'item')
    await begin(first)
    await look(first, 'edit')
    await group(first, '时限与收费')
    await first.waitForURL(/group=limits/)

    // While one types: the rule speaks before anything is saved.
    const before = await box(first, 'promisedLimit.days').inputValue()
    await box(first, 'promisedLimit.days').fill('99')
    await first.locator('[data-live="findings-promisedLimit"]', { hasText: '承诺时限超过法定时限' }).waitFor()
    await first.keyboard.press('Control+s')
    await first.locator('[data-announcer]', { hasText: '已保存' }).waitFor({ state: 'attached' })
    await look(first, 'edit-refused')
    await first.goto(`${guangdong}${path}/submit`)
    assert.match(await mainText(first), /还有1处必须改/)
    await look(first, 'submit-refused')
    await first.getByRole('link', { name: '回去改' }).click()
    await first.waitForURL(/group=limits/)
    const after = String(Number(before) - 1)
    await box(first, 'promisedLimit.days').fill(after)
    await first.keyboard.press('Control+Enter')
    await first.waitForURL(/\/preview$/)
    await look(first, 'preview')
    await first.goto(`${guangdong}${path}/edit?group=limits`)
    await submit(first, '窗口提速', 'The counter became faster')
    await first.goto(`${guangdong}${path}/approve`)
    assert.match(await mainText(first), /不能自己审核[\s\S]*黄志明/)
    await look(first, 'not-oneself')

    const second = await manager('440000', 'huangzhiming')
    await approve(second, guangdong, {
      list: '/w/items',
      name: permit,
      async named(page) {
        assert.match(await mainText(page), new RegExp(`承诺时限由${before}个工作日缩短为${after}个工作日`))
        await look(page, 'approve')
      },
    })
    const code = path.split('/').at(-1) ?? ''
    const hubPage = await (await browser.newContext({ locale: 'zh-CN' })).newPage()
    const took = await whenSaid(
      hubPage,
      `${network.origin('hub')}/items/${code}`,
      new RegExp(`多久办好\\s*${after}个工作日`),
      mostSeconds,
    )
    console.log(`# found on the hub after ${took} ms`)
    await second.goto(`${guangdong}${path}/impact`)
    assert.match(await mainText(second), /总枢纽现在是第\d+版/)
    await look(second, 'impact')
    await hubPage.goto(`${guangdong}/items/${code}/versions`)
    assert.match(await mainText(hubPage), new RegExp(`${before}个工作日[\\s\\S]*${after}个工作日`))
  })

  it('of the hub changes a basic item without script, and 江西 follows the proposal', async () => {
    const [hub, jiangxi] = [network.origin('hub'), network.origin('360000')]
    const keeper = await manager('hub', 'jiangwanqing', false)
    const basicPath = await openItem(keeper, 'hub', '/w/basic-items', moving)
    await begin(keeper)
    await group(keeper, '时限与收费')
    await keeper.waitForURL(/group=limits/)
    const before = Number(await box(keeper, 'statutoryLimit.days').inputValue())
    await box(keeper, 'statutoryLimit.days').fill(String(before - 1))
    await keeper.locator('.edit__bar button[value=check]').click()
    assert.match(await mainText(keeper), /检查结果/)
    await submit(keeper, '法定时限缩短', 'Shorter by law')
    const other = await manager('hub', 'songyuanhang')
    await approve(other, hub, { list: '/w/basic-items', name: moving, named: (page) => look(page, 'approve-basic') })
    await other.goto(`${hub}${basicPath}/impact`)
    assert.match(await mainText(other), /还在旧版/)
    await look(other, 'impact-basic')

    const zou = await manager('360000', 'zoumin')
    await whenSaid(zou, `${jiangxi}/w/items`, new RegExp(`国家目录改了：${moving}`), 30)
    await zou.locator('.waiting a', { hasText: '国家目录改了' }).click()
    await zou.waitForURL(/\/proposal$/)
    assert.match(await mainText(zou), new RegExp(`法定时限由${before}个工作日缩短为${before - 1}个工作日`))
    await look(zou, 'proposal')
    await zou.getByRole('button', { name: '跟进，生成草稿' }).click()
    await zou.waitForURL(/\/edit$/)
    await submit(zou, '跟进国家规定', 'Follows the national rule')
    const tao = await manager('360000', 'taojianguo')
    await approve(tao, jiangxi, { list: '/w/items', name: moving, named: async () => {} })
    const code = new URL(tao.url()).pathname.split('/').at(-1)
    await whenSaid(tao, `${jiangxi}/items/${code}`, new RegExp(`法定${before - 1}个工作日`), mostSeconds)
    // The hub sees that this place has followed.
    await whenSaid(other, `${hub}${basicPath}/impact`, /已跟进/, 30)
  })

  it('finds every page of the work in order', async () => {
    const page = await manager('360000', 'zoumin')
    const origin = network.origin('360000')
    const untouched = await openItem(page, '360000', '/w/items', permit)
    const path = await openItem(page, '360000', '/w/items', moving)
    for (const [name, address] of [
      ['diff', `${path}/diff`],
      ['suspend', `${path}/suspend`],
      ['abolish', `${path}/abolish`],
      ['take-up', '/w/items/new?q=户口'],
      ['imports', '/w/items/imports'],
      ['gaps', '/w/items/gaps'],
      ['demands', '/w/items/demands'],
      ['basic-list', '/w/basic-items'],
      ['english', `/en${untouched}`],
    ] as const) {
      await page.goto(origin + address)
      await look(page, name)
    }
    assert.ok(seen.size >= 20)
  })
})
