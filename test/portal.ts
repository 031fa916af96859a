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
