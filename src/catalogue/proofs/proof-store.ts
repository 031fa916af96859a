import { type Db, maybe, rows, sql } from '#kernel/database'
import type { PartyId } from '#kernel/ids'
import type { AbolishedProof } from './abolished-proof.ts'

interface ProofRow extends Pick<AbolishedProof, 'id' | 'replacedBy' | 'abolishedOn'> {
  readonly words: Pick<AbolishedProof, 'name' | 'otherNames' | 'how' | 'clause'>
}

export async function selectProofs(db: Db): Promise<AbolishedProof[]> {
  const found = await rows<ProofRow>(
    db,
    sql`select id, replaced_by, abolished_on, words from catalogue.abolished_proofs order by abolished_on desc, id`,
  )
  return found.map(({ words, ...row }) => ({ ...row, ...words }))
}

/** @returns whether anything changed */
export async function upsertProof(db: Db, proof: AbolishedProof): Promise<boolean> {
  const { id, name, otherNames, replacedBy, how, clause, abolishedOn } = proof
  const changed = await maybe<{ id: string }>(
    db,
    sql`insert into catalogue.abolished_proofs as old (id, name, replaced_by, abolished_on, words)
      values (${id}, ${name.zh}, ${replacedBy}, ${abolishedOn}, ${JSON.stringify({ name, otherNames, how, clause })})
      on conflict (id) do update set name = excluded.name, replaced_by = excluded.replaced_by,
        abolished_on = excluded.abolished_on, words = excluded.words
      where (old.name, old.replaced_by, old.abolished_on, old.words)
        is distinct from (excluded.name, excluded.replaced_by, excluded.abolished_on, excluded.words)
      returning old.id`,
  )
  return changed !== undefined
}

export interface DemandRow {
  readonly id: string
  readonly proofId: string
  readonly place: string
  readonly what: Buffer
  readonly contact: Buffer | null
  readonly reportedAt: Date
  readonly due: string
  readonly answer: Buffer | null
  readonly answeredFor: string | null
  readonly answeredAt: Date | null
}

export async function insertDemand(
  db: Db,
  demand: Pick<DemandRow, 'id' | 'proofId' | 'place' | 'what' | 'contact' | 'reportedAt' | 'due'> & {
    readonly partyId: PartyId | null
  },
): Promise<void> {
  // No `returning`: a stranger may write a row and not read it.
  await sql`insert into catalogue.proof_demands (id, proof_id, party_id, place, what, contact, reported_at, due)
    values (${demand.id}, ${demand.proofId}, ${demand.partyId}, ${demand.place}, ${demand.what}, ${demand.contact},
      ${demand.reportedAt}, ${demand.due})`.execute(db)
}

const columns = sql`id, proof_id, place, what, contact, reported_at, due, answer, answered_for, answered_at`

/** What waits for an answer first, the oldest first; then what was answered, the newest first. */
export async function selectDemands(db: Db, limit: number): Promise<DemandRow[]> {
  return rows<DemandRow>(
    db,
    sql`select ${columns} from catalogue.proof_demands
      order by answered_at is not null, answered_at desc, reported_at limit ${limit}`,
  )
}

export async function findDemand(db: Db, id: string): Promise<DemandRow | undefined> {
  return maybe<DemandRow>(db, sql`select ${columns} from catalogue.proof_demands where id = ${id} for update`)
}

export async function markAnswered(
  db: Db,
  id: string,
  by: { readonly answer: Buffer; readonly officerId: string; readonly organisation: string; readonly at: Date },
): Promise<void> {
  await sql`update catalogue.proof_demands set answer = ${by.answer}, answered_by = ${by.officerId},
      answered_for = ${by.organisation}, answered_at = ${by.at} where id = ${id}`.execute(db)
}
