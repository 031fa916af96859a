import type { Words } from '#kernel/language'
import { getDataService, sharingBasis } from './data-services.ts'
import { residencePermit, sampleItems } from './items/index.ts'

/** What a platform may ask a data service for, and for which items (政务数据共享条例 art. 20: scope, purpose, basis). */
export interface SampleGrant {
  readonly serviceId: string
  /** The platform that may call. */
  readonly consumer: string
  readonly fields: readonly string[]
  /** Handling codes the data may be used for; empty where the purpose is no item: the real-name check. */
  readonly itemCodes: readonly string[]
  readonly purpose: Words
  readonly legalBasis: Words
}

const forPermit: Words = { zh: '居住证办理', en: 'Handling of residence permits' }
const forRealName: Words = { zh: '用户实名核验', en: 'Real-name check of users' }
const jiangxiItems = [residencePermit.handlingCode]
const guangdongItems = sampleItems('440000')
  .filter(({ name }) => name.zh.startsWith('居住证'))
  .map(({ handlingCode }) => handlingCode)

export const sampleGrants: readonly SampleGrant[] = [
  grant('mps.population.verify', 'hub', [], forRealName),
  grant('mps.population.person', '360000', jiangxiItems, forPermit),
  grant('samr.enterprise.by-person', '360000', jiangxiItems, forPermit),
  grant('360000.residence.registration', '360000', jiangxiItems, forPermit),
  grant('360000.housing.lease', '360000', jiangxiItems, forPermit),
  grant('mps.population.person', '440000', guangdongItems, forPermit),
  grant('samr.enterprise.by-person', '440000', guangdongItems, forPermit),
]

/** Grants of the services a platform provides: the provider decides on them. */
export function grants(platformId: string): readonly SampleGrant[] {
  return sampleGrants.filter(({ serviceId }) => getDataService(serviceId).platformId === platformId)
}

function grant(serviceId: string, consumer: string, itemCodes: readonly string[], purpose: Words): SampleGrant {
  const fields = getDataService(serviceId).fields.map(({ name }) => name)
  return { serviceId, consumer, fields, itemCodes, purpose, legalBasis: sharingBasis }
}
