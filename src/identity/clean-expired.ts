import { sql } from '#kernel/database'
import type { Services } from '#kernel/services'
import { absoluteHours, idleMinutes } from './sessions/session.ts'

const minute = 60 * 1000

/** Deletes what has run out: nothing is kept longer than it is good for. Run by the job `identity.clean-expired`, as the system. */
export async function cleanExpired({ db, clock }: Pick<Services, 'db' | 'clock'>): Promise<void> {
  const now = clock.now().getTime()
  const ago = (minutes: number): Date => new Date(now - minutes * minute)
  await sql`delete from identity.oidc_models where expires_at < ${ago(5)}`.execute(db)
  await sql`delete from identity.visits where expires_at < ${ago(0)}`.execute(db)
  await sql`delete from identity.sign_ins where expires_at < ${ago(0)}`.execute(db)
  await sql`delete from identity.sms_codes where sent_at < ${ago(24 * 60)}`.execute(db)
  await sql`delete from identity.staff_tries where failed_at < ${ago(24 * 60)}`.execute(db)
  for (const table of [sql`identity.sessions`, sql`identity.officer_sessions`]) {
    await sql`delete from ${table} where last_seen_at < ${ago(idleMinutes)} or created_at < ${ago(absoluteHours * 60)}`.execute(
      db,
    )
  }
}
