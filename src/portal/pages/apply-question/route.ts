import { Type } from 'typebox'
import { answer, questionField } from '#casework'
import type { Question } from '#catalogue'
import { type Call, type Reply, type Route, redirect, route } from '#kernel/http'
import { say } from '#kernel/language'
import { kernelProblems } from '#kernel/problem'
import type { FormError } from '../../components/index.ts'
import { modeOf } from '../../frame-of.ts'
import { personOf } from '../../person-of.ts'
import { privatePage } from '../../private-page.ts'
import { linkToControl, mustBeAsked, pressedRows, readAnswer } from '../apply-flow/answer-fields.ts'
import { applyFrame } from '../apply-flow/apply-frame.ts'
import { type DraftFlow, findDraftFlow, progressOf } from '../apply-flow/draft-flow.ts'
import { regionOfAnswer } from '../apply-flow/question-field.tsx'
import { fieldsOf, formErrorsOf, textField } from '../apply-flow/read-fields.ts'
import { openedFor, readOpened } from '../apply-flow/region-field.tsx'
import { type ApplyStep, questionStep, stepAfter, stepBefore, stepPath } from '../apply-flow/steps.ts'
import { QuestionPage } from './view.tsx'

const params = Type.Object({ case: Type.String(), number: Type.Integer({ minimum: 1, maximum: 100 }) })

export const applyQuestionRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/apply/:case/q/:number',
    act: 'casework.read-own',
    may: 'person:2',
    answers: 'page',
    params,
    query: Type.Object({ in: Type.Optional(Type.String({ maxLength: 10 })) }),
    async handle(call) {
      const { number } = call.params
      const flow = await findDraftFlow(call, call.params.case, modeOf(call))
      if (!flow) return redirect(stepPath(call.params.case, 'done'))
      const question = getQuestion(flow, number)
      // An earlier answer was changed and one came back here: what is asked now stands on the page before sending.
      if (!flow.asked.includes(question)) return redirect(stepPath(flow.caseId, 'check'))
      const value = flow.draft.answers[question.id]
      return questionReply(call, flow, { number, value, errors: [], opened: call.query.in })
    },
  }),
  route({
    method: 'POST',
    path: '/apply/:case/q/:number',
    act: 'casework.answer',
    may: 'person:2',
    answers: 'page',
    params,
    async handle(call) {
      const { number } = call.params
      const flow = await findDraftFlow(call, call.params.case, modeOf(call))
      if (!flow) return redirect(stepPath(call.params.case, 'done'))
      const question = getQuestion(flow, number)
      const fields = fieldsOf(call.body)
      mustBeAsked(question, fields)
      const value = readAnswer(question, fields)
      const opened = textField(fields, `${questionField(question.id)}-in`)
      const grown = pressedRows(question, value, fields)
      if (grown !== undefined) return questionReply(call, flow, { number, value: grown, errors: [], opened })
      try {
        await answer(call.services, personOf(call), flow.caseId, { questionId: question.id, value })
        // The answer decides which questions and papers follow.
        const answered = (await findDraftFlow(call, flow.caseId, modeOf(call))) ?? flow
        return redirect(stepPath(flow.caseId, nextOf(answered, number)))
      } catch (error) {
        const errors = linkToControl(question, formErrorsOf(error, call.language))
        return questionReply(call, flow, { number, value, errors, opened })
      }
    },
  }),
]

function getQuestion({ form }: DraftFlow, number: number): Question {
  const question = form.questions[number - 1]
  if (!question) throw kernelProblems.notFound()
  return question
}

/**
 * The next question that is still open; after the last one what follows the questions. One reached from the check page,
 * though it stands on the prefill page, leads back to the check page.
 */
function nextOf({ steps, asked, form, draft }: DraftFlow, number: number): ApplyStep | 'done' {
  const here = questionStep(number - 1)
  if (!steps.includes(here)) return 'check'
  const later = asked.filter((question) => form.questions.indexOf(question) >= number)
  const open = later.find(({ id }) => draft.answers[id] === undefined)
  if (open) return questionStep(form.questions.indexOf(open))
  const last = later.at(-1)
  return stepAfter(steps, last ? questionStep(form.questions.indexOf(last)) : here)
}

interface Shown {
  readonly number: number
  readonly value: string | undefined
  readonly errors: readonly FormError[]
  /** The region that is open, where one is chosen. */
  readonly opened: string | undefined
}

function questionReply(call: Call, flow: DraftFlow, { number, value, errors, opened }: Shown): Reply {
  const question = getQuestion(flow, number)
  const step: ApplyStep = `q/${number}`
  const view = {
    caseId: flow.caseId,
    itemName: say(flow.item.name, call.language),
    number,
    question,
    value,
    errors,
    opened: {
      region: readOpened(opened) ?? openedFor(regionOfAnswer(question, value), flow.draft.case.region),
      href: (region: string) => call.href(`${stepPath(flow.caseId, step)}?in=${region}`),
    },
    back: stepPath(flow.caseId, stepBefore(flow.steps, step) ?? 'start'),
    progress: progressOf(flow, step),
  }
  const frame = applyFrame(call, question.title, flow.item, { hasErrors: errors.length > 0 })
  return privatePage(QuestionPage, frame, view)
}
