import type { Identify, IncomingCall } from '#kernel/http'
import { anonymous, type Principal } from '#kernel/principal'
import type { Services } from '#kernel/services'
import { findPerson } from './sessions/session.ts'
import { findOfficer } from './staff/officer-session.ts'

/** Composed from the network module: checks the signature of another platform. @throws when it does not hold. */
export type VerifyPlatformRequest = (services: Services, request: IncomingCall) => Promise<Principal>

const nobody = { who: anonymous, sessionKey: null } as const

/**
 * Says who is calling. Three realms that never mix: platforms sign their requests, officers carry the staff cookie in
 * the workbench only, everybody else may carry a person's cookie.
 */
export function identifyWith(verifyPlatformRequest: VerifyPlatformRequest): Identify {
  return async (services, incoming) => {
    if (incoming.may === 'platform') return { who: await verifyPlatformRequest(services, incoming), sessionKey: null }
    const isWorkbench = incoming.may.startsWith('officer') || isWorkbenchPath(incoming.url)
    const token = incoming.cookie(isWorkbench ? 'staff' : 'session')
    if (!token) return nobody
    const who = isWorkbench ? await findOfficer(services, token) : await findPerson(services, token)
    return who ? { who, sessionKey: who.sessionId } : nobody
  }
}

function isWorkbenchPath(url: string): boolean {
  return /^\/(en\/)?w(\/|$)/.test(new URL(url).pathname)
}
