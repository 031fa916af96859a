import { Value } from 'typebox/value'
import { findId, type PartyId } from '#kernel/ids'
import type { Officer } from '#kernel/principal'
import type { Services } from '#kernel/services'
import { callPlatform } from '#network'
import { checkNameForm } from '../accounts/name-form.ts'
import { identityProblems } from '../problems.ts'
import { type WindowQuestion, windowAnswerSchema } from './party-at-window.ts'

export interface PersonFound {
  readonly partyId: PartyId
  readonly name: string
  readonly residentId: string
  /** Of the account; null where it has none. */
  readonly phone: string | null
}

/**
 * Asks the hub for the account of the person in front of an officer, by name and number. Who may ask, and how often, is
 * the caller's to say.
 * @throws identity.name-invalid, identity.resident-id-invalid, identity.name-mismatch, identity.population-away
 */
export async function findPersonAtWindow(
  services: Services,
  { officerId, name: officerName, organisation }: Officer,
  typed: { readonly name: string; readonly residentId: string },
): Promise<PersonFound> {
  const who = checkNameForm(typed, services.clock.now())
  const body: WindowQuestion = {
    ...who,
    officer: { id: officerId, name: officerName, organisation: organisation.name },
  }
  const answer = await ask(services, body)
  if (answer.is === 'mismatch') {
    const words = { zh: '姓名和身份证号核对不上，请对照证件', en: 'Name and number do not match; compare the card' }
    throw identityProblems.nameMismatch({ fields: [{ field: 'name', words }] })
  }
  if (answer.is === 'away') throw identityProblems.populationAway()
  const partyId = findId<'party'>(answer.partyId)
  if (partyId === undefined) throw identityProblems.hubAway()
  return { ...who, partyId, phone: answer.phone }
}

async function ask(services: Services, body: WindowQuestion) {
  const path = '/api/identity/window-party'
  const purpose = 'identity.serve-at-window'
  const answer = await callPlatform(services, 'hub', { path, body, purpose }).catch((error: unknown) => {
    services.log.warn('the hub did not say who is at the window', { error: error instanceof Error ? error.name : '' })
    throw identityProblems.hubAway()
  })
  if (!Value.Check(windowAnswerSchema, answer)) throw identityProblems.hubAway()
  return answer
}
