import { equalSecrets } from '#kernel/keys'
import { system } from '#kernel/principal'
import type { Services } from '#kernel/services'
import { tidyIdentifier } from '#standards'
import { identityProblems } from '../problems.ts'
import { isBarred } from './is-barred.ts'
import { digestOf } from './send-code.ts'
import { countWrongTry, findNewestCode, lockPhone, markUsed } from './sms-codes.ts'

/** After this many wrong tries a code is refused even when it is right: six digits stand against guessing only if few guesses are allowed. */
export const triesPerCode = 5

interface Outcome {
  readonly is: 'right' | 'wrong' | 'expired' | 'locked' | 'barred'
  /** Tries left. */
  readonly left: number
}

/**
 * Proves that the caller reads the messages of a phone. A code works once. The count of wrong tries is committed apart:
 * the refusal rolls back the request, and must not roll back the count.
 * @throws identity.code-wrong with the tries left, identity.code-expired, identity.code-locked,
 * identity.too-many-wrong-codes.
 */
export async function checkCode(
  services: Pick<Services, 'apart'>,
  { phone, code: typed }: { readonly phone: string; readonly code: string },
): Promise<void> {
  const code = tidyIdentifier(typed)
  const outcome = await services.apart(system, (own) => tryCode(own, phone, code))
  if (outcome.is === 'right') return
  if (outcome.is === 'barred') throw identityProblems.tooManyWrongCodes()
  if (outcome.is === 'locked') throw identityProblems.codeLocked()
  if (outcome.is === 'expired') throw identityProblems.codeExpired()
  throw identityProblems.codeWrong({ values: { left: outcome.left } })
}

async function tryCode({ db, clock, keys }: Services, phone: string, code: string): Promise<Outcome> {
  const phoneIndex = keys.index('identity.phone', phone)
  await lockPhone(db, phoneIndex) // two tries at once must not count as one
  const now = clock.now()
  if (await isBarred(db, phoneIndex, now)) return { is: 'barred', left: 0 }
  const newest = await findNewestCode(db, phoneIndex)
  if (!newest || newest.usedAt || newest.expiresAt <= now) return { is: 'expired', left: 0 }
  if (newest.wrongTries >= triesPerCode) return { is: 'locked', left: 0 }
  if (equalSecrets(newest.digest, digestOf(keys, phone, code))) {
    await markUsed(db, newest.id, now)
    return { is: 'right', left: 0 }
  }
  await countWrongTry(db, newest.id)
  const left = triesPerCode - newest.wrongTries - 1
  return { is: left > 0 ? 'wrong' : 'locked', left }
}
