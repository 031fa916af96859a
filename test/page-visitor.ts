import assert from 'node:assert/strict'
import type { InjectOptions } from 'fastify'
import type { Route } from '#kernel/http'
import { anonymous, type Principal } from '#kernel/principal'
import { formToken } from '#kernel/web/access'
import { buildServer } from '#kernel/web/server'
import { signAnswer } from '#network'
import { portalRoutes, renderProblemPage } from '#portal'
import { workbenchRoutes } from '#workbench'
import type { TestServices } from './services.ts'

export interface PageAnswer {
  readonly status: number
  readonly body: string
  /** The same as it was sent: a file is no text. */
  readonly bytes: Buffer
  readonly headers: Readonly<Record<string, unknown>>
  /** Where it leads, if it is a redirect. */
  readonly location: string | undefined
}

export interface PageFile {
  readonly field: string
  readonly fileName: string
  readonly bytes: Buffer
}

/** Every page of the portal and the workbench over the real HTTP layer, without sign-in: who calls is the test's to say. */
export interface PageVisitor {
  get(who: Principal, path: string, headers?: Record<string, string>): Promise<PageAnswer>
  /** A form of the caller's own page; its token is added, unless the test says another. A field of several values is a list. */
  post(
    who: Principal,
    path: string,
    fields?: Record<string, string | readonly string[]>,
    more?: Record<string, string>,
  ): Promise<PageAnswer>
  /** A multipart form. */
  upload(who: Principal, path: string, fields: Record<string, string>, files: readonly PageFile[]): Promise<PageAnswer>
  /** What a machine without a session sends. */
  postJson(path: string, body: object): Promise<PageAnswer>
  close(): Promise<void>
}

const boundary = 'form-of-the-test'

export async function pageVisitor(test: TestServices, more: readonly Route[] = []): Promise<PageVisitor> {
  const callers = new Map<string, Principal>()
  const app = await buildServer({
    unbound: test.unbound,
    routes: [...portalRoutes({}), ...workbenchRoutes, ...more],
    // Several visitors at once: each request carries the name of its own.
    identify: async (_services, request) => {
      const who = callers.get(request.header('x-visitor') ?? '') ?? anonymous
      return { who, sessionKey: sessionOf(who) }
    },
    signAnswer,
    renderProblem: renderProblemPage,
    formTargets: () => [],
  })

  async function send(who: Principal, request: InjectOptions): Promise<PageAnswer> {
    const name = sessionOf(who) ?? 'nobody'
    callers.set(name, who)
    const headers = { accept: 'text/html', 'x-visitor': name, ...request.headers }
    const answer = await app.inject({ ...request, headers })
    const { location } = answer.headers
    const { statusCode: status, body, rawPayload: bytes } = answer
    return { status, body, bytes, headers: answer.headers, location: location?.toString() }
  }

  const tokenOf = (who: Principal): string => {
    const session = sessionOf(who)
    return session === null ? '' : formToken(test.unbound.keys, session)
  }

  return {
    get: (who, url, headers = {}) => send(who, { method: 'GET', url, headers }),
    post(who, url, fields = {}, more = {}) {
      const body = new URLSearchParams('csrf' in fields ? {} : { csrf: tokenOf(who) })
      for (const [name, value] of Object.entries(fields))
        for (const each of typeof value === 'string' ? [value] : value) body.append(name, each)
      const { origin } = test.unbound.platform
      const headers = { 'content-type': 'application/x-www-form-urlencoded', origin, ...more }
      return send(who, { method: 'POST', url, headers, payload: body.toString() })
    },
    upload(who, url, fields, files) {
      const parts: Uint8Array[] = Object.entries({ csrf: tokenOf(who), ...fields }).map(([name, value]) =>
        Buffer.from(`--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`),
      )
      for (const { field, fileName, bytes } of files) {
        const head = `--${boundary}\r\nContent-Disposition: form-data; name="${field}"; filename="${fileName}"\r\nContent-Type: application/octet-stream\r\n\r\n`
        parts.push(Buffer.from(head), bytes, Buffer.from('\r\n'))
      }
      const payload = Buffer.concat([...parts, Buffer.from(`--${boundary}--\r\n`)])
      const headers = {
        'content-type': `multipart/form-data; boundary=${boundary}`,
        origin: test.unbound.platform.origin,
      }
      return send(who, { method: 'POST', url, headers, payload })
    },
    postJson(url, body) {
      const headers = { accept: 'application/json', 'content-type': 'application/json' }
      return send(anonymous, { method: 'POST', url, headers, payload: JSON.stringify(body) })
    },
    close: () => app.close(),
  }
}

function sessionOf(who: Principal): string | null {
  if (who.kind === 'person') return `person ${who.sessionId}`
  return who.kind === 'officer' ? `officer ${who.officerId} ${who.sessionId}` : null
}

/** The page as it stands, with what no page may contain. */
export function mustBePage({ status, body }: PageAnswer, expected = 200): string {
  assert.equal(status, expected, body.slice(0, 2000))
  assert.doesNotMatch(body, / style=|<script(?![^>]*src=)|javascript:|\bundefined\b|\[object Object\]|\bNaN\b/)
  assert.equal(body.match(/<h1\b/g)?.length, 1, 'a page has one h1')
  return body
}

/** Value of a hidden field of a page. */
export function hiddenField(body: string, name: string): string {
  const tag = new RegExp(`<input[^>]*name="${name}"[^>]*>`).exec(body)?.[0] ?? ''
  const value = /value="([^"]*)"/.exec(tag)?.[1]
  assert.ok(value !== undefined, `the page has no hidden field ${name}`)
  return value
}
