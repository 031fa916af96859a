import { createElement } from 'react'
import { type HubIdentity, identityProblems } from '#identity'
import { type Route, redirect, route } from '#kernel/http'
import { say } from '#kernel/language'
import { ConfirmPage, Container } from '../../components/index.ts'
import { href, PortalFrame } from '../../frame/index.ts'
import { frameOf } from '../../frame-of.ts'
import { signInReply } from './form-answer.ts'
import { signInWords as words } from './words.ts'

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
        const { language } = call
        const confirm = createElement(ConfirmPage, {
          language,
          question: say(words.leaveTitle, language),
          action: href(frame, '/signout/everywhere'),
          csrf: frame.csrf,
          confirm: say(words.leave, language),
          cancel: say(words.stay, language),
          backHref: href(frame, '/'),
          children: createElement('p', null, say(words.leaveText, language)),
        })
        const body = createElement(Container, null, confirm)
        return signInReply(frame, createElement(PortalFrame, { frame, children: body }))
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
      handle: () => Promise.reject(identityProblems.signInLost()),
    }),
  ]
}
