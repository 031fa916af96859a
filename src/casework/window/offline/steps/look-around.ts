import { getGuide } from '#catalogue'
import { FileGone } from '#kernel/files/blobs'
import { system } from '#kernel/principal'
import { kernelProblems, Problem } from '#kernel/problem'
import type { Services } from '#kernel/services'
import type { CaseFile } from '../../../case/case.ts'
import { isOver } from '../../../case/case-states.ts'
import { listCasesOf } from '../../../store/case-store.ts'
import { type Conflict, type Provisional, type ProvisionalFile, resolutionOf } from '../provisional.ts'
import { putScan, selectFiles } from '../provisional-store.ts'
import type { StepResult } from '../reconcile-offline.ts'
import { mustBeKnown } from './own-visit.ts'

/** Before anything is made: what has changed since the receipt, and what of it cannot be used. */
export async function lookAround(services: Services, provisional: Provisional): Promise<StepResult> {
  if (provisional.caseId !== null) return provisional
  const found = [
    ...(await openCases(services, provisional)),
    ...(await changedItem(services, provisional)),
    ...(await badFiles(services, provisional)),
  ].filter(({ key }) => !resolutionOf(provisional, key))
  return found.length > 0 ? found : provisional
}

async function openCases(services: Services, provisional: Provisional): Promise<Conflict[]> {
  const { partyId, itemCode } = mustBeKnown(provisional)
  const cases = await services.apart(system, (own) => listCasesOf(own, partyId))
  return cases.filter((each) => each.itemCode === itemCode && !isOver(each.state)).map(openCaseConflict)
}

type OpenCase = Pick<CaseFile, 'id' | 'state' | 'caseNumber'> & { readonly item: Pick<CaseFile['item'], 'name'> }

export function openCaseKey({ id }: Pick<OpenCase, 'id'>): string {
  return `open-case:${id}`
}

export function openCaseConflict({ id, state, caseNumber, item }: OpenCase): Conflict {
  const { zh, en } = item.name
  const about =
    state === 'draft'
      ? { zh: `${zh}：本人有一份草稿，照样办就接着它办`, en: `${en}: a draft, which would be gone on with` }
      : { zh: `${zh}：${caseNumber ?? ''}`, en: `${en}: ${caseNumber ?? ''}` }
  return { key: openCaseKey({ id }), kind: 'open-case', about }
}

async function changedItem(services: Services, { itemCode, itemVersion }: Provisional): Promise<Conflict[]> {
  try {
    const { state, version, name } = await getGuide(services, itemCode)
    if (state === 'suspended') return [{ key: 'item-suspended', kind: 'item-suspended', about: name }]
    if (version === itemVersion) return []
    const about = {
      zh: `${name.zh}：收件时第${itemVersion}版，现在第${version}版`,
      en: `${name.en}: version ${itemVersion} then, version ${version} now`,
    }
    return [{ key: `item-changed:${version}`, kind: 'item-changed', about }]
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    const { title } = error
    return [{ key: 'item-abolished', kind: 'item-abolished', about: title }]
  }
}

async function badFiles(services: Services, { id }: Provisional): Promise<Conflict[]> {
  const files = await services.apart(system, (own) => selectFiles(own, id))
  const conflicts: Conflict[] = []
  for (const file of files) {
    const state = await looked(services, file)
    if (state === 'away') throw kernelProblems.unavailable()
    if (state !== 'gone' && state !== file.scan) await services.apart(system, ({ db }) => putScan(db, id, file, state))
    if (state === 'clean') continue
    const why = state === 'gone' ? { zh: '打不开', en: 'cannot be read' } : { zh: '有病毒', en: 'is infected' }
    const about = { zh: `${file.fileName}${why.zh}`, en: `${file.fileName} ${why.en}` }
    conflicts.push({ key: fileKey(file), kind: 'file', about })
  }
  return conflicts
}

export function fileKey({ id }: Pick<ProvisionalFile, 'id'>): string {
  return `file:${id}`
}

async function looked(
  { files, scanner }: Pick<Services, 'files' | 'scanner'>,
  { ref, scan }: ProvisionalFile,
): Promise<'clean' | 'infected' | 'gone' | 'away'> {
  if (scan === 'infected') return 'infected'
  try {
    const content = await files.open(ref)
    if (scan === 'pending') return await scanner.scan(content)
    // Opened to its end: a seal that does not fit shows itself there.
    for await (const _chunk of content);
    return 'clean'
  } catch (error) {
    if (error instanceof FileGone || (error instanceof Error && error.name === 'DamagedFile')) return 'gone'
    throw error
  }
}
