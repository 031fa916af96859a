import type { Static } from 'typebox'
import type { Client } from '#kernel/principal'
import type { Services } from '#kernel/services'
import { maskName } from '#standards'
import type { CaseFile, FactValue } from '../../case/case.ts'
import type { CasePart } from '../../case/case-roles.ts'
import { mayRead } from '../../case/case-states.ts'
import type { OfficeCase } from '../../office/office-case.ts'
import { officeCaseOf } from '../../office/office-view.ts'
import { noActs } from '../../store/act-store.ts'
import { readContent } from '../../store/content-store.ts'
import { getCaseAtOffice } from '../../store/get-case.ts'
import { legalBasisOf, purposeOf } from '../../store/purpose.ts'
import type { caseSchema } from '../wire.ts'
import { type ClientAct, lawfulActs } from './lawful-acts.ts'

type Reading = Pick<Services, 'db' | 'keys' | 'clock' | 'principal' | 'ledger' | 'apart'>

/** What is masked for an officer is masked here, and the name too: a number is shown for a reason (revealCase). */
const nobody = { officerId: '', duties: [] } as const

/**
 * A case of the client's organisation, as far as the state table lets a department's system read it. The applicant sees
 * that it was read, and which fields.
 */
export async function readClientCase(
  services: Reading,
  client: Client,
  caseId: string,
): Promise<Static<typeof caseSchema>> {
  const found = await getCaseAtOffice(services, client, caseId)
  const now = services.clock.now()
  const content = await readContent(services, found)
  const seen = officeCaseOf(nobody, found, content, noActs, [], now)
  const view = viewOf(found, seen, lawfulActs(found, client, now))
  await services.ledger.record({
    act: 'casework.client-read',
    subject: { partyId: found.partyId },
    fields: ['applicant.name', ...view.facts.map(({ id }) => id), ...view.answers.map(({ id }) => `answers.${id}`)],
    purpose: purposeOf(found),
    ...legalBasisOf(found),
  })
  return view
}

function viewOf(found: CaseFile, seen: OfficeCase, may: readonly ClientAct[]): Static<typeof caseSchema> {
  const shows = (part: CasePart) => mayRead(found.state, 'external', part)
  const masked = (value: FactValue) => (value === seen.applicant.name ? maskName(seen.applicant.name) : value)
  const { caseId, caseNumber, version, itemCode, itemVersion, itemName, applicant, correction, decision } = seen
  return {
    ...{ caseId, caseNumber, version, state: found.state, itemCode, itemVersion, itemName, may: [...may] },
    applicant: { name: maskName(applicant.name), number: applicant.maskedNumber },
    region: found.region,
    submittedAt: seen.submittedAt.toISOString(),
    acceptedAt: seen.acceptedAt?.toISOString() ?? null,
    due: found.due,
    promisedDue: found.promisedDue,
    statutoryDue: found.statutoryDue,
    correctionUsed: found.correctionUsed,
    facts: (shows('facts') ? seen.facts : []).map((fact) => ({
      ...{ id: fact.factId, label: fact.label, status: fact.status, source: fact.source },
      ...{ value: masked(fact.value), sourceValue: masked(fact.sourceValue) },
      masked: fact.masked || fact.value === applicant.name,
    })),
    answers: (shows('answers') ? seen.answers : []).map(({ id, question, answer }) => ({ id, question, answer })),
    materials: (shows('materials') ? seen.materials : []).map(({ id, name, files }) => ({
      ...{ id, name, files: files.map((file) => ({ id: file.id, mediaType: file.mediaType, bytes: file.bytes })) },
    })),
    commitments: (shows('commitments') ? seen.commitments : []).map(({ commitmentId, textHash, signedAt }) => ({
      ...{ id: commitmentId, textHash, signedAt: signedAt.toISOString() },
    })),
    correction:
      correction && shows('correction')
        ? {
            by: correction.by,
            entries: correction.entries.map(({ id, what }) => ({
              ...{ id, what, supplied: correction.supplied.find(({ entryId }) => entryId === id)?.text ?? null },
            })),
          }
        : null,
    suggestion: seen.suggestion.outcome,
    decision: decision && shows('decision') ? { outcome: decision.outcome, reason: decision.reason } : null,
  }
}
