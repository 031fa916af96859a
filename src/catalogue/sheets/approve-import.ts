import type { Words } from '#kernel/language'
import type { Officer } from '#kernel/principal'
import { calendarDateOf } from '#standards'
import type { BasicItem, ImplementingItem } from '../basic-item.ts'
import type { LifeServices } from '../lifecycle/life-services.ts'
import { catalogueProblems } from '../problems.ts'
import { publishVersions, type VersionToPublish } from '../publication/publish-versions.ts'
import { lockPublications } from '../store/publications.ts'
import { isNotYet } from './check/row-faults.ts'
import { wakeChecking } from './check/start-checking.ts'
import { getImport, getImportRow } from './get-import.ts'
import { type Import, isLawful } from './import.ts'
import { type ImportRow, recheckImport, settleImport } from './store/import-store.ts'
import { countStale, type ReadyRow, selectReady } from './store/staged-store.ts'
import { selectBasics } from './store/stands-store.ts'

const atOnce = 200

/**
 * A second person of the same organ puts everything of an import in force in one transaction. When anything was
 * published, drafted or abolished since the check, nothing is, and the import goes back to be checked anew: the answer
 * is then in the state `received`.
 * @throws kernel.not-allowed, catalogue.unknown-import, catalogue.import-not-now, catalogue.import-by-another
 */
export async function approveImport(services: LifeServices, officer: Officer, id: string): Promise<Import> {
  const found = await getImportRow(services, officer, id, { lock: true })
  if (found.receivedBy === officer.officerId) throw catalogueProblems.importByAnother()
  if (!isLawful('approve', found.state)) throw catalogueProblems.importNotNow()
  // Nobody publishes between this look and the end of the transaction.
  await lockPublications(services.db)
  if ((await countStale(services.db, found.id)) > 0) {
    await recheckImport(services.db, found.id, changedSince)
    services.afterCommit(wakeChecking)
    return getImport(services, officer, id)
  }

  const published = await publishAll(services, found)
  await settleImport(services, found.id, { state: 'published', by: officer, at: services.clock.now() })
  await services.ledger.record({
    act: 'catalogue.approve-import',
    purpose: {
      words: {
        zh: `审定导入“${found.fileName}”，发布${published}个事项`,
        en: `An import was approved, ${published} items published: ${found.fileName}`,
      },
    },
  })
  return getImport(services, officer, id)
}

const changedSince: Words = {
  zh: '检查之后，目录里有事项发布了新版本或有人在改，已重新检查',
  en: 'Since the check, items were published or are being edited: it is checked anew',
}

async function publishAll(services: LifeServices, { id, organisationName }: ImportRow): Promise<number> {
  const by = { zh: organisationName, en: organisationName }
  const at = services.clock.now()
  let published = 0
  let after = -1
  while (true) {
    const batch = await selectReady(services.db, id, after, atOnce)
    const last = batch.at(-1)
    if (!last) return published
    const codes = [...new Set(batch.map(({ implementing }) => implementing.basicCode))]
    const basics = await selectBasics(services.db, codes)
    const versions = batch.map((row) => versionOf(row, basics, { by, at }))
    await publishVersions(services, versions, by)
    published += batch.length
    after = last.line
  }
}

function versionOf(
  { implementing, dated }: ReadyRow,
  basics: ReadonlyMap<string, BasicItem>,
  { by, at }: { by: Words; at: Date },
): VersionToPublish {
  const basic = basics.get(implementing.basicCode)
  // The versions of the basic items were compared under the lock.
  if (!basic) throw catalogueProblems.unknownBasicItem({ private: { basicCode: implementing.basicCode } })
  const stamped: ImplementingItem = {
    ...implementing,
    effectiveFrom: dated ? implementing.effectiveFrom : calendarDateOf(at),
    overrides: implementing.overrides.map((each) => (isNotYet(each) ? { ...each, by, at: at.toISOString() } : each)),
  }
  const { basicCode, version, effectiveFrom, elements } = basic
  return { basic: { basicCode, version, effectiveFrom, elements }, implementing: stamped }
}
