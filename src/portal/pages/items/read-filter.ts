import type { Audience } from '#catalogue'

/** Who an address is about; anything else than the two words means nobody in particular. */
export function readAudience(text: string | undefined): Audience | undefined {
  return text === 'person' || text === 'enterprise' ? text : undefined
}
