import type { FastifyRequest } from 'fastify'
import type { Access, Route } from '../http.ts'
import { equalSecrets, type KeyRing } from '../keys.ts'
import { duties, dutyNames, type Principal } from '../principal.ts'
import { kernelProblems } from '../problem.ts'

/** Whether a principal passes the gate of a route; relations (whose case, whose office) are asked by the verb. */
export function mayCall(may: Access, who: Principal): 'yes' | 'sign-in' | 'level' | 'no' {
  if (may === 'anyone') return 'yes'
  if (may === 'platform' || may === 'client') return who.kind === may ? 'yes' : 'no'
  if (may === 'person' || may === 'person:2') {
    if (who.kind !== 'person') return 'sign-in'
    return may === 'person' || who.level >= 2 ? 'yes' : 'level'
  }
  if (who.kind !== 'officer') return 'sign-in'
  if (may === 'officer') return 'yes'
  return who.duties.some((duty) => may === `officer:${duty}`) ? 'yes' : 'no'
}

/** Whether the caller of a route proves itself by signing each request. */
function isSigned({ may }: Pick<Route, 'may'>): boolean {
  return may === 'platform' || may === 'client'
}

export function mustMayCall(route: Pick<Route, 'may' | 'act'>, who: Principal): void {
  const answer = mayCall(route.may, who)
  if (answer === 'yes') return
  const more = { private: { act: route.act, kind: who.kind } }
  if (answer === 'sign-in') throw kernelProblems.signInFirst(more)
  if (answer === 'level') throw kernelProblems.levelTooLow(more)
  if (isSigned(route)) throw kernelProblems.signInFirst(more)
  const duty = duties.find((each) => route.may === `officer:${each}`)
  throw duty ? kernelProblems.otherDuty({ ...more, values: { ...dutyNames[duty] } }) : kernelProblems.notAllowed(more)
}

/** Token that a form of this session must bring back; derived, so nothing has to be stored. */
export function formToken(keys: Pick<KeyRing, 'suite' | 'derive'>, sessionKey: string): string {
  return keys.suite.mac(keys.derive('form token', 32), sessionKey).toString('base64url').slice(0, 32)
}

/**
 * Refuses a POST that another site made a browser send. Three walls: SameSite cookies, the origin of the request, and
 * (with a session) a token. Signed requests carry no cookies and need none of them.
 */
export function mustBeOurForm(request: FastifyRequest, route: Route, keys: KeyRing, origin: string): void {
  if (route.method === 'GET' || isSigned(route)) return
  if (route.answers === 'json' && request.sessionKey === null) return
  const site = request.headers['sec-fetch-site']
  const from = request.headers.origin
  if ((site !== undefined && site !== 'same-origin') || (from !== undefined && from !== origin))
    throw kernelProblems.forgedForm()
  // The token of a multipart form is among its parts: `Call.upload` checks it, and nothing else can read them.
  if (request.sessionKey === null || (route.upload && request.isMultipart())) return
  const { body } = request
  const token = typeof body === 'object' && body !== null && 'csrf' in body ? body.csrf : undefined
  mustBeToken(token, formToken(keys, request.sessionKey))
}

/** Refuses a token that is not exactly the one of the session. */
export function mustBeToken(token: unknown, expected: string): void {
  if (typeof token !== 'string' || !equalSecrets(Buffer.from(token), Buffer.from(expected)))
    throw kernelProblems.forgedForm()
}
