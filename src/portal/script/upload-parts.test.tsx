import assert from 'node:assert/strict'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, afterEach, before, describe, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { renderToStaticMarkup } from 'react-dom/server'
import { openBrowser } from '../../../test/chromium.ts'
import { FileUpload, HiddenCsrf } from '../components/index.ts'
import { buildPortalScript } from './scripts.ts'

const script = buildPortalScript().body.toString()
const partBytes = 1000

describe('a file that is chosen', () => {
  let browser: Browser
  let server: Server
  let origin = ''
  let page: Page
  /** Addresses asked, and how many of the next answers fail. */
  let asked: string[] = []
  let failing = 0
  let refusing = false

  before(async () => {
    browser = await openBrowser()
    server = createServer(async (request, response) => {
      const { url = '', method } = request
      for await (const _ of request);
      if (url === '/portal.js') return response.setHeader('content-type', 'text/javascript').end(script)
      if (method === 'GET') return response.setHeader('content-type', 'text/html; charset=utf-8').end(form())
      asked.push(url)
      if (failing > 0) {
        failing -= 1
        return response.writeHead(503).end('{}')
      }
      if (refusing) return response.writeHead(422).end(JSON.stringify({ title: '这个文件不能用', detail: '请换一个' }))
      return response.end(JSON.stringify({ uploadId: 'u1', partBytes, arrived: [1] }))
    }).listen(0, '127.0.0.1')
    await new Promise((done) => server.once('listening', done))
    // A server that listens on a port has an address with one.
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  after(async () => {
    await browser?.close()
    server?.close()
  })
  afterEach(() => page.close())

  function form(): string {
    const files = asked.some((url) => url.endsWith('finish')) ? [{ key: '1', name: '照片.jpg', state: '已上传' }] : []
    const parts = { address: '/uploads', material: 'c1', redraw: 'list' } as const
    const field = {
      id: 'file-c1',
      name: 'file',
      label: '文件',
      language: 'zh-CN',
      accept: 'image/jpeg',
      files,
      parts,
    } as const
    return `<!doctype html><html lang="zh-CN"><head><title>t</title><script defer src="/portal.js"></script></head><body><main><form>${renderToStaticMarkup(
      <>
        <HiddenCsrf csrf="token" />
        <FileUpload {...field} />
        <textarea />
      </>,
    )}</form></main></body></html>`
  }

  async function choose(size = 2500): Promise<void> {
    asked = []
    page = await browser.newPage()
    page.setDefaultTimeout(10_000)
    await page.goto(origin)
    await page.fill('textarea', '还没写完')
    await page.setInputFiles('#file-c1', { name: '照片.jpg', mimeType: 'image/jpeg', buffer: Buffer.alloc(size, 1) })
  }

  test('is sent in parts without those that have arrived, and nothing on the page is lost', async () => {
    failing = 0
    await choose()
    await page.waitForSelector('[data-files] .file-list')
    assert.deepEqual(asked, ['/uploads', '/uploads/u1/parts/0', '/uploads/u1/parts/2', '/uploads/u1/finish'])
    assert.equal(await page.inputValue('textarea'), '还没写完')
    assert.equal(await page.inputValue('#file-c1'), '', 'the form does not send it again')
  })

  test('is sent again where nobody answered', async () => {
    failing = 1
    await choose(500)
    await page.waitForSelector('[data-files] .file-list')
    assert.deepEqual(asked, ['/uploads', '/uploads', '/uploads/u1/parts/0', '/uploads/u1/finish'])
  })

  test('is not sent again when it is refused: the reason stands beside the field', async () => {
    refusing = true
    await choose()
    await page.waitForSelector('[data-upload-line]:has-text("这个文件不能用")')
    assert.deepEqual(asked, ['/uploads'])
    refusing = false
  })
})
