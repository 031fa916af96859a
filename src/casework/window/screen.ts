import { checkCode, findOrganisation, sendCode, tellPhoneOfWindow } from '#identity'
import { sql } from '#kernel/database'
import { system } from '#kernel/principal'
import type { Services } from '#kernel/services'
import type { Draft } from '../case/case.ts'
import { type SignCommitment, signCommitment } from '../draft/sign-commitment.ts'
import { keepContact } from '../messages/contact.ts'
import { caseworkProblems } from '../problems.ts'
import { readContent } from '../store/content-store.ts'
import { getCaseOf } from '../store/get-case.ts'
import { contentDigest, findConfirmation, recordConfirmation } from './confirmation.ts'
import { findPairedClerk } from './pairing.ts'
import { applicantOf, clerkOf, findOpenVisit, hasRunOut, personOf, savePeople, type Visit } from './visit.ts'

const purpose = { words: { zh: '窗口接待', en: 'Serving you at the window' } }

/** What the second screen has to show: nothing, a person, or their case as it is filled in. */
export type Screen =
  | { readonly shows: 'unpaired' }
  | { readonly shows: 'nobody' }
  | { readonly shows: 'person'; readonly visit: Visit }
  | {
      readonly shows: 'case'
      readonly visit: Visit
      readonly draft: Draft
      readonly digest: string
      readonly isConfirmed: boolean
    }

/** Reads what a paired device shows now. Once the visit is over, nothing of the person is left on it. */
export async function readScreen(services: Services, token: string | undefined): Promise<Screen> {
  const found = await findServed(services, token)
  if (typeof found === 'string') return { shows: found }
  const { caseId } = found
  if (caseId === null) return { shows: 'person', visit: found }
  return services.apart(personOf(found), async (own) => {
    const file = await getCaseOf(own, found, caseId)
    const draft = { case: file, ...(await readContent(own, file)) }
    const isConfirmed = (await findConfirmation(own, found, draft)) !== undefined
    return { shows: 'case', visit: found, draft, digest: contentDigest(own.keys, draft), isConfirmed }
  })
}

function findServed(services: Services, token: string | undefined): Promise<Visit | 'unpaired' | 'nobody'> {
  return services.apart(system, async (own) => {
    const officerId = await findPairedClerk(own, token)
    if (!officerId) return 'unpaired'
    const visit = await findOpenVisit(own, officerId)
    return visit && !hasRunOut(visit, own.clock.now()) ? visit : 'nobody'
  })
}

/** @throws screenNotPaired, visitEnded */
async function getServed(services: Services, token: string | undefined): Promise<Visit> {
  const found = await findServed(services, token)
  if (found === 'unpaired') throw caseworkProblems.screenNotPaired()
  if (found === 'nobody') throw caseworkProblems.visitEnded()
  return found
}

async function getServedCase(
  services: Services,
  token: string | undefined,
): Promise<{ readonly visit: Visit; readonly caseId: string }> {
  const visit = await getServed(services, token)
  if (visit.caseId === null) throw caseworkProblems.otherCase()
  return { visit, caseId: visit.caseId }
}

/** The person presses “right” on the second screen. @throws shownOtherwise when it changed since it was shown */
export async function confirmOnScreen(
  services: Services,
  token: string | undefined,
  { digest }: { readonly digest: string },
): Promise<void> {
  const { visit, caseId } = await getServedCase(services, token)
  await services.apart(personOf(visit), async (own) => {
    const detail = { digest, way: 'screen', reason: null } as const
    await recordConfirmation(own, visit, caseId, { ...detail, clerk: clerkOf(visit) })
    if (visit.identity.phone !== '') await keepContact(own, applicantOf(visit), 'zh-CN')
  })
  await services.apart(system, ({ db }) =>
    sql`update casework.visits set objected_at = null where id = ${visit.id}`.execute(db),
  )
}

/** The person presses “not right”: the clerk sees it, and nothing else happens. */
export async function objectOnScreen(services: Services, token: string | undefined): Promise<void> {
  const { visit } = await getServedCase(services, token)
  const now = services.clock.now()
  await services.apart(system, ({ db }) =>
    sql`update casework.visits set objected_at = ${now} where id = ${visit.id}`.execute(db),
  )
}

/**
 * A commitment is read and signed by the person themselves, on their own screen; a clerk never signs for them.
 * @throws shownOtherwise when another case is in hand than was shown, and what signCommitment throws
 */
export async function signOnScreen(
  services: Services,
  token: string | undefined,
  { caseId: shown, ...signed }: SignCommitment & { readonly caseId: string },
): Promise<void> {
  const { visit, caseId } = await getServedCase(services, token)
  // The page may still show the person before: the same words, of another case.
  if (caseId !== shown) throw caseworkProblems.shownOtherwise()
  const person = personOf(visit)
  await services.apart(person, (own) => signCommitment(own, person, caseId, signed))
}

/**
 * Sends a code to the phone of the person's account, or to the one that is to be bound to it.
 * @throws noOwnPhone, and what sendCode throws
 */
export async function sendVisitCode(services: Services, token: string | undefined): Promise<void> {
  const phone = phoneToProve(await getServed(services, token))
  await services.apart(system, (own) => sendCode(own, { phone }))
}

/**
 * The code proves that the person of the account is here: the visit has a real name from now on. Where the account had no
 * phone, the one that is proven is bound to it at the hub; it is no second proof beside the card, which vouched for it.
 * @throws noOwnPhone, and what checkCode and tellPhoneOfWindow throw
 */
export async function proveByCode(
  services: Services,
  token: string | undefined,
  { code }: { readonly code: string },
): Promise<void> {
  const visit = await getServed(services, token)
  const phone = phoneToProve(visit)
  await checkCode(services, { phone, code })
  if (visit.identity.phone === '') return bindOfferedPhone(services, visit, phone)
  await services.apart(system, ({ db }) =>
    sql`update casework.visits set code = true where id = ${visit.id}`.execute(db),
  )
  await services.apart(personOf(visit), ({ ledger }) =>
    ledger.record({ act: 'casework.prove-visit', subject: { partyId: visit.partyId }, purpose }),
  )
}

async function bindOfferedPhone(services: Services, visit: Visit, phone: string): Promise<void> {
  const { partyId, identity, officerId, officerName, organisationId } = visit
  const organisation = (await findOrganisation(services, organisationId))?.name.zh ?? organisationId
  await tellPhoneOfWindow(services, { id: officerId, name: officerName, organisation }, { partyId, phone })
  await services.apart(system, (own) =>
    savePeople(own, { ...visit, identity: { ...identity, phone }, offeredPhone: null }),
  )
}

/** @throws noOwnPhone without one, and without the card that lets one be bound */
function phoneToProve({ identity, offeredPhone, proof }: Visit): string {
  if (identity.phone !== '') return identity.phone
  if (offeredPhone === null || !proof.card) throw caseworkProblems.noOwnPhone()
  return offeredPhone
}
