import { Value } from 'typebox/value'
import { kernelProblems } from '#kernel/problem'
import type { Services } from '#kernel/services'
import { type DataService, dataServiceSchema } from './data-service.ts'
import { selectService, upsertService } from './store.ts'

/**
 * Puts a data service into this platform's directory: at the hub for everybody, at its provider as the declaration
 * that counts there. The same again changes nothing.
 */
export async function registerService(
  services: Pick<Services, 'db' | 'ledger' | 'principal'>,
  service: DataService,
): Promise<void> {
  const { db, ledger, principal } = services
  if (principal.kind !== 'system') throw kernelProblems.notAllowed({ private: { act: 'exchange.register-service' } })
  if (!Value.Check(dataServiceSchema, service)) throw kernelProblems.badRequest({ private: { serviceId: service.id } })
  const known = await selectService(db, service.id)
  if (known && Value.Equal(known, service)) return
  await upsertService(db, service, false)
  const { dataset } = service
  await ledger.record({
    act: 'exchange.register-service',
    purpose: { words: { zh: `登记数据服务：${dataset.zh}`, en: `Register the data service “${dataset.en}”` } },
    legalBasis: service.legalBasis,
  })
}
