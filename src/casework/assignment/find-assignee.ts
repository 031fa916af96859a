import { listPresentOfficers } from '#identity'
import { rows, sql } from '#kernel/database'
import type { Services } from '#kernel/services'
import type { Case } from '../case/case.ts'
import type { ActDetails } from '../case/recorded-act.ts'
import { applicantIndex } from './kin.ts'

/** As far as casework.loads_of counts. */
const mostCounted = 100

/**
 * Who gets a case: of the organisation that the item's rule names for the region, an approver who is there today, is
 * neither the applicant nor a relative nor recused, and has the fewest open cases: `why` counts them, up to a hundred.
 * Among equals chance decides. Undefined when there is nobody: then it stays with the office.
 */
export async function findAssignee(
  services: Pick<Services, 'db' | 'keys' | 'clock'>,
  { id, organisation, applicant, recused }: Pick<Case, 'id' | 'organisation' | 'applicant' | 'recused'>,
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
      order by open, md5(officer || ${id}::text) limit 1`,
  )
  const chosen = candidates.find(({ officerId }) => officerId === first?.officer)
  if (!first || !chosen) return undefined
  return {
    officerId: chosen.officerId,
    name: chosen.name,
    why: first.open < mostCounted ? String(first.open) : `${mostCounted}+`,
  }
}
