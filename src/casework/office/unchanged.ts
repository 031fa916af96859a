import type { Case } from '../case/case.ts'
import { caseworkProblems } from '../problems.ts'

/** The officer decides on what was on the screen: of two who decide at once the second sees what the first did. */
export function mustBeUnchanged(found: Pick<Case, 'version' | 'state' | 'acceptanceBasis'>, version: number): void {
  if (found.version === version) return
  const isSilence = found.state === 'accepted' && found.acceptanceBasis === 'deemed' && found.version === version + 1
  throw isSilence ? caseworkProblems.silenceAccepted() : caseworkProblems.decidedMeanwhile()
}
