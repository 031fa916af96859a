import { randomBytes } from 'node:crypto'
import { findResponsibleOrganisation } from '#catalogue'
import { findOrganisation } from '#identity'
import type { Words } from '#kernel/language'
import { kernelProblems } from '#kernel/problem'
import type { Services } from '#kernel/services'
import { addWorkdays, calendarDateOf, makeCaseNumber, makeQueryCode } from '#standards'
import { type Applicant, actorFor, identityOf, roleOf } from '../applicant/applicant.ts'
import type { CaseFile, Draft } from '../case/case.ts'
import { contextOf } from '../case/case-context.ts'
import { mustBeLawful, mustHaveLevel } from '../case/lawful.ts'
import { type Receipt, receiptOf } from '../case/receipt.ts'
import type { NewAct } from '../case/recorded-act.ts'
import { noticeDays } from '../clock/due-dates.ts'
import { countFilling } from '../filling/filling-counts.ts'
import { dropRefill } from '../filling/refill-store.ts'
import { promisedAtSubmission } from '../materials/defer-material.ts'
import { caseworkProblems } from '../problems.ts'
import { acceptanceAtOnce } from '../store/accept-at-once.ts'
import { countSubmitted, insertCaseKeys } from '../store/case-store.ts'
import { readContent } from '../store/content-store.ts'
import { findNextDailyNumber } from '../store/daily-numbers.ts'
import { getCaseOf } from '../store/get-case.ts'
import { recordActs } from '../store/record-act.ts'
import { intakeOf, isKnownForSure } from '../window/confirmation.ts'
import type { Intake } from '../window/intake.ts'
import { dropFallenAway, neededOf } from './fallen-away.ts'
import { isStale } from './freshness.ts'
import { doubtfulFacts, isCompleteOnItsFace, missingOf } from './missing-of.ts'
import { type ApplicationSignature, type SignedApplication, signedApplication } from './sign-application.ts'

/**
 * Of one person and one item: whoever submits and withdraws without end would use up the numbers that everybody else's
 * cases need, 9,999 a day.
 */
const mostADay = 30

export interface SubmitCase {
  /** Made with the form; the same key means the same press of the button. */
  readonly submissionKey: string
  /** Where the item asks for one: of the text that was on the screen. */
  readonly signature?: ApplicationSignature
}

/**
 * Submits a draft: number, responsible office and, when it is complete on its face, acceptance with its limits, in one
 * transaction. The second press of the same button gets the receipt of the first.
 */
export async function submitCase(
  services: Pick<Services, 'db' | 'keys' | 'clock' | 'principal' | 'ledger' | 'platform' | 'files' | 'afterCommit'>,
  person: Applicant,
  caseId: string,
  { submissionKey, signature }: SubmitCase,
): Promise<Receipt> {
  const found = await getCaseOf(services, person, caseId, { lock: true })
  // At a window somebody whose name was only typed may apply too: who they are is checked before acceptance.
  if (person.kind === 'person') mustHaveLevel(person, 2)
  if (found.submissionKey === submissionKey) return receiptOf(found)
  if (found.submittedAt !== null) throw caseworkProblems.alreadySubmitted()
  mustBeLawful(found, 'submit', roleOf(person))
  const filled: Draft = { case: found, ...(await readContent(services, found)) }
  const draft = neededOf(filled)
  const missing = missingOf(draft)
  if (missing.length > 0) {
    throw caseworkProblems.incomplete({ fields: missing.map(({ field, words }) => ({ field, words })) })
  }
  const now = services.clock.now()
  const since = new Date(now.getTime() - 24 * 3_600_000)
  if ((await countSubmitted(services.db, found, since)) >= mostADay) throw caseworkProblems.tooManySubmissions()
  if (draft.facts.some((fact) => isStale(fact, now))) throw caseworkProblems.factsStale()
  const organisation = await getResponsibleOrganisation(services, draft)
  // Confirmed is what was shown, with what is dropped now.
  const intake = person.kind === 'person' ? null : await intakeOf(services, person, filled)
  const signed = signedApplication(services.keys, person, draft, signature)

  const fellAway = await dropFallenAway(services, filled, draft)
  const given = { submissionKey, organisation, intake, fellAway, ...(signed && { signed }) }
  const accepted = await recordSubmission(services, person, draft, given)
  await countFilling(services, draft)
  await dropRefill(services.db, found)
  await services.ledger.record({
    act: 'casework.submit',
    subject: { partyId: person.partyId },
    fields: draft.facts.map(({ factId }) => factId),
    purpose: {
      itemCode: found.itemCode,
      words: found.item.name,
      ...(accepted.caseNumber !== null && { caseNumber: accepted.caseNumber }),
    },
  })
  return receiptOf(accepted)
}

async function getResponsibleOrganisation(
  services: Pick<Services, 'db' | 'clock'>,
  draft: Draft,
): Promise<{ readonly id: string; readonly name: Words }> {
  const id = findResponsibleOrganisation(draft.case.item, contextOf(draft, services.clock.now()))
  const organisation = id === undefined ? undefined : await findOrganisation(services, id)
  if (!organisation) throw caseworkProblems.noOffice()
  return { id: organisation.id, name: organisation.name }
}

async function recordSubmission(
  services: Pick<Services, 'db' | 'keys' | 'clock' | 'principal' | 'platform'>,
  person: Applicant,
  draft: Draft,
  {
    intake,
    fellAway,
    ...given
  }: {
    readonly submissionKey: string
    readonly organisation: { readonly id: string; readonly name: Words }
    readonly intake: Intake | null
    readonly fellAway: readonly string[]
    readonly signed?: SignedApplication
  },
): Promise<CaseFile> {
  const { db, clock } = services
  const today = calendarDateOf(clock.now())
  const { name, residentId, phone } = await identityOf(services, person)
  if (residentId === null) throw kernelProblems.levelTooLow()
  const { implementationCode } = draft.case.item
  const sequence = await findNextDailyNumber(db, implementationCode, today)
  if (sequence === undefined) throw caseworkProblems.numbersUsedUp()
  const caseNumber = makeCaseNumber(implementationCode, today, sequence)
  const queryCode = makeQueryCode(randomBytes(8))
  await insertCaseKeys(db, draft.case, [caseNumber, queryCode])
  const { date: acceptanceDue, provisional } = addWorkdays(intake?.offline?.receivedOn ?? today, noticeDays)
  const submit: NewAct = {
    act: 'submit',
    detail: {
      ...given,
      caseNumber,
      queryCode,
      applicant: { name, number: residentId },
      phoneTail: phone.slice(-4),
      doubtful: doubtfulFacts(draft).length,
      acceptanceDue,
      provisional,
      deferred: promisedAtSubmission(draft, today),
      ...(intake && { intake }),
      ...(fellAway.length > 0 && { fellAway }),
    },
  }
  const accept =
    isCompleteOnItsFace(draft) && isKnownForSure({ intake }) ? [acceptanceAtOnce(draft.case, clock.now())] : []
  return recordActs(services, draft.case, [submit, ...accept], actorFor(services, person))
}
