import type { Question, ServiceItem } from '#catalogue'
import type { Words } from '#kernel/language'
import type { Services } from '#kernel/services'
import { isCalendarDate } from '#standards'
import { actorFor, type Filling, roleOf } from '../applicant/applicant.ts'
import { mustBeLawful } from '../case/lawful.ts'
import { caseworkProblems } from '../problems.ts'
import { deleteAnswer, putAnswer } from '../store/content-store.ts'
import { getCaseOf } from '../store/get-case.ts'
import { recordAct } from '../store/record-act.ts'

/** Name of the form control of a question, used by pages and by the list of what is missing. */
export function questionField(questionId: string): string {
  return `answer-${questionId}`
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
  const tidy = tidyAnswer(found.item, questionId, value)

  if (tidy === '') await deleteAnswer(services.db, found, questionId)
  else await putAnswer(services, found, { questionId, value: tidy, at: services.clock.now() })
  await recordAct(services, found, { act: 'answer', detail: { questionId } }, actorFor(services, person))
}

/** An answer without what surrounds it; empty for an optional one that is taken back. @throws badAnswer */
export function tidyAnswer({ online }: Pick<ServiceItem, 'online'>, questionId: string, value: string): string {
  const question = online?.questions.find(({ id }) => id === questionId)
  if (!question) throw caseworkProblems.badAnswer()
  const tidy = value.trim()
  const fault = findFault(question, tidy)
  if (fault) throw caseworkProblems.badAnswer({ fields: [{ field: questionField(questionId), words: fault }] })
  return tidy
}

function findFault({ form, optional }: Question, value: string): Words | undefined {
  if (value === '' && optional) return undefined
  if (value === '')
    return form.kind === 'choice'
      ? { zh: '请选一项', en: 'Choose one answer' }
      : { zh: '请填写', en: 'Enter an answer' }
  switch (form.kind) {
    case 'choice':
      return form.options.some((option) => option.value === value)
        ? undefined
        : { zh: '请从给出的选项里选一个', en: 'Choose one of the options' }
    case 'date':
      return isCalendarDate(value) ? undefined : { zh: '请填写真实的日期', en: 'Enter a real date' }
    case 'text':
      if ([...value].length > form.maxLength) {
        return { zh: `请写在${form.maxLength}个字以内`, en: `Use at most ${form.maxLength} characters` }
      }
      // Control characters other than line breaks come from no keyboard.
      return /\p{Cc}/u.test(value.replaceAll(/[\r\n\t]/g, ''))
        ? { zh: '有不能保存的字符', en: 'It has characters that cannot be kept' }
        : undefined
  }
}
