import type { Services } from '#kernel/services'
import type { CaseFile } from '../case/case.ts'
import { mustBeLawful, mustHaveLevel } from '../case/lawful.ts'
import { tidyAnswer } from '../draft/answer.ts'
import { hiddenAnswers } from '../draft/asked-of.ts'
import { caseworkProblems } from '../problems.ts'
import { deleteAnswer, putAnswer, readContent } from '../store/content-store.ts'
import { getCaseOf } from '../store/get-case.ts'
import { purposeOf } from '../store/purpose.ts'
import { recordAct } from '../store/record-act.ts'
import { type Applicant, actorFor, roleOf } from './applicant.ts'

export interface MendAnswer {
  readonly questionId: string
  readonly value: string
}

/**
 * 当场更正: an answer that was given wrongly is put right before the application is taken up, by the applicant or by the
 * clerk they stand before; without a notice and without any effect on the clock. What stood there stays in the record.
 */
export async function mendAnswer(
  services: Pick<Services, 'db' | 'keys' | 'clock' | 'principal' | 'ledger' | 'apart'>,
  person: Applicant,
  caseId: string,
  { questionId, value }: MendAnswer,
): Promise<CaseFile> {
  const found = await getCaseOf(services, person, caseId, { lock: true })
  // What was signed with a second proof is changed with one.
  mustHaveLevel(person, found.item.online?.signature === 'second-proof' ? 3 : 2)
  mustBeLawful(found, 'mend', roleOf(person))
  const content = await readContent(services, found)
  const asking = { case: found, ...content }
  const tidy = tidyAnswer(asking, questionId, value)
  const before = content.answers[questionId] ?? null
  if (before === (tidy === '' ? null : tidy)) throw caseworkProblems.nothingMended()

  if (tidy === '') await deleteAnswer(services.db, found, questionId)
  else await putAnswer(services, found, { questionId, value: tidy, at: services.clock.now() })
  // What falls away by it is kept no longer (PIPL art. 6); files the office may have looked at stay.
  const { [questionId]: _before, ...rest } = content.answers
  const answers = tidy === '' ? rest : { ...rest, [questionId]: tidy }
  const fellAway = hiddenAnswers({ ...asking, answers }).map((id) => ({ questionId: id, before: rest[id] ?? null }))
  for (const each of fellAway) await deleteAnswer(services.db, found, each.questionId)
  const detail = { questionId, before, ...(fellAway.length > 0 && { fellAway }) }
  const mended = await recordAct(services, found, { act: 'mend', detail }, actorFor(services, person))
  await services.ledger.record({
    act: 'casework.mend',
    subject: { partyId: found.partyId },
    fields: [questionId, ...fellAway.map((each) => each.questionId)].map((id) => `answers.${id}`),
    purpose: purposeOf(found),
    legalBasis: { zh: '《行政许可法》第三十二条第一款第三项', en: 'Administrative Licensing Law, art. 32 par. 1 (3)' },
  })
  return mended
}
