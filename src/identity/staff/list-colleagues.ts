import { rows, sql } from '#kernel/database'
import type { OfficerId } from '#kernel/ids'
import type { Duty, Officer } from '#kernel/principal'
import type { Services } from '#kernel/services'

export interface Colleague {
  readonly officerId: OfficerId
  readonly name: string
}

const most = 20

/** The others of the officer's own unit with a duty: who can do what the officer alone must not. */
export async function listColleagues(
  { db, keys }: Pick<Services, 'db' | 'keys'>,
  { officerId, organisation }: Pick<Officer, 'officerId' | 'organisation'>,
  duty: Duty,
): Promise<Colleague[]> {
  const found = await rows<{ officerId: OfficerId; name: Buffer }>(
    db,
    sql`select officer_id, name from identity.officers
      where organisation_id = ${organisation.id} and officer_id <> ${officerId} and ${duty} = any(duties) and disabled_at is null
      order by created_at limit ${most}`,
  )
  return found.map((each) => ({ officerId: each.officerId, name: keys.open('identity.officers', each.name) }))
}
