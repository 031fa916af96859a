import { importJWK } from 'jose'
import * as openid from 'openid-client'
import type { Outbound, Services } from '#kernel/services'
import type { SigningKey } from '../provider/signing-keys.ts'

/** This platform as a client of the hub's OpenID provider. */
export type RelyingParty = openid.Configuration

const timeoutMs = 5_000

/**
 * The provider is the same program, so its addresses are known and nothing is discovered: a node can start, and send
 * people to sign in, without having reached the hub before.
 */
export async function createRelyingParty(
  { config, platform, outbound }: Pick<Services, 'config' | 'platform' | 'outbound'>,
  clientKey: SigningKey,
): Promise<RelyingParty> {
  const { hubOrigin } = config
  const key = await importJWK(clientKey, 'ES256')
  if (key instanceof Uint8Array) throw new Error('the client key is no key pair')
  const party = new openid.Configuration(
    {
      issuer: hubOrigin,
      authorization_endpoint: `${hubOrigin}/oidc/auth`,
      token_endpoint: `${hubOrigin}/oidc/token`,
      userinfo_endpoint: `${hubOrigin}/oidc/userinfo`,
      jwks_uri: `${hubOrigin}/oidc/jwks`,
      end_session_endpoint: `${hubOrigin}/oidc/session/end`,
      id_token_signing_alg_values_supported: ['ES256'],
      code_challenge_methods_supported: ['S256'],
      authorization_response_iss_parameter_supported: true,
    },
    platform.id,
    { id_token_signed_response_alg: 'ES256', redirect_uris: [`${platform.origin}/signin/callback`] },
    openid.PrivateKeyJwt({ key, kid: clientKey.kid }),
  )
  if (hubOrigin.startsWith('http:')) openid.allowInsecureRequests(party)
  // Behind a proxy the connection alone does not prove who signed the token.
  openid.enableNonRepudiationChecks(party)
  party[openid.customFetch] = fetchThrough(outbound)
  return party
}

/** `fetch` as the protocol library calls it, over the platform's one way out. */
export function fetchThrough(outbound: Outbound): openid.CustomFetch {
  return async (url, { method, headers, body }) => {
    const answer = await outbound({
      url,
      method: method === 'POST' ? 'POST' : 'GET',
      headers,
      ...(body != null && { body: Buffer.from(String(body)) }),
      timeoutMs,
    })
    const given = Object.entries(answer.headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value]],
    )
    return new Response(answer.status === 204 ? null : new Uint8Array(answer.body), {
      status: answer.status,
      headers: Object.fromEntries(given),
    })
  }
}
