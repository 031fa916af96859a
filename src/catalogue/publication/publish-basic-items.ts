import { isDeepStrictEqual } from 'node:util'
import { Check } from 'typebox/value'
import { kernelProblems } from '#kernel/problem'
import type { Services } from '#kernel/services'
import { calendarDateOf } from '#standards'
import type { BasicItem } from '../basic-item.ts'
import { forgetEdition } from '../edition.ts'
import { adoptUnrecorded } from '../lifecycle/record/act-store.ts'
import { platformActor, recordItemAct } from '../lifecycle/record/record-act.ts'
import { faultsIn, lintBasicItem } from '../lint/lint-item.ts'
import { catalogueProblems } from '../problems.ts'
import { listAbolishedProofs } from '../proofs/list-abolished-proofs.ts'
import { findBasicVersion } from '../store/basic-items.ts'
import { nextPublication } from '../store/publications.ts'
import { basicItemSchema } from './item-schema.ts'
import { putBasicInForce } from './put-basic-in-force.ts'

/**
 * Puts versions of basic items in force, all or none: for set-up. An item manager's change goes through a draft and a
 * second person, another platform's through its feed. A version already there with the same content is left alone.
 * @returns those that are new
 */
export async function publishBasicItems(
  services: Pick<Services, 'db' | 'keys' | 'clock' | 'config' | 'ledger' | 'platform' | 'principal' | 'afterCommit'>,
  items: readonly BasicItem[],
): Promise<BasicItem[]> {
  const { db, clock, principal } = services
  if (principal.kind !== 'system') throw kernelProblems.notAllowed({ private: { act: 'catalogue.publish-basic' } })
  const today = calendarDateOf(clock.now())
  const abolishedProofs = await listAbolishedProofs(services)
  const faults = items.flatMap((item) =>
    Check(basicItemSchema, item)
      ? faultsIn(lintBasicItem(item, today, { abolishedProofs }), item.basicCode)
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
  await adoptUnrecorded(
    services,
    'basic',
    fresh.map(({ basicCode }) => basicCode),
  )
  await putBasicInForce(services, fresh, services.platform.name)
  for (const item of fresh) {
    const { basicCode: code, version, effectiveFrom } = item
    const published = { act: 'publish', detail: { version, effectiveFrom }, actor: platformActor } as const
    await recordItemAct(services, { level: 'basic', code }, published)
  }
  services.afterCommit(() => forgetEdition(services))
  return fresh
}
