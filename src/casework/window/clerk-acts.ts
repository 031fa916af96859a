import { maybe, rows, sql } from '#kernel/database'
import type { Officer } from '#kernel/principal'
import type { Services } from '#kernel/services'
import { actorFor } from '../applicant/applicant.ts'
import type { CaseFile, Draft } from '../case/case.ts'
import { mustActAs, mustBeLawful } from '../case/lawful.ts'
import { dueDatesFrom } from '../clock/due-dates.ts'
import { standingOf } from '../draft/missing-of.ts'
import type { OfficeServices } from '../office/office-act.ts'
import { noteAct } from '../office/office-act.ts'
import { tidyReason } from '../office/tidy-reason.ts'
import { mustBeUnchanged } from '../office/unchanged.ts'
import { caseworkProblems } from '../problems.ts'
import { readContent } from '../store/content-store.ts'
import { getCaseOf } from '../store/get-case.ts'
import { purposeOf } from '../store/purpose.ts'
import { actorOf, recordAct } from '../store/record-act.ts'
import { readAtWindow, serving } from './at-window.ts'
import { recordConfirmation } from './confirmation.ts'
import { clerkOf } from './visit.ts'

/** Of a reason that the applicant reads, in characters. */
const reasonLength = { least: 5, most: 200 }

/**
 * Asks for a document that the law or the data spare this person: only with a reason, which they read on the screen, in
 * their draft and may complain of.
 */
export async function askForMaterial(
  services: Pick<Services, 'db' | 'keys' | 'clock' | 'principal' | 'ledger' | 'apart'>,
  officer: Officer,
  visitId: string,
  caseId: string,
  { materialId, reason: text }: { readonly materialId: string; readonly reason: string },
): Promise<void> {
  const { applicant } = await serving(services, officer, visitId, caseId)
  const found = await getCaseOf(services, applicant, caseId, { lock: true })
  mustBeLawful(found, 'ask-for', 'clerk')
  const draft: Draft = { case: found, ...(await readContent(services, found)) }
  const material = found.item.materials.find(({ id }) => id === materialId)
  // What is abolished is asked for by nobody, whatever the reason (国务院令第716号第九条).
  if (!material || material.waiver.kind === 'abolished') throw caseworkProblems.unknownMaterial()
  if (!['spared', 'optional'].includes(standingOf(draft, material))) throw caseworkProblems.notSpared()
  const reason = tidyReason(text, reasonLength)
  await recordAct(services, found, { act: 'ask-for', detail: { materialId, reason } }, actorFor(services, applicant))
  await services.ledger.record({
    act: 'casework.ask-for-material',
    subject: { partyId: found.partyId },
    fields: [`material.${materialId}`],
    purpose: purposeOf(found),
  })
}

/** Notes that the person confirmed by their signature on paper, because the second screen would not do. */
export async function confirmOnPaper(
  services: Pick<Services, 'db' | 'keys' | 'clock' | 'principal' | 'ledger' | 'apart'>,
  officer: Officer,
  visitId: string,
  caseId: string,
  { digest, reason }: { readonly digest: string; readonly reason: string },
): Promise<void> {
  const { visit } = await serving(services, officer, visitId, caseId)
  const detail = { digest, way: 'paper', reason: tidyReason(reason, reasonLength) } as const
  await recordConfirmation(services, visit, caseId, { ...detail, clerk: clerkOf(visit) })
}

/** Notes that the list of what is still missing was printed and handed over (行政许可法第三十二条第四项). */
export async function printMissing(
  services: Pick<Services, 'db' | 'keys' | 'clock' | 'ledger' | 'apart'>,
  officer: Officer,
  visitId: string,
  caseId: string,
): ReturnType<typeof readAtWindow> {
  const draft = await readAtWindow(services, officer, visitId, caseId)
  await services.ledger.record({
    act: 'casework.print-notice',
    subject: { partyId: draft.case.partyId },
    purpose: purposeOf(draft.case),
  })
  return draft
}

/**
 * Accepts what was taken in at the window, in the name of the office that decides: the clerk's own, or one that has
 * entrusted this window with it.
 * @throws notEntrusted
 */
export async function acceptAtWindow(
  services: OfficeServices,
  officer: Officer,
  visitId: string,
  caseId: string,
  { version }: { readonly version: number },
): Promise<CaseFile> {
  const { applicant } = await serving(services, officer, visitId, caseId)
  const found = await getCaseOf(services, applicant, caseId, { lock: true })
  await mustBeUnchanged(services, found, version)
  mustBeLawful(found, 'accept', 'clerk')
  if (!(await mayAcceptFor(services, officer, found))) throw caseworkProblems.notEntrusted()
  const now = services.clock.now()
  const detail = { ...dueDatesFrom(found.item, now), basis: 'explicit' as const, acceptedAt: now.toISOString() }
  const accepted = await recordAct(services, found, { act: 'accept', detail }, actorOf(services, 'clerk'))
  await noteAct(services, found, 'casework.accept')
  return accepted
}

/** Whether a clerk's organisation decides the case itself, or was entrusted by the one that does. */
export async function mayAcceptFor(
  { db }: Pick<Services, 'db'>,
  { organisation }: Officer,
  found: Pick<CaseFile, 'organisation' | 'intake'>,
): Promise<boolean> {
  // Who is not known for sure is looked at by the office itself.
  if (!found.organisation || found.intake?.proof === 'typed') return false
  if (found.organisation.id === organisation.id) return true
  const trust = await maybe(
    db,
    sql`select from casework.window_trusts
      where organisation_id = ${found.organisation.id} and window_organisation = ${organisation.id}`,
  )
  return trust !== undefined
}

/** The windows that accept in the name of an office. */
export async function listEntrusted(
  { db }: Pick<Services, 'db'>,
  { organisation }: Pick<Officer, 'organisation'>,
): Promise<readonly string[]> {
  const found = await rows<{ windowOrganisation: string }>(
    db,
    sql`select window_organisation from casework.window_trusts where organisation_id = ${organisation.id}`,
  )
  return found.map(({ windowOrganisation }) => windowOrganisation)
}

/** The head of an office entrusts a window with accepting in its name, or takes it back. */
export async function entrustWindow(
  { db, ledger }: Pick<Services, 'db' | 'ledger'>,
  officer: Officer,
  { windowOrganisation, entrusted }: { readonly windowOrganisation: string; readonly entrusted: boolean },
): Promise<void> {
  mustActAs(officer, 'head')
  const own = officer.organisation.id
  const change = entrusted
    ? sql`insert into casework.window_trusts (organisation_id, window_organisation) values (${own}, ${windowOrganisation})
        on conflict do nothing`
    : sql`delete from casework.window_trusts
        where organisation_id = ${own} and window_organisation = ${windowOrganisation}`
  await change.execute(db)
  await ledger.record({
    act: 'casework.entrust-window',
    purpose: { words: { zh: '授权窗口受理', en: 'Entrusting a window with acceptance' } },
  })
}
