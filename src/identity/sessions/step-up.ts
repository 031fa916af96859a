import { sql } from '#kernel/database'
import type { Person } from '#kernel/principal'
import { kernelProblems } from '#kernel/problem'
import type { Services } from '#kernel/services'
import { checkCode } from '../accounts/check-code.ts'
import { sendCode } from '../accounts/send-code.ts'
import { getPersonIdentity } from './session.ts'

/** How long one second proof serves (portal §3.13: signing asks for level 3). */
export const stepUpMinutes = 10

/**
 * Sends a fresh code to the phone of the session, never to another: who holds the session alone proves nothing new.
 * @returns the phone.
 */
export async function sendStepUpCode(
  services: Pick<Services, 'db' | 'clock' | 'keys' | 'sendSms'>,
  person: Person,
): Promise<{ readonly phone: string }> {
  mustHaveRealName(person)
  const { phone } = await getPersonIdentity(services, person)
  return sendCode(services, { phone })
}

/**
 * Raises this session, no other, to level 3 for ten minutes.
 * @throws identity.code-wrong and its like; wrong tries are counted as at the sign-in.
 */
export async function stepUp(
  services: Pick<Services, 'db' | 'clock' | 'keys' | 'apart' | 'ledger'>,
  person: Person,
  { code }: { readonly code: string },
): Promise<void> {
  mustHaveRealName(person)
  const { phone } = await getPersonIdentity(services, person)
  await checkCode(services, { phone, code })
  const until = new Date(services.clock.now().getTime() + stepUpMinutes * 60_000)
  await sql`update identity.sessions set stepped_up_until = ${until}
    where id = ${person.sessionId} and party_id = ${person.partyId}`.execute(services.db)
  await services.ledger.record({
    act: 'identity.step-up',
    subject: { partyId: person.partyId },
    purpose: { words: { zh: '签署前再次确认是本人', en: 'Confirming once more that it is you, before signing' } },
  })
}

function mustHaveRealName({ level }: Person): void {
  if (level < 2) throw kernelProblems.levelTooLow()
}
