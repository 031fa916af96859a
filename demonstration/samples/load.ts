import { isDeepStrictEqual } from 'node:util'
import {
  type BasicItem,
  catalogueProblems,
  findBasicItems,
  getGuide,
  publishAbolishedProofs,
  publishBasicItems,
  publishItems,
  type ServiceItem,
} from '#catalogue'
import { publishCentres } from '#centres'
import { fillRegister, grantService, registerService } from '#exchange'
import { addOfficer, addOrganisation, identityProblems, listOrganisations } from '#identity'
import type { Words } from '#kernel/language'
import { Problem } from '#kernel/problem'
import type { Services } from '#kernel/services'
import { publishPolicies } from '#policy'
import type { CalendarDate } from '#standards'
import { basicItemsOf } from './basic-items/national-catalogue.ts'
import { sampleCentres } from './centres.ts'
import { dataServices } from './data-services.ts'
import { grants } from './grants.ts'
import { localItems, sampleItems } from './items/index.ts'
import { type SampleOrganisation, sampleOrganisations } from './organisations.ts'
import { samplePolicies } from './policies.ts'
import { sampleAbolishedProofs } from './proofs.ts'
import { registers } from './registers.ts'
import { officersOf, type SampleOfficer, sampleOfficerPassword } from './staff.ts'
import { words } from './words.ts'

/**
 * Fills one platform with its part of the samples, through the doors everybody uses. To be called at every start: what
 * is there already stays, and dates in the registers follow the day.
 * @param services bound to the system
 */
export async function loadSamples(services: Services, platformId: string, today: CalendarDate): Promise<void> {
  // Committed first: officers are added apart, and belong to them.
  await services.apart(services.principal, (apart) => loadOrganisations(apart, platformId))
  for (const officer of officersOf(platformId)) await loadOfficer(services, officer)
  for (const service of dataServices(platformId)) await registerService(services, service)
  for (const grant of grants(platformId, today)) await grantService(services, grant)
  for (const { register, records } of registers(platformId, today)) await fillRegister(services, register, records)
  await publishCentres(services, sampleCentres(platformId))
  await publishPolicies(services, samplePolicies(platformId))
  await publishAbolishedProofs(services, sampleAbolishedProofs)
  await publishBasicItems(services, await changedBasicItems(services, basicItemsOf(platformId)))
  await loadItems(services, sampleItems(platformId), words(['按本省实施情况填写', 'As the province implements it']))
  for (const { items, because } of localItems(platformId)) await loadItems(services, items, because)
}

async function loadItems(services: Services, items: readonly ServiceItem[], because: Words): Promise<void> {
  const versions = await Promise.all(items.map((item) => nextVersion(services, item)))
  await publishItems(services, versions.flat(), because)
}

async function loadOrganisations(services: Services, platformId: string): Promise<void> {
  const known = new Map((await listOrganisations(services)).map((organisation) => [organisation.id, organisation]))
  const isNew = ({ id, name, region, parentId }: SampleOrganisation): boolean =>
    !isDeepStrictEqual(known.get(id), { id, name, region, parentId })
  const own = sampleOrganisations.filter((organisation) => organisation.platformId === platformId)
  for (const { id, name, region, parentId } of own.filter(isNew)) {
    await addOrganisation(services, { id, name, region, parentId })
  }
}

// A transaction of its own, because the one in which an account turns out to be taken is lost.
async function loadOfficer(services: Services, { account, name, organisation, duties }: SampleOfficer): Promise<void> {
  const officer = { account, name, duties, organisationId: organisation.id, password: sampleOfficerPassword }
  try {
    await services.apart(services.principal, (apart) => addOfficer(apart, officer))
  } catch (error) {
    if (!isProblem(error, identityProblems.accountTaken)) throw error
  }
}

/**
 * A published version never changes, so a row rewritten since the last start goes out as the next one. What an office
 * has published or abolished since is the office's: the samples leave it alone.
 */
async function nextVersion(services: Services, item: ServiceItem): Promise<ServiceItem[]> {
  try {
    const guide = await getGuide(services, item.handlingCode)
    if (guide.publishedBy.zh !== services.platform.name.zh) return []
    const published = Object.fromEntries(Object.entries(guide).filter(([key]) => Object.hasOwn(item, key)))
    const same = { ...item, version: guide.version }
    return [isDeepStrictEqual(published, same) ? same : { ...item, version: guide.version + 1 }]
  } catch (error) {
    if (isProblem(error, catalogueProblems.unknownItem)) return [item]
    if (isProblem(error, catalogueProblems.itemAbolished)) return []
    throw error
  }
}

/** What the catalogue does not have yet in these words: an item rewritten since the last start comes as its next version. */
async function changedBasicItems(services: Services, basics: readonly BasicItem[]): Promise<BasicItem[]> {
  const inForce = await findBasicItems(
    services,
    basics.map(({ basicCode }) => basicCode),
  )
  const known = new Map(inForce.map((basic) => [basic.basicCode, basic]))
  return basics.flatMap((basic) => {
    const before = known.get(basic.basicCode)
    const isChangedHere = before !== undefined && before.publishedBy.zh !== services.platform.name.zh
    if (isChangedHere || (before && isDeepStrictEqual(before.elements, basic.elements))) return []
    return [{ ...basic, version: (before?.version ?? 0) + 1 }]
  })
}

function isProblem(error: unknown, make: () => Problem): boolean {
  return error instanceof Problem && error.code === make().code
}
