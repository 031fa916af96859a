import { kernelProblems } from '#kernel/problem'
import type { Services } from '#kernel/services'
import type { PersonAtWindow } from '../../../applicant/applicant.ts'
import type { Draft } from '../../../case/case.ts'
import { gatherFacts } from '../../../draft/gather-facts.ts'
import { startCase } from '../../../draft/start-case.ts'
import { submitCase } from '../../../draft/submit-case.ts'
import { keepContact } from '../../../messages/contact.ts'
import { findOpenDraft } from '../../../store/case-store.ts'
import { readContent } from '../../../store/content-store.ts'
import { getCaseOf } from '../../../store/get-case.ts'
import { contentDigest, recordConfirmation } from '../../confirmation.ts'
import { personOf as signedInAs, type Visit } from '../../visit.ts'
import { type Provisional, resolutionOf } from '../provisional.ts'
import { findProvisional, updateProvisional } from '../provisional-store.ts'
import type { StepResult } from '../reconcile-offline.ts'
import { openCaseConflict, openCaseKey } from './look-around.ts'
import { closeOwnVisit, mustBeKnown, officerOf, ownVisit, personOf } from './own-visit.ts'

/** How often sources that are away are waited for before what the person wrote stands in for them. */
const triesForSources = 5

/** Begins the case; that it was begun is written with it, so that there is never a second. */
export function startProvisional(services: Services, provisional: Provisional): Promise<StepResult> {
  return asClerk(services, provisional, async (own, found) => {
    if (found.caseId !== null) return found
    const visit = await ownVisit(own, mustBeKnown(found))
    const { itemCode, region, partyId } = mustBeKnown(found)
    // Begun by the person since we looked around: whether it is gone on with is not ours to say.
    const draft = await findOpenDraft(own, partyId, itemCode)
    if (draft && !resolutionOf(found, openCaseKey(draft))) return [openCaseConflict(draft)]
    const { case: started } = await startCase(own, personOf(visit, found), { itemCode, region })
    const begun = { ...found, caseId: started.id }
    await updateProvisional(own, begun)
    return begun
  })
}

/** Asks the sources now, as for every application. One that is away is waited for. */
export async function askForCase(services: Services, provisional: Provisional): Promise<StepResult> {
  const { caseId, filled, tries } = provisional
  if (caseId === null || filled) return provisional
  const officer = officerOf(provisional)
  const visit = await services.apart(officer, (own) => ownVisit(own, mustBeKnown(provisional)))
  const draft = await gatherFacts({ ...services, principal: officer }, personOf(visit, provisional), caseId)
  if (tries < triesForSources && isAnySilent(draft)) throw kernelProblems.unavailable()
  return provisional
}

function isAnySilent({ case: { item }, facts }: Draft): boolean {
  const needed = (item.online?.facts ?? []).filter((fact) => fact.needed).map(({ id }) => id)
  return facts.some(({ factId, status }) => status === 'unavailable' && needed.includes(factId))
}

/** Submits it in the name of who received it, under the signature on paper; the clock follows the day of receipt. */
export async function submitProvisional(services: Services, provisional: Provisional): Promise<StepResult> {
  let served: Visit | undefined
  const submitted = await asClerk(services, provisional, async (own, found) => {
    const { caseId, number, clerk } = found
    if (caseId === null) throw new Error('a receipt is submitted once its case has begun')
    const visit = await ownVisit(own, mustBeKnown(found))
    const person = personOf(visit, found)
    const file = await getCaseOf(own, person, caseId)
    if (file.submissionKey !== found.id) {
      const digest = await digestOf(own, person, caseId)
      // The signature on paper covers what was received; what was there before or came later its person confirms themselves.
      if (digest === found.covered) {
        const { officerId: id, name, organisation } = clerk
        const actor = { kind: 'officer', role: 'clerk', id, organisationId: organisation.id, name } as const
        const reason = `断网期间收件（${number}），本人在纸上签名。`
        await recordConfirmation(own, visit, caseId, { digest, way: 'paper', reason, clerk: actor })
      }
      await submitCase(own, person, caseId, { submissionKey: found.id })
    }
    const done = { ...found, state: 'done', conflicts: [] } as const
    await updateProvisional(own, done)
    await own.ledger.record({
      act: 'casework.reconcile-offline',
      subject: { partyId: visit.partyId },
      purpose: { itemCode: found.itemCode, words: { zh: `断网收件${number}转为办件`, en: `Case made of ${number}` } },
    })
    await closeOwnVisit(own, found.id)
    served = visit
    return done
  })
  if (served && provisional.accountPhone !== '') await tellLater(services, served, provisional)
  return submitted
}

export async function digestOf(own: Services, person: PersonAtWindow, caseId: string): Promise<string> {
  const file = await getCaseOf(own, person, caseId)
  return contentDigest(own.keys, { case: file, ...(await readContent(own, file)) })
}

/** The phone of the account is where they are told, as after an application of their own. */
function tellLater(services: Services, visit: Visit, provisional: Provisional): Promise<void> {
  return services.apart(signedInAs(visit), (own) => keepContact(own, personOf(visit, provisional), 'zh-CN'))
}

/** A step in the name of the clerk, in one transaction that holds the receipt. */
export function asClerk(
  services: Services,
  provisional: Provisional,
  work: (own: Services, found: Provisional) => Promise<StepResult>,
): Promise<StepResult> {
  return services.apart(officerOf(provisional), async (own) => {
    const found = await findProvisional(own, provisional.id, { lock: true })
    // Another process was faster, or a clerk gave it up.
    return found?.state === 'waiting' ? work(own, found) : (found ?? provisional)
  })
}
