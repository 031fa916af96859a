import { isDeepStrictEqual } from 'node:util'
import { Check } from 'typebox/value'
import type { Words } from '#kernel/language'
import type { Principal } from '#kernel/principal'
import { kernelProblems } from '#kernel/problem'
import { calendarDateOf } from '#standards'
import { type BasicItem, type ImplementingItem, inheritedElements } from '../basic-item.ts'
import { itemOf } from '../browse/get-guide.ts'
import { resolveItem } from '../inheritance/resolve-item.ts'
import { type Departure, splitItem } from '../inheritance/split-item.ts'
import type { ServiceItem } from '../item.ts'
import { faultsIn, lintItem } from '../lint/lint-item.ts'
import { applyRules, type Fault, type LintContext } from '../lint/rule.ts'
import { inheritanceRules } from '../lint/rules/inheritance.ts'
import { catalogueProblems } from '../problems.ts'
import { listAbolishedProofs } from '../proofs/list-abolished-proofs.ts'
import { findCurrentBasicItem } from '../store/basic-items.ts'
import { findStoredVersion } from '../store/items.ts'
import { itemSchema } from './item-schema.ts'
import { type Publishing, publishVersions } from './publish-versions.ts'

/**
 * Publishes versions of service items, given whole; each becomes the one in force. What an item has from its basic item
 * is not stored again, where it departs from it is an override. All or none: a list that contradicts itself is not
 * published in part. A version already published with the same content is left alone, so that the call may be repeated.
 * @param because why elements depart from the basic items
 * @returns the versions that are new
 */
export async function publishItems(
  services: Publishing,
  items: readonly ServiceItem[],
  because: Words = { zh: '本地实施清单', en: 'Implementation list of the place' },
): Promise<ImplementingItem[]> {
  const { principal, platform, clock } = services
  for (const item of items) mustPublishFor(principal, item)
  const by = officeOf(principal, platform.name)
  const prepared = await prepare(services, items, { reason: because, by, at: clock.now() })
  if (prepared.length === 0) return []

  await publishVersions(services, prepared, by)
  return prepared.map(({ implementing }) => implementing)
}

interface Prepared {
  readonly implementing: ImplementingItem
  readonly basic: BasicItem
}

/** Checks everything before anything is written. */
async function prepare(services: Publishing, items: readonly ServiceItem[], departure: Departure): Promise<Prepared[]> {
  const { db, clock } = services
  const context = { today: calendarDateOf(clock.now()), abolishedProofs: await listAbolishedProofs(services) }
  const faults = items.flatMap((item) => faultsOf(item, context))
  if (faults.length > 0) throw catalogueProblems.inconsistentItems({ fields: faults })
  const prepared: Prepared[] = []
  for (const item of items) {
    const known = await findStoredVersion(db, item.handlingCode, item.version)
    if (known && isDeepStrictEqual(itemOf(known), item)) continue
    if (known) throw catalogueProblems.versionExists({ private: { handlingCode: item.handlingCode } })
    const basic = await findCurrentBasicItem(db, item.basicCode)
    if (!basic) throw catalogueProblems.unknownBasicItem({ private: { basicCode: item.basicCode } })
    const implementing = splitItem(basic, item, departure)
    mustBeLawful(item, { ...context, basic, implementing })
    prepared.push({ implementing, basic })
  }
  return prepared
}

/** What was split and resolves to something else touched an element that nobody below may change. */
function mustBeLawful(item: ServiceItem, context: LintContext & Pick<Prepared, 'basic' | 'implementing'>): void {
  const resolved = resolveItem(context.basic, context.implementing)
  const changed = inheritedElements.filter((element) => !isDeepStrictEqual(resolved[element], item[element]))
  const fixed: Fault[] = changed.map((element) => ({
    field: `${item.handlingCode}/${element}`,
    words: { zh: '这个要素全国统一，不能改', en: 'This element is the same everywhere and cannot be changed' },
  }))
  const broken = faultsIn(applyRules(inheritanceRules, item, context), item.handlingCode)
  const fields = [...broken, ...fixed].map((fault) => named(item, fault))
  if (fields.length > 0) throw catalogueProblems.unlawfulOverride({ fields })
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

function faultsOf(item: ServiceItem, context: LintContext): Fault[] {
  if (!Check(itemSchema, item)) {
    return [
      {
        field: item.handlingCode,
        words: { zh: '事项要素不完整', en: 'Elements of the item are missing or in the wrong form' },
      },
    ]
  }
  const early: Fault[] =
    item.effectiveFrom > context.today
      ? [
          {
            field: `${item.handlingCode}/effectiveFrom`,
            words: { zh: '实施日期还没到', en: 'The date of effect is still to come' },
          },
        ]
      : []
  return [...early, ...faultsIn(lintItem(item, context), item.handlingCode)].map((fault) => named(item, fault))
}

function named({ name }: ServiceItem, { field, words }: Fault): Fault {
  return { field, words: { zh: `${name.zh}：${words.zh}`, en: `${name.en}: ${words.en}` } }
}

function officeOf(principal: Principal, platform: Words): Words {
  if (principal.kind !== 'officer') return platform
  const { name } = principal.organisation
  return { zh: name, en: name }
}
