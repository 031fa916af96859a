import { rows, sql } from '#kernel/database'
import { findId, newId } from '#kernel/ids'
import type { Words } from '#kernel/language'
import type { Person } from '#kernel/principal'
import type { Services } from '#kernel/services'
import { actorFor, type Filling, roleOf } from '../applicant/applicant.ts'
import type { AttachmentId, CaseFile } from '../case/case.ts'
import { mustBeLawful } from '../case/lawful.ts'
import { caseworkProblems } from '../problems.ts'
import { getCaseOf } from '../store/get-case.ts'
import { purposeOf } from '../store/purpose.ts'
import { recordAct } from '../store/record-act.ts'
import { listAttachments } from './attachment-store.ts'
import { filesPerMaterial } from './material-limits.ts'

/** Older papers say too little of today. */
const freshYears = 2

/** A file handed in with an earlier case of the same person that would do for a material of this one. */
export interface ReusableMaterial {
  readonly attachmentId: AttachmentId
  readonly materialId: string
  readonly itemName: Words
  readonly attachedAt: Date
}

type Reusing = Pick<Services, 'db' | 'keys' | 'clock' | 'principal' | 'ledger'>

/** Of the same kind in law: a document of the same name. Only what was submitted, was found clean and is not old. */
export async function listReusable(
  services: Pick<Services, 'db' | 'keys' | 'clock'>,
  person: Pick<Person, 'partyId'>,
  caseId: string,
): Promise<ReusableMaterial[]> {
  return listFor(services, await getCaseOf(services, person, caseId))
}

async function listFor({ db, clock }: Pick<Services, 'db' | 'clock'>, found: CaseFile): Promise<ReusableMaterial[]> {
  const since = new Date(clock.now())
  since.setUTCFullYear(since.getUTCFullYear() - freshYears)
  const wanted = found.item.materials.filter(({ waiver }) => waiver.kind !== 'abolished')
  const earlier = await rows<Omit<ReusableMaterial, 'materialId'> & { kind: string }>(
    db,
    sql`select m.id as attachment_id, m.kind, m.attached_at, kept.item -> 'name' as item_name
      from casework.materials m join casework.cases c on c.party_id = m.party_id and c.id = m.case_id
        join casework.items kept on kept.digest = c.item_digest
      where m.party_id = ${found.partyId} and m.case_id <> ${found.id} and c.submitted_at is not null
        and m.kind = any(${wanted.map(({ name }) => name.zh)}) and m.scan = 'clean' and m.attached_at >= ${since}
      order by m.attached_at desc, m.id desc limit 20`,
  )
  return earlier.flatMap(({ kind, ...each }) => {
    const material = wanted.find(({ name }) => name.zh === kind)
    return material ? [{ ...each, materialId: material.id }] : []
  })
}

/** Hands in again what the person handed in before, because they asked for it: nothing is taken over by itself. */
export async function reuseMaterial(
  services: Reusing,
  person: Filling,
  caseId: string,
  attachmentId: string,
): Promise<void> {
  const found = await getCaseOf(services, person, caseId, { lock: true })
  mustBeLawful(found, 'reuse', roleOf(person))
  const earlier = (await listFor(services, found)).find((each) => each.attachmentId === findId(attachmentId))
  if (!earlier) throw caseworkProblems.notReusable()
  const { materialId } = earlier
  const already = await listAttachments(services, found)
  if (already.filter((each) => each.materialId === materialId).length >= filesPerMaterial)
    throw caseworkProblems.tooManyFiles()

  const at = services.clock.now()
  const id = newId<'attachment'>(at)
  // Both rows name one file: it goes with the last of them.
  const copied = await rows<{ fromCaseId: string }>(
    services.db,
    // Held until the copy stands: who takes the file back meanwhile waits, and then sees that another case names it.
    sql`with earlier as (select * from casework.materials where party_id = ${found.partyId} and id = ${earlier.attachmentId}
        for update),
      copied as (insert into casework.materials (party_id, case_id, id, material_id, file_name, media_type, bytes, pages, scan,
          digest, content, file_ref, kind, attached_at)
        select party_id, ${found.id}, ${id}, ${materialId}, file_name, media_type, bytes, pages, scan, digest, content, file_ref,
          kind, ${at} from earlier)
      select case_id as from_case_id from earlier`,
  )
  const fromCaseId = copied[0]?.fromCaseId
  if (fromCaseId === undefined) throw caseworkProblems.notReusable()
  const detail = { materialId, attachmentId: id, fromCaseId }
  await recordAct(services, found, { act: 'reuse', detail }, actorFor(services, person))
  await services.ledger.record({
    act: 'casework.reuse-material',
    subject: { partyId: person.partyId },
    fields: [`material.${materialId}`],
    purpose: purposeOf(found),
  })
}
