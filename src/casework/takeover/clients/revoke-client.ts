import type { Services } from '#kernel/services'
import { markClientRevoked } from './client-store.ts'
import { getKeptClient } from './may-keep.ts'

/** Takes a system its right to decide, at once and for good. What it decided stays decided. */
export async function revokeClient(
  services: Pick<Services, 'db' | 'clock' | 'ledger' | 'principal'>,
  clientId: string,
): Promise<void> {
  const client = await getKeptClient(services, clientId)
  if (client.revokedAt) return
  await markClientRevoked(services.db, client.id, services.clock.now())
  await services.ledger.record({
    act: 'casework.revoke-client',
    purpose: { words: { zh: `停用${client.name}`, en: 'A system was revoked' } },
  })
}
