/**
 * An identifier as typed or pasted, in the form the checks expect: full-width characters folded (NFKC), letters capital,
 * spaces and hyphens between the characters gone. For the edge only, where a person types; never for codes from machines.
 */
export function tidyIdentifier(typed: string): string {
  return typed
    .normalize('NFKC')
    .replaceAll(/[\s\u200b-\u200f\u2010-\u2015\u2212-]/g, '')
    .toUpperCase()
}
