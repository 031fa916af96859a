import { isIPv6 } from 'node:net'
import type { RateLimit } from '../http.ts'

/** Counts the calls of each address; keeps no more of them than it was told. */
export interface Limiter {
  /** Counts one call. @returns seconds to wait until it would be let through, 0 when it is now. */
  take(name: string, address: string, limit: RateLimit, now: Date): number
  /** How many counts are kept. */
  size(): number
}

interface Count {
  taken: number
  readonly endsAt: number
}

/** Counts kept at once. Each is some hundred bytes, so a flood from everywhere costs megabytes and no more. */
export const countsKept = 20_000

/**
 * Fixed windows in the memory of this process: a limit against floods and guessing by machine. What must hold across
 * restarts and processes (tries of a code, of a password) is counted in the database by its own module.
 */
export function createLimiter(most = countsKept): Limiter {
  // A Map remembers the order of insertion: the first key is the one that was asked for longest ago.
  const counts = new Map<string, Count>()
  return {
    take(name, address, { max, seconds }, now) {
      const key = `${name} ${callerOf(address)}`
      const known = counts.get(key)
      const at = now.getTime()
      const count = known && known.endsAt > at ? known : { taken: 0, endsAt: at + seconds * 1000 }
      counts.delete(key)
      counts.set(key, count)
      if (counts.size > most) forgetOldest(counts)
      if (count.taken >= max) return Math.ceil((count.endsAt - at) / 1000)
      count.taken++
      return 0
    },
    size: () => counts.size,
  }
}

function forgetOldest(counts: Map<string, Count>): void {
  const oldest = counts.keys().next().value
  if (oldest !== undefined) counts.delete(oldest)
}

/**
 * What counts as one caller: an IPv4 address, or the /64 of an IPv6 one, for a single line is given that many addresses
 * (RFC 6177). What a proxy calls no address at all is cut, so that it cannot fill the memory.
 */
export function callerOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '')
  if (!isIPv6(plain)) return plain.slice(0, 64)
  const [head = '', tail] = (plain.split('%', 1)[0] ?? '').toLowerCase().split('::')
  const groups = (text: string) => text.split(':').filter(Boolean)
  const before = groups(head)
  const missing = tail === undefined ? 0 : 8 - before.length - groups(tail).length
  const all = [...before, ...Array.from({ length: missing }, () => '0'), ...groups(tail ?? '')]
  return `${all
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':')}::/64`
}
