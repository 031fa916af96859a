import { Value } from 'typebox/value'
import type { PartyId } from '#kernel/ids'
import type { Services } from '#kernel/services'
import { callPlatform } from '#network'
import { identityProblems } from '../problems.ts'
import { type WindowPhone, windowPhoneAnswerSchema } from './bind-phone-at-window.ts'

/**
 * Tells the hub that a phone was proven by the person at a window whose card was read. That it was, is the caller's to know.
 * @throws identity.phone-not-bound, identity.hub-away
 */
export async function tellPhoneOfWindow(
  services: Services,
  officer: WindowPhone['officer'],
  { partyId, phone }: { readonly partyId: PartyId; readonly phone: string },
): Promise<void> {
  const body: WindowPhone = { partyId, phone, officer }
  const request = { path: '/api/identity/window-phone', body, purpose: 'identity.bind-phone' }
  const answer = await callPlatform(services, 'hub', request).catch((error: unknown) => {
    services.log.warn('the hub did not bind a phone', { error: error instanceof Error ? error.name : '' })
    throw identityProblems.hubAway()
  })
  if (!Value.Check(windowPhoneAnswerSchema, answer)) throw identityProblems.hubAway()
  if (answer.is === 'refused') throw identityProblems.phoneNotBound()
}
