import { randomInt } from 'node:crypto'
import { newId } from '#kernel/ids'
import type { Services } from '#kernel/services'
import { identityProblems } from '../problems.ts'
import { isBarred } from './is-barred.ts'
import { findPhone } from './phone.ts'
import { countCodesSince, findNewestCode, insertCode, lockPhone } from './sms-codes.ts'

/** portal.md 3.1: valid for five minutes, a new one after sixty seconds. */
export const codeMinutes = 5
export const resendSeconds = 60
/** Most codes to one phone within an hour: a message costs money and annoys its receiver. */
export const codesPerHour = 5

const second = 1000
const minute = 60 * second

/**
 * Sends a six-digit code. Whether the number has an account is not looked at, so the answer cannot tell.
 * @returns the number in its tidy form.
 */
export async function sendCode(
  services: Pick<Services, 'db' | 'clock' | 'keys' | 'sendSms'>,
  { phone: typed }: { readonly phone: string },
): Promise<{ readonly phone: string }> {
  const { db, clock, keys } = services
  const phone = findPhone(typed)
  if (!phone) throw identityProblems.phoneInvalid({ fields: [phoneField] })
  const phoneIndex = keys.index('identity.phone', phone)
  await lockPhone(db, phoneIndex)

  const now = clock.now()
  if (await isBarred(db, phoneIndex, now)) throw identityProblems.tooManyWrongCodes()
  const newest = await findNewestCode(db, phoneIndex)
  const wait = newest ? resendSeconds - Math.floor((now.getTime() - newest.sentAt.getTime()) / second) : 0
  if (wait > 0)
    throw identityProblems.codeJustSent({ values: { seconds: wait }, headers: { 'retry-after': `${wait}` } })
  const sent = await countCodesSince(db, phoneIndex, new Date(now.getTime() - 60 * minute))
  if (sent.count >= codesPerHour) throw tooManyCodes(sent.first ?? now, now)

  const code = String(randomInt(1_000_000)).padStart(6, '0')
  const expiresAt = new Date(now.getTime() + codeMinutes * minute)
  await insertCode(db, { id: newId(now), phoneIndex, digest: digestOf(keys, phone, code), sentAt: now, expiresAt })
  await services.sendSms(db, phone, {
    zh: `【通办】验证码${code}，${codeMinutes}分钟内有效。任何人向您索要都不要告诉对方。`,
    en: `[Tongban] Your code is ${code}, valid for ${codeMinutes} minutes. Never tell it to anybody.`,
  })
  return { phone }
}

/** Keyed, since six digits could be tried out against a plain digest. */
export function digestOf(keys: Services['keys'], phone: string, code: string): Buffer {
  return keys.index('identity.sms-code', `${phone} ${code}`)
}

function tooManyCodes(first: Date, now: Date): Error {
  const minutes = Math.max(1, Math.ceil((first.getTime() + 60 * minute - now.getTime()) / minute))
  return identityProblems.tooManyCodes({ values: { minutes }, headers: { 'retry-after': `${minutes * 60}` } })
}

const phoneField = { field: 'phone', words: { zh: '请输入11位手机号', en: 'Enter a mobile number of 11 digits' } }
