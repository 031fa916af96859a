import type { Officer } from '#kernel/principal'
import type { Services } from '#kernel/services'
import { holdCase } from '../assignment/hold-case.ts'
import { openStates } from '../case/case-states.ts'
import { mayActAs, mustLook } from '../case/lawful.ts'
import { listFactChecks } from '../recheck/check-store.ts'
import { listActPage } from '../store/act-store.ts'
import { readContent } from '../store/content-store.ts'
import { getCaseAtOffice } from '../store/get-case.ts'
import { legalBasisOf, purposeOf } from '../store/purpose.ts'
import { recordAct } from '../store/record-act.ts'
import { officeActs } from './internal-lines.ts'
import type { OfficeCase } from './office-case.ts'
import { officeCaseOf } from './office-view.ts'

/**
 * Opens a case of the officer's own organisation. The applicant sees who opened it and which fields were shown. The
 * first opening after acceptance begins the review. Of the record a page, the newest or the one before an act.
 */
export async function openCase(
  services: Pick<Services, 'db' | 'keys' | 'clock' | 'principal' | 'ledger' | 'apart'>,
  officer: Officer,
  caseId: string,
  { before }: { readonly before?: number | undefined } = {},
): Promise<OfficeCase> {
  const found = await getCaseAtOffice(services, officer, caseId, { orHall: true })
  mustLook(officer, found)

  const begins = found.state === 'accepted' && mayActAs(officer, 'office')
  const current = begins ? await recordAct(services, found, { act: 'review', detail: {} }) : found
  const view = officeCaseOf(
    officer,
    current,
    await readContent(services, current),
    await listActPage(services, current, officeActs, before),
    await listFactChecks(services, current),
    services.clock.now(),
  )
  await services.ledger.record({
    act: 'casework.open',
    subject: { partyId: current.partyId },
    fields: [
      'applicant.name',
      ...view.facts.map(({ factId }) => factId),
      ...view.answers.map(({ id }) => `answers.${id}`),
    ],
    purpose: purposeOf(current),
    ...legalBasisOf(current),
  })
  const decides = mayActAs(officer, 'office') && openStates.includes(current.state)
  return decides ? { ...view, openedBy: await holdCase(services, officer, current) } : view
}
