import { hash, verify } from '@node-rs/argon2'

/** OWASP password storage cheat sheet: Argon2id, 19 MiB, two passes, one lane. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const

export const leastPasswordLength = 10

export function hashPassword(password: string): Promise<string> {
  return hash(password, cost)
}

let decoy: Promise<string> | undefined

/** Takes as long without a hash as with one: the time must not tell which accounts exist. */
export async function isPassword(storedHash: string | undefined, password: string): Promise<boolean> {
  decoy ??= hashPassword('no account has this password')
  const isRight = await verify(storedHash ?? (await decoy), password)
  return isRight && storedHash !== undefined
}
