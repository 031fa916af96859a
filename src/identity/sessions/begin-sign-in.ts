import * as openid from 'openid-client'
import { sql } from '#kernel/database'
import type { Language } from '#kernel/language'
import type { IdentityLevel } from '#kernel/principal'
import type { Services } from '#kernel/services'
import { acrOf } from '../level.ts'
import type { RelyingParty } from './relying-party.ts'
import { newToken } from './session.ts'

export interface SignInRequest {
  /** A path that `localPath` has made sure of. */
  readonly returnTo: string
  readonly level: IdentityLevel
  /** Ask the hub without showing any page (`prompt=none`). */
  readonly silent: boolean
  readonly language: Language
  /** Elderly mode goes along to the pages of the hub. */
  readonly isElder: boolean
  /** What an earlier sign-in of this browser was bound to; several tabs share it. */
  readonly browser: string | undefined
}

/** What a sign-in under way keeps to itself. */
export interface SignInSecrets {
  readonly nonce: string
  readonly verifier: string
  readonly returnTo: string
  readonly level: IdentityLevel
  readonly silent: boolean
}

export const signInMinutes = 30

/** Notes a sign-in and makes the address at the hub. It can be finished once, by the same browser only. */
export async function beginSignIn(
  { db, clock, keys, platform }: Pick<Services, 'db' | 'clock' | 'keys' | 'platform'>,
  party: RelyingParty,
  request: SignInRequest,
): Promise<{ readonly location: string; readonly browser: string }> {
  const browser = request.browser ?? newToken()
  const state = newToken()
  const nonce = openid.randomNonce()
  const verifier = openid.randomPKCECodeVerifier()
  const { returnTo, level, silent } = request
  const secrets: SignInSecrets = { nonce, verifier, returnTo, level, silent }
  await sql`insert into identity.sign_ins (state_digest, browser_digest, secrets, expires_at)
    values (${keys.digest(state)}, ${keys.digest(browser)}, ${keys.seal('identity.sign_ins', JSON.stringify(secrets))},
      ${new Date(clock.now().getTime() + signInMinutes * 60_000)})`.execute(db)

  const location = openid.buildAuthorizationUrl(party, {
    redirect_uri: `${platform.origin}/signin/callback`,
    scope: 'openid identity',
    state,
    nonce,
    code_challenge: await openid.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    acr_values: acrOf(level),
    ui_locales: request.language,
    ...(request.isElder && { mode: 'elder' }),
    ...(silent && { prompt: 'none' }),
  })
  return { location: location.href, browser }
}
