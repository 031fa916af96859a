import type { Services } from '#kernel/services'
import { problems } from '../problems.ts'
import type { Platform } from './platform.ts'
import { selectPlatform, selectPlatforms } from './store.ts'

/** Every member of the network, suspended ones included. */
export async function listPlatforms({ db }: Pick<Services, 'db'>): Promise<Platform[]> {
  return selectPlatforms(db)
}

export async function findPlatform({ db }: Pick<Services, 'db'>, id: string): Promise<Platform | undefined> {
  return selectPlatform(db, id)
}

/** @throws problems.platformUnknown */
export async function getPlatform(services: Pick<Services, 'db'>, id: string): Promise<Platform> {
  const platform = await findPlatform(services, id)
  if (!platform) throw problems.platformUnknown({ private: { platformId: id.slice(0, 20) } })
  return platform
}
