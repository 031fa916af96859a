import { Value } from 'typebox/value'
import type { Services } from '#kernel/services'
import { callPlatform } from '#network'
import { problems } from '../problems.ts'
import { type Directory, directorySchema } from './data-service.ts'
import { deleteFromHub, lockDirectory, upsertGrant, upsertService } from './store.ts'

/** Fetches the hub's directory and takes it over. @throws when no good answer came: then the last good one stays. */
export async function pullDirectory(services: Services): Promise<void> {
  const directory = await callPlatform(services, 'hub', {
    method: 'GET',
    path: '/exchange/directory',
    purpose: 'exchange.pull-directory',
  })
  if (!Value.Check(directorySchema, directory)) throw problems.directoryInvalid()
  await services.apart({ kind: 'system' }, (apart) => acceptDirectory(apart, directory))
}

async function acceptDirectory({ db }: Pick<Services, 'db'>, { services, grants }: Directory): Promise<void> {
  await lockDirectory(db)
  for (const each of services) await upsertService(db, each, true)
  for (const each of grants) await upsertGrant(db, each, true)
  await deleteFromHub(db, {
    serviceIds: services.map(({ id }) => id),
    grantKeys: grants.map(({ serviceId, consumerPlatform, id }) => `${serviceId} ${consumerPlatform} ${id}`),
  })
}
