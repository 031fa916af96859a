import type { Call, Reply, Route } from '#kernel/http'
import { anonymous, type Principal } from '#kernel/principal'
import { buildServer } from '#kernel/web/server'
import { signAnswer } from '#network'
import { renderProblemPage } from '#portal'
import type { TestServices } from './services.ts'

export interface PortalAnswer {
  readonly status: number
  readonly body: string
  readonly headers: Readonly<Record<string, unknown>>
}

/** The pages of one platform over the real HTTP layer; who calls is the test's to say. */
export interface TestPortal {
  get(path: string, options?: { who?: Principal; headers?: Record<string, string> }): Promise<PortalAnswer>
  readonly app: Awaited<ReturnType<typeof buildServer>>
}

export async function testPortal(test: TestServices, routes: readonly Route[]): Promise<TestPortal> {
  let who: Principal = anonymous
  const app = await buildServer({
    unbound: test.unbound,
    routes,
    identify: async () => ({ who, sessionKey: who.kind === 'person' ? 'session of the test' : null }),
    signAnswer,
    renderProblem: renderProblemPage,
    formTargets: () => [],
  })
  return {
    app,
    async get(path, options = {}) {
      who = options.who ?? anonymous
      const answer = await app.inject({ url: path, headers: { accept: 'text/html', ...options.headers } })
      return { status: answer.statusCode, body: answer.body, headers: answer.headers }
    },
  }
}

/** Nobody roams in these tests. */
export const staysHere = (_call: Call): Reply | null => null

/** What holds for every page: one heading, both languages announced, nothing the content security policy would refuse. */
export function faultsOfPage(html: string): string[] {
  const rules: readonly (readonly [string, boolean])[] = [
    ['one h1', (html.match(/<h1[\s>]/g) ?? []).length === 1],
    ['no style attribute', !/\sstyle=/.test(html)],
    ['no inline style', !/<style/.test(html)],
    ['no inline script', !/<script(?![^>]*\ssrc=)/.test(html)],
    ['no handler attribute', !/<[^>]+\son[a-z]+=/.test(html)],
    ['both languages', html.includes('hrefLang="en"') && html.includes('hrefLang="zh-CN"')],
    ['a title', /<title>[^<]+<\/title>/.test(html)],
    ['no hole in a sentence', !/undefined|\[object |NaN|\{[a-z]+\}/.test(html)],
    [
      'no typed space between Hanzi and Latin',
      html.startsWith('<!doctype html><html lang="en"') || !spaced.test(textOf(html)),
    ],
  ]
  return rules.filter(([, holds]) => !holds).map(([rule]) => rule)
}

const spaced = /\p{Script=Han} [A-Za-z0-9]|[A-Za-z0-9] \p{Script=Han}/u

/** Tags end a word; what stands between them is judged by itself. */
function textOf(html: string): string {
  return html.replace(/<[^>]*>/g, '\u0000')
}
