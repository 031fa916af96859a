import { type Db, maybe, one, rows, sql } from '#kernel/database'
import type { Words } from '#kernel/language'

export const proposalStates = ['open', 'taken', 'declined', 'superseded'] as const
export type ProposalState = (typeof proposalStates)[number]

/** A version of a basic item that a place has not taken up yet. */
export interface Proposal {
  readonly handlingCode: string
  readonly basicCode: string
  readonly name: Words
  readonly region: string
  readonly fromVersion: number
  readonly toVersion: number
  readonly state: ProposalState
  readonly madeAt: Date
  readonly reason: Words | null
}

/** One for every item in force here under an older version; an older proposal to the same place is superseded. */
export async function insertProposals(
  db: Db,
  { basicCode, version, at }: { basicCode: string; version: number; at: Date },
): Promise<number> {
  await sql`update catalogue.proposals set state = 'superseded'
    where basic_code = ${basicCode} and state = 'open' and to_version < ${version}`.execute(db)
  const { made } = await one<{ made: number }>(
    db,
    sql`with proposed as (
        insert into catalogue.proposals (handling_code, basic_code, from_version, to_version, state, made_at)
        select handling_code, basic_code, basic_version, ${version}, 'open', ${at} from catalogue.items
          where current and platform is null and basic_code = ${basicCode} and basic_version < ${version}
        on conflict do nothing returning 1)
      select count(*) as made from proposed`,
  )
  return made
}

/** A version that stands on the newer basic item answers what was proposed. */
export async function settleProposals(db: Db, handlingCode: string, basicVersion: number): Promise<void> {
  await sql`update catalogue.proposals set state = 'taken'
    where handling_code = ${handlingCode} and state = 'open' and to_version <= ${basicVersion}`.execute(db)
}

const columns = sql`proposal.handling_code, proposal.basic_code, title.words -> 'name' as name, item.region, from_version,
  to_version, proposal.state, made_at, reason`
const tables = sql`catalogue.proposals proposal
  join catalogue.items item on item.handling_code = proposal.handling_code and item.current
  join catalogue.titles title on title.id = item.title_id`

export async function selectOpenProposals(db: Db, organisationId: string): Promise<Proposal[]> {
  return rows<Proposal>(
    db,
    sql`select ${columns} from ${tables} where proposal.state = 'open'
      and starts_with(proposal.handling_code, ${organisationId}) order by made_at desc, proposal.handling_code limit 500`,
  )
}

export async function findOpenProposal(db: Db, handlingCode: string): Promise<Proposal | undefined> {
  return maybe<Proposal>(
    db,
    sql`select ${columns} from ${tables} where proposal.state = 'open' and proposal.handling_code = ${handlingCode}
      order by to_version desc limit 1`,
  )
}

export async function declineOpenProposal(db: Db, handlingCode: string, reason: Words): Promise<void> {
  await sql`update catalogue.proposals set state = 'declined', reason = ${JSON.stringify(reason)}
    where handling_code = ${handlingCode} and state = 'open'`.execute(db)
}
