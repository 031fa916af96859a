import { tidyIdentifier } from '#standards'

/** A mobile number as typed, or undefined when it cannot be one: eleven digits beginning with 1, +86 allowed in front. */
export function findPhone(typed: string): string | undefined {
  const tidy = tidyIdentifier(typed).replace(/^(\+|00)86(?=1)/, '')
  return /^1[0-9]{10}$/.test(tidy) ? tidy : undefined
}
