import { importJWK, SignJWT } from 'jose'
import { newId } from '#kernel/ids'
import type { Services } from '#kernel/services'
import type { SigningKey } from './signing-keys.ts'

/** The event by which a logout token is known (OpenID Connect Back-Channel Logout 1.0 §2.4). */
export const logoutEvent = 'http://schemas.openid.net/event/backchannel-logout'

export interface LogoutNotice {
  readonly clientId: string
  readonly partyId: string
  readonly sid: string
}

export async function issueLogoutToken(
  { clock, platform }: Pick<Services, 'clock' | 'platform'>,
  key: SigningKey,
  { clientId, partyId, sid }: LogoutNotice,
): Promise<string> {
  const now = Math.floor(clock.now().getTime() / 1000)
  return new SignJWT({ sid, events: { [logoutEvent]: {} } })
    .setProtectedHeader({ alg: 'ES256', kid: key.kid, typ: 'logout+jwt' })
    .setIssuer(platform.origin)
    .setAudience(clientId)
    .setSubject(partyId)
    .setIssuedAt(now)
    .setExpirationTime(now + 120)
    .setJti(newId(clock.now()))
    .sign(await importJWK(key, 'ES256'))
}
