import type { Material, TrustGrade } from '../item.ts'

/**
 * How far a material can be relied on, by where it comes from: A sealed by its issuer (certificate), B fetched from the
 * department that keeps it (data), C stated and checked afterwards (commitment), D handed in by the applicant. Null for
 * what is no longer asked of anybody.
 */
export function trustOf({ waiver }: Pick<Material, 'waiver'>): TrustGrade | null {
  const grades = { certificate: 'A', data: 'B', commitment: 'C', required: 'D', abolished: null } as const
  return grades[waiver.kind]
}
