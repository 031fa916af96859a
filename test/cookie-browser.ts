import type { IncomingHttpHeaders } from 'node:http'
import { request } from 'undici'

/** What a browser shows after an address was opened, redirects followed. */
export interface Shown {
  readonly url: URL
  readonly status: number
  readonly text: string
  readonly headers: IncomingHttpHeaders
  /** Every address on the way, the last one included. */
  readonly way: readonly string[]
}

interface Sending {
  readonly method: 'GET' | 'POST'
  readonly body?: string
  readonly headers?: Readonly<Record<string, string>>
}

const navigation = { 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document', accept: 'text/html' }

interface Cookie {
  readonly name: string
  readonly value: string
  readonly path: string
}

/**
 * Just enough of a browser to sign in with: cookies, redirects, forms. Like a real one it sends the cookies of
 * `localhost` to every port.
 */
export class CookieBrowser {
  readonly #cookies = new Map<string, Cookie>()
  readonly keepsCookies: boolean

  constructor(options: { readonly keepsCookies?: boolean } = {}) {
    this.keepsCookies = options.keepsCookies ?? true
  }

  open(url: string): Promise<Shown> {
    return this.#go(url, { method: 'GET' })
  }

  /** Sends a form of the page at `from`; the form token is whatever the test read from that page. */
  submit(url: string, fields: Readonly<Record<string, string>>, origin = new URL(url).origin): Promise<Shown> {
    const site = origin === new URL(url).origin ? 'same-origin' : 'cross-site'
    return this.#go(url, {
      method: 'POST',
      body: new URLSearchParams(fields).toString(),
      headers: { 'content-type': 'application/x-www-form-urlencoded', origin, 'sec-fetch-site': site },
    })
  }

  /** The cookie of a name that is sent everywhere. */
  cookie(name: string): string | undefined {
    return this.#cookies.get(`/ ${name}`)?.value
  }

  setCookie(name: string, value: string): void {
    this.#cookies.set(`/ ${name}`, { name, value, path: '/' })
  }

  async #go(start: string, first: Sending): Promise<Shown> {
    const way: string[] = []
    let url = new URL(start)
    let sending = first
    for (let hops = 0; hops < 20; hops++) {
      way.push(url.href)
      const cookie = this.#cookieHeader(url)
      // Not `fetch`: it would not let the headers of a navigation be set.
      const answer = await request(url, {
        ...sending,
        headers: { ...navigation, ...sending.headers, ...(cookie && { cookie }) },
      })
      const text = await answer.body.text()
      const { location, 'set-cookie': setCookie = [] } = answer.headers
      this.#keep([setCookie].flat())
      if (typeof location !== 'string') return { url, status: answer.statusCode, text, headers: answer.headers, way }
      url = new URL(location, url)
      sending = { method: 'GET' }
    }
    throw new Error(`redirected without end: ${way.slice(-4).join(' → ')}`)
  }

  #cookieHeader(url: URL): string {
    const sent = [...this.#cookies.values()].filter(({ path }) => path === '/' || url.pathname.startsWith(path))
    return sent.map(({ name, value }) => `${name}=${value}`).join('; ')
  }

  #keep(lines: readonly string[]): void {
    if (!this.keepsCookies) return
    for (const line of lines) {
      const [pair = '', ...attributes] = line.split(/;\s*/)
      const name = pair.slice(0, pair.indexOf('='))
      const read = (key: string) =>
        attributes.find((each) => each.toLowerCase().startsWith(`${key}=`))?.slice(key.length + 1)
      const isOver = read('max-age') === '0' || Date.parse(read('expires') ?? '9999-01-01') < Date.now()
      const cookie = { name, value: pair.slice(name.length + 1), path: read('path') ?? '/' }
      if (isOver) this.#cookies.delete(`${cookie.path} ${name}`)
      else this.#cookies.set(`${cookie.path} ${name}`, cookie)
    }
  }
}
