import { maybe, rows, sql } from '#kernel/database'
import { findId, newId } from '#kernel/ids'
import type { Words } from '#kernel/language'
import type { Officer } from '#kernel/principal'
import type { FieldProblem } from '#kernel/problem'
import type { Services } from '#kernel/services'
import { checkResidentId } from '#standards'
import type { Case } from '../case/case.ts'
import { caseworkProblems } from '../problems.ts'

/** Whose case an officer does not touch (公务员法第七十六条): their own and their near relatives'. */
export const relations = {
  self: { zh: '本人', en: 'Myself' },
  spouse: { zh: '配偶', en: 'Spouse' },
  parent: { zh: '父母', en: 'Parent' },
  child: { zh: '子女', en: 'Child' },
  sibling: { zh: '兄弟姐妹', en: 'Sibling' },
  other: { zh: '其他近亲属', en: 'Another near relative' },
} as const satisfies Readonly<Record<string, Words>>
export type Relation = keyof typeof relations

/** What was declared: the number itself is nowhere, so that it cannot be shown. */
export interface Kin {
  readonly id: string
  readonly relation: Relation
  readonly declaredAt: Date
}

const indexName = 'casework.kin'

/** Declares the own number or a relative's: cases of theirs are neither assigned to the officer nor decided by them. */
export async function declareKin(
  { db, keys, clock, ledger }: Pick<Services, 'db' | 'keys' | 'clock' | 'ledger'>,
  officer: Officer,
  given: { readonly relation: string; readonly number: string },
): Promise<void> {
  const fields: FieldProblem[] = []
  const relation = (Object.keys(relations) as Relation[]).find((each) => each === given.relation) // keys of the table
  if (!relation) fields.push({ field: 'relation', words: { zh: '请选关系', en: 'Choose the relation' } })
  const number = checkResidentId(given.number.trim().toUpperCase())
  if (!number.ok) fields.push({ field: 'number', words: { zh: '身份证号不对', en: 'This is no identity number' } })
  if (!relation || !number.ok) throw caseworkProblems.badKin({ fields })
  await sql`insert into casework.kin (id, officer_id, organisation_id, relation, number, declared_at)
    values (${newId(clock.now())}, ${officer.officerId}, ${officer.organisation.id}, ${relation},
      ${keys.index(indexName, number.value)}, ${clock.now()})
    on conflict (officer_id, number) do update set relation = excluded.relation`.execute(db)
  await ledger.record({ act: 'casework.declare-kin', purpose: { words: relations[relation] } })
}

/** Takes a declaration back; only the own, and the ledger keeps that it was there. */
export async function removeKin(
  { db, ledger }: Pick<Services, 'db' | 'ledger'>,
  { officerId }: Officer,
  kinId: string,
): Promise<void> {
  const id = findId<'kin'>(kinId)
  const gone =
    id &&
    (await maybe<{ relation: Relation }>(
      db,
      sql`delete from casework.kin where id = ${id} and officer_id = ${officerId} returning relation`,
    ))
  if (!gone) throw caseworkProblems.kinUnknown()
  await ledger.record({ act: 'casework.remove-kin', purpose: { words: relations[gone.relation] } })
}

export async function listKin({ db }: Pick<Services, 'db'>, { officerId }: Officer): Promise<Kin[]> {
  return rows<Kin>(
    db,
    sql`select id, relation, declared_at from casework.kin where officer_id = ${officerId} order by declared_at limit 100`,
  )
}

/** @throws conflictOfInterest for the applicant themself, a relative, and who declared to have a part in it. */
export async function mustBeImpartial(
  services: Pick<Services, 'db' | 'keys'>,
  { officerId }: Pick<Officer, 'officerId'>,
  found: Pick<Case, 'applicant' | 'recused'>,
): Promise<void> {
  const declared = await rows<{ number: Buffer }>(
    services.db,
    sql`select number from casework.kin where officer_id = ${officerId}`,
  )
  mustBeNoKin(services, { officerId, kin: declared.map(({ number }) => number) }, found)
}

/** The same where the numbers that the officer declared are at hand. */
export function mustBeNoKin(
  services: Pick<Services, 'keys'>,
  { officerId, kin }: Pick<Officer, 'officerId'> & { readonly kin: readonly Buffer[] },
  { applicant, recused }: Pick<Case, 'applicant' | 'recused'>,
): void {
  const isKin = kin.some((each) => each.equals(applicantIndex(services, applicant)))
  if (isKin || recused.includes(officerId)) throw caseworkProblems.conflictOfInterest()
}

/** What an applicant's number is compared by. */
export function applicantIndex({ keys }: Pick<Services, 'keys'>, applicant: Case['applicant']): Buffer {
  return keys.index(indexName, applicant?.number ?? '')
}
