import { exportJWK, generateKeyPair, type JWK } from 'jose'
import { rows, sql } from '#kernel/database'
import { newId } from '#kernel/ids'
import type { Services } from '#kernel/services'

/** A private key for ES256 with its id. JOSE names no SM2, so tokens are ES256 under both suites. */
export type SigningKey = JWK & { readonly kid: string }

export const rotateAfterDays = 90
/** An ID token lives for an hour, a discovery cache for a day: a month is ample. */
export const keepAfterRotationDays = 30
const day = 24 * 60 * 60 * 1000

/** The provider's signing keys, newest first; makes the first, rotates an old one, forgets what no token needs any more. */
export async function openSigningKeys({
  db,
  clock,
  keys,
}: Pick<Services, 'db' | 'clock' | 'keys'>): Promise<SigningKey[]> {
  // Two processes that start together must agree on one key.
  await sql`select pg_advisory_xact_lock(hashtext('identity.oidc_keys'))`.execute(db)
  const now = clock.now().getTime()
  await sql`delete from identity.oidc_keys
    where created_at < ${new Date(now - (rotateAfterDays + keepAfterRotationDays) * day)}`.execute(db)
  const newest = await rows<{ createdAt: Date }>(
    db,
    sql`select created_at from identity.oidc_keys order by created_at desc limit 1`,
  )
  if (!newest[0] || newest[0].createdAt.getTime() < now - rotateAfterDays * day) {
    const id = newId(clock.now())
    const key = await newSigningKey(id)
    await sql`insert into identity.oidc_keys (id, private_key, created_at)
      values (${id}, ${keys.seal('identity.oidc_keys', JSON.stringify(key))}, ${clock.now()})`.execute(db)
  }
  const found = await rows<{ privateKey: Buffer }>(
    db,
    sql`select private_key from identity.oidc_keys order by created_at desc`,
  )
  // What was sealed above was a signing key.
  return found.map(({ privateKey }) => JSON.parse(keys.open('identity.oidc_keys', privateKey)) as SigningKey)
}

/** A new P-256 key pair as a private JWK. */
export async function newSigningKey(kid: string): Promise<SigningKey> {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true })
  return { ...(await exportJWK(privateKey)), kid, alg: 'ES256', use: 'sig' }
}

/** The half that may be shown. */
export function publicHalf(key: SigningKey): SigningKey {
  const { kty, crv, x, y, kid } = key
  if (kty === undefined || crv === undefined || x === undefined || y === undefined) throw new Error('not an EC key')
  return { kty, crv, x, y, kid, alg: 'ES256', use: 'sig' }
}
