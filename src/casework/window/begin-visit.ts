import { findPersonAtWindow, type PersonFound } from '#identity'
import { newId } from '#kernel/ids'
import { type Officer, system } from '#kernel/principal'
import { Problem } from '#kernel/problem'
import type { Services } from '#kernel/services'
import { calendarDateOf } from '#standards'
import type { VisitId } from '../applicant/applicant.ts'
import { mustActAs } from '../case/lawful.ts'
import { caseworkProblems } from '../problems.ts'
import {
  closeVisit,
  countRefusal,
  findOpenVisit,
  getVisit,
  hasRunOut,
  insertVisit,
  mayLookUp,
  type Visit,
} from './visit.ts'

/** A card that lies on the reader, or what was typed from a document. */
export type WhoIsThere = { readonly card: string } | { readonly name: string; readonly residentId: string }

/** So many names that the register refuses may a clerk type on one day: nobody tries names out at a window. */
export const refusalsPerDay = 5

const legalBasis = {
  zh: '《国务院关于在线政务服务的若干规定》（国务院令第716号）第五条',
  en: 'State Council Decree 716, article 5',
}

/**
 * Begins to serve a person: the clerk's session is theirs until it ends, and one that was open ends with it. With the card
 * they are known; a typed name and number are only a claim until a code reaches their phone, or are checked later.
 * @throws tooManyLookups, kernel.unavailable without such a card, and what findPersonAtWindow throws
 */
export async function beginVisit(services: Services, officer: Officer, who: WhoIsThere): Promise<VisitId> {
  mustActAs(officer, 'clerk')
  const { officerId, name: officerName, organisation } = officer
  const now = services.clock.now()
  const found = await lookUp(services, officer, who)

  const earlier = await findOpenVisit(services, officerId)
  if (earlier) await closeVisit(services.db, earlier.id, now)
  const id = newId<'visit'>(now)
  const { partyId, name, residentId, phone } = found
  await insertVisit(services, {
    ...{ id, partyId, officerId, officerName, organisationId: organisation.id },
    identity: { name, residentId, phone: phone ?? '' },
    proof: { card: 'card' in who, code: false },
    offeredPhone: null,
    ...{ caseId: null, beganAt: now, seenAt: now, objectedAt: null, endedAt: null },
  })
  await services.ledger.record({
    act: 'casework.begin-visit',
    subject: { partyId, personNumber: residentId },
    fields: ['name', 'residentId', ...(phone === null ? [] : ['phone'])],
    purpose: { words: { zh: '窗口接待', en: 'Serving you at the window' } },
    legalBasis,
  })
  return id
}

async function lookUp(services: Services, officer: Officer, who: WhoIsThere): Promise<PersonFound> {
  const { officerId } = officer
  const day = calendarDateOf(services.clock.now())
  if (!(await mayLookUp(services.db, officerId, day, refusalsPerDay))) throw caseworkProblems.tooManyLookups()
  const typed = 'card' in who ? await services.cardReader.read(who.card) : who
  try {
    return await findPersonAtWindow(services, officer, typed)
  } catch (error) {
    // The refusal takes the request back, and must not take the count back.
    if (error instanceof Problem && error.code === 'identity.name-mismatch')
      await services.apart(system, ({ db }) => countRefusal(db, officerId, day))
    throw error
  }
}

/** Whom the clerk serves now, if anybody. */
export async function findOwnVisit(
  services: Pick<Services, 'db' | 'keys' | 'clock'>,
  { officerId }: Pick<Officer, 'officerId'>,
): Promise<Visit | undefined> {
  const visit = await findOpenVisit(services, officerId)
  return visit && !hasRunOut(visit, services.clock.now()) ? visit : undefined
}

/** The person leaves: nothing of theirs is shown any more, here or on the second screen. */
export async function endVisit(services: Services, officer: Officer, visitId: string): Promise<void> {
  const { id, partyId } = await getVisit(services, officer, visitId)
  await closeVisit(services.db, id, services.clock.now())
  await services.ledger.record({
    act: 'casework.end-visit',
    subject: { partyId },
    purpose: { words: { zh: '窗口接待', en: 'Serving you at the window' } },
  })
}
