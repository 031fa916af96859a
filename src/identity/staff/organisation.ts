import { maybe, rows, sql, violatedConstraint } from '#kernel/database'
import type { Words } from '#kernel/language'
import { kernelProblems } from '#kernel/problem'
import type { Services } from '#kernel/services'
import { checkSocialCreditCode, isRegionCode } from '#standards'
import { identityProblems } from '../problems.ts'

/** A unit that handles cases or holds data. */
export interface Organisation {
  /** Unified social credit code (GB 32100). */
  readonly id: string
  readonly name: Words
  /** Six digits (GB/T 2260); 000000 for the whole country. */
  readonly region: string
  /** The unit it belongs to. */
  readonly parentId: string | null
}

interface Row {
  readonly id: string
  readonly nameZh: string
  readonly nameEn: string
  readonly region: string
  readonly parentId: string | null
}

const columns = sql`id, name_zh, name_en, region, parent_id`

function organisationOf({ id, nameZh, nameEn, region, parentId }: Row): Organisation {
  return { id, name: { zh: nameZh, en: nameEn }, region, parentId }
}

/**
 * Adds a unit, or brings its names and region up to date.
 * @throws identity.organisation-invalid, identity.organisation-unknown (its parent).
 */
export async function addOrganisation(
  services: Pick<Services, 'db' | 'clock' | 'ledger' | 'principal'>,
  given: Omit<Organisation, 'parentId'> & { readonly parentId?: string | null },
): Promise<Organisation> {
  const { db, clock, ledger, principal } = services
  if (principal.kind !== 'system') throw kernelProblems.notAllowed()
  const { name, region, parentId = null } = given
  const code = checkSocialCreditCode(given.id)
  const isRegion = region === '000000' || isRegionCode(region)
  if (!code.ok || !name.zh.trim() || !name.en.trim() || !isRegion) throw identityProblems.organisationInvalid()
  const id = code.value
  try {
    await sql`insert into identity.organisations (id, name_zh, name_en, region, parent_id, created_at)
      values (${id}, ${name.zh}, ${name.en}, ${region}, ${parentId}, ${clock.now()})
      on conflict (id) do update set name_zh = excluded.name_zh, name_en = excluded.name_en,
        region = excluded.region, parent_id = excluded.parent_id`.execute(db)
  } catch (error) {
    if (violatedConstraint(error) === 'organisations_parent_id_fkey') throw identityProblems.organisationUnknown()
    throw error
  }
  await ledger.record({
    act: 'identity.add-organisation',
    purpose: { words: { zh: `登记单位${name.zh}`, en: `Registering ${name.en}` } },
  })
  return { id, name, region, parentId }
}

export async function findOrganisation({ db }: Pick<Services, 'db'>, id: string): Promise<Organisation | undefined> {
  const row = await maybe<Row>(db, sql`select ${columns} from identity.organisations where id = ${id}`)
  return row && organisationOf(row)
}

/** All units of this platform, or those of one region. */
export async function listOrganisations(
  { db }: Pick<Services, 'db'>,
  filter: { readonly region?: string } = {},
): Promise<Organisation[]> {
  const { region = null } = filter
  const found = await rows<Row>(
    db,
    sql`select ${columns} from identity.organisations
      where ${region}::text is null or region = ${region} order by region, id`,
  )
  return found.map(organisationOf)
}
