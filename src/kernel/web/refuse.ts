import type { FastifyRequest } from 'fastify'
import { type Call, page, type Reply, type Route, redirect } from '../http.ts'
import { kernelProblems, Problem, problemDocument } from '../problem.ts'
import type { Services } from '../services.ts'
import { callOf } from './call.ts'

/** Draws the page of a refusal. Composed from the portal. */
export type RenderProblem = (problem: Problem, call: Call) => string

interface FrameworkError {
  readonly statusCode?: number
  readonly code?: string
  readonly validation?: readonly { readonly instancePath: string; readonly message?: string }[]
}

const unstorable: ReadonlySet<string> = new Set(['22021', '22P02', '22P05', '22003', '22007', '22008'])

/** Any thrown thing as a refusal; what nobody foresaw is `internal` and tells the caller nothing about itself. */
export function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error
  if (typeof error !== 'object' || error === null) return kernelProblems.internal()
  // Only these three optional fields are read, each checked before use.
  const { statusCode, code, validation } = error as FrameworkError
  if (validation) {
    const fields = validation.map(({ instancePath }) => ({
      field: instancePath.replace(/^\//, '') || 'body',
      words: { zh: '内容缺少、过长或格式不对', en: 'Missing, too long or in the wrong form' },
    }))
    return kernelProblems.badRequest({ fields })
  }
  // SQLSTATE: a zero byte, half a character or a number beyond its type cannot be stored; 40001/40P01: two transactions
  // met; 53xxx, 57xxx, 08xxx: the database is away.
  if (code !== undefined && unstorable.has(code)) return kernelProblems.badRequest()
  if (code === '40001' || code === '40P01' || code === '23505') return kernelProblems.conflict()
  if (code !== undefined && /^(53|57|08)|^ECONN|^EPIPE/.test(code))
    return kernelProblems.unavailable({ headers: { 'retry-after': '5' } })
  if (isPoolTimeout(error)) return kernelProblems.unavailable({ headers: { 'retry-after': '5' } })
  if (statusCode === 413 || code === 'FST_REQ_FILE_TOO_LARGE') return kernelProblems.tooLarge()
  if (statusCode === 415) return kernelProblems.unsupportedMedia()
  if (statusCode === 404 || statusCode === 414) return kernelProblems.notFound()
  if (statusCode !== undefined && statusCode >= 400 && statusCode < 500) return kernelProblems.badRequest()
  return kernelProblems.internal()
}

/** The pool's words for "every connection is busy" carry no code: too much work for the moment, and no fault. */
function isPoolTimeout(error: object): boolean {
  return 'message' in error && busyPool.has(error.message)
}

const busyPool: ReadonlySet<unknown> = new Set([
  'timeout exceeded when trying to connect',
  'Connection terminated due to connection timeout',
])

/** A page for people, problem+json for machines; who only has to sign in is led there and back. */
export function problemReply(
  problem: Problem,
  request: FastifyRequest,
  route: Route | undefined,
  services: Services,
  render: RenderProblem,
): Reply {
  const wantsPage = route ? route.answers === 'page' : (request.headers.accept ?? '').includes('text/html')
  if (!wantsPage) {
    return {
      status: problem.status,
      headers: {
        'content-type': 'application/problem+json; charset=utf-8',
        'cache-control': 'no-store',
        ...problem.headers,
      },
      body: JSON.stringify(problemDocument(problem, request.language, request.url.split('?', 1)[0] ?? '/')),
      cookies: [],
    }
  }
  const call = callOf(request, services, route ?? strayRoute)
  if (problem.code === 'kernel.sign-in-first' || problem.code === 'kernel.level-too-low') {
    const back = encodeURIComponent(request.method === 'GET' ? call.path : '/')
    if (route?.may.startsWith('officer')) return redirect(`/w/signin?return=${back}`)
    // Asked for at once: who signs in for a page that needs a real name is not to be sent to the hub twice.
    const needsName = problem.code === 'kernel.level-too-low' || route?.may === 'person:2'
    return redirect(needsName ? `/signin?level=2&return=${back}` : `/signin?return=${back}`)
  }
  return page(render(problem, call), {
    status: problem.status,
    headers: { 'cache-control': 'no-store', ...problem.headers },
  })
}

const strayRoute: Route = {
  method: 'GET',
  path: '*',
  act: 'kernel.stray',
  may: 'anyone',
  answers: 'page',
  handle: () => Promise.reject(kernelProblems.notFound()),
}
