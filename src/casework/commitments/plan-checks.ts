import { newId } from '#kernel/ids'
import type { Services } from '#kernel/services'
import type { CaseFile } from '../case/case.ts'
import { readContent } from '../store/content-store.ts'
import { insertCheck } from './check-store.ts'

/**
 * With acceptance every commitment that was signed is to be checked (国办发〔2020〕42号, step 6): at once, for a source that
 * was silent at the door may speak now, and again until it has.
 */
export async function planChecks(own: Services, found: CaseFile): Promise<void> {
  const { partyId, id: caseId, organisation, item } = found
  if (organisation === null || (item.online?.commitments.length ?? 0) === 0) return
  const { commitments } = await readContent(own, found)
  const now = own.clock.now()
  for (const { commitmentId } of commitments) {
    const commitment = item.online?.commitments.find(({ id }) => id === commitmentId)
    if (!commitment) continue
    await insertCheck(own, {
      ...{ partyId, id: newId(now), caseId, commitmentId, organisationId: organisation.id },
      ...{ version: 1, state: 'waiting', dueAt: now, tries: 0, checkedAt: null, correctBy: null },
      ...{ title: commitment.title, finding: null, order: null, answer: null, proposal: null },
    })
  }
}
