import type { Services } from '#kernel/services'
import { type ClientKey, type RegisteredClient, selectClientKeys, selectClients } from './client-store.ts'
import { mustKeepClientsOf } from './may-keep.ts'

export interface ListedClient extends RegisteredClient {
  /** The oldest first. */
  readonly keys: readonly ClientKey[]
}

/** The systems of an organisation with their keys. */
export async function listClients(
  services: Pick<Services, 'db' | 'principal'>,
  organisationId: string,
): Promise<ListedClient[]> {
  mustKeepClientsOf(services, organisationId)
  const keys = Map.groupBy(await selectClientKeys(services.db, organisationId), ({ clientId }) => clientId)
  const clients = await selectClients(services.db, organisationId)
  return clients.map((client) => ({ ...client, keys: keys.get(client.id) ?? [] }))
}
