import type { Services } from '#kernel/services'
import { problems } from '../problems.ts'
import type { DataService, Directory } from './data-service.ts'
import { selectGrants, selectService, selectServices } from './store.ts'

export async function findService({ db }: Pick<Services, 'db'>, id: string): Promise<DataService | undefined> {
  return selectService(db, id)
}

/** @throws problems.serviceUnknown */
export async function getService(services: Pick<Services, 'db'>, id: string): Promise<DataService> {
  const service = await findService(services, id)
  if (!service) throw problems.serviceUnknown({ private: { serviceId: id.slice(0, 80) } })
  return service
}

/** Everything this platform knows of: at the hub, the directory of the network. */
export async function listDirectory({ db }: Pick<Services, 'db'>): Promise<Directory> {
  return { services: await selectServices(db), grants: await selectGrants(db) }
}
