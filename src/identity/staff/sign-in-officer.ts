import { type Db, maybe, one, sql } from '#kernel/database'
import type { OfficerId } from '#kernel/ids'
import { system } from '#kernel/principal'
import type { Services } from '#kernel/services'
import { identityProblems } from '../problems.ts'
import { openOfficerSession } from './officer-session.ts'
import { isPassword } from './password.ts'

export const failuresBeforeLock = 5
export const lockMinutes = 15
const minute = 60 * 1000

interface Candidate {
  readonly officerId: OfficerId
  readonly passwordHash: string
}

/**
 * Signs an officer in. Failures are counted by the name typed, whether or not an account has it, and committed apart,
 * since the refusal rolls the request back. @returns the token for the staff cookie.
 * @throws identity.password-wrong, identity.staff-locked, identity.staff-sign-in-off.
 */
export async function signInOfficer(
  services: Services,
  typed: { readonly account: string; readonly password: string },
): Promise<string> {
  const { config, keys } = services
  if (config.staffSignIn === 'off') throw identityProblems.staffSignInOff()
  const account = typed.account.trim().toLowerCase()
  const index = keys.index('identity.staff-account', account)
  // Counted before the password is looked at: many tries at once must not all slip through.
  const allowed = await services.apart(system, (own) => countTry(own, index))
  if (!allowed) throw identityProblems.staffLocked()

  const candidate = await maybe<Candidate>(
    services.db,
    sql`select officer_id, password_hash from identity.officers where account = ${account} and disabled_at is null`,
  )
  if (!(await isPassword(candidate?.passwordHash, typed.password)) || !candidate) {
    await services.apart(system, (own) => record(own, 'refused'))
    throw identityProblems.passwordWrong()
  }
  return services.apart(system, async (own) => {
    await sql`delete from identity.staff_tries where account_index = ${index}`.execute(own.db)
    await record(own, 'done', candidate.officerId)
    return openOfficerSession(own, candidate.officerId)
  })
}

/** Counts one try; false while the name is locked. A success takes the count away again. */
async function countTry({ db, clock }: Pick<Services, 'db' | 'clock'>, index: Buffer): Promise<boolean> {
  const now = clock.now()
  await forgetOldTries(db, index, now)
  const row = await one<{ failures: number }>(
    db,
    sql`insert into identity.staff_tries (account_index, failures, failed_at) values (${index}, 1, ${now})
      on conflict (account_index) do update set failures = identity.staff_tries.failures + 1, failed_at = ${now},
        locked_until = case when identity.staff_tries.failures + 1 >= ${failuresBeforeLock}
          then coalesce(identity.staff_tries.locked_until, ${new Date(now.getTime() + lockMinutes * minute)}) end
      returning failures`,
  )
  return row.failures <= failuresBeforeLock
}

async function forgetOldTries(db: Db, index: Buffer, now: Date): Promise<void> {
  await sql`delete from identity.staff_tries where account_index = ${index}
    and (locked_until <= ${now} or (locked_until is null and failed_at < ${new Date(now.getTime() - lockMinutes * minute)}))`.execute(
    db,
  )
}

function record(
  { ledger }: Pick<Services, 'ledger'>,
  result: 'done' | 'refused',
  officerId?: OfficerId,
): Promise<void> {
  return ledger.record({
    act: 'identity.sign-in-officer',
    purpose: { words: { zh: '工作人员登录', en: 'Staff sign-in' } },
    result,
    ...(officerId !== undefined && { reference: officerId }),
  })
}
