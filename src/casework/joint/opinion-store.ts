import { type Db, maybe, rows, sql } from '#kernel/database'
import type { Store } from '../store/case-store.ts'
import type { OpinionId, OpinionRow, Shown, Verdict } from './opinion.ts'

const shownSeal = 'casework.opinions.shown'
const answerSeal = 'casework.opinions.answer'

type SealedRow = Omit<OpinionRow, 'shown' | 'answer'> & { readonly shown: Buffer; readonly answer: Buffer | null }
const columns = sql.raw(`id, party_id, case_id, organisation_id, asked_organisation, shown, due_on, asked_at, verdict,
  answer, answered_at, urged_at`)

function opened(row: SealedRow, keys: Store['keys']): OpinionRow {
  return {
    ...row,
    // Only insertOpinion writes this column.
    shown: JSON.parse(keys.open(shownSeal, row.shown)) as Shown,
    answer: row.answer && keys.open(answerSeal, row.answer),
  }
}

export async function insertOpinion(
  { db, keys }: Store,
  row: Omit<OpinionRow, 'verdict' | 'answer' | 'answeredAt' | 'urgedAt'>,
): Promise<void> {
  await sql`insert into casework.opinions (id, party_id, case_id, organisation_id, asked_organisation, shown, due_on, asked_at)
    values (${row.id}, ${row.partyId}, ${row.caseId}, ${row.organisationId}, ${row.askedOrganisation},
      ${keys.seal(shownSeal, JSON.stringify(row.shown))}, ${row.dueOn}, ${row.askedAt})`.execute(db)
}

/** As far as row-level security shows it: to who asks, to who is asked. */
export async function findOpinion({ db, keys }: Store, id: OpinionId): Promise<OpinionRow | undefined> {
  const row = await maybe<SealedRow>(db, sql`select ${columns} from casework.opinions where id = ${id}`)
  return row && opened(row, keys)
}

/** Open ones first, by their day. @param side on which of the two sides the organisation stands */
export async function listOpinions(
  { db, keys }: Store,
  side: 'organisation_id' | 'asked_organisation',
  organisationId: string,
): Promise<OpinionRow[]> {
  const found = await rows<SealedRow>(
    db,
    sql`select ${columns} from casework.opinions where ${sql.ref(side)} = ${organisationId}
      order by (verdict is not null), due_on, id limit 100`,
  )
  return found.map((row) => opened(row, keys))
}

/** Nothing is written over: the first answer stands. @returns whether it was the first */
export async function settleOpinion(
  { db, keys }: Store,
  id: string,
  { verdict, text, at }: { readonly verdict: Verdict | 'none'; readonly text: string | null; readonly at: Date },
): Promise<boolean> {
  const answer = text === null ? null : keys.seal(answerSeal, text)
  const settled = await maybe(
    db,
    sql`update casework.opinions set verdict = ${verdict}, answer = ${answer}, answered_at = ${at}
      where id = ${id} and verdict is null returning id`,
  )
  return settled !== undefined
}

export async function markUrged(db: Db, id: string, at: Date): Promise<void> {
  await sql`update casework.opinions set urged_at = ${at} where id = ${id}`.execute(db)
}
