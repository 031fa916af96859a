import { type Db, maybe, sql } from '#kernel/database'

/** @returns false when this nonce was used before. */
export async function insertNonce(db: Db, keyId: string, nonce: string, forgetAt: Date): Promise<boolean> {
  const inserted = await maybe(
    db,
    sql`insert into network.nonces (key_id, nonce, forget_at) values (${keyId}, ${nonce}, ${forgetAt})
      on conflict do nothing returning nonce`,
  )
  return inserted !== undefined
}

export async function deleteNonces(db: Db, now: Date): Promise<void> {
  await sql`delete from network.nonces where forget_at < ${now}`.execute(db)
}
