import { system } from '#kernel/principal'
import type { Services } from '#kernel/services'
import { calendarDateOf } from '#standards'
import { listAbolishedProofs } from '../../proofs/list-abolished-proofs.ts'
import { itemSheet } from '../columns/part-columns.ts'
import { UnreadableFile } from '../formats/sheet-event.ts'
import type { RowFault } from '../import.ts'
import {
  addCounts,
  addFaults,
  type Claim,
  type ClaimedImport,
  ClaimLost,
  claimImport,
  endChecking,
  endReading,
  giveUp,
  holdClaim,
} from '../store/claim-store.ts'
import type { Layout } from '../store/import-store.ts'
import {
  clearStaged,
  insertStaged,
  markChecked,
  selectOrphans,
  selectParts,
  selectUnchecked,
} from '../store/staged-store.ts'
import { selectBasics, selectDrafted, selectStandings } from '../store/stands-store.ts'
import { codesOf } from './base-of.ts'
import { type CheckContext, type CheckedItem, checkRow } from './check-row.ts'
import { placed, rowFaults } from './row-faults.ts'
import { type Staged, type StagedRow, stageFile } from './stage-file.ts'

const readAtOnce = 500
const checkAtOnce = 100
const mostOrphans = 1000
const mostAttempts = 5

type Checking = Pick<Services, 'apart' | 'clock' | 'log'>

/**
 * Takes up the oldest import that waits or was left by a process that ended, and checks it to the end: batch by batch,
 * each in a transaction of its own, so that its progress is seen and a restart goes on where it was.
 * @returns false when nothing waits
 */
export async function checkNextImport(services: Checking, worker: string): Promise<boolean> {
  const claimed = await services.apart(system, ({ db, clock }) => claimImport(db, worker, clock.now()))
  if (!claimed) return false
  const claim = { id: claimed.id, worker }
  try {
    if (claimed.attempts > mostAttempts) throw endless()
    const layout = claimed.content ? await readAll(services, claim, claimed) : claimed.layout
    await checkAll(services, claim, { ...claimed, layout })
  } catch (error) {
    if (error instanceof ClaimLost) return true
    if (!(error instanceof UnreadableFile)) throw error
    await refuseFile(services, claim, error)
  }
  return true
}

/** Reads the file from its beginning: what an earlier reading left is forgotten. */
async function readAll(services: Checking, claim: Claim, { format, content }: ClaimedImport): Promise<Layout> {
  const layout: Record<string, Readonly<Record<string, number>>> = {}
  await inBatch(services, claim, ({ db }) => clearStaged(db, claim.id))
  let waiting: Staged[] = []
  const keep = (): Promise<void> => {
    const batch = waiting
    waiting = []
    return inBatch(services, claim, async ({ db }) => {
      await insertStaged(db, claim.id, batch.filter(isRow))
      const faults = batch.flatMap((staged) => (staged.kind === 'fault' ? [{ line: null, fault: staged.fault }] : []))
      await addFaults(db, claim.id, faults)
    })
  }
  for await (const staged of stageFile(format, content ?? Buffer.alloc(0))) {
    if (staged.kind === 'layout') layout[staged.sheet] = staged.columns
    else waiting.push(staged)
    if (waiting.length >= readAtOnce) await keep()
  }
  await keep()
  await inBatch(services, claim, async ({ db }) => {
    const orphans = await selectOrphans(db, claim.id, mostOrphans)
    const faults = orphans.map(({ sheet, line, handlingCode }) => {
      const place = { line, handlingCode, parts: [], layout }
      return { line: null, fault: placed(place, { ...rowFaults.orphan(handlingCode), sheet, line }) }
    })
    await addFaults(db, claim.id, faults)
    await endReading(db, claim.id, layout)
  })
  return layout
}

function isRow(staged: Staged): staged is StagedRow {
  return staged.kind === 'row'
}

async function checkAll(services: Checking, claim: Claim, claimed: ClaimedImport): Promise<void> {
  let checked = 0
  do {
    await inBatch(services, claim, async (each) => {
      checked = await checkBatch(each, claimed)
      if (checked === 0) await endChecking(each.db, claim.id)
    })
  } while (checked > 0)
}

async function checkBatch(
  services: Services,
  { id, organisationId, organisationName, reason, layout }: ClaimedImport,
): Promise<number> {
  const { db, clock } = services
  const staged = await selectUnchecked(db, id, checkAtOnce)
  if (staged.length === 0) return 0
  const codes = staged.map(({ handlingCode }) => handlingCode)
  const [parts, basics, standings, drafted] = [
    await selectParts(db, id, codes),
    await selectBasics(db, [...new Set(codes.map((code) => codesOf(code).basicCode))]),
    await selectStandings(db, codes),
    await selectDrafted(db, codes),
  ]
  const context: CheckContext = {
    ...{ organisationId, reason, layout, by: { zh: organisationName, en: organisationName } },
    today: calendarDateOf(clock.now()),
    abolishedProofs: await listAbolishedProofs(services),
  }
  const checked = staged.map((row) =>
    checkRow(
      row,
      {
        parts: parts.filter(({ handlingCode }) => handlingCode === row.handlingCode),
        basic: basics.get(codesOf(row.handlingCode).basicCode),
        standing: standings.get(row.handlingCode),
        hasDraft: drafted.has(row.handlingCode),
      },
      context,
    ),
  )
  await markChecked(db, id, checked)
  await addFaults(
    db,
    id,
    checked.flatMap(({ line, faults }) => faults.map((fault) => ({ line, fault }))),
  )
  await addCounts(db, id, countsOf(checked))
  return checked.length
}

function countsOf(checked: readonly CheckedItem[]) {
  const count = (outcome: CheckedItem['outcome']): number => checked.filter((each) => each.outcome === outcome).length
  return {
    rowsChecked: checked.length,
    faultyRows: count('faulty'),
    newItems: count('new'),
    changedItems: count('changed'),
    unchangedItems: count('unchanged'),
  }
}

/** What a batch writes is written by the holder of the claim or not at all. */
function inBatch(services: Checking, claim: Claim, work: (services: Services) => Promise<void>): Promise<void> {
  return services.apart(system, async (each) => {
    await holdClaim(each.db, claim, each.clock.now())
    await work(each)
  })
}

/** A file that cannot be used leaves nothing behind but the reason. */
async function refuseFile(services: Checking, claim: Claim, { words, mend }: UnreadableFile): Promise<void> {
  const fault: RowFault = {
    ...{ sheet: '', row: 0, column: '', cell: null, handlingCode: null, severity: 'error', clause: null },
    ...{ words, mend },
  }
  await inBatch(services, claim, async ({ db }) => {
    await clearStaged(db, claim.id)
    await addFaults(db, claim.id, [{ line: null, fault }])
    await giveUp(db, claim.id)
  })
}

function endless(): UnreadableFile {
  return new UnreadableFile(
    { zh: '检查几次都没有做完，已停止', en: 'The check did not come to its end several times and was stopped' },
    { zh: `把“${itemSheet}”拆成几份再试；还不行请联系平台管理员`, en: 'Divide the file, or ask the administrators' },
  )
}
