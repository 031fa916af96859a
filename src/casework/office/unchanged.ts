import type { Case } from '../case/case.ts'
import { caseworkProblems } from '../problems.ts'

/** The officer decides on what was on the screen: of two who decide at once the second sees what the first did. */
export function mustBeUnchanged(found: Pick<Case, 'version'>, version: number): void {
  if (found.version !== version) throw caseworkProblems.decidedMeanwhile()
}
