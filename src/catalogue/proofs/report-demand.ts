import type { PartyId } from '#kernel/ids'
import { newId } from '#kernel/ids'
import type { Services } from '#kernel/services'
import { addWorkdays, type CalendarDate, calendarDateOf } from '#standards'
import { catalogueProblems } from '../problems.ts'
import { listAbolishedProofs } from './list-abolished-proofs.ts'
import { insertDemand } from './proof-store.ts'

/** Working days in which whoever left an address hears something. */
const daysToAnswer = 5
const longest = { place: 100, what: 300, contact: 100 } as const
/** What was said is sealed: it may name people, and whoever tells it must not fear the office. */
export const seals = { what: 'catalogue.proof-demand', contact: 'catalogue.proof-demand-contact' } as const

export interface ReportDemand {
  readonly proofId: string
  /** The office that asked, as it calls itself; at most 100 characters. */
  readonly place: string
  /** At most 300 characters. */
  readonly what: string
  /** How to reach whoever reports it, if they want an answer; at most 100 characters. */
  readonly contact?: string | undefined
}

export interface DemandReceipt {
  readonly id: string
  /** Day by which it is answered. */
  readonly due: CalendarDate
}

/**
 * Somebody was asked for a proof that was abolished, and says so; with a name or without. The caller limits how often.
 * @throws catalogue.unknown-proof, catalogue.demand-incomplete
 */
export async function reportDemand(
  services: Pick<Services, 'db' | 'clock' | 'config' | 'keys' | 'ledger' | 'principal'>,
  demand: ReportDemand,
): Promise<DemandReceipt> {
  const { db, clock, keys, ledger, principal } = services
  const proof = (await listAbolishedProofs(services)).find(({ id }) => id === demand.proofId)
  if (!proof) throw catalogueProblems.unknownProof()
  const place = demand.place.trim()
  const what = demand.what.trim()
  const contact = demand.contact?.trim() ?? ''
  const fields = [...outside('place', place, 1), ...outside('what', what, 1), ...outside('contact', contact, 0)]
  if (fields.length > 0) throw catalogueProblems.demandIncomplete({ fields })

  const now = clock.now()
  const id = newId(now)
  const due = addWorkdays(calendarDateOf(now), daysToAnswer).date
  const partyId: PartyId | null = principal.kind === 'person' ? principal.partyId : null
  await insertDemand(db, {
    ...{ id, proofId: proof.id, partyId, place, reportedAt: now, due },
    what: keys.seal(seals.what, what),
    contact: contact === '' ? null : keys.seal(seals.contact, contact),
  })
  await ledger.record({
    act: 'catalogue.report-demand',
    ...(partyId && { subject: { partyId } }),
    purpose: {
      words: {
        zh: `举报被要求提供已取消的证明“${proof.name.zh}”`,
        en: `Report: asked for the abolished proof “${proof.name.en}”`,
      },
    },
  })
  return { id, due }
}

function outside(field: keyof typeof longest, text: string, least: number) {
  const length = [...text].length
  if (length >= least && length <= longest[field]) return []
  const most = longest[field]
  const words =
    length < least
      ? { zh: '这一项要填', en: 'This has to be filled in' }
      : { zh: `最多${most}个字`, en: `At most ${most} characters` }
  return [{ field, words }]
}
