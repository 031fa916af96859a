import type { Readable } from 'node:stream'
import type { FastifyRequest } from 'fastify'
import type { Call, IncomingCall, Route, Upload, UploadedFile } from '../http.ts'
import { kernelProblems, Problem } from '../problem.ts'
import type { Services, ThisPlatform } from '../services.ts'
import { formToken, mustBeToken } from './access.ts'

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

export function callOf(request: FastifyRequest, services: Services, route: Route): Call {
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
    upload: () => readUpload(request, route, services),
  }
}

/** Reads a multipart form into memory within the route's limits, then checks the form token that came among its fields. */
async function readUpload(request: FastifyRequest, route: Route, services: Services): Promise<Upload> {
  const limits = route.upload
  if (!limits || !request.isMultipart()) throw kernelProblems.unsupportedMedia()
  const fields: Record<string, string> = {}
  const files: UploadedFile[] = []
  try {
    for await (const part of request.parts({ limits: { files: limits.files, fileSize: limits.bytes } })) {
      if (part.type === 'field') {
        if (part.valueTruncated) throw kernelProblems.tooLarge() // half an answer is not what was written
        fields[part.fieldname] = String(part.value)
      } else {
        const bytes = await Promise.race([part.toBuffer(), beyondLimit(part.file)])
        if (bytes.length > 0)
          files.push({ field: part.fieldname, fileName: part.filename, mediaType: part.mimetype, bytes })
      }
    }
  } catch (error) {
    if (error instanceof Error && ('statusCode' in error || error instanceof Problem)) throw error
    throw kernelProblems.badRequest() // the parser's own words for a form that broke off
  }
  if (request.sessionKey !== null) mustBeToken(fields.csrf, formToken(services.keys, request.sessionKey))
  return { fields, files }
}

/** The parser says so only when the part has come to its end; whoever sends too much hears it where the limit is. */
function beyondLimit(file: Readable): Promise<never> {
  return new Promise((_resolve, reject) => {
    file.once('limit', () => reject(kernelProblems.tooLarge()))
  })
}
