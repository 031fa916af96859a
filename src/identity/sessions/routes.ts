import type { JWTVerifyGetKey } from 'jose'
import { Type } from 'typebox'
import { type Call, json, type Reply, type Route, redirect, route } from '#kernel/http'
import type { IdentityLevel } from '#kernel/principal'
import type { Services } from '#kernel/services'
import { identityProblems } from '../problems.ts'
import { acceptLogoutToken } from './accept-logout-token.ts'
import { beginSignIn } from './begin-sign-in.ts'
import { finishSignIn, type RegisterKey } from './finish-sign-in.ts'
import { isHubReachable } from './hub-reach.ts'
import type { RelyingParty } from './relying-party.ts'
import { localPath } from './return-path.ts'
import { roamCookie, withMarker } from './roam.ts'
import { signOut } from './sign-out.ts'

export interface SessionRouteOptions {
  readonly party: RelyingParty
  readonly hubKeys: JWTVerifyGetKey
  /** Makes sure that the hub has been told this platform's key by this process. */
  readonly beKnown: RegisterKey
  readonly registerKey: RegisterKey
}

const returnPath = Type.Optional(Type.String({ maxLength: 2000 }))

/** Signing in and out as every platform has it, the hub included: it is a client of itself. */
export function sessionRoutes(options: SessionRouteOptions): Route[] {
  return [
    route({
      method: 'GET',
      path: '/signin',
      act: 'identity.begin-sign-in',
      // Each leaves a note in the database; many people may share the address of an office.
      limit: { max: 120, seconds: 60 },
      may: 'anyone',
      answers: 'page',
      query: Type.Object({ return: returnPath, level: Type.Optional(Type.Literal('2')) }),
      handle: (call) => begin(call, options),
    }),
    route({
      method: 'GET',
      path: '/signin/silent',
      act: 'identity.roam',
      may: 'anyone',
      answers: 'page',
      query: Type.Object({ return: returnPath }),
      handle: (call) => roam(call, options),
    }),
    route({
      method: 'GET',
      path: '/signin/callback',
      act: 'identity.finish-sign-in',
      may: 'anyone',
      answers: 'page',
      handle: (call) => finish(call, options),
    }),
    route({
      method: 'POST',
      path: '/signout',
      act: 'identity.sign-out',
      may: 'anyone',
      answers: 'page',
      handle: leave,
    }),
    route({
      method: 'POST',
      path: '/signin/backchannel-logout',
      act: 'identity.accept-logout-token',
      may: 'anyone',
      answers: 'json',
      summary: 'Ends the sessions named by a logout token of the hub (OpenID Connect Back-Channel Logout 1.0)',
      body: Type.Object({ logout_token: Type.String({ maxLength: 4000 }) }),
      async handle({ services, body }) {
        await acceptLogoutToken(services, options.hubKeys, body.logout_token)
        return json({ ended: true }, { headers: { 'cache-control': 'no-store' } })
      },
    }),
  ]
}

type Begin = Call<unknown, { return?: string; level?: '2' }>

async function begin(call: Begin, options: SessionRouteOptions): Promise<Reply> {
  const { who, services, query, language } = call
  const level: IdentityLevel = query.level === '2' ? 2 : 1
  const returnTo = localPath(query.return, language)
  if (who.kind === 'person' && who.level >= level) return redirect(returnTo)
  if (!(await mayGo(services, options))) throw identityProblems.hubAway({ headers: { 'retry-after': '30' } })
  return toHub(call, options.party, { returnTo, level, silent: false })
}

async function roam(call: Call<unknown, { return?: string }>, options: SessionRouteOptions): Promise<Reply> {
  const returnTo = localPath(call.query.return, call.language)
  // The cookie was set on the way here: without it the browser keeps none, and would be sent round for ever.
  if (call.cookie('roam') === undefined) return redirect(withMarker(returnTo))
  if (call.who.kind === 'person' || !(await mayGo(call.services, options))) return redirect(returnTo)
  return toHub(call, options.party, { returnTo, level: 1, silent: true })
}

async function mayGo(services: Services, { beKnown }: SessionRouteOptions): Promise<boolean> {
  if (!(await isHubReachable(services))) return false
  return beKnown().then(
    () => true,
    () => false,
  )
}

async function toHub(
  call: Call,
  party: RelyingParty,
  request: { returnTo: string; level: IdentityLevel; silent: boolean },
): Promise<Reply> {
  const { services, language } = call
  const begun = await beginSignIn(services, party, {
    ...request,
    language,
    isElder: call.cookie('mode') === 'elder',
    browser: call.cookie('sign-in'),
  })
  return redirect(begun.location, { cookies: [{ name: 'sign-in', value: begun.browser, maxAge: 60 * 60 }] })
}

async function finish(call: Call, options: SessionRouteOptions): Promise<Reply> {
  const { services } = call
  const url = new URL(call.path, services.platform.origin)
  const outcome = await finishSignIn(
    services,
    options.party,
    { url, browser: call.cookie('sign-in'), previous: call.cookie('session') },
    options.registerKey,
  )
  if (outcome.is === 'not-signed-in') return redirect(outcome.returnTo, { cookies: [roamCookie] })
  const cookies = [{ name: 'session', value: outcome.token }]
  if (outcome.isLevelReached) return redirect(outcome.returnTo, { cookies })
  const prefix = /^\/en([/?#]|$)/.test(outcome.returnTo) ? '/en' : ''
  return redirect(`${prefix}/signin/later?${new URLSearchParams({ return: outcome.returnTo })}`, { cookies })
}

async function leave(call: Call): Promise<Reply> {
  const { who, services, language } = call
  const cookies = [{ name: 'session', value: null }]
  if (who.kind !== 'person') return redirect('/', { cookies })
  return redirect(await signOut(services, who, language), { cookies })
}
