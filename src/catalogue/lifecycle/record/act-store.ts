import { rows, sql } from '#kernel/database'
import type { OfficerId } from '#kernel/ids'
import type { Services } from '#kernel/services'
import type { Subject } from '../draft.ts'
import type { ActDetails, Actor, ItemAct } from './item-act.ts'

const sealName = 'catalogue.item_acts'

export async function insertAct({ db, keys }: Pick<Services, 'db' | 'keys'>, recorded: ItemAct): Promise<void> {
  const { level, code, draftId, act, at, actor, detail } = recorded
  const name = actor.name === null ? null : keys.seal(sealName, actor.name)
  await sql`insert into catalogue.item_acts
      (level, code, draft_id, act, at, actor_kind, actor_id, actor_organisation, actor_name, detail)
    values (${level}, ${code}, ${draftId}, ${act}, ${at}, ${actor.kind}, ${actor.id}, ${actor.organisationId},
      ${name}, ${JSON.stringify(detail)})`.execute(db)
}

/**
 * Begins the record of what is in force without one, as lists loaded in bulk are. Twice at once is once: the index of
 * adoptions lets the second wait and do nothing.
 */
export async function adoptUnrecorded(
  { db, clock }: Pick<Services, 'db' | 'clock'>,
  level: Subject['level'],
  codes: readonly string[],
): Promise<void> {
  const [table, column] =
    level === 'item' ? [sql`catalogue.items`, sql`handling_code`] : [sql`catalogue.basic_items`, sql`basic_code`]
  await sql`insert into catalogue.item_acts (level, code, act, at, actor_kind, detail)
    select ${level}, ${column}, 'adopt', ${clock.now()}::timestamptz, 'system',
      jsonb_build_object('version', version, 'note', state_note,
        'state', (array['in-use', 'suspended', 'abolished'])[state])
    from ${table} found where current and ${column} = any(${[...codes]}::text[])
      and not exists (select from catalogue.item_acts recorded
        where recorded.level = ${level} and recorded.code = ${column})
    on conflict do nothing`.execute(db)
}

interface ActRow extends Omit<ItemAct, 'actor' | 'detail'> {
  readonly actorKind: Actor['kind']
  readonly actorId: OfficerId | null
  readonly actorOrganisation: string | null
  readonly actorName: Buffer | null
  readonly detail: ActDetails[keyof ActDetails]
}

/** Everything that was done to a subject and its drafts, in order. */
export async function selectActs(
  { db, keys }: Pick<Services, 'db' | 'keys'>,
  { level, code }: Subject,
): Promise<ItemAct[]> {
  const found = await rows<ActRow>(
    db,
    sql`select level, code, draft_id, act, at, actor_kind, actor_id, actor_organisation, actor_name, detail
      from catalogue.item_acts where level = ${level} and code = ${code} order by id`,
  )
  return found.map(({ actorKind, actorId, actorOrganisation, actorName, ...row }) => {
    const name = actorName && keys.open(sealName, actorName)
    const actor: Actor = { kind: actorKind, id: actorId, organisationId: actorOrganisation, name }
    // `detail` belongs to `act` because both come from one ItemAct.
    return { ...row, actor } as ItemAct
  })
}
