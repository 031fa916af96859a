import { createRemoteJWKSet, customFetch, errors, type JWTVerifyGetKey, jwtVerify } from 'jose'
import { system } from '#kernel/principal'
import type { Services } from '#kernel/services'
import { identityProblems } from '../problems.ts'
import { logoutEvent } from '../provider/logout-token.ts'
import { fetchThrough } from './relying-party.ts'
import { closeSessionsOfSid } from './session.ts'

/** The hub's public keys, fetched when first needed and again when a token names an unknown one. */
export function hubKeys({ config, outbound }: Pick<Services, 'config' | 'outbound'>): JWTVerifyGetKey {
  const fetchKeys = fetchThrough(outbound)
  return createRemoteJWKSet(new URL(`${config.hubOrigin}/oidc/jwks`), {
    [customFetch]: (url, { method, headers }) =>
      fetchKeys(url, { method, headers: Object.fromEntries(headers.entries()), body: undefined, redirect: 'manual' }),
  })
}

/**
 * Ends the sessions that a logout token names (OpenID Connect Back-Channel Logout 1.0 §2.6). Receiving one twice does no
 * harm. @throws identity.logout-token-invalid for anything that the hub did not sign for this platform and this purpose.
 */
export async function acceptLogoutToken(
  services: Pick<Services, 'config' | 'platform' | 'clock' | 'apart'>,
  keys: JWTVerifyGetKey,
  token: string,
): Promise<number> {
  const { config, platform, clock, apart } = services
  const payload = await verify(token, keys, { issuer: config.hubOrigin, audience: platform.id, now: clock.now() })
  const { events, nonce, sid } = payload
  const isLogout = typeof events === 'object' && events !== null && logoutEvent in events
  if (!isLogout || nonce !== undefined || typeof sid !== 'string') throw identityProblems.logoutTokenInvalid()
  return apart(system, (own) => closeSessionsOfSid(own.db, sid))
}

async function verify(
  token: string,
  keys: JWTVerifyGetKey,
  { issuer, audience, now }: { issuer: string; audience: string; now: Date },
): Promise<Record<string, unknown>> {
  try {
    const { payload } = await jwtVerify(token, keys, {
      issuer,
      audience,
      typ: 'logout+jwt',
      algorithms: ['ES256'],
      requiredClaims: ['iat', 'exp', 'jti'],
      maxTokenAge: '3 minutes',
      clockTolerance: 15,
      currentDate: now,
    })
    return payload
  } catch (error) {
    if (error instanceof errors.JOSEError && !(error instanceof errors.JWKSTimeout))
      throw identityProblems.logoutTokenInvalid()
    throw identityProblems.hubAway()
  }
}
