import type { Words } from '#kernel/language'
import type { Services } from '#kernel/services'
import type { BasicItem, ImplementingItem } from '../basic-item.ts'
import { forgetEdition } from '../edition.ts'
import { announce } from '../feeds/announce.ts'
import { resolveItem } from '../inheritance/resolve-item.ts'
import type { ServiceItem } from '../item.ts'
import type { Draft } from '../lifecycle/draft.ts'
import { adoptUnrecorded } from '../lifecycle/record/act-store.ts'
import { platformActor, recordDraftAct, recordItemAct } from '../lifecycle/record/record-act.ts'
import { catalogueProblems } from '../problems.ts'
import { itemStates, lockStandings, type Standing, type StateNote, selectAbolished, setState } from '../store/items.ts'
import { nextPublication } from '../store/publications.ts'
import { putInForce } from './put-in-force.ts'

export type Publishing = Pick<
  Services,
  'db' | 'keys' | 'clock' | 'config' | 'ledger' | 'platform' | 'principal' | 'afterCommit'
>

export interface VersionToPublish {
  readonly basic: BasicItem
  readonly implementing: ImplementingItem
  /** The draft that ends with it, where there was one. */
  readonly draft?: Draft
}

/**
 * Puts checked versions in force in the place of those before, all or none, and records it: for people, for the other
 * platforms, in the record of the item, in the ledger. An item that is suspended stays so under its new version.
 * @param by who approved, as shown to the public: an office, never a person
 * @throws catalogue.version-out-of-order, catalogue.item-abolished
 */
export async function publishVersions(
  services: Publishing,
  versions: readonly VersionToPublish[],
  by: Words,
): Promise<ServiceItem[]> {
  if (versions.length === 0) return []
  const { db, clock } = services
  // The lock of all publications comes before that of any item: two that publish cannot wait for each other.
  const publication = await nextPublication(db)
  const codes = versions.map(({ implementing }) => implementing.handlingCode)
  await adoptUnrecorded(services, 'item', codes)
  const before = await lockStandings(db, codes)
  mustFollow(before, versions)
  const [ended] = await selectAbolished(db, codes)
  if (ended) throw catalogueProblems.itemAbolished({ private: { code: ended } })
  const suspended = before.filter(({ state }) => state === itemStates.suspended)

  const published = { platform: null, publishedAt: clock.now(), publishedBy: by, publication }
  const inForce = versions.map(({ basic, implementing }) => ({
    ...{ basic, implementing, item: resolveItem(basic, implementing) },
    ...published,
  }))
  await putInForce(services, inForce)
  for (const { handlingCode, stateNote } of suspended) await staySuspended(services, handlingCode, stateNote)

  for (const { implementing, draft } of versions) await recordVersion(services, implementing, draft)
  for (const { item } of inForce) await recordPublication(services, item)
  services.afterCommit(() => forgetEdition(services))
  return inForce.map(({ item }) => item)
}

/** A version never takes the place of a later one, whatever it was prepared from. */
function mustFollow(before: readonly Standing[], versions: readonly VersionToPublish[]): void {
  const inForce = new Map(before.map(({ handlingCode, version }) => [handlingCode, version]))
  const late = versions.find(
    ({ implementing: { handlingCode, version } }) => version <= (inForce.get(handlingCode) ?? 0),
  )
  if (late) throw catalogueProblems.versionOutOfOrder({ private: { code: late.implementing.handlingCode } })
}

/** Elsewhere, as here, a new version begins in use: that it does not is told after it. */
async function staySuspended(services: Publishing, code: string, note: StateNote | null): Promise<void> {
  await setState(services.db, code, itemStates.suspended, note)
  await announce(services, [{ kind: 'state', level: 'item', code, state: itemStates.suspended, note }])
}

async function recordVersion(
  services: Publishing,
  { handlingCode, version, effectiveFrom }: ImplementingItem,
  draft: Draft | undefined,
): Promise<void> {
  const act = { act: 'publish', detail: { version, effectiveFrom }, actor: platformActor } as const
  if (draft) await recordDraftAct(services, draft, act)
  else await recordItemAct(services, { level: 'item', code: handlingCode }, act)
}

async function recordPublication({ ledger }: Pick<Services, 'ledger'>, item: ServiceItem): Promise<void> {
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
