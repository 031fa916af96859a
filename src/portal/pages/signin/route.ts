import { createElement } from 'react'
import { Type } from 'typebox'
import { type HubIdentity, localPath, type Visit, type VisitActions } from '#identity'
import { type Call, type Reply, type Route, redirect, route } from '#kernel/http'
import { Problem } from '#kernel/problem'
import { findPlatform } from '#network'
import { frameOf } from '../../frame-of.ts'
import { CodePage } from './code-view.tsx'
import { attempt, errorsOf, signInReply } from './form-answer.ts'
import { LaterPage } from './later-view.tsx'
import { PhonePage } from './phone-view.tsx'
import { RealNamePage } from './real-name-view.tsx'
import { signOutRoutes } from './sign-out-route.ts'
import { signInWords as words } from './words.ts'

/** Every platform: what to show somebody who is signed in without the real name that a page needs. */
export const laterRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/signin/later',
    act: 'portal.sign-in-later',
    may: 'anyone',
    answers: 'page',
    query: Type.Object({ return: Type.Optional(Type.String({ maxLength: 2000 })) }),
    async handle(call) {
      const returnTo = localPath(call.query.return, call.language)
      const frame = frameOf(call, { title: words.laterTitle })
      return signInReply(frame, createElement(LaterPage, { frame, returnTo }))
    },
  }),
]

/** By address, beside the limits that identity keeps by number: one machine tries few numbers, too. */
const aMinute = (max: number) => ({ max, seconds: 60 })

/** The hub: phone, code, real name. */
export function hubSignInRoutes(identity: Pick<HubIdentity, 'visits' | 'signOutEverywhere'>): Route[] {
  const { visits } = identity
  const at = { may: 'anyone', answers: 'page' } as const
  const text = (maxLength: number) => Type.String({ maxLength })
  return [
    route({
      ...at,
      method: 'GET',
      path: '/signin/phone',
      act: 'portal.sign-in-phone',
      handle: (call) => showPhone(call, visits),
    }),
    route({
      ...at,
      method: 'POST',
      path: '/signin/phone',
      act: 'identity.send-code',
      limit: aMinute(20),
      body: Type.Object({ phone: text(40) }),
      handle: (call) => enterPhone(call, visits),
    }),
    route({
      ...at,
      method: 'GET',
      path: '/signin/code',
      act: 'portal.sign-in-code',
      handle: (call) => showCode(call, visits),
    }),
    route({
      ...at,
      method: 'POST',
      path: '/signin/code',
      act: 'identity.check-code',
      limit: aMinute(60),
      body: Type.Object({ code: text(40) }),
      handle: (call) => enterCode(call, visits),
    }),
    route({
      ...at,
      method: 'POST',
      path: '/signin/resend',
      act: 'identity.send-code',
      limit: aMinute(20),
      handle: (call) => resend(call, visits),
    }),
    route({
      ...at,
      method: 'GET',
      path: '/signin/real-name',
      act: 'portal.sign-in-real-name',
      handle: (call) => showRealName(call, visits),
    }),
    route({
      ...at,
      method: 'POST',
      path: '/signin/real-name',
      act: 'identity.verify-real-name',
      limit: aMinute(20),
      body: Type.Object({ name: text(200), residentId: text(60) }),
      handle: (call) => enterRealName(call, visits),
    }),
    route({
      ...at,
      method: 'POST',
      path: '/signin/go-on',
      act: 'identity.go-on',
      handle: async (call) => redirect(await visits.goOn(call)),
    }),
    route({
      ...at,
      method: 'POST',
      path: '/signin/cancel',
      act: 'identity.cancel-sign-in',
      handle: async (call) => redirect(await visits.cancel(call)),
    }),
    ...signOutRoutes(identity),
  ]
}

const phoneRefusals = [
  'identity.phone-invalid',
  'identity.code-just-sent',
  'identity.too-many-codes',
  'identity.too-many-wrong-codes',
]
const codeRefusals = [
  'identity.code-wrong',
  'identity.code-expired',
  'identity.code-locked',
  'identity.too-many-wrong-codes',
]
const nameRefusals = ['identity.resident-id-invalid', 'identity.name-invalid', 'identity.name-mismatch']
const nameObstacles = [
  'identity.population-away',
  'identity.bound-elsewhere',
  'identity.named-already',
  'identity.too-many-name-checks',
]

async function showPhone(call: Call, visits: VisitActions, typed = '', problem?: Problem): Promise<Reply> {
  const visit = await visits.getVisit(call)
  if (visit.partyId !== null && !problem) return redirect(await afterPhone(call, visits, visit))
  const frame = frameOf(call, { title: words.title, hasErrors: problem !== undefined })
  const errors = problem ? errorsOf(problem, 'phone', call.language) : []
  const platformName = (await findPlatform(call.services, visit.platformId))?.name
  const view = { phone: typed, platformName, errors }
  return signInReply(frame, createElement(PhonePage, { frame, view }), problem)
}

/** Who is known already only has the level to raise. */
async function afterPhone(call: Call, visits: VisitActions, visit: Visit): Promise<string> {
  return visit.level !== null && visit.level >= 2 ? visits.goOn(call) : '/signin/real-name'
}

async function enterPhone(call: Call<unknown, unknown, { phone: string }>, visits: VisitActions): Promise<Reply> {
  const { phone } = call.body
  const next = await attempt(visits.enterPhone(call, phone), phoneRefusals)
  return next instanceof Problem ? showPhone(call, visits, phone, next) : redirect(next)
}

async function showCode(call: Call, visits: VisitActions, problem?: Problem): Promise<Reply> {
  const visit = await visits.getVisit(call)
  if (visit.phone === null) return redirect('/signin/phone')
  const frame = frameOf(call, { title: words.codeTitle, hasErrors: problem !== undefined })
  const isSandbox = call.services.config.sms === 'sandbox'
  const view = { phone: visit.phone, isSandbox, errors: problem ? errorsOf(problem, 'code', call.language) : [] }
  return signInReply(frame, createElement(CodePage, { frame, view }), problem)
}

async function resend(call: Call, visits: VisitActions): Promise<Reply> {
  const next = await attempt(visits.resendCode(call), phoneRefusals)
  return next instanceof Problem ? showCode(call, visits, next) : redirect(next)
}

async function enterCode(call: Call<unknown, unknown, { code: string }>, visits: VisitActions): Promise<Reply> {
  const next = await attempt(visits.enterCode(call, call.body.code), codeRefusals)
  return next instanceof Problem ? showCode(call, visits, next) : redirect(next)
}

interface TypedName {
  readonly name: string
  readonly residentId: string
}

async function showRealName(
  call: Call,
  visits: VisitActions,
  typed: TypedName = { name: '', residentId: '' },
  problem?: Problem,
): Promise<Reply> {
  const visit = await visits.getVisit(call)
  if (visit.partyId === null) return redirect('/signin/phone')
  const isObstacle = problem !== undefined && nameObstacles.includes(problem.code)
  const errors = problem && !isObstacle ? errorsOf(problem, 'name', call.language) : []
  const frame = frameOf(call, { title: words.nameTitle, hasErrors: errors.length > 0 })
  const view = { ...typed, errors, obstacle: isObstacle ? problem : undefined }
  return signInReply(frame, createElement(RealNamePage, { frame, view }), problem)
}

async function enterRealName(call: Call<unknown, unknown, TypedName>, visits: VisitActions): Promise<Reply> {
  const next = await attempt(visits.enterRealName(call, call.body), [...nameRefusals, ...nameObstacles])
  return next instanceof Problem ? showRealName(call, visits, call.body, next) : redirect(next)
}
