import { listPresentOfficers } from '#identity'
import { rows, sql } from '#kernel/database'
import type { Services } from '#kernel/services'
import type { Case } from '../case/case.ts'
import type { ActDetails } from '../case/recorded-act.ts'
import { applicantIndex } from './kin.ts'

/**
 * Who gets a case: of the organisation that the item's rule names for the region, an approver who is there today, is
 * neither the applicant nor a relative nor recused, and has the fewest open cases: `why` counts them. Undefined when there
 * is nobody: then it stays with the office.
 */
export async function findAssignee(
  services: Pick<Services, 'db' | 'keys' | 'clock'>,
  { organisation, applicant, recused }: Pick<Case, 'organisation' | 'applicant' | 'recused'>,
): Promise<ActDetails['assign'] | undefined> {
  if (organisation === null) return undefined
  const present = await listPresentOfficers(services, { organisationId: organisation.id, duty: 'approver' })
  const candidates = present.filter(({ officerId }) => !recused.includes(officerId))
  if (candidates.length === 0) return undefined
  const ids = candidates.map(({ officerId }) => officerId)
  const number = applicantIndex(services, applicant)
  const [first] = await rows<{ officer: string; open: number }>(
    services.db,
    sql`select officer, open from casework.loads_of(${organisation.id}, ${ids}::text[], ${number})
      order by open, officer limit 1`,
  )
  const chosen = candidates.find(({ officerId }) => officerId === first?.officer)
  if (!first || !chosen) return undefined
  return { officerId: chosen.officerId, name: chosen.name, why: String(first.open) }
}
