import type { Audience } from './item.ts'

/** Theme lists of GB/T 39046: the same digits mean different things in the two. */
export const themeSets = {
  person: 'theme.naturalPerson',
  enterprise: 'theme.legalPerson',
} as const satisfies Record<Audience, string>
