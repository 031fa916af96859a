import type { PlatformConfig } from '#kernel/config'

/** After this many failures in a row a platform is left alone for a while, so that nobody waits for it in vain. */
const failuresToOpen = 5
const restMilliseconds = 10_000

interface Breaker {
  failures: number
  restUntil: number
}

// One memory per running platform; its configuration object lives as long as the process serves it.
const breakersOf = new WeakMap<PlatformConfig, Map<string, Breaker>>()

function breakerOf(config: PlatformConfig, platformId: string): Breaker {
  const breakers = breakersOf.get(config) ?? new Map<string, Breaker>()
  breakersOf.set(config, breakers)
  const breaker = breakers.get(platformId) ?? { failures: 0, restUntil: 0 }
  breakers.set(platformId, breaker)
  return breaker
}

/** Whether a call may be tried. When the rest is over a single one is let through; the others wait for what it finds. */
export function mayTry(config: PlatformConfig, platformId: string, now: Date): boolean {
  const breaker = breakerOf(config, platformId)
  if (breaker.failures < failuresToOpen) return true
  if (now.getTime() < breaker.restUntil) return false
  breaker.restUntil = now.getTime() + restMilliseconds
  return true
}

export function noteSuccess(config: PlatformConfig, platformId: string): void {
  breakerOf(config, platformId).failures = 0
}

export function noteFailure(config: PlatformConfig, platformId: string, now: Date): void {
  const breaker = breakerOf(config, platformId)
  breaker.failures += 1
  breaker.restUntil = now.getTime() + restMilliseconds
}
