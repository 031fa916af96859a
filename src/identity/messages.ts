import type { Provider } from 'oidc-provider'
import { system } from '#kernel/principal'
import type { MessageHandlers } from '#network'
import { findSessionPayload } from './provider/adapter.ts'
import { type EndSessionOptions, endSession } from './provider/end-session.ts'
import { closeSessionsOfSid } from './sessions/session.ts'

function sidOf(body: unknown): string | undefined {
  if (typeof body !== 'object' || body === null || !('sid' in body)) return undefined
  return typeof body.sid === 'string' ? body.sid : undefined
}

/** Every platform: the hub tells of a sign-out that the platform was not reachable for. */
export const signedOutHandlers: MessageHandlers = {
  'identity.signed-out': async ({ apart }, sender, body) => {
    const sid = sidOf(body)
    if (sender === 'hub' && sid !== undefined) await apart(system, ({ db }) => closeSessionsOfSid(db, sid))
  },
}

/** The hub: a platform tells of a sign-out that the hub was not reachable for. */
export function signOutHandlers(options: EndSessionOptions, provider: Provider): MessageHandlers {
  return {
    'identity.sign-out': async (services, sender, body) => {
      const sid = sidOf(body)
      const payload = sid === undefined ? undefined : await findSessionPayload(services, sid)
      // Only the platform that the id belongs to may end it.
      if (!payload?.jti || payload.authorizations?.[sender]?.sid !== sid) return
      const session = await provider.Session.find(payload.jti)
      if (session) await endSession(options, provider, session)
    },
  }
}
