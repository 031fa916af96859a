import { createPublicKey } from 'node:crypto'
import type { AdapterPayload } from 'oidc-provider'
import { maybe, sql } from '#kernel/database'
import { findId } from '#kernel/ids'
import type { Words } from '#kernel/language'
import type { Services } from '#kernel/services'
import { identityProblems } from '../problems.ts'
import type { SigningKey } from './signing-keys.ts'

/** What identity must know of a platform of the trust list. */
export interface KnownPlatform {
  readonly id: string
  readonly origin: string
  readonly status: 'active' | 'suspended'
  readonly name: Words
}

export type FindPlatform = (services: Services, platformId: string) => Promise<KnownPlatform | undefined>

/**
 * Notes the public key by which a platform's token requests will be known from now on. The caller has proven to be that
 * platform by the signature of its message, so the newest word counts.
 * @throws identity.client-key-invalid for anything but a public P-256 key.
 */
export async function registerClientKey(
  { db, clock }: Pick<Services, 'db' | 'clock'>,
  platformId: string,
  given: unknown,
): Promise<void> {
  const key = checkPublicKey(given)
  await sql`insert into identity.clients (platform_id, public_key, registered_at)
    values (${platformId}, ${JSON.stringify(key)}::jsonb, ${clock.now()})
    on conflict (platform_id) do update set public_key = excluded.public_key, registered_at = excluded.registered_at
    where identity.clients.public_key is distinct from excluded.public_key`.execute(db)
}

function checkPublicKey(given: unknown): SigningKey {
  if (typeof given !== 'object' || given === null || 'd' in given) throw identityProblems.clientKeyInvalid()
  const { kty, crv, x, y, kid } = { kty: '', crv: '', x: '', y: '', kid: '', ...given }
  if (kty !== 'EC' || crv !== 'P-256' || typeof x !== 'string' || typeof y !== 'string' || !findId(kid))
    throw identityProblems.clientKeyInvalid()
  try {
    createPublicKey({ key: { kty, crv, x, y }, format: 'jwk' }) // refuses a point that is not on the curve
  } catch {
    throw identityProblems.clientKeyInvalid()
  }
  return { kty, crv, x, y, kid, alg: 'ES256', use: 'sig' }
}

/**
 * The metadata of a platform as a client: one redirect address, compared exactly, below the origin of the trust list.
 * A platform that has left the list, or has sent no key yet, is no client.
 */
export async function findClient(
  services: Services,
  platformId: string,
  findPlatform: FindPlatform,
): Promise<AdapterPayload | undefined> {
  const platform = await findPlatform(services, platformId)
  if (platform?.status !== 'active') return undefined
  const row = await maybe<{ publicKey: SigningKey }>(
    services.db,
    sql`select public_key from identity.clients where platform_id = ${platformId}`,
  )
  return row && clientMetadata(platform, row.publicKey)
}

export function clientMetadata(
  { id, origin }: Pick<KnownPlatform, 'id' | 'origin'>,
  publicKey: SigningKey,
): AdapterPayload {
  return {
    client_id: id,
    redirect_uris: [`${origin}/signin/callback`],
    post_logout_redirect_uris: [`${origin}/`, `${origin}/en`],
    backchannel_logout_uri: `${origin}/signin/backchannel-logout`,
    backchannel_logout_session_required: true,
    response_types: ['code'],
    grant_types: ['authorization_code'],
    token_endpoint_auth_method: 'private_key_jwt',
    token_endpoint_auth_signing_alg: 'ES256',
    id_token_signed_response_alg: 'ES256',
    scope: 'openid identity',
    jwks: { keys: [publicKey] },
  }
}
