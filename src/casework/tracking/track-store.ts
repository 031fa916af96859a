import { type Db, maybe, sql } from '#kernel/database'

export interface WrongTries {
  readonly wrong: number
  readonly firstAt: Date
}

/** Makes those who ask about one code wait for each other, until the end of the transaction. */
export async function lockCode(db: Db, codeIndex: Buffer): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${codeIndex.toString('hex')}, 7302))`.execute(db)
}

/** Wrong tries of a code since an instant; undefined when there were none. */
export async function findWrongTries(db: Db, codeIndex: Buffer, since: Date): Promise<WrongTries | undefined> {
  return maybe<WrongTries>(
    db,
    sql`select wrong, first_at from casework.track_tries where code_index = ${codeIndex} and first_at > ${since}`,
  )
}

export async function putWrongTries(db: Db, codeIndex: Buffer, { wrong, firstAt }: WrongTries): Promise<void> {
  await sql`insert into casework.track_tries (code_index, wrong, first_at) values (${codeIndex}, ${wrong}, ${firstAt})
    on conflict (code_index) do update set wrong = excluded.wrong, first_at = excluded.first_at`.execute(db)
}

/** A few at each wrong try, so that the table never grows; rows that somebody else is writing are left to them. */
export async function forgetOldTries(db: Db, before: Date): Promise<void> {
  await sql`delete from casework.track_tries where code_index in (
      select code_index from casework.track_tries where first_at <= ${before} limit 50 for update skip locked)`.execute(
    db,
  )
}
