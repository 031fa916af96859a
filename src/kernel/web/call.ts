import type { FastifyRequest } from 'fastify'
import type { Call, IncomingCall, Route } from '../http.ts'
import type { Services, ThisPlatform } from '../services.ts'
import { formToken } from './access.ts'
import { readUpload, receiveUpload } from './upload.ts'

/**
 * Name of a cookie on the wire. Over https `__Host-` binds it to this origin alone; over plain http (a demonstration on
 * one machine) ports share cookies, so the platform's id keeps five platforms apart.
 */
export function cookieName(platform: Pick<ThisPlatform, 'id' | 'origin'>, name: string): string {
  return platform.origin.startsWith('https:') ? `__Host-tongban-${name}` : `tongban-${platform.id}-${name}`
}

export function pathOf(request: FastifyRequest): string {
  return request.url
}

/**
 * Path and query of a request line, beginning with exactly one `/`: pages link to where they are, and a browser takes
 * `//host` and `/\host` for other sites. Of an absolute address (RFC 9112 §3.2.2) only what follows the host is ours.
 */
export function targetOf(url: string): string {
  return `/${url.replace(/^https?:\/\/[^/?#]*/i, '').replace(/^[/\\]+/, '')}`
}

function headerOf(request: FastifyRequest, name: string): string | undefined {
  const value = request.headers[name.toLowerCase()]
  return Array.isArray(value) ? value.join(', ') : value
}

export function incomingCall(request: FastifyRequest, platform: ThisPlatform, route: Pick<Route, 'may'>): IncomingCall {
  return {
    method: request.method,
    url: platform.origin + (request.raw.url === undefined ? '/' : targetOf(request.originalUrl)),
    header: (name) => headerOf(request, name),
    cookie: (name) => request.cookies[cookieName(platform, name)],
    rawBody: request.rawBody,
    may: route.may,
  }
}

/** What differs between a call in a transaction and one that streams. */
export type CallWork = Partial<Pick<Call, 'upload' | 'inTransaction'>>

export function callOf(request: FastifyRequest, services: Services, route: Route, work: CallWork = {}): Call {
  const { platform, keys } = services
  return {
    who: services.principal,
    services,
    language: request.language,
    params: request.params,
    query: request.query,
    body: request.body,
    path: pathOf(request),
    csrf: request.sessionKey === null ? null : formToken(keys, request.sessionKey),
    href: (path) => (request.language === 'en' ? `/en${path === '/' ? '' : path}` : path),
    cookie: (name) => request.cookies[cookieName(platform, name)],
    header: (name) => headerOf(request, name),
    address: request.ip,
    isNavigation: request.headers['sec-fetch-mode'] === 'navigate' && request.headers['sec-fetch-dest'] === 'document',
    upload: () => readUpload(request, route, keys),
    receive: (keep) => receiveUpload(request, route, keys, keep),
    inTransaction: (each) => each(services),
    ...work,
  }
}
