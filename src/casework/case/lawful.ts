import type { IdentityLevel, Officer, Person } from '#kernel/principal'
import { kernelProblems } from '#kernel/problem'
import { caseworkProblems } from '../problems.ts'
import type { Case } from './case.ts'
import { type CaseAct, type CaseRole, findNextState, officeDuty, onceOnly } from './case-states.ts'

/** @throws notNow when the state does not know the act, correctionUsed when it was used up. */
export function mustBeLawful(found: Pick<Case, 'state' | 'correctionUsed'>, act: CaseAct, role: CaseRole): void {
  if (onceOnly.includes(act) && found.correctionUsed) throw caseworkProblems.correctionUsed()
  if (findNextState(found.state, act, role) === undefined) {
    throw caseworkProblems.notNow({ private: { state: found.state, act } })
  }
}

/** A real name stands behind facts about a person, a signature and an application (standards §8.1). */
export function mustHaveLevel(person: Pick<Person, 'level'>, level: IdentityLevel): void {
  if (person.level < level) throw kernelProblems.levelTooLow()
}

/** Deciding is the duty of an approver; whose case it is was settled when it was found. */
export function mustDecide(officer: Pick<Officer, 'duties'>): void {
  if (!officer.duties.includes(officeDuty)) throw kernelProblems.notAllowed({ private: { duty: officeDuty } })
}
