import type { Person } from '#kernel/principal'
import type { Services } from '#kernel/services'
import { calendarDateOf } from '#standards'
import { actorFor, type Filling, roleOf } from '../applicant/applicant.ts'
import type { Attachment, CaseFile, Deferred, Draft } from '../case/case.ts'
import { mustBeLawful } from '../case/lawful.ts'
import { standingOf } from '../draft/missing-of.ts'
import { caseworkProblems } from '../problems.ts'
import { getCaseOf } from '../store/get-case.ts'
import { purposeOf } from '../store/purpose.ts'
import { recordAct } from '../store/record-act.ts'
import { listAttachments } from './attachment-store.ts'
import { deferredUntil, mayFollow } from './material-limits.ts'

type Deferring = Pick<Services, 'db' | 'keys' | 'clock' | 'principal' | 'ledger'>

/**
 * The applicant's promise to hand in a secondary document later (容缺受理): the case may begin its way without it. It was
 * said until when, and that the application counts as withdrawn when that day passes without it.
 */
export async function deferMaterial(
  services: Deferring,
  person: Filling,
  caseId: string,
  materialId: string,
): Promise<CaseFile> {
  const found = await getCaseOf(services, person, caseId, { lock: true })
  mustBeLawful(found, 'defer', roleOf(person))
  const material = found.item.materials.find(({ id }) => id === materialId)
  if (!material || material.waiver.kind === 'abolished') throw caseworkProblems.unknownMaterial()
  if (!mayFollow(material)) throw caseworkProblems.notDeferrable()

  const dueOn = deferredUntil(material, calendarDateOf(services.clock.now()))
  const after = await recordAct(
    services,
    found,
    { act: 'defer', detail: { materialId, dueOn } },
    actorFor(services, person),
  )
  await services.ledger.record({
    act: 'casework.defer-material',
    subject: { partyId: person.partyId },
    fields: [`material.${materialId}`],
    purpose: purposeOf(found),
  })
  return after
}

/** What is still promised when a draft is submitted, counted from that day; what was handed in after all is not. */
export function promisedAtSubmission(draft: Draft, today: ReturnType<typeof calendarDateOf>): Deferred[] {
  return draft.case.item.materials
    .filter((material) => standingOf(draft, material) === 'deferred')
    .map((material) => ({ materialId: material.id, dueOn: deferredUntil(material, today), suppliedAt: null }))
}

export interface OwnDeferred extends Deferred {
  readonly material: CaseFile['item']['materials'][number]
  readonly files: readonly Attachment[]
}

/** The documents of the person's case that may follow, with what has followed. */
export async function listDeferred(
  services: Pick<Services, 'db' | 'keys'> & Partial<Pick<Services, 'clock' | 'apart'>>,
  person: Pick<Person, 'partyId'>,
  caseId: string,
): Promise<{ readonly found: CaseFile; readonly deferred: readonly OwnDeferred[] }> {
  const found = await getCaseOf(services, person, caseId)
  const files = await listAttachments(services, found)
  const deferred = found.deferred.flatMap((each) => {
    const material = found.item.materials.find(({ id }) => id === each.materialId)
    return material
      ? [{ ...each, material, files: files.filter(({ materialId }) => materialId === each.materialId) }]
      : []
  })
  return { found, deferred }
}
