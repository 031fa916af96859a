import { isDeepStrictEqual } from 'node:util'
import { Check } from 'typebox/value'
import { kernelProblems } from '#kernel/problem'
import type { Services } from '#kernel/services'
import type { BasicItem } from '../basic-item.ts'
import { forgetEdition } from '../edition.ts'
import { catalogueProblems } from '../problems.ts'
import { findBasicVersion, insertBasicVersion } from '../store/basic-items.ts'
import { nextPublication } from '../store/publications.ts'
import { basicFaults } from './basic-faults.ts'
import { basicItemSchema } from './item-schema.ts'

/**
 * Puts versions of basic items in force, all or none. For set-up and for what other platforms' feeds bring; an item
 * manager's change goes through a draft and a second person. A version already there with the same content is left alone.
 * @param platform whose feed brought them; null for the platform's own
 * @returns those that are new
 */
export async function publishBasicItems(
  services: Pick<Services, 'db' | 'clock' | 'config' | 'ledger' | 'platform' | 'principal' | 'afterCommit'>,
  items: readonly BasicItem[],
  platform: string | null = null,
): Promise<BasicItem[]> {
  const { db, clock, principal } = services
  if (principal.kind !== 'system') throw kernelProblems.notAllowed({ private: { act: 'catalogue.publish-basic' } })
  const faults = items.flatMap((item) =>
    Check(basicItemSchema, item)
      ? basicFaults(item)
      : [{ field: item.basicCode, words: { zh: '基本事项要素不完整', en: 'Elements of the basic item are missing' } }],
  )
  if (faults.length > 0) throw catalogueProblems.inconsistentItems({ fields: faults })

  const fresh: BasicItem[] = []
  for (const item of items) {
    const known = await findBasicVersion(db, item.basicCode, item.version)
    if (known && isDeepStrictEqual(known.elements, item.elements)) continue
    if (known) throw catalogueProblems.versionExists({ private: { basicCode: item.basicCode } })
    fresh.push(item)
  }
  if (fresh.length === 0) return fresh
  await nextPublication(db)
  for (const item of fresh) {
    const { elements } = item
    await insertBasicVersion(db, {
      ...item,
      platform,
      publishedAt: clock.now(),
      publishedBy: platform === null ? services.platform.name : elements.department.name,
    })
  }
  services.afterCommit(() => forgetEdition(services))
  return fresh
}
