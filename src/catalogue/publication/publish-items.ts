import { isDeepStrictEqual } from 'node:util'
import { Check } from 'typebox/value'
import type { Words } from '#kernel/language'
import type { Principal } from '#kernel/principal'
import { kernelProblems } from '#kernel/problem'
import type { Services } from '#kernel/services'
import { calendarDateOf } from '#standards'
import { type BasicItem, type ImplementingItem, inheritedElements } from '../basic-item.ts'
import { itemOf } from '../browse/get-guide.ts'
import { forgetEdition } from '../edition.ts'
import { overrideFaults } from '../inheritance/override-rules.ts'
import { resolveItem } from '../inheritance/resolve-item.ts'
import { type Departure, splitItem } from '../inheritance/split-item.ts'
import type { ServiceItem } from '../item.ts'
import { catalogueProblems } from '../problems.ts'
import { findCurrentBasicItem } from '../store/basic-items.ts'
import { findStoredVersion } from '../store/items.ts'
import { nextPublication } from '../store/publications.ts'
import { type Fault, findFaults } from './consistency.ts'
import { itemSchema } from './item-schema.ts'
import { putInForce } from './put-in-force.ts'

type Publisher = Pick<Services, 'db' | 'clock' | 'config' | 'ledger' | 'platform' | 'principal' | 'afterCommit'>

/**
 * Publishes versions of service items, given whole; each becomes the one in force. What an item has from its basic item
 * is not stored again, where it departs from it is an override. All or none: a list that contradicts itself is not
 * published in part. A version already published with the same content is left alone, so that the call may be repeated.
 * @param because why elements depart from the basic items
 * @returns the versions that are new
 */
export async function publishItems(
  services: Publisher,
  items: readonly ServiceItem[],
  because: Words = { zh: '本地实施清单', en: 'Implementation list of the place' },
): Promise<ImplementingItem[]> {
  const { principal, platform, clock } = services
  for (const item of items) mustPublishFor(principal, item)
  const by = officeOf(principal, platform.name)
  const prepared = await prepare(services, items, { reason: because, by, at: clock.now() })
  if (prepared.length === 0) return []

  const publication = await nextPublication(services.db)
  const published = { platform: null, publishedAt: clock.now(), publishedBy: by, publication }
  await putInForce(
    services,
    prepared.map((version) => ({ ...version, ...published })),
  )
  for (const { item } of prepared) await recordPublication(services, item)
  services.afterCommit(() => forgetEdition(services))
  return prepared.map(({ implementing }) => implementing)
}

interface Prepared {
  readonly item: ServiceItem
  readonly implementing: ImplementingItem
  readonly basic: BasicItem
}

/** Checks everything before anything is written. */
async function prepare(
  { db, clock }: Publisher,
  items: readonly ServiceItem[],
  departure: Departure,
): Promise<Prepared[]> {
  const faults = items.flatMap((item) => faultsOf(item, clock.now()))
  if (faults.length > 0) throw catalogueProblems.inconsistentItems({ fields: faults })
  const prepared: Prepared[] = []
  for (const item of items) {
    const known = await findStoredVersion(db, item.handlingCode, item.version)
    if (known && isDeepStrictEqual(itemOf(known), item)) continue
    if (known) throw catalogueProblems.versionExists({ private: { handlingCode: item.handlingCode } })
    const basic = await findCurrentBasicItem(db, item.basicCode)
    if (!basic) throw catalogueProblems.unknownBasicItem({ private: { basicCode: item.basicCode } })
    const implementing = splitItem(basic, item, departure)
    mustBeLawful(basic, implementing, item)
    prepared.push({ item, implementing, basic })
  }
  return prepared
}

/** What was split and resolves to something else touched an element that nobody below may change. */
function mustBeLawful(basic: BasicItem, implementing: ImplementingItem, item: ServiceItem): void {
  const faults = overrideFaults(basic.elements, implementing)
  const resolved = resolveItem(basic, implementing)
  const changed = inheritedElements.filter((element) => !isDeepStrictEqual(resolved[element], item[element]))
  const fixed: Fault[] = changed.map((element) => ({
    field: element,
    words: { zh: '这个要素全国统一，不能改', en: 'This element is the same everywhere and cannot be changed' },
  }))
  if (!isDeepStrictEqual(resolved.ways, item.ways)) {
    fixed.push({
      field: 'ways',
      words: { zh: '四办由要素算出，不能另填', en: 'The four ways are computed from the elements' },
    })
  }
  const fields = [...faults, ...fixed].map(({ field, words }) => ({
    field: `${item.handlingCode}/${field}`,
    words: { zh: `${item.name.zh}：${words.zh}`, en: `${item.name.en}: ${words.en}` },
  }))
  if (fields.length > 0) throw catalogueProblems.unlawfulOverride({ fields })
}

async function recordPublication({ ledger }: Publisher, item: ServiceItem): Promise<void> {
  await ledger.record({
    act: 'catalogue.publish',
    purpose: {
      itemCode: item.handlingCode,
      words: {
        zh: `发布“${item.name.zh}”第${item.version}版`,
        en: `Publication of version ${item.version} of “${item.name.en}”`,
      },
    },
  })
}

/** An organ publishes its own implementation list; the platform itself loads lists at set-up. */
function mustPublishFor(principal: Principal, item: ServiceItem): void {
  if (principal.kind === 'system') return
  const mayPublish =
    principal.kind === 'officer' &&
    principal.duties.includes('item-manager') &&
    item.implementationCode.startsWith(principal.organisation.id)
  if (!mayPublish) throw kernelProblems.notAllowed({ private: { act: 'catalogue.publish' } })
}

function faultsOf(item: ServiceItem, now: Date): Fault[] {
  if (!Check(itemSchema, item)) {
    return [
      {
        field: item.handlingCode,
        words: { zh: '事项要素不完整', en: 'Elements of the item are missing or in the wrong form' },
      },
    ]
  }
  return findFaults(item, calendarDateOf(now)).map(({ field, words }) => ({
    field: `${item.handlingCode}/${field}`,
    words: { zh: `${item.name.zh}：${words.zh}`, en: `${item.name.en}: ${words.en}` },
  }))
}

function officeOf(principal: Principal, platform: Words): Words {
  if (principal.kind !== 'officer') return platform
  const { name } = principal.organisation
  return { zh: name, en: name }
}
