import type { Services } from '#kernel/services'
import { addWorkdays, calendarDateOf } from '#standards'
import type { CaseFile, CorrectionEntry } from '../case/case.ts'
import { mustBeLawful } from '../case/lawful.ts'
import type { ActDetails, NewAct } from '../case/recorded-act.ts'
import { noticeDays } from '../clock/due-dates.ts'
import { resumedDueDates } from '../deciding/deciding.ts'
import { listAttachments } from '../materials/attachment-store.ts'
import { caseworkProblems } from '../problems.ts'
import { acceptanceAtOnce } from '../store/accept-at-once.ts'
import { putAnswer } from '../store/content-store.ts'
import { getCaseOf } from '../store/get-case.ts'
import { recordActs } from '../store/record-act.ts'
import { actorFor, type Filling, roleOf } from './applicant.ts'

export interface SupplyCorrection {
  /** Words for entries that need no file, by entry id. */
  readonly answers: Readonly<Record<string, string>>
}

/** Name of the form control of an entry of the notice. */
export function correctionField(entryId: string): string {
  return `correction-${entryId}`
}

/** Under this id the words for an entry are kept among the answers of the case. */
export function correctionAnswerId(entryId: string): string {
  return `correction.${entryId}`
}

/**
 * Hands in everything the one-off notice asked for: each entry a file (attached before) or words. Before acceptance
 * the case is thereby accepted (art. 32); after it, the clock goes on with the days that were left.
 */
export async function supplyCorrection(
  services: Pick<Services, 'db' | 'keys' | 'clock' | 'principal' | 'ledger'>,
  person: Filling,
  caseId: string,
  { answers }: SupplyCorrection,
): Promise<CaseFile> {
  const found = await getCaseOf(services, person, caseId, { lock: true })
  mustBeLawful(found, 'supply', roleOf(person))
  const { correction } = found
  if (!correction) throw new Error('a case that waits for a correction has its notice')
  const files = await listAttachments(services, found)
  const open = correction.entries.filter(({ id }) => !textFor(answers, id) && !files.some((f) => f.materialId === id))
  if (open.length > 0) throw caseworkProblems.correctionOpen({ fields: open.map(fieldOf) })

  const at = services.clock.now()
  for (const { id } of correction.entries) {
    const value = textFor(answers, id)
    if (value) await putAnswer(services, found, { questionId: correctionAnswerId(id), value, at })
  }
  const supply: NewAct = { act: 'supply', detail: resumption(found, at) }
  const accept = found.acceptedAt === null ? [acceptanceAtOnce(found, at)] : []
  const current = await recordActs(services, found, [supply, ...accept], actorFor(services, person))
  await services.ledger.record({
    act: 'casework.supply',
    subject: { partyId: person.partyId },
    fields: correction.entries.map(({ id }) => correctionAnswerId(id)),
    purpose: {
      itemCode: found.itemCode,
      words: found.item.name,
      ...(found.caseNumber !== null && { caseNumber: found.caseNumber }),
    },
  })
  return current
}

function textFor(answers: Readonly<Record<string, string>>, entryId: string): string {
  return (Object.hasOwn(answers, entryId) ? (answers[entryId] ?? '') : '').trim().slice(0, 1000)
}

function fieldOf({ id, what }: CorrectionEntry): { field: string; words: { zh: string; en: string } } {
  return { field: correctionField(id), words: { zh: what, en: what } }
}

function resumption(found: CaseFile, at: Date): ActDetails['supply'] {
  const resultOn = calendarDateOf(at)
  const due = resumedDueDates(found, resultOn)
  return { due, acceptanceDue: due ? null : addWorkdays(resultOn, noticeDays).date, resultOn }
}
