import type { IdentityLevel, Officer, Person } from '#kernel/principal'
import { kernelProblems } from '#kernel/problem'
import { caseworkProblems } from '../problems.ts'
import type { Case } from './case.ts'
import { type CaseAct, onceOnly } from './case-acts.ts'
import { type CaseRole, roleDuty } from './case-roles.ts'
import { findNextState, mayRead } from './case-states.ts'

/** @throws notNow when the state does not know the act, correctionUsed and extensionUsed when it was used up. */
export function mustBeLawful(
  found: Pick<Case, 'state' | 'outcome' | 'correctionUsed' | 'extendedBy'>,
  act: CaseAct,
  role: CaseRole,
): void {
  if (onceOnly.includes(act)) {
    // A supervisor may order a second notice, with a reason and an apology (standards §3.3).
    if (act === 'request-correction' && found.correctionUsed && role !== 'supervisor') {
      throw caseworkProblems.correctionUsed()
    }
    if (act === 'extend' && found.extendedBy !== null) throw caseworkProblems.extensionUsed()
  }
  if (findNextState(found.state, act, role, found.outcome) === undefined) {
    throw caseworkProblems.notNow({ private: { state: found.state, act } })
  }
}

/** A real name stands behind facts about a person, a signature and an application (standards §8.1). */
export function mustHaveLevel(person: Pick<Person, 'level'>, level: IdentityLevel): void {
  if (person.level < level) throw kernelProblems.levelTooLow()
}

/** Whether an officer may act in a role: whose case it is was settled when it was found. */
export function mayActAs(officer: Pick<Officer, 'duties'>, role: CaseRole): boolean {
  const duty = roleDuty[role]
  return duty !== undefined && officer.duties.includes(duty)
}

/** @throws notAllowed for an officer without the duty of the role. */
export function mustActAs(officer: Pick<Officer, 'duties'>, role: CaseRole): void {
  if (!mayActAs(officer, role)) throw kernelProblems.notAllowed({ private: { role } })
}

/** Whether an officer works on cases of their organisation at all: who decides, and the head who approves. */
export function mayHandle(officer: Pick<Officer, 'duties'>): boolean {
  return mayActAs(officer, 'office') || mayActAs(officer, 'head')
}

export function mustHandle(officer: Pick<Officer, 'duties'>): void {
  if (!mayHandle(officer)) mustActAs(officer, 'office')
}

const lookers = ['office', 'head', 'issuer', 'supervisor'] as const

/** @throws notAllowed for who has no duty in a case of this state: a window only has one once something is to be handed over. */
export function mustLook(officer: Pick<Officer, 'duties'>, { state }: Pick<Case, 'state'>): void {
  const looks = lookers.some((role) => mayActAs(officer, role) && mayRead(state, role, 'record'))
  const serves = mayActAs(officer, 'clerk') && findNextState(state, 'deliver', 'clerk') !== undefined
  if (!looks && !serves) mustActAs(officer, 'office')
}

/** Deciding is the duty of an approver. */
export function mustDecide(officer: Pick<Officer, 'duties'>): void {
  mustActAs(officer, 'office')
}
