import { maybe, rows, sql } from '#kernel/database'
import { type CaseId, findId, newId, type PartyId } from '#kernel/ids'
import type { Words } from '#kernel/language'
import type { Officer } from '#kernel/principal'
import type { FieldProblem } from '#kernel/problem'
import type { Services } from '#kernel/services'
import { mustActAs } from '../case/lawful.ts'
import { caseworkProblems } from '../problems.ts'

export const qualityVerdicts = {
  sound: { zh: '合格', en: 'Sound' },
  flawed: { zh: '有问题', en: 'Something is wrong' },
} as const satisfies Readonly<Record<string, Words>>
export type QualityVerdict = keyof typeof qualityVerdicts

/** A closed case drawn to be looked at again. */
export interface QualityCheck {
  readonly id: string
  readonly caseId: CaseId
  readonly caseNumber: string
  readonly drawnAt: Date
  readonly verdict: QualityVerdict | null
  readonly note: string | null
}

const drawn = 10
const daysBack = 90

/** Draws at most ten cases closed in the last ninety days that were not drawn before. @returns how many */
export async function drawQualitySample(
  { db, clock, ledger }: Pick<Services, 'db' | 'clock' | 'ledger'>,
  officer: Officer,
): Promise<number> {
  mustActAs(officer, 'supervisor')
  const now = clock.now()
  const found = await rows<{ partyId: PartyId; id: CaseId }>(
    db,
    sql`select party_id, id from casework.cases c where organisation_id = ${officer.organisation.id}
      and state in ('not-accepted', 'granted', 'refused', 'made', 'delivered', 'closed', 'terminated') and state = 'closed'
      and decided_at > ${new Date(now.getTime() - daysBack * 24 * 3_600_000)}
      and not exists (select from casework.quality_checks q where q.case_id = c.id) order by random() limit ${drawn}`,
  )
  for (const { partyId, id } of found) {
    await sql`insert into casework.quality_checks (id, party_id, case_id, organisation_id, drawn_by, drawn_at)
      values (${newId(now)}, ${partyId}, ${id}, ${officer.organisation.id}, ${officer.officerId}, ${now})
      on conflict do nothing`.execute(db)
  }
  await ledger.record({ act: 'casework.sample', purpose: { words: { zh: '质量抽查', en: 'Quality sample' } } })
  return found.length
}

/** What was drawn, the unjudged first. */
export async function listQualityChecks(
  { db, keys }: Pick<Services, 'db' | 'keys'>,
  officer: Officer,
): Promise<QualityCheck[]> {
  mustActAs(officer, 'supervisor')
  const found = await rows<Omit<QualityCheck, 'note'> & { note: Buffer | null }>(
    db,
    sql`select q.id, q.case_id, c.case_number, q.drawn_at, q.verdict, q.note from casework.quality_checks q
      join casework.cases c on c.party_id = q.party_id and c.id = q.case_id
      where q.organisation_id = ${officer.organisation.id} order by q.judged_at desc nulls first, q.drawn_at desc limit 50`,
  )
  return found.map((each) => ({ ...each, note: each.note && keys.open('casework.quality_checks', each.note) }))
}

/** Writes down what was found; once, by a supervisor of the office. */
export async function judgeQuality(
  { db, keys, clock, ledger }: Pick<Services, 'db' | 'keys' | 'clock' | 'ledger'>,
  officer: Officer,
  { id, verdict, note }: { readonly id: string; readonly verdict: string; readonly note: string },
): Promise<void> {
  mustActAs(officer, 'supervisor')
  const fields: FieldProblem[] = []
  const known = (['sound', 'flawed'] as const).find((each) => each === verdict)
  if (!known) fields.push({ field: 'verdict', words: { zh: '请选结论', en: 'Choose the finding' } })
  const length = [...note.trim()].length
  if ((known === 'flawed' && length < 5) || length > 1000) {
    fields.push({ field: 'note', words: { zh: '请写5到1000个字', en: 'Write 5 to 1,000 characters' } })
  }
  if (!known || fields.length > 0) throw caseworkProblems.badQualityCheck({ fields })
  const checkId = findId<'quality-check'>(id)
  const sealed = note.trim() === '' ? null : keys.seal('casework.quality_checks', note.trim())
  const judged =
    checkId &&
    (await maybe(
      db,
      sql`update casework.quality_checks set verdict = ${known}, note = ${sealed}, judged_at = ${clock.now()}
        where id = ${checkId} and organisation_id = ${officer.organisation.id} and verdict is null returning id`,
    ))
  if (!judged) throw caseworkProblems.qualityCheckUnknown()
  await ledger.record({ act: 'casework.judge-sample', purpose: { words: qualityVerdicts[known] } })
}
