import { createElement } from 'react'
import { Type } from 'typebox'
import { closeOfficerSession, signInOfficer } from '#identity'
import { type Call, type Reply, type Route, redirect, route } from '#kernel/http'
import { Problem } from '#kernel/problem'
import { frameOf } from '../../frame-of.ts'
import { attempt, errorsOf, signInReply } from '../signin/form-answer.ts'
import { SignOutPage } from '../signin/sign-out-view.tsx'
import { staffPath } from './staff-path.ts'
import { StaffSignInPage } from './view.tsx'
import { staffWords as words } from './words.ts'

const at = { may: 'anyone', answers: 'page' } as const
const returnPath = Type.Optional(Type.String({ maxLength: 2000 }))

/** Every platform: the staff's own door, apart from the people's. */
export const staffSignInRoutes: readonly Route[] = [
  route({
    ...at,
    method: 'GET',
    path: '/w/signin',
    act: 'portal.staff-sign-in',
    query: Type.Object({ return: returnPath }),
    handle: async (call) =>
      call.who.kind === 'officer'
        ? redirect(staffPath(call.query.return, call.language))
        : show(call, { account: '', returnTo: call.query.return ?? '' }),
  }),
  route({
    ...at,
    method: 'POST',
    path: '/w/signin',
    act: 'identity.sign-in-officer',
    limit: { max: 30, seconds: 60 },
    body: Type.Object({
      account: Type.String({ maxLength: 100 }),
      password: Type.String({ maxLength: 200 }),
      return: returnPath,
    }),
    async handle(call) {
      const { account, password, return: returnTo = '' } = call.body
      const token = await attempt(signInOfficer(call.services, { account, password }), refusals)
      if (token instanceof Problem) return show(call, { account, returnTo }, token)
      return redirect(staffPath(returnTo, call.language), { cookies: [{ name: 'staff', value: token }] })
    },
  }),
  route({
    ...at,
    method: 'GET',
    path: '/w/signout',
    act: 'portal.confirm-staff-sign-out',
    handle: async (call) => ask(call),
  }),
  route({
    ...at,
    method: 'POST',
    path: '/w/signout',
    act: 'identity.sign-out-officer',
    async handle({ who, services }) {
      if (who.kind === 'officer') await closeOfficerSession(services.db, who.sessionId)
      return redirect('/w/signin', { cookies: [{ name: 'staff', value: null }] })
    },
  }),
]

const refusals = ['identity.password-wrong', 'identity.staff-locked', 'identity.staff-sign-in-off']

function show(call: Call, typed: { account: string; returnTo: string }, problem?: Problem): Reply {
  const frame = frameOf(call, { title: words.title, hasErrors: problem !== undefined })
  const errors = problem ? errorsOf(problem, 'account', call.language) : []
  return signInReply(frame, createElement(StaffSignInPage, { frame, view: { ...typed, errors } }), problem)
}

function ask(call: Call): Reply {
  const frame = frameOf(call, { title: words.leaveTitle })
  return signInReply(frame, createElement(SignOutPage, { frame, view: question }))
}

const question = {
  question: words.leaveTitle,
  text: words.leaveText,
  confirm: words.leave,
  stay: words.stay,
  action: '/w/signout',
  back: '/w',
}
