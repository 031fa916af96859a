import type { CaseFile } from '../case/case.ts'
import { mustActAs, mustBeLawful } from '../case/lawful.ts'
import { noteAct, type OfficeServices } from '../office/office-act.ts'
import { mustBeUnchanged } from '../office/unchanged.ts'
import { caseworkProblems } from '../problems.ts'
import { getCaseAtOffice } from '../store/get-case.ts'
import { recordAct } from '../store/record-act.ts'
import { actingRole, type Decider, deciderId } from './decider.ts'

/** Takes a decision back within its minute: nobody outside has seen it. Only whoever made it may. */
export async function undoDecision(
  services: OfficeServices,
  decider: Decider,
  caseId: string,
  { version }: { readonly version: number },
): Promise<CaseFile> {
  const found = await getCaseAtOffice(services, decider, caseId)
  if (decider.kind === 'officer') mustActAs(decider, 'office')
  if (found.state !== 'deciding' && found.decision !== null) throw caseworkProblems.undoTooLate()
  await mustBeUnchanged(services, found, version)
  mustBeLawful(found, 'undo', actingRole(decider, 'office'))
  if (found.decision?.officerId !== deciderId(decider)) throw caseworkProblems.notYourDecision()

  const undone = await recordAct(services, found, { act: 'undo', detail: {} })
  await noteAct(services, found, 'casework.undo')
  return undone
}
