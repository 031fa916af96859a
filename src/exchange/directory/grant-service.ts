import { Value } from 'typebox/value'
import { kernelProblems } from '#kernel/problem'
import type { Services } from '#kernel/services'
import { problems } from '../problems.ts'
import { type Grant, grantSchema } from './data-service.ts'
import { selectGrantsFor, selectService, upsertGrant } from './store.ts'

/**
 * Lets a platform use fields of a service for items or a purpose, until a day. Never a service that is not shared, and
 * never a field it does not have. The same again changes nothing.
 */
export async function grantService(
  services: Pick<Services, 'db' | 'ledger' | 'principal'>,
  grant: Grant,
): Promise<void> {
  const { db, ledger, principal } = services
  if (principal.kind !== 'system') throw kernelProblems.notAllowed({ private: { act: 'exchange.grant' } })
  if (!Value.Check(grantSchema, grant)) throw kernelProblems.badRequest({ private: { grantId: grant.id } })
  const service = await selectService(db, grant.serviceId)
  if (!service) throw problems.serviceUnknown({ private: { serviceId: grant.serviceId } })
  if (service.sharing === 'withheld') throw problems.notShared({ private: { serviceId: service.id } })
  const names = service.fields.map(({ name }) => name)
  if (!grant.fields.every((field) => names.includes(field))) {
    throw problems.notGranted({ private: { serviceId: service.id, why: 'no such field' } })
  }

  const known = await selectGrantsFor(db, grant.serviceId, grant.consumerPlatform)
  if (known.some((each) => Value.Equal(each, grant))) return
  await upsertGrant(db, grant, false)
  await ledger.record({ act: 'exchange.grant', fields: grant.fields, purpose: { words: grant.purpose } })
}
