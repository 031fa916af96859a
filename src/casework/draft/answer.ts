import { readAnswer } from '#catalogue'
import type { Services } from '#kernel/services'
import { actorFor, type Filling, roleOf } from '../applicant/applicant.ts'
import { mustBeLawful } from '../case/lawful.ts'
import { caseworkProblems } from '../problems.ts'
import { deleteAnswer, putAnswer, readContent } from '../store/content-store.ts'
import { getCaseOf } from '../store/get-case.ts'
import { recordAct } from '../store/record-act.ts'
import { askedOf } from './asked-of.ts'

/** Name of the form control of a question, or of a part of it, used by pages and by the list of what is missing. */
export function questionField(questionId: string, part = ''): string {
  return part === '' ? `answer-${questionId}` : `answer-${questionId}-${part}`
}

/** Keeps the answer to one question. An empty text takes an optional answer back. */
export async function answer(
  services: Pick<Services, 'db' | 'keys' | 'clock' | 'principal'>,
  person: Filling,
  caseId: string,
  { questionId, value }: { readonly questionId: string; readonly value: string },
): Promise<void> {
  const found = await getCaseOf(services, person, caseId, { lock: true })
  mustBeLawful(found, 'answer', roleOf(person))
  const tidy = tidyAnswer({ case: found, ...(await readContent(services, found)) }, questionId, value)

  if (tidy === '') await deleteAnswer(services.db, found, questionId)
  else await putAnswer(services, found, { questionId, value: tidy, at: services.clock.now() })
  await recordAct(services, found, { act: 'answer', detail: { questionId } }, actorFor(services, person))
}

/**
 * An answer as it is kept (#catalogue, readAnswer); empty for an optional one that is taken back.
 * @throws notAsked for what is no question of the item, or none to this applicant; badAnswer naming the control.
 */
export function tidyAnswer(asking: Parameters<typeof askedOf>[0], questionId: string, value: string): string {
  const question = askedOf(asking).find(({ id }) => id === questionId)
  if (!question) throw caseworkProblems.notAsked()
  const { text, faults } = readAnswer(question, value)
  if (text !== null) return text
  const fields = faults.map(({ part, words }) => ({ field: questionField(questionId, part), words }))
  throw caseworkProblems.badAnswer({ fields })
}
