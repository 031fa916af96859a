import * as openid from 'openid-client'
import { maybe, sql } from '#kernel/database'
import { findId } from '#kernel/ids'
import { system } from '#kernel/principal'
import type { Services } from '#kernel/services'
import { findLevel } from '../level.ts'
import { identityProblems } from '../problems.ts'
import type { SignInSecrets } from './begin-sign-in.ts'
import type { RelyingParty } from './relying-party.ts'
import { closeSessionOfToken, openSession, type SignedIn } from './session.ts'

export interface SignInAnswer {
  /** The callback's address with its query, as the hub's redirect named it. */
  readonly url: URL
  readonly browser: string | undefined
  /** Cookie of a session that this sign-in replaces. */
  readonly previous: string | undefined
}

export type SignInOutcome =
  | { readonly is: 'signed-in'; readonly token: string; readonly returnTo: string; readonly isLevelReached: boolean }
  /** Nobody is signed in at the hub (silent), or the person went back. */
  | { readonly is: 'not-signed-in'; readonly returnTo: string; readonly silent: boolean }

/** Sends this platform's public key to the hub once more: the hub may have lost it. */
export type RegisterKey = () => Promise<void>

/**
 * Redeems the hub's answer for a session here. State, browser, nonce, code verifier, issuer, signature and audience
 * must all be those of the sign-in that was begun.
 * @throws identity.sign-in-lost, identity.hub-away.
 */
export async function finishSignIn(
  services: Services,
  party: RelyingParty,
  answer: SignInAnswer,
  registerKey: RegisterKey,
): Promise<SignInOutcome> {
  const state = answer.url.searchParams.get('state')
  const secrets = state && answer.browser ? await takeSecrets(services, state, answer.browser) : undefined
  if (!state || !secrets) throw identityProblems.signInLost()
  const { returnTo, silent } = secrets
  if (answer.url.searchParams.has('error')) return { is: 'not-signed-in', returnTo, silent }

  const who = await redeem(party, answer.url, state, secrets, registerKey, services)
  const token = await services.apart(system, async (own) => {
    if (answer.previous) await closeSessionOfToken(own, answer.previous)
    return openSession(own, who)
  })
  return { is: 'signed-in', token, returnTo, isLevelReached: who.level >= secrets.level }
}

/** Once only: a second use of the same address finds nothing. */
async function takeSecrets(
  { db, keys, clock }: Services,
  state: string,
  browser: string,
): Promise<SignInSecrets | undefined> {
  const row = await maybe<{ secrets: Buffer }>(
    db,
    sql`delete from identity.sign_ins where state_digest = ${keys.digest(state)}
      and browser_digest = ${keys.digest(browser)} and expires_at > ${clock.now()} returning secrets`,
  )
  // What was sealed by beginSignIn.
  return row && (JSON.parse(keys.open('identity.sign_ins', row.secrets)) as SignInSecrets)
}

async function redeem(
  party: RelyingParty,
  url: URL,
  state: string,
  { nonce, verifier }: SignInSecrets,
  registerKey: RegisterKey,
  services: Services,
): Promise<SignedIn> {
  const checks = { expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier, idTokenExpected: true }
  const exchange = () => openid.authorizationCodeGrant(party, url, checks)
  try {
    const tokens = await exchange().catch(async (error: unknown) => {
      if (!(error instanceof openid.ResponseBodyError) || error.error !== 'invalid_client') throw error
      await registerKey() // the code is not used up by a refused client
      return exchange()
    })
    const claims = tokens.claims()
    const user = await openid.fetchUserInfo(party, tokens.access_token, claims?.sub ?? '')
    const partyId = findId<'party'>(claims?.sub)
    const level = findLevel(claims?.acr)
    const sid = claims?.sid
    if (!partyId || !level || typeof sid !== 'string' || typeof user.phone_number !== 'string')
      throw new Error('claims are missing')
    return {
      partyId,
      level,
      sid,
      name: textOrNull(user.name),
      residentId: textOrNull(user.resident_id),
      phone: user.phone_number,
    }
  } catch (error) {
    services.log.warn('sign-in could not be finished', { reason: reasonOf(error) })
    throw isFromProtocol(error) ? identityProblems.signInLost() : identityProblems.hubAway()
  }
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}

function isFromProtocol(error: unknown): boolean {
  return (
    error instanceof openid.ClientError ||
    error instanceof openid.ResponseBodyError ||
    error instanceof openid.AuthorizationResponseError
  )
}

/** The library's own codes only: a message may quote what was received. */
function reasonOf(error: unknown): string {
  if (error instanceof openid.ResponseBodyError) return error.error
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code
  return error instanceof Error ? error.name : 'unknown'
}
