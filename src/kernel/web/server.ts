import { createServer, type IncomingMessage, type RequestListener } from 'node:http'
import { Readable } from 'node:stream'
import { promisify } from 'node:util'
import { gzip as gzipCallback } from 'node:zlib'
import cookiePlugin from '@fastify/cookie'
import formPlugin from '@fastify/formbody'
import multipartPlugin from '@fastify/multipart'
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import { bindServices, runAs, type Unbound } from '../bind-services.ts'
import type { Call, Identify, RateLimit, Reply, Route, SignAnswer } from '../http.ts'
import type { Language } from '../language.ts'
import { anonymous, type Principal } from '../principal.ts'
import { kernelProblems } from '../problem.ts'
import { mustBeOurForm, mustMayCall } from './access.ts'
import { callOf, cookieName, incomingCall, targetOf } from './call.ts'
import { createLimiter, type Limiter } from './limit.ts'
import { httpMetrics } from './metrics.ts'
import { problemOf, problemReply, type RenderProblem } from './refuse.ts'
import { mustFit, readUpload, sendsWithoutEnd } from './upload.ts'

const gzip = promisify(gzipCallback)

export interface ServerOptions {
  readonly unbound: Unbound
  readonly routes: readonly Route[]
  readonly identify: Identify
  readonly signAnswer: SignAnswer
  readonly renderProblem: RenderProblem
  /** Origins a form of this platform may lead to by redirect (the hub, the nodes): CSP form-action. */
  formTargets(): readonly string[]
  /** A handler that owns whole paths, in front of everything else (the OpenID provider). */
  readonly mount?: { owns(path: string): boolean; readonly listener: RequestListener }
}

/** How long a caller may take: a head is sent at once, four megabytes over a poor line in two minutes. */
const slowness = { headersTimeout: 15_000, requestTimeout: 120_000 }

// Fastify rewrites the address before it makes its request object; the language is kept beside the raw request until then.
const languages = new WeakMap<IncomingMessage, Language>()

/** The HTTP face of a platform: every route of the tables, nothing else. */
export async function buildServer(options: ServerOptions): Promise<FastifyInstance> {
  const { mount } = options
  const { trustedProxies } = options.unbound.config
  const app = fastify({
    // The framework takes a bare number of hops for none. Each trusted proxy appends the address it was called from.
    trustProxy: (_address, hop) => hop < trustedProxies,
    bodyLimit: 64 * 1024,
    forceCloseConnections: 'idle',
    logger: false,
    routerOptions: { maxParamLength: 200 },
    ajv: {
      // Optimising the text of two hundred small checks takes a fifth of a second at every start, and V8 does it again.
      customOptions: {
        coerceTypes: 'array',
        removeAdditional: false,
        allErrors: false,
        strict: false,
        code: { optimize: false },
      },
    },
    rewriteUrl(request) {
      const url = targetOf(request.url ?? '/')
      const english = url === '/en' || url.startsWith('/en/') || url.startsWith('/en?')
      languages.set(request, english ? 'en' : 'zh-CN')
      return english ? targetOf(url.slice(3)) : url
    },
    // An address that cannot be decoded or routed never reaches the hooks below.
    frameworkErrors(error, request, reply) {
      greet(request)
      // Nor has such a request the decorations: without these the page of the refusal would fail, and the process with it.
      request.sessionKey = null
      request.cookies = {}
      // Nobody waits for this: whatever fails while a refusal is drawn must not end the process.
      refuse(error, request, reply, options).catch((failure: unknown) => {
        options.unbound.log.error('refusal failed', { method: request.method }, failure)
        reply.raw.destroy()
      })
    },
    serverFactory: (handler) =>
      createServer(slowness, (request, response) => {
        const path = (request.url ?? '/').split('?', 1)[0] ?? '/'
        if (mount?.owns(path)) mount.listener(request, response)
        else handler(request, response)
      }),
  })
  app.decorateRequest('rawBody')
  app.decorateRequest('language', 'zh-CN')
  app.decorateRequest('principal')
  app.decorateRequest('sessionKey', null)
  await app.register(cookiePlugin)
  await app.register(formPlugin, { bodyLimit: 64 * 1024 })
  await app.register(multipartPlugin, { limits: { fields: 20, fieldSize: 8 * 1024, headerPairs: 50 } })
  keepRawJson(app)
  app.addHook('onRequest', async (request) => greet(request))
  const limiter = createLimiter()
  for (const each of options.routes) addRoute(app, each, options, limiter)
  app.setNotFoundHandler((request, reply) => refuse(kernelProblems.notFound(), request, reply, options))
  app.setErrorHandler((error, request, reply) => refuse(error, request, reply, options))
  return app
}

/** What is known of a request before anything has been read. */
function greet(request: FastifyRequest): void {
  request.language = languages.get(request.raw) ?? 'zh-CN'
  request.principal = anonymous
  request.rawBody = Buffer.alloc(0)
}

/** Signatures and digests cover the bytes as received, so they are kept beside the parsed body. */
function keepRawJson(app: FastifyInstance): void {
  const parse = app.getDefaultJsonParser('error', 'error')
  app.removeContentTypeParser('application/json')
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    request.rawBody = Buffer.from(body)
    parse(request, request.rawBody.toString('utf8'), done)
  })
}

function addRoute(app: FastifyInstance, route: Route, options: ServerOptions, limiter: Limiter): void {
  const { unbound, identify } = options
  app.route({
    method: route.method,
    url: route.path,
    ...(route.bodyLimit && { bodyLimit: route.bodyLimit }),
    config: { route },
    schema: {
      ...(route.params && { params: route.params }),
      ...(route.query && { querystring: route.query }),
      ...(route.body && { body: route.body }),
    },
    // Before the body is read: who floods is not listened to.
    async onRequest(request) {
      if (route.limit)
        mustKeepWithin(route.limit, limiter.take(route.act, request.ip, route.limit, unbound.clock.now()))
      mustFit(request, route)
    },
    // After parsing (signatures cover the body), before validation: a stranger is refused, not taught the schema.
    async preValidation(request) {
      const services = bindServices(unbound, { kind: 'system' }, unbound.database.db, [])
      const found = await identify(services, incomingCall(request, unbound.platform, route))
      request.principal = found.who
      request.sessionKey = found.sessionKey
      mustMayCall(route, found.who)
      mustBeOurForm(request, route, unbound.keys, unbound.platform.origin)
    },
    async handler(request, reply) {
      const started = process.hrtime.bigint()
      const answer = await runHandler(route, request, unbound)
      await send(answer, request, reply, options)
      httpMetrics.observe(route.act, answer.status, Number(process.hrtime.bigint() - started) / 1e9)
    },
  })
}

/** @throws kernel.too-many with the seconds to wait, when there are any. */
function mustKeepWithin(limit: RateLimit, wait: number): void {
  if (wait > 0) throw kernelProblems.tooMany({ private: { ...limit }, headers: { 'retry-after': String(wait) } })
}

/** One transaction per request that writes or reads in somebody's name; the answer leaves only after its commit. */
async function runHandler(route: Route, request: FastifyRequest, unbound: Unbound): Promise<Reply> {
  const who: Principal = request.principal
  const inOwn: Call['inTransaction'] = (work) => runAs(unbound, who, work)
  if (route.streams || (route.method === 'GET' && who.kind === 'anonymous')) {
    const services = bindServices(unbound, who, unbound.database.db, [])
    return route.handle(callOf(request, services, route, { inTransaction: inOwn }))
  }
  // The body first: a transaction holds a connection, and a slow sender would keep it from everybody.
  const upload = route.upload && request.isMultipart() ? await settled(readUpload(request, route, unbound.keys)) : null
  return inOwn((services) => route.handle(callOf(request, services, route, upload ? { upload } : {})))
}

/** The outcome of some work, to be asked for by whoever can say what its failure means. */
async function settled<T>(work: Promise<T>): Promise<() => Promise<T>> {
  await work.catch(() => {})
  return () => work
}

async function refuse(
  error: unknown,
  request: FastifyRequest,
  reply: FastifyReply,
  options: ServerOptions,
): Promise<void> {
  const problem = problemOf(error)
  const { unbound, renderProblem } = options
  const route = request.routeOptions.config.route
  const facts = { code: problem.code, status: problem.status, act: route?.act ?? 'none', method: request.method }
  if (problem.status >= 500) unbound.log.error('request failed', facts, error)
  else unbound.log.info('request refused', facts)
  const services = bindServices(unbound, request.principal ?? anonymous, unbound.database.db, [])
  await send(problemReply(problem, request, route, services, renderProblem), request, reply, options)
}

async function send(
  answer: Reply,
  request: FastifyRequest,
  reply: FastifyReply,
  options: ServerOptions,
): Promise<void> {
  const { platform } = options.unbound
  reply.code(answer.status).headers({
    ...securityHeaders(platform.origin, options.formTargets()),
    'cache-control': isSameForEverybody(answer, request) ? 'public, max-age=30' : 'no-store',
    vary: 'cookie, accept-encoding',
    ...answer.headers,
    ...(sendsWithoutEnd(request) && { connection: 'close' }),
  })
  if (answer.localRedirect !== undefined) {
    const prefix =
      request.language === 'en' && !/^\/(en\/|en$|api\/|oidc\/|assets\/)/.test(answer.localRedirect) ? '/en' : ''
    reply.header('location', prefix + answer.localRedirect)
  }
  const secure = platform.origin.startsWith('https:')
  for (const { name, value, maxAge } of answer.cookies) {
    const attributes = { path: '/', httpOnly: true, sameSite: 'lax' as const, secure }
    if (value === null) reply.clearCookie(cookieName(platform, name), attributes)
    else reply.setCookie(cookieName(platform, name), value, { ...attributes, ...(maxAge !== undefined && { maxAge }) })
  }
  if (answer.stream) {
    // What breaks off half way ends the connection: the caller sees that it is not whole.
    await reply.send(Readable.from(answer.stream))
    return
  }
  const body = await compressed(answer, request, reply)
  const route = request.routeOptions.config.route
  if (route?.may === 'platform' && request.principal?.kind === 'platform') {
    const { unbound, signAnswer } = options
    const content = { status: answer.status, body: Buffer.from(body ?? '') }
    reply.headers(signAnswer(unbound, incomingCall(request, platform, route), content))
  }
  await reply.send(body)
}

/** Only what an unknown visitor read, and what sets no cookie, may be kept and shown to the next. */
function isSameForEverybody(answer: Reply, request: FastifyRequest): boolean {
  const isRead = request.method === 'GET' && request.principal?.kind === 'anonymous'
  return isRead && answer.status === 200 && answer.cookies.length === 0
}

const compressible = /^(text\/|application\/(json|problem\+json|javascript))/

async function compressed(answer: Reply, request: FastifyRequest, reply: FastifyReply): Promise<Reply['body']> {
  const { body } = answer
  const type = answer.headers['content-type'] ?? ''
  if (body === null || body.length < 1024 || answer.headers['content-encoding'] || !compressible.test(type)) return body
  if (!/\bgzip\b/.test(request.headers['accept-encoding'] ?? '')) return body
  reply.header('content-encoding', 'gzip')
  return gzip(body, { level: 5 })
}

/** OWASP ASVS 5.0 V3.4: no inline script or style, no framing, no sniffing, nothing of the address leaks. */
function securityHeaders(origin: string, formTargets: readonly string[]): Record<string, string> {
  return {
    'content-security-policy': [
      "default-src 'none'",
      "style-src 'self'",
      "script-src 'self'",
      "img-src 'self' data:",
      "connect-src 'self'",
      "manifest-src 'self'",
      `form-action 'self' ${formTargets.join(' ')}`.trimEnd(),
      "frame-ancestors 'none'",
      "base-uri 'none'",
    ].join('; '),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'same-origin',
    'permissions-policy': 'camera=(self), microphone=(self), geolocation=(self)',
    'cross-origin-opener-policy': 'same-origin',
    ...(origin.startsWith('https:') && { 'strict-transport-security': 'max-age=63072000; includeSubDomains' }),
  }
}

declare module 'fastify' {
  interface FastifyContextConfig {
    route?: Route
  }
}
