import type { Db } from '#kernel/database'
import { sumWrongTriesSince } from './sms-codes.ts'

/** Wrong codes to one phone within a day: another code must not be another chance for whoever guesses. */
export const wrongCodesPerDay = 20
const day = 24 * 60 * 60 * 1000

/** Whether so many wrong codes were typed for a phone that it is neither sent nor believed another. */
export async function isBarred(db: Db, phoneIndex: Buffer, now: Date): Promise<boolean> {
  return (await sumWrongTriesSince(db, phoneIndex, new Date(now.getTime() - day))) >= wrongCodesPerDay
}
