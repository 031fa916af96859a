import { findId } from '#kernel/ids'
import { type Officer, system } from '#kernel/principal'
import type { FieldProblem } from '#kernel/problem'
import type { LedgerEntry, Services } from '#kernel/services'
import { calendarDateOf } from '#standards'
import { mustActAs, mustBeLawful } from '../case/lawful.ts'
import type { Actor } from '../case/recorded-act.ts'
import { findAttachmentFile } from '../materials/attachment-store.ts'
import type { ReadAttachment } from '../materials/read-attachment.ts'
import { safeNameOf } from '../materials/read-attachment.ts'
import { tidyReason } from '../office/tidy-reason.ts'
import { caseworkProblems } from '../problems.ts'
import { findCase } from '../store/case-store.ts'
import { recordAct } from '../store/record-act.ts'
import { type OpinionRow, type Verdict, verdicts } from './opinion.ts'
import { findOpinion, settleOpinion } from './opinion-store.ts'

type Consulted = Pick<Services, 'db' | 'keys' | 'clock' | 'ledger' | 'principal' | 'apart'>

export interface GiveOpinion {
  /** One of verdicts. */
  readonly verdict: string
  readonly text: string
}

/**
 * What was asked of the own organisation: the question and what was chosen for it. Nothing else of the case is within
 * reach; the applicant reads who looked at what.
 */
export async function readAsked(services: Consulted, officer: Officer, opinionId: string): Promise<OpinionRow> {
  const asked = await getAsked(services, officer, opinionId)
  await services.ledger.record({
    ...entryOf(asked, 'casework.read-asked'),
    fields: asked.shown.facts.map(({ id }) => id),
  })
  return asked
}

/** 答复征求意见: the first answer stands, until the day; it is recorded in the case by the platform, in the officer's name. */
export async function giveOpinion(
  services: Consulted,
  officer: Officer,
  opinionId: string,
  given: GiveOpinion,
): Promise<void> {
  const asked = await getAsked(services, officer, opinionId)
  const today = calendarDateOf(services.clock.now())
  if (asked.verdict !== null || asked.dueOn < today) throw caseworkProblems.opinionClosed()
  const verdict = (Object.keys(verdicts) as Verdict[]).find((each) => each === given.verdict) // keys of the table
  const fields: FieldProblem[] = [{ field: 'verdict', words: { zh: '请选意见', en: 'Choose the opinion' } }]
  if (!verdict) throw caseworkProblems.badOpinion({ fields })
  const text = tidyReason(given.text)

  await services.ledger.record(entryOf(asked, 'casework.give-opinion'))
  const { officerId: id, name, organisation } = officer
  const actor: Actor = { kind: 'officer', role: 'consulted', id, organisationId: organisation.id, name }
  // The case itself is out of the officer's reach.
  await services.apart(system, (own) => record(own, asked, actor, { verdict, text }))
}

async function record(
  own: Services,
  { id, partyId, caseId }: OpinionRow,
  actor: Actor,
  { verdict, text }: { readonly verdict: Verdict; readonly text: string },
): Promise<void> {
  const found = await findCase(own, { partyId, id: caseId }, { lock: true })
  if (!found) throw caseworkProblems.opinionClosed()
  mustBeLawful(found, 'give-opinion', 'consulted')
  if (!(await settleOpinion(own, id, { verdict, text, at: own.clock.now() }))) throw caseworkProblems.opinionClosed()
  await recordAct(own, found, { act: 'give-opinion', detail: { id, verdict, text } }, actor)
}

/** A file that was chosen to be shown. */
export async function readSharedFile(
  services: Consulted & Pick<Services, 'files'>,
  officer: Officer,
  opinionId: string,
  fileId: string,
): Promise<ReadAttachment> {
  const asked = await getAsked(services, officer, opinionId)
  const id = asked.shown.files.some((each) => each.id === fileId) ? findId<'attachment'>(fileId) : undefined
  const key = { partyId: asked.partyId, id: asked.caseId }
  const file = id && (await services.apart(system, (own) => findAttachmentFile(own, key, id)))
  if (!file) throw caseworkProblems.unknownMaterial()
  await services.ledger.record({ ...entryOf(asked, 'casework.read-asked'), fields: [`material.${file.materialId}`] })
  return { ...file, safeName: safeNameOf(file) }
}

/** Another organisation's and one that never was are the same: not found. */
async function getAsked(services: Consulted, officer: Officer, opinionId: string): Promise<OpinionRow> {
  mustActAs(officer, 'consulted')
  const id = findId<'opinion'>(opinionId)
  const asked = id && (await findOpinion(services, id))
  if (!asked || asked.askedOrganisation !== officer.organisation.id) throw caseworkProblems.opinionNotFound()
  return asked
}

function entryOf({ partyId, shown }: OpinionRow, act: string): LedgerEntry {
  const words = { zh: `就${shown.itemName.zh}征求意见`, en: `Opinion on ${shown.itemName.en}` }
  return { act, subject: { partyId }, purpose: { words, caseNumber: shown.caseNumber } }
}
