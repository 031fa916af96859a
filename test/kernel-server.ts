import type { FastifyInstance, LightMyRequestResponse } from 'fastify'
import type { Route } from '#kernel/http'
import { newId } from '#kernel/ids'
import { anonymous, type Client, type Duty, type Officer, type Person, type Principal } from '#kernel/principal'
import { formToken } from '#kernel/web/access'
import { buildServer, type ServerOptions } from '#kernel/web/server'
import { type TestOptions, type TestServices, testServices } from './services.ts'

const now = new Date('2026-07-08T02:00:00Z')

export function somePerson(level: Person['level'] = 2): Person {
  return { kind: 'person', partyId: newId(now), level, name: null, sessionId: 'person-session' }
}

export function someOfficer(...duties: Duty[]): Officer {
  const organisation = { id: '000000000000000000', name: '东湖分局', region: '360102' }
  return { kind: 'officer', officerId: newId(now), name: '周岚清', organisation, duties, sessionId: 'officer-session' }
}

export function someClient(): Client {
  const organisation = { id: '000000000000000000', name: '东湖分局', region: '360102' }
  return { kind: 'client', clientId: newId(now), name: '居住证系统', organisation }
}

export interface AskOptions {
  readonly who?: Principal
  readonly headers?: Readonly<Record<string, string>>
  /** Fields of a form; the form token of the caller's session is added unless `csrf` is among them. */
  readonly form?: Readonly<Record<string, string>> | undefined
  readonly json?: unknown
  readonly body?: string | Buffer
}

export interface KernelServer {
  readonly app: FastifyInstance
  readonly test: TestServices
  ask(method: 'GET' | 'POST', url: string, options?: AskOptions): Promise<LightMyRequestResponse>
  /** The form token of a principal's session. */
  tokenOf(who: Principal): string
  close(): Promise<void>
}

const whoHeader = 'x-test-who'

function sessionKeyOf(who: Principal): string | null {
  return 'sessionId' in who ? who.sessionId : null
}

/** The kernel's HTTP face over some routes: identification is a header of the test, problem pages are their code. */
export async function serveRoutes(
  routes: readonly Route[],
  options: TestOptions & Partial<Pick<ServerOptions, 'mount' | 'signAnswer' | 'formTargets'>> = {},
): Promise<KernelServer> {
  const test = await testServices(options)
  const principals = new Map<string, Principal>()
  const { keys } = test.unbound
  const app = await buildServer({
    unbound: test.unbound,
    routes,
    identify: async (_services, request) => {
      const who = principals.get(request.header(whoHeader) ?? '') ?? anonymous
      return { who, sessionKey: sessionKeyOf(who) }
    },
    signAnswer: options.signAnswer ?? (() => ({})),
    renderProblem: (problem) => `<!doctype html><title>${problem.code}</title>`,
    formTargets: options.formTargets ?? (() => []),
    ...(options.mount && { mount: options.mount }),
  })
  const tokenOf = (who: Principal): string => formToken(keys, sessionKeyOf(who) ?? '')
  return {
    app,
    test,
    tokenOf,
    ask(method, url, { who = anonymous, headers = {}, form, json, body } = {}) {
      const name = String(principals.size)
      principals.set(name, who)
      const token = sessionKeyOf(who) === null ? {} : { csrf: tokenOf(who) }
      const payload = form
        ? { payload: new URLSearchParams({ ...token, ...form }).toString(), type: 'application/x-www-form-urlencoded' }
        : json !== undefined
          ? { payload: JSON.stringify(json), type: 'application/json' }
          : { payload: body, type: undefined }
      return app.inject({
        method,
        url,
        headers: { [whoHeader]: name, ...(payload.type && { 'content-type': payload.type }), ...headers },
        ...(payload.payload !== undefined && { payload: payload.payload }),
      })
    },
    async close() {
      await app.close()
      await test.close()
    },
  }
}
