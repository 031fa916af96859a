import { maybe, sql } from '#kernel/database'
import type { Case, Timer } from '../case/case.ts'
import { caseActs, type EffectTopic } from '../case/case-acts.ts'
import type { RecordedAct } from '../case/recorded-act.ts'
import { timersOf } from '../clock/timers.ts'
import { sealAct } from './act-store.ts'
import { projectionOf, type Store } from './case-store.ts'

/**
 * One statement, one round trip: the projection if nobody has acted since `before`, the acts, what newly falls due and no
 * longer does, and what follows from it. @returns whether it did; otherwise nothing was written.
 */
export async function writeActs(
  { db, keys }: Store,
  before: Case,
  after: Case,
  acts: readonly RecordedAct[],
): Promise<boolean> {
  const { gone, added } = changedTimers(before, after)
  const effects = effectsOf(after, acts)
  const written = await maybe(
    db,
    sql`with changed as (
        update casework.cases set ${projectionOf(after, keys)}
        where party_id = ${after.partyId} and id = ${after.id} and version = ${before.version} returning party_id, id),
      recorded as (
        insert into casework.acts (party_id, case_id, sequence, act, at, actor_kind, actor_role, actor_id, actor_organisation, detail)
        select c.party_id, c.id, a.* from changed c cross join unnest(
          ${acts.map(({ sequence }) => sequence)}::integer[], ${acts.map(({ act }) => act)}::text[],
          ${acts.map(({ at }) => at)}::timestamptz[], ${acts.map(({ actor }) => actor.kind)}::text[],
          ${acts.map(({ actor }) => actor.role)}::text[], ${acts.map(({ actor }) => actor.id)}::text[],
          ${acts.map(({ actor }) => actor.organisationId)}::text[], ${acts.map((each) => sealAct(each, keys))}::bytea[]) a),
      gone as (
        delete from casework.timers t using changed c, unnest(
          ${gone.map(({ kind }) => kind)}::text[], ${gone.map(({ dueOn }) => dueOn)}::date[]) as g(kind, due_on)
        where t.party_id = c.party_id and t.case_id = c.id and t.kind = g.kind and t.due_on = g.due_on),
      set_off as (
        insert into casework.timers (party_id, case_id, kind, due_on)
        select c.party_id, c.id, s.* from changed c cross join unnest(
          ${added.map(({ kind }) => kind)}::text[], ${added.map(({ dueOn }) => dueOn)}::date[]) s),
      told as (
        insert into casework.effects (party_id, case_id, topic, sequence, ready_at)
        select c.party_id, c.id, e.* from changed c cross join unnest(
          ${effects.map(({ topic }) => topic)}::text[], ${effects.map(({ sequence }) => sequence)}::integer[],
          ${effects.map(({ at }) => at)}::timestamptz[]) e)
    select id from changed`,
  )
  return written !== undefined
}

/** The difference alone: most acts leave what falls due as it is, and one statement cannot replace a row by its equal. */
function changedTimers(before: Case, after: Case): { gone: Timer[]; added: Timer[] } {
  const [old, now] = [timersOf(before), timersOf(after)]
  const isIn = (list: readonly Timer[], timer: Timer) =>
    list.some(({ kind, dueOn }) => kind === timer.kind && dueOn === timer.dueOn)
  return { gone: old.filter((each) => !isIn(now, each)), added: now.filter((each) => !isIn(old, each)) }
}

/** Nobody is told of a draft: it has no number yet. */
function effectsOf(
  { caseNumber }: Case,
  acts: readonly RecordedAct[],
): { topic: EffectTopic; sequence: number; at: Date }[] {
  if (caseNumber === null) return []
  return acts.flatMap(({ act, sequence, at }) => caseActs[act].tells.map((topic) => ({ topic, sequence, at })))
}
