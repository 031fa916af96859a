import assert from 'node:assert/strict'

/** An answer as a visitor without a browser sees it. */
export interface Visited {
  readonly url: string
  readonly status: number
  readonly headers: Headers
  readonly text: string
}

export interface Visitor {
  get(url: string): Promise<Visited>
  /** Sends the form whose action contains `action`, with its hidden fields and the given ones, and follows redirects. */
  submit(page: Visited, action: string, fields: Readonly<Record<string, string>>): Promise<Visited>
  post(url: string, fields: Readonly<Record<string, string>>): Promise<Visited>
  cookieHeader(url: string): string
}

interface Form {
  readonly action: string
  readonly hidden: Readonly<Record<string, string>>
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'", '#39': "'" }

function plainText(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|#x27|#39);/g, (_, name: string) => entities[name] ?? '')
}

function attribute(tag: string, name: string): string | undefined {
  const value = new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1]
  return value === undefined ? undefined : plainText(value)
}

function formsOf({ text, url }: Visited): Form[] {
  return [...text.matchAll(/<form\b([^>]*)>([\s\S]*?)<\/form>/g)].map(([, opening = '', inside = '']) => {
    const inputs = [...inside.matchAll(/<input\b[^>]*type="hidden"[^>]*>/g)].map(([tag]) => tag)
    const hidden = inputs.map((tag) => [attribute(tag, 'name') ?? '', attribute(tag, 'value') ?? ''] as const)
    return { action: new URL(attribute(opening, 'action') ?? url, url).href, hidden: Object.fromEntries(hidden) }
  })
}

/** A visitor with a cookie jar like a browser's (one for all ports of a host), without script, who follows redirects. */
export function newVisitor(): Visitor {
  const jar = new Map<string, string>()

  function keep(headers: Headers): void {
    for (const line of headers.getSetCookie()) {
      const [pair = '', ...attributes] = line.split(';')
      const at = pair.indexOf('=')
      const isGone = attributes.some((each) => /^\s*(max-age=0|expires=Thu, 01 Jan 1970)/i.test(each))
      if (isGone) jar.delete(pair.slice(0, at))
      else jar.set(pair.slice(0, at), pair.slice(at + 1))
    }
  }

  const cookieHeader = (): string => [...jar].map(([name, value]) => `${name}=${value}`).join('; ')

  async function go(url: string, init: RequestInit, hops = 0): Promise<Visited> {
    assert.ok(hops < 12, `too many redirects at ${url}`)
    const answer = await fetch(url, {
      ...init,
      redirect: 'manual',
      headers: { ...init.headers, cookie: cookieHeader(), accept: 'text/html' },
    })
    keep(answer.headers)
    const location = answer.headers.get('location')
    if (answer.status >= 300 && answer.status < 400 && location) {
      await answer.arrayBuffer()
      return go(new URL(location, url).href, { method: 'GET' }, hops + 1)
    }
    return { url, status: answer.status, headers: answer.headers, text: await answer.text() }
  }

  const post = (url: string, fields: Readonly<Record<string, string>>): Promise<Visited> =>
    go(url, {
      method: 'POST',
      body: new URLSearchParams(fields).toString(),
      headers: { 'content-type': 'application/x-www-form-urlencoded', origin: new URL(url).origin },
    })

  return {
    get: (url) => go(url, { method: 'GET' }),
    post,
    cookieHeader,
    submit(page, action, fields) {
      const form = formsOf(page).find((each) => each.action.includes(action))
      assert.ok(form, `no form to ${action} on ${page.url} (status ${page.status})`)
      return post(form.action, { ...form.hidden, ...fields })
    },
  }
}
