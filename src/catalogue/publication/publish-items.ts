import { isDeepStrictEqual } from 'node:util'
import { Check } from 'typebox/value'
import type { Words } from '#kernel/language'
import type { Principal } from '#kernel/principal'
import { kernelProblems } from '#kernel/problem'
import type { Services } from '#kernel/services'
import { calendarDateOf } from '#standards'
import { forgetEdition } from '../edition.ts'
import type { ServiceItem } from '../item.ts'
import { catalogueProblems } from '../problems.ts'
import { countPublication, findStoredVersion, insertVersion, retireVersions } from '../store.ts'
import { type Fault, findFaults } from './consistency.ts'
import { itemSchema } from './item-schema.ts'

/**
 * Publishes versions of service items; each becomes the one in force. All or none: a list that contradicts itself is
 * not published in part. A version already published with the same content is left alone, so that the call may be
 * repeated.
 * @returns how many versions are new.
 */
export async function publishItems(
  services: Pick<Services, 'db' | 'clock' | 'config' | 'ledger' | 'platform' | 'principal' | 'afterCommit'>,
  items: readonly ServiceItem[],
): Promise<number> {
  const { db, clock, ledger, principal, platform } = services
  for (const item of items) mustPublishFor(principal, item)
  const now = clock.now()
  const faults = items.flatMap((item) => faultsOf(item, now))
  if (faults.length > 0) throw catalogueProblems.inconsistentItems({ fields: faults })

  const publishedBy = officeOf(principal, platform.name)
  let published = 0
  for (const item of items) {
    const known = await findStoredVersion(db, item.handlingCode, item.version)
    if (known && isDeepStrictEqual(known.item, item)) continue
    if (known) throw catalogueProblems.versionExists({ private: { handlingCode: item.handlingCode } })
    await retireVersions(db, item.handlingCode)
    await insertVersion(db, item, { now, publishedBy })
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
    published += 1
  }
  if (published > 0) {
    await countPublication(db)
    services.afterCommit(() => forgetEdition(services))
  }
  return published
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
