import type { Grant } from '#exchange'
import type { Words } from '#kernel/language'
import type { CalendarDate } from '#standards'
import { dataServices, getDataService } from './data-services.ts'
import { residencePermit, sampleItems } from './items/index.ts'

const forPermit: Words = { zh: '居住证办理', en: 'Handling of residence permits' }
const forRealName: Words = { zh: '用户实名核验', en: 'Real-name check of users' }
// The basic code is the same in every province.
const permit = [residencePermit.basicCode]
// What is on a permit is held against the same registers when it is endorsed.
const permits = sampleItems('360000')
  .filter(({ name }) => name.zh.startsWith('居住证'))
  .map(({ basicCode }) => basicCode)
const forForms: Words = { zh: '网上办件自动填写', en: 'Filling in applications made online' }
const otherForms = sampleItems('360000')
  .filter(({ online, basicCode }) => online !== null && basicCode !== residencePermit.basicCode)
  .map(({ basicCode }) => basicCode)

/** Who may ask which service for what; what people stand to gain from it is named by the item (Order 809 arts. 20–22). */
function sampleGrants(today: CalendarDate): readonly Grant[] {
  return [
    grant(today, 'mps.population.verify', 'hub', null, forRealName),
    ...['mps.population.person', 'samr.enterprise.by-person'].flatMap((serviceId) =>
      ['360000', '440000'].map((consumer) => grant(today, serviceId, consumer, permit, forPermit)),
    ),
    {
      ...grant(today, 'mps.population.person', '360000', otherForms, forForms),
      id: 'mps.population.person.360000.forms',
    },
    ...['360000.residence.registration', '360000.housing.lease'].map((serviceId) =>
      grant(today, serviceId, '360000', permits, forPermit),
    ),
  ]
}

/** The hub's directory lists all grants; a provider holds those of its own services, which decide. */
export function grants(platformId: string, today: CalendarDate): readonly Grant[] {
  const all = sampleGrants(today)
  if (platformId === 'hub') return all
  const own = dataServices(platformId).map(({ id }) => id)
  return all.filter(({ serviceId }) => own.includes(serviceId))
}

function grant(
  today: CalendarDate,
  serviceId: string,
  consumerPlatform: string,
  itemCodes: string[] | null,
  purpose: Words,
): Grant {
  const fields = getDataService(serviceId).fields.map(({ name }) => name)
  // The end of next year: it moves once a year, so a restart finds the same grant.
  const validUntil = `${Number(today.slice(0, 4)) + 1}-12-31T15:59:59.000Z`
  return { id: `${serviceId}.${consumerPlatform}`, serviceId, consumerPlatform, itemCodes, purpose, fields, validUntil }
}
