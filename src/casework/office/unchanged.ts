import type { CaseFile } from '../case/case.ts'
import { caseworkProblems } from '../problems.ts'
import { findAct } from '../store/act-store.ts'
import type { Store } from '../store/case-store.ts'

/** The officer decides on what was on the screen: of two who decide at once the second sees what the first did. */
export async function mustBeUnchanged(store: Store, found: CaseFile, version: number): Promise<void> {
  if (found.version === version) return
  // Silence is told apart: whatever followed from it, it is what the officer has to know first.
  const next = version < found.version ? await findAct(store, found, version + 1) : undefined
  const isSilence = next?.act === 'accept' && next.detail.basis === 'deemed'
  throw isSilence ? caseworkProblems.silenceAccepted() : caseworkProblems.decidedMeanwhile()
}
