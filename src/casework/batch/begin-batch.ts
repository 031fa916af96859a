import { randomInt } from 'node:crypto'
import { rows, sql } from '#kernel/database'
import { type CaseId, findId, newId } from '#kernel/ids'
import type { Words } from '#kernel/language'
import type { Officer } from '#kernel/principal'
import { Problem } from '#kernel/problem'
import type { Services } from '#kernel/services'
import { maskName } from '#standards'
import type { CaseFile } from '../case/case.ts'
import { judgeCase } from '../case/case-context.ts'
import { mustDecide } from '../case/lawful.ts'
import { needsSecond } from '../deciding/deciding.ts'
import { caseworkProblems } from '../problems.ts'
import { listFactChecks } from '../recheck/check-store.ts'
import { recheckOf } from '../recheck/recheck-of.ts'
import { type CaseRow, caseOf, type ListedItem, listColumns } from '../store/case-store.ts'
import { readContent } from '../store/content-store.ts'
import { getCaseAtOffice } from '../store/get-case.ts'
import { mostCases, sampleSize } from './batch.ts'

/** Cases that may be alike, of one version of an item: what the register says of each is looked at when they are chosen. */
export interface BatchableGroup {
  readonly itemCode: string
  readonly itemVersion: number
  readonly itemName: Words
  readonly cases: readonly BatchableCase[]
}
export interface BatchableCase {
  readonly caseId: CaseId
  readonly caseNumber: string
  /** Masked, as in the queue. */
  readonly applicant: string
}

/** What an officer may choose from: accepted, every fact from its source, nothing supplied; the most urgent first. */
export async function listBatchable(
  { db, keys }: Pick<Services, 'db' | 'keys'>,
  officer: Officer,
): Promise<BatchableGroup[]> {
  mustDecide(officer)
  const found = await rows<CaseRow<ListedItem>>(
    db,
    sql`select ${listColumns} from casework.cases where organisation_id = ${officer.organisation.id}
      and state in ('accepted', 'handling') and doubtful = 0 and not correction_used
      order by item_code, item_version, due limit 200`,
  )
  const groups = Map.groupBy(
    found.map((row) => caseOf(row, keys)),
    ({ itemCode, itemVersion }) => `${itemCode} ${itemVersion}`,
  )
  return [...groups.values()].flatMap(([first, ...rest]) => {
    if (!first) return []
    const { itemCode, itemVersion, item } = first
    const cases = [first, ...rest].map(({ id, caseNumber, applicant }) => ({
      ...{ caseId: id, caseNumber: caseNumber ?? '', applicant: maskName(applicant?.name ?? '') },
    }))
    return [{ itemCode, itemVersion, itemName: item.name, cases }]
  })
}

export interface BeginBatch {
  readonly itemCode: string
  readonly itemVersion: number
  readonly caseIds: readonly string[]
}

/**
 * Chooses cases of which the rules say the same and draws the sample that has to be opened. What is not alike is left
 * out. @returns id of the batch
 */
export async function beginBatch(
  services: Pick<Services, 'db' | 'keys' | 'clock' | 'principal' | 'apart'>,
  officer: Officer,
  { itemCode, itemVersion, caseIds }: BeginBatch,
): Promise<string> {
  mustDecide(officer)
  if (caseIds.length > mostCases) throw caseworkProblems.badBatch()
  const alike: CaseFile[] = []
  for (const caseId of new Set(caseIds.map((each) => findId<'case'>(each)))) {
    const found = caseId && (await findAlike(services, officer, caseId, { itemCode, itemVersion }))
    if (found) alike.push(found)
  }
  if (alike.length === 0) throw caseworkProblems.badBatch()

  const sample = drawSample(alike.map(({ id }) => id))
  const cases = alike.map(({ id, version }) => ({
    ...{ caseId: id, version, isSampled: sample.has(id), isOpened: false },
    ...{ granted: null, isUndone: false, refusal: null },
  }))
  const id = newId<'batch'>(services.clock.now())
  await sql`insert into casework.batches (id, officer_id, organisation_id, session_id, item_code, item_version, created_at, cases)
    values (${id}, ${officer.officerId}, ${officer.organisation.id}, ${officer.sessionId}, ${itemCode}, ${itemVersion},
      ${services.clock.now()}, ${JSON.stringify(cases)}::jsonb)`.execute(services.db)
  return id
}

/** Same item version, every fact from its source and nothing else said since, nothing supplied, suggested to grant, one officer enough, no conflict. */
async function findAlike(
  services: Pick<Services, 'db' | 'keys' | 'clock' | 'apart'>,
  officer: Officer,
  caseId: CaseId,
  { itemCode, itemVersion }: Pick<BeginBatch, 'itemCode' | 'itemVersion'>,
): Promise<CaseFile | undefined> {
  try {
    const found = await getCaseAtOffice(services, officer, caseId)
    const isOpen = found.state === 'accepted' || found.state === 'handling'
    if (!isOpen || found.itemCode !== itemCode || found.itemVersion !== itemVersion) return undefined
    if (found.doubtful !== 0 || found.correctionUsed || needsSecond(found, officer)) return undefined
    const content = await readContent(services, found)
    if (content.facts.some(({ status }) => status !== 'verified')) return undefined
    const now = services.clock.now()
    if (recheckOf(found, content, await listFactChecks(services, found), now).changes !== '') return undefined
    return judgeCase(found, content, now).outcome === 'can' ? found : undefined
  } catch (error) {
    if (error instanceof Problem) return undefined
    throw error
  }
}

/** Drawn so that nobody can know beforehand which are looked at. */
function drawSample(ids: readonly CaseId[]): ReadonlySet<CaseId> {
  const left = [...ids]
  const drawn = new Set<CaseId>()
  while (drawn.size < sampleSize && left.length > 0) {
    for (const id of left.splice(randomInt(left.length), 1)) drawn.add(id)
  }
  return drawn
}
