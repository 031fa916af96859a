import { maybe, sql } from '#kernel/database'
import { newId } from '#kernel/ids'
import type { Services } from '#kernel/services'
import { newSigningKey, type SigningKey } from '../provider/signing-keys.ts'

/** This platform's own key for token requests; made once. */
export async function openClientKey({ db, clock, keys }: Pick<Services, 'db' | 'clock' | 'keys'>): Promise<SigningKey> {
  // Two processes that start together must agree on one key.
  await sql`select pg_advisory_xact_lock(hashtext('identity.client_keys'))`.execute(db)
  const known = await maybe<{ privateKey: Buffer }>(
    db,
    sql`select private_key from identity.client_keys order by created_at desc limit 1`,
  )
  // What is sealed below is a signing key.
  if (known) return JSON.parse(keys.open('identity.client_keys', known.privateKey)) as SigningKey
  const id = newId(clock.now())
  const key = await newSigningKey(id)
  await sql`insert into identity.client_keys (id, private_key, created_at)
    values (${id}, ${keys.seal('identity.client_keys', JSON.stringify(key))}, ${clock.now()})`.execute(db)
  return key
}
