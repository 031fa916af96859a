import { maskOf } from '#catalogue'
import { Problem } from '#kernel/problem'
import type { Services } from '#kernel/services'
import type { PersonAtWindow } from '../../../applicant/applicant.ts'
import type { CaseFile, Draft, Fact } from '../../../case/case.ts'
import { answer } from '../../../draft/answer.ts'
import { correctFact } from '../../../draft/correct-fact.ts'
import { getDraft } from '../../../draft/get-draft.ts'
import { maskValue } from '../../../filling/mask-value.ts'
import { attachMaterial } from '../../../materials/attach-material.ts'
import { getCaseOf } from '../../../store/get-case.ts'
import { type Conflict, type Provisional, resolutionOf } from '../provisional.ts'
import { deleteFiles, selectFiles, updateProvisional } from '../provisional-store.ts'
import type { StepResult } from '../reconcile-offline.ts'
import { fileKey } from './look-around.ts'
import { asClerk, digestOf } from './make-case.ts'
import { mustBeKnown, ownVisit, personOf } from './own-visit.ts'

/** Puts what was written into the case: answers, what no source has, files. What a source says otherwise is shown. */
export function fillCase(services: Services, provisional: Provisional): Promise<StepResult> {
  return asClerk(services, provisional, async (own, found) => {
    const { caseId, filled } = found
    if (caseId === null || filled) return found
    const person = personOf(await ownVisit(own, mustBeKnown(found)), found)
    // Held: what its person does online at this moment is not covered by the paper.
    await getCaseOf(own, person, caseId, { lock: true })
    const draft = await getDraft(own, person, caseId)
    const differing = differencesOf(found, draft)
    if (differing.length > 0) return differing
    await writeValues(own, person, found, draft)
    await writeAnswers(own, person, found, draft)
    await attachFiles(own, person, found, draft.case)
    const full = { ...found, filled: true, covered: isBlank(draft) ? await digestOf(own, person, caseId) : null }
    await updateProvisional(own, full)
    return full
  })
}

/** Whether nothing but what sources said is in it: a draft that is gone on with may hold more than the paper. */
function isBlank({ answers, materials, commitments, facts }: Draft): boolean {
  const isTheirs = facts.some(({ status }) => ['own', 'corrected', 'chosen'].includes(status))
  return Object.keys(answers).length + materials.length + commitments.length === 0 && !isTheirs
}

/** What the person wrote of facts; the phone they gave is one where the account is to know it. */
function writtenOf({ phone, facts }: Provisional, { online }: CaseFile['item']): Readonly<Record<string, string>> {
  const ofPhone = (online?.facts ?? []).filter(({ from }) => from.kind === 'account' && from.field === 'phone')
  return { ...Object.fromEntries(phone === '' ? [] : ofPhone.map(({ id }) => [id, phone])), ...facts }
}

function differencesOf(provisional: Provisional, { case: { item }, facts }: Draft): Conflict[] {
  const writtenFacts = writtenOf(provisional, item)
  return facts.flatMap((fact): Conflict[] => {
    const written = writtenFacts[fact.factId]
    const key = valueKey(fact)
    if (written === undefined || agrees(fact, written) || resolutionOf(provisional, key)) return []
    const definition = item.online?.facts.find(({ id }) => id === fact.factId)
    const label = definition?.label ?? { zh: fact.factId, en: fact.factId }
    // No card was read: numbers that departments know of the person stay masked.
    const known = String((definition ? maskValue(maskOf(definition), fact.value) : fact.value) ?? '')
    const { zh, en } = fact.source
    const about = {
      zh: `${label.zh}：${zh}是“${known}”，本人写的是“${written}”`,
      en: `${label.en}: “${known}” says ${en}, “${written}” wrote the person`,
    }
    return [{ key, kind: 'value', about }]
  })
}

function valueKey({ factId }: Pick<Fact, 'factId'>): string {
  return `value:${factId}`
}

/** Where no source has a value, nothing contradicts what was written. */
function agrees({ value, status }: Fact, written: string): boolean {
  if (status === 'conflicting') return false
  return value === null || status === 'unavailable' || String(value) === written
}

async function writeValues(
  own: Services,
  person: PersonAtWindow,
  provisional: Provisional,
  { case: { id, item }, facts }: Draft,
): Promise<void> {
  for (const [factId, value] of Object.entries(writtenOf(provisional, item))) {
    const fact = facts.find((each) => each.factId === factId)
    const isSilent = !fact || fact.status === 'unavailable' || fact.value === null
    const isChosen = resolutionOf(provisional, valueKey({ factId }))?.choice === 'written'
    if (!isSilent && !isChosen) continue
    await correctFact(own, person, id, { factId, value, ...(!isSilent && { reason: 'wrong' as const }) })
  }
}

async function writeAnswers(
  own: Services,
  person: PersonAtWindow,
  { answers }: Provisional,
  { case: { id, item } }: Draft,
): Promise<void> {
  for (const question of item.online?.questions ?? []) {
    const value = answers[question.id]
    if (value === undefined) continue
    try {
      await answer(own, person, id, { questionId: question.id, value })
    } catch (error) {
      // By what the sources say it is not asked of this person after all.
      if (!(error instanceof Problem) || error.code !== 'casework.not-asked') throw error
    }
  }
}

/** From here on the files are the case's. */
async function attachFiles(
  own: Services,
  person: PersonAtWindow,
  provisional: Provisional,
  { id }: CaseFile,
): Promise<void> {
  for (const { materialId, id: fileId, ...file } of await selectFiles(own, provisional.id)) {
    if (resolutionOf(provisional, fileKey({ id: fileId }))) {
      own.afterCommit(() => void own.files.remove(file.ref).catch(() => {}))
      continue
    }
    await attachMaterial(own, person, id, { materialId, file })
  }
  await deleteFiles(own.db, provisional.id)
}
