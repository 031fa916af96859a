import type { Person } from '#kernel/principal'
import type { Services } from '#kernel/services'
import type { CaseFile } from '../case/case.ts'
import { mustBeLawful } from '../case/lawful.ts'
import { tidyText } from '../office/tidy-reason.ts'
import { caseworkProblems } from '../problems.ts'
import { getCaseOf } from '../store/get-case.ts'
import { purposeOf } from '../store/purpose.ts'
import { recordAct } from '../store/record-act.ts'
import { urgingOf } from './urging.ts'

const most = 300

/**
 * 催办: the applicant asks the office to go on, where something is due or nothing was heard for long, once in three working
 * days. It stands in the record, in the queue with its reason, and before the supervisors; the office answers it.
 */
export async function urgeOwnCase(
  services: Pick<Services, 'db' | 'keys' | 'clock' | 'principal' | 'ledger' | 'apart'>,
  person: Person,
  caseId: string,
  { text = '' }: { readonly text?: string } = {},
): Promise<CaseFile> {
  const found = await getCaseOf(services, person, caseId, { lock: true })
  mustBeLawful(found, 'urge', 'applicant')
  const urging = urgingOf(found, services.clock.now())
  if (urging?.again) throw caseworkProblems.urgedLately({ values: { date: urging.again } })
  if (!urging?.cause) throw caseworkProblems.nothingToUrge()
  const tidy = tidyText(text)
  if ([...tidy].length > most) {
    const words = { zh: `最多${most}个字`, en: `At most ${most} characters` }
    throw caseworkProblems.badUrge({ fields: [{ field: 'text', words }] })
  }
  const detail = { timer: null, text: tidy === '' ? null : tidy, cause: urging.cause }

  const urged = await recordAct(services, found, { act: 'urge', detail })
  await services.ledger.record({
    act: 'casework.urge-own',
    subject: { partyId: person.partyId },
    purpose: purposeOf(found),
  })
  return urged
}
