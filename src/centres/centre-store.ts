import { type Db, maybe, rows, sql } from '#kernel/database'
import type { Centre } from './centre.ts'

export async function findStoredCentre(db: Db, id: string): Promise<Centre | undefined> {
  const row = await maybe<{ centre: Centre }>(db, sql`select centre from centres.centres where id = ${id}`)
  return row?.centre
}

export async function selectCentres(db: Db): Promise<Centre[]> {
  const found = await rows<{ centre: Centre }>(db, sql`select centre from centres.centres order by region, id`)
  return found.map(({ centre }) => centre)
}

/** Where clerks of an organisation serve. */
export async function selectCentresOf(db: Db, organisationId: string): Promise<Centre[]> {
  const found = await rows<{ centre: Centre }>(
    db,
    sql`select c.centre from centres.organisations o join centres.centres c on c.id = o.centre_id
      where o.organisation_id = ${organisationId} order by c.region, c.id`,
  )
  return found.map(({ centre }) => centre)
}

export async function putCentre(db: Db, centre: Centre, now: Date): Promise<void> {
  const { id, region, organisations } = centre
  await sql`insert into centres.centres (id, region, published_at, centre)
    values (${id}, ${region}, ${now}, ${JSON.stringify(centre)})
    on conflict (id) do update set region = excluded.region, published_at = excluded.published_at,
      centre = excluded.centre`.execute(db)
  await sql`delete from centres.organisations where centre_id = ${id}`.execute(db)
  await sql`insert into centres.organisations (centre_id, organisation_id)
    select ${id}, unnest(${[...organisations]}::text[])`.execute(db)
}
