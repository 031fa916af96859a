import type { Services } from '#kernel/services'
import { caseworkProblems } from '../../problems.ts'
import { endClientKeys, insertClientKey } from './client-store.ts'
import { getKeptClient } from './may-keep.ts'
import { badKey, type ClientKeyName, newKeyId, readKey } from './register-client.ts'

/** So long the old key still holds: a system over several machines changes over one by one. */
const overlapHours = 24

export interface RotateClientKey {
  readonly publicKey: string
  /** The old key was lost or seen: it ends now. */
  readonly atOnce?: boolean
}

/** Gives a client a new key. */
export async function rotateClientKey(
  services: Pick<Services, 'db' | 'clock' | 'ledger' | 'principal'>,
  clientId: string,
  { publicKey, atOnce = false }: RotateClientKey,
): Promise<ClientKeyName> {
  const client = await getKeptClient(services, clientId)
  if (client.revokedAt) throw caseworkProblems.clientRevoked()
  const key = readKey(publicKey)
  if (!key) throw caseworkProblems.badClient({ fields: [badKey] })

  const { db, clock, ledger } = services
  const now = clock.now()
  const keyId = newKeyId(now)
  await insertClientKey(db, { keyId, clientId: client.id, ...key, createdAt: now, endsAt: null })
  await endClientKeys(db, client.id, keyId, new Date(now.getTime() + (atOnce ? 0 : overlapHours * 3_600_000)))
  await ledger.record({
    act: 'casework.rotate-client-key',
    purpose: { words: { zh: `更换${client.name}的密钥`, en: 'A system’s key was replaced' } },
  })
  return { clientId: client.id, keyId }
}
