import { createElement } from 'react'
import { Type } from 'typebox'
import { type HubIdentity, identityProblems } from '#identity'
import { type Route, redirect, route } from '#kernel/http'
import { frameOf } from '../../frame-of.ts'
import { signInReply } from './form-answer.ts'
import { SignOutPage } from './sign-out-view.tsx'
import { signInWords as words } from './words.ts'

const question = {
  question: words.leaveTitle,
  text: words.leaveText,
  confirm: words.leave,
  stay: words.stay,
  action: '/signout/everywhere',
  back: '/',
}

/** The hub: asks before a sign-out that no button of a platform vouches for; and the end of sign-ins that went wrong. */
export function signOutRoutes({ signOutEverywhere }: Pick<HubIdentity, 'signOutEverywhere'>): Route[] {
  const at = { may: 'anyone', answers: 'page' } as const
  return [
    route({
      ...at,
      method: 'GET',
      path: '/signout/confirm',
      act: 'portal.confirm-sign-out',
      async handle(call) {
        const frame = frameOf(call, { title: words.leaveTitle })
        return signInReply(frame, createElement(SignOutPage, { frame, view: question }))
      },
    }),
    route({
      ...at,
      method: 'POST',
      path: '/signout/everywhere',
      act: 'identity.sign-out',
      async handle(call) {
        const to = await signOutEverywhere(call)
        const cookies = ['oidc', 'session'].map((name) => ({ name, value: null }))
        return redirect(to, { cookies })
      },
    }),
    route({
      ...at,
      method: 'GET',
      path: '/signin/failed',
      act: 'portal.sign-in-failed',
      query: Type.Object({ why: Type.Optional(Type.String({ maxLength: 40 })) }),
      handle: ({ query }) =>
        Promise.reject(
          query.why === 'another-account' ? identityProblems.anotherAccount() : identityProblems.signInLost(),
        ),
    }),
  ]
}
