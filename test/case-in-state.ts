import { startCase } from '#casework'
import { one, sql } from '#kernel/database'
import { type Person, system } from '#kernel/principal'
import type { CaseFile } from '../src/casework/case/case.ts'
import type { CaseAct } from '../src/casework/case/case-acts.ts'
import { type CaseRole, caseRoles } from '../src/casework/case/case-roles.ts'
import { type CaseState, findNextState } from '../src/casework/case/case-states.ts'
import type { Actor, NewAct } from '../src/casework/case/recorded-act.ts'
import { recordAct } from '../src/casework/store/record-act.ts'
import { type CaseworkWorld, eastLake, getSamplePerson, permit } from './casework-world.ts'
import { sampleAct, waysInto } from './sample-acts.ts'

/** Somebody who acts in a role: officers of 东湖, the platform, the person themselves. */
export function actAs(role: CaseRole, person: Pick<Person, 'partyId'>): Actor {
  const { officerId, organisation } = eastLake
  if (role === 'applicant') return { kind: 'person', role, id: person.partyId, organisationId: null, name: null }
  if (role === 'agent') return { kind: 'person', role, id: 'agent', organisationId: null, name: null }
  if (role === 'system') return { kind: 'system', role, id: null, organisationId: null, name: null }
  if (role === 'external') return { kind: 'client', role, id: 'client', organisationId: organisation.id, name: null }
  // Another than who proposes and decides.
  const id = role === 'second' ? '00000000-0000-7000-8000-360102000002' : officerId
  return { kind: 'officer', role, id, organisationId: organisation.id, name: '周岚清' }
}

/**
 * A case of the person's at 东湖 in any state, by the shortest way through the table; nothing in it is filled in. A person
 * has one draft of an item at a time: take the case that stays a draft last.
 */
export async function caseIn({ node }: CaseworkWorld, state: CaseState, person: Person): Promise<CaseFile> {
  const { case: draft } = await node.as(person, (services) => startCase(services, person, permit))
  let found = draft
  for (const act of waysInto[state]) {
    const role = roleFor(found, act)
    const recorded = placed(sampleAct(act, found), person)
    found = await node.as(system, (services) => recordAct(services, found, recorded, actAs(role, person)))
  }
  return found
}

/** A submission names the office and the applicant. */
function placed(act: NewAct, { name }: Person): NewAct {
  if (act.act !== 'submit') return act
  const { id, name: office } = eastLake.organisation
  const applicant = { name: name ?? '', number: getSamplePerson(1).residentId }
  return { act: 'submit', detail: { ...act.detail, organisation: { id, name: { zh: office, en: office } }, applicant } }
}

/** The office where it may: it is the one that decides. */
function roleFor(found: CaseFile, act: CaseAct): CaseRole {
  const role = (['office', ...caseRoles] as const).find((each) => {
    return findNextState(found.state, act, each, found.outcome) !== undefined
  })
  if (role === undefined) throw new Error(`nobody may ${act} in ${found.state}`)
  return role
}

/** What the platform keeps of a case: its row, and how much hangs on it. */
export function standOf(
  { node }: CaseworkWorld,
  { partyId, id }: Pick<CaseFile, 'partyId' | 'id'>,
): Promise<{ readonly row: unknown; readonly acts: number; readonly timers: number; readonly effects: number }> {
  return node.as(system, ({ db }) =>
    one(
      db,
      sql`select to_jsonb(c) as row,
          (select count(*) from casework.acts where party_id = ${partyId} and case_id = ${id}) as acts,
          (select count(*) from casework.timers where party_id = ${partyId} and case_id = ${id}) as timers,
          (select count(*) from casework.effects where party_id = ${partyId} and case_id = ${id}) as effects
        from casework.cases c where party_id = ${partyId} and id = ${id}`,
    ),
  )
}
