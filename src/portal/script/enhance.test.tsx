import assert from 'node:assert/strict'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, afterEach, before, describe, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { openBrowser } from '../../../test/chromium.ts'
import { Button, ErrorSummary, SearchBox, ShowCode, TextArea } from '../components/index.ts'
import { buildPortalScript, buildWorkbenchScript } from './scripts.ts'

const portalScript = buildPortalScript().body.toString()
const workbenchScript = buildWorkbenchScript().body.toString()

let browser: Browser
let server: Server
let origin: string
let body = ''
let posts = 0
let page: Page

async function show(content: ReactNode, script = 'portal', prepare?: (page: Page) => Promise<unknown>): Promise<void> {
  body = `<!doctype html><html lang="zh-CN"><head><title>t</title><script defer src="/${script}.js"></script></head><body><main>${renderToStaticMarkup(content)}</main></body></html>`
  page = await browser.newPage()
  page.setDefaultTimeout(5000)
  await prepare?.(page)
  await page.goto(origin)
}

/** Stands in for the device's engine: says each sentence at once when told to go on. */
function fakeVoice(opened: Page, local: boolean): Promise<unknown> {
  return opened.addInitScript((localService) => {
    const said: string[] = []
    let current: SpeechSynthesisUtterance | null = null
    Object.assign(window, {
      said,
      finish: () => current?.onend?.call(current, new Event('end') as SpeechSynthesisEvent),
    })
    Object.defineProperty(window, 'speechSynthesis', {
      value: {
        getVoices: () => [{ lang: 'zh-CN', localService, name: 'x' }],
        addEventListener: () => undefined,
        cancel: () => undefined,
        speak: (utterance: SpeechSynthesisUtterance) => {
          current = utterance
          said.push(utterance.text)
        },
      },
    })
    Object.assign(window, {
      SpeechSynthesisUtterance: class {
        text: string
        constructor(text: string) {
          this.text = text
        }
      },
    })
  }, local)
}

const readable = (
  <>
    <button type="button" data-read-aloud="" hidden>
      听读本页
    </button>
    <h1>居住证申领</h1>
    <p>
      4份<strong>全部免交</strong>。不用跑。
    </p>
    <p hidden>看不见的</p>
  </>
)

// Hooks at the top of a file would run for every other file of the same process.
describe('the script in a browser', () => {
  before(async () => {
    server = createServer((request, response) => {
      const path = new URL(request.url ?? '/', 'http://localhost').pathname
      if (path.endsWith('.js')) {
        response.setHeader('content-type', 'text/javascript')
        response.end(path === '/portal.js' ? portalScript : workbenchScript)
      } else if (path === '/api/suggest') {
        response.setHeader('content-type', 'application/json')
        response.end(JSON.stringify([{ text: '居住证申领', href: '/chosen' }, { text: '居住证签注' }]))
      } else if (path === '/submit') {
        posts++
        // No content: the browser stays on the page, as it does while an answer is on its way.
        response.statusCode = 204
        response.end()
      } else {
        response.setHeader('content-type', 'text/html; charset=utf-8')
        response.end(body)
      }
    })
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
    // The server listens on TCP, so its address is one.
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    browser = await openBrowser()
  })

  after(async () => {
    await browser.close()
    server.closeAllConnections()
    server.close()
  })

  afterEach(() => page.close())

  describe('suggestions', () => {
    test('are a list that the arrow keys walk and Enter takes', async () => {
      await show(<SearchBox language="zh-CN" action="/search" label="搜索" suggest="360000" />)
      const input = page.getByRole('combobox', { name: '搜索' })
      await input.pressSequentially('居住')
      await page.getByRole('option', { name: '居住证签注' }).waitFor()
      assert.equal(await input.getAttribute('aria-expanded'), 'true')
      await input.press('ArrowDown')
      assert.equal(await input.getAttribute('aria-activedescendant'), 'search-q-list-0')
      await input.press('Enter')
      await page.waitForURL('**/chosen')
    })

    test('close with Escape and leave the form as it was', async () => {
      await show(<SearchBox language="zh-CN" action="/search" label="搜索" suggest="360000" />)
      const input = page.getByRole('combobox', { name: '搜索' })
      await input.pressSequentially('居住')
      await page.getByRole('option').first().waitFor()
      await input.press('Escape')
      assert.equal(await page.getByRole('option').count(), 0)
      await input.press('Enter')
      await page.waitForURL('**/search?q=*')
    })
  })

  test('a form pressed twice is sent once and says that it is busy', async () => {
    await show(
      <form method="post" action="/submit">
        <Button>提交申请</Button>
      </form>,
    )
    posts = 0
    const button = page.getByRole('button')
    const sent = page.waitForRequest('**/submit')
    await button.evaluate((element) => {
      // Two presses within one turn: faster than any person.
      if (element instanceof HTMLElement) {
        element.click()
        element.click()
      }
    })
    await sent
    await page.getByText('正在提交…').waitFor()
    assert.equal(await button.getAttribute('aria-busy'), 'true')
    assert.equal(posts, 1)
  })

  test('the list of errors takes the focus', async () => {
    await show(<ErrorSummary language="zh-CN" errors={[{ field: 'x', text: '请选一项' }]} />)
    assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('role')), 'alert')
  })

  test('a copy button appears where script runs', async () => {
    await show(
      <Button type="button" copies="1">
        复制
      </Button>,
    )
    assert.ok(await page.getByRole('button', { name: '复制' }).isVisible())
  })

  test('room is counted in characters as people see them, from four fifths on', async () => {
    await show(<TextArea id="note" name="note" label="说明" language="zh-CN" max={10} />)
    const area = page.getByRole('textbox')
    await area.fill('一二三')
    await page.getByText('最多10字').waitFor()
    await area.fill('𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷')
    await page.getByText('还可以写1字').first().waitFor()
    await area.fill('一二三四五六七八九十一二')
    await page.getByText('超出2字').first().waitFor()
  })

  test('a code that has run out is replaced without a press', async () => {
    await show(
      <ShowCode
        language="zh-CN"
        title="证"
        modules={[[true]]}
        alternative="码"
        secondsLeft={47}
        lifetime={60}
        renewHref="/renewed"
        spokenNumber="123456789"
      />,
      'portal',
      (opened) => opened.clock.install(),
    )
    await page.clock.runFor(7000)
    await page.getByText('40秒后更新').waitFor()
    await page.clock.runFor(41_000)
    await page.waitForURL('**/renewed')
  })

  describe('reading aloud', () => {
    test('goes through the page sentence by sentence and stops with Escape', async () => {
      await show(readable, 'portal', (opened) => fakeVoice(opened, true))
      await page.getByRole('button', { name: '听读本页' }).click()
      await page.getByRole('group', { name: '朗读' }).waitFor()
      await page.evaluate('finish(); finish()')
      assert.deepEqual(await page.evaluate('said'), ['居住证申领', '4份全部不用交。', '不用跑。'])
      await page.keyboard.press('Escape')
      assert.equal(await page.getByRole('group', { name: '朗读' }).count(), 0)
      assert.equal(await page.evaluate(() => document.activeElement?.hasAttribute('data-read-aloud')), true)
    })

    test('is not offered when the only voice is elsewhere', async () => {
      await show(readable, 'portal', (opened) => fakeVoice(opened, false))
      assert.equal(await page.getByRole('button').count(), 0)
    })
  })

  test('the keys of the workbench move along the queue and press what they name, except in a field', async () => {
    await show(
      <>
        <input aria-label="搜索" data-key="ctrl+k" />
        <a className="queue__link" href="#one">
          一
        </a>
        <a className="queue__link" href="#two">
          二
        </a>
        <a href="#granted" data-key="y">
          准予
        </a>
      </>,
      'workbench',
    )
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    assert.equal(await page.evaluate(() => document.activeElement?.textContent?.trim()), '二')
    await page.keyboard.press('k')
    assert.equal(await page.evaluate(() => document.activeElement?.textContent?.trim()), '一')
    await page.keyboard.press('Control+k')
    await page.keyboard.type('y')
    assert.equal(await page.getByLabel('搜索').inputValue(), 'y')
    assert.equal(new URL(page.url()).hash, '')
    await page.getByLabel('搜索').blur()
    await page.keyboard.press('y')
    await page.waitForURL('**/#granted')
  })
})
