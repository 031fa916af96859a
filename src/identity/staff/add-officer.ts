import { sql, violatedConstraint } from '#kernel/database'
import { newId, type OfficerId } from '#kernel/ids'
import { type Duty, duties } from '#kernel/principal'
import { kernelProblems } from '#kernel/problem'
import type { Services } from '#kernel/services'
import { identityProblems } from '../problems.ts'
import { hashPassword, leastPasswordLength } from './password.ts'

export interface NewOfficer {
  readonly organisationId: string
  /** Name to sign in with: lower-case letters, digits, dots, hyphens. */
  readonly account: string
  readonly name: string
  readonly duties: readonly Duty[]
  readonly password: string
}

/** Adds an officer to an organisation. Only the platform itself does so (command line, samples) until administrators have pages. */
export async function addOfficer(
  services: Pick<Services, 'db' | 'clock' | 'keys' | 'ledger' | 'principal'>,
  officer: NewOfficer,
): Promise<OfficerId> {
  const { db, clock, keys, ledger, principal } = services
  if (principal.kind !== 'system') throw kernelProblems.notAllowed()
  mustBeComplete(officer)
  const officerId = newId<'officer'>(clock.now())
  const passwordHash = await hashPassword(officer.password)
  try {
    await sql`insert into identity.officers
        (officer_id, account, organisation_id, name, password_hash, duties, created_at)
      values (${officerId}, ${officer.account}, ${officer.organisationId},
        ${keys.seal('identity.officers', officer.name.trim())}, ${passwordHash}, ${[...officer.duties]}, ${clock.now()})`.execute(
      db,
    )
  } catch (error) {
    const constraint = violatedConstraint(error)
    if (constraint === 'officers_account_key') throw identityProblems.accountTaken()
    if (constraint === 'officers_organisation_id_fkey') throw identityProblems.organisationUnknown()
    throw error
  }
  await ledger.record({
    act: 'identity.add-officer',
    purpose: { words: { zh: '添加工作人员', en: 'Adding an officer' } },
  })
  return officerId
}

function mustBeComplete({ account, name, password, duties: given }: NewOfficer): void {
  const isComplete =
    /^[a-z0-9][a-z0-9.-]{1,39}$/.test(account) &&
    name.trim() !== '' &&
    password.length >= leastPasswordLength &&
    given.length > 0 &&
    given.every((duty) => duties.includes(duty))
  if (!isComplete) throw identityProblems.officerInvalid()
}
