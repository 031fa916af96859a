import { maybe, sql } from '#kernel/database'
import type { Officer } from '#kernel/principal'
import type { Services } from '#kernel/services'
import type { Case, CaseFile } from '../case/case.ts'
import { getCaseForAct, noteAct, type OfficeServices } from '../office/office-act.ts'
import { caseworkProblems } from '../problems.ts'
import { recordAct } from '../store/record-act.ts'

/** Another officer who has a case open to decide it. */
export interface Holder {
  readonly name: string
  readonly since: Date
}

/** So long after the last look a case counts as open. */
const minutes = 15

type Holding = Pick<Services, 'db' | 'keys' | 'clock'>

/**
 * Notes who has a case open, unless somebody else has. It warns colleagues and stops nobody: of two who decide on the
 * same version the second is refused anyway.
 * @returns who else has it open; null where it is the officer's now
 */
export async function holdCase(services: Holding, officer: Officer, { id }: Pick<Case, 'id'>): Promise<Holder | null> {
  const { db, keys, clock } = services
  const now = clock.now()
  const held = await maybe(
    db,
    sql`insert into casework.locks as l (case_id, organisation_id, officer_id, name, since, expires_at)
      values (${id}, ${officer.organisation.id}, ${officer.officerId}, ${keys.seal('casework.locks', officer.name)}, ${now},
        ${new Date(now.getTime() + minutes * 60_000)})
      on conflict (case_id) do update set expires_at = excluded.expires_at, officer_id = excluded.officer_id,
        name = excluded.name, since = case when l.officer_id = excluded.officer_id then l.since else excluded.since end
      where l.officer_id = excluded.officer_id or l.expires_at <= ${now} returning case_id`,
  )
  return held ? null : findHolder(services, officer, id)
}

async function findHolder(
  { db, keys, clock }: Holding,
  { officerId }: Officer,
  id: Case['id'],
): Promise<Holder | null> {
  const row = await maybe<{ name: Buffer; since: Date }>(
    db,
    sql`select name, since from casework.locks
      where case_id = ${id} and officer_id <> ${officerId} and expires_at > ${clock.now()}`,
  )
  return row ? { name: keys.open('casework.locks', row.name), since: row.since } : null
}

/** 接手: goes on with a case that a colleague has open, which the record keeps; it is theirs from then on. */
export async function takeOverCase(
  services: OfficeServices,
  officer: Officer,
  caseId: string,
  { version }: { readonly version: number },
): Promise<CaseFile> {
  const found = await getCaseForAct(services, officer, caseId, { act: 'take-over', role: 'office', version })
  const holder = await findHolder(services, officer, found.id)
  if (!holder) throw caseworkProblems.notHeld()
  const { officerId, name } = officer

  const taken = await recordAct(services, found, { act: 'take-over', detail: { officerId, name, why: holder.name } })
  await sql`delete from casework.locks where case_id = ${found.id}`.execute(services.db)
  await holdCase(services, officer, found)
  await noteAct(services, found, 'casework.take-over')
  return taken
}
