import { Type } from 'typebox'
import { answer } from '#casework'
import type { Question } from '#catalogue'
import { type Call, type Reply, type Route, redirect, route } from '#kernel/http'
import { say } from '#kernel/language'
import { kernelProblems } from '#kernel/problem'
import type { FormError } from '../../components/index.ts'
import { modeOf } from '../../frame-of.ts'
import { personOf } from '../../person-of.ts'
import { privatePage } from '../../private-page.ts'
import { applyFrame } from '../apply-flow/apply-frame.ts'
import { type DraftFlow, findDraftFlow, progressOf } from '../apply-flow/draft-flow.ts'
import { linkToControl, readAnswer } from '../apply-flow/question-field.tsx'
import { fieldsOf, formErrorsOf } from '../apply-flow/read-fields.ts'
import { type ApplyStep, stepAfter, stepBefore, stepPath } from '../apply-flow/steps.ts'
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
    async handle(call) {
      const flow = await findDraftFlow(call, call.params.case, modeOf(call))
      if (!flow) return redirect(stepPath(call.params.case, 'done'))
      const question = getQuestion(flow, call.params.number)
      return questionReply(call, flow, {
        number: call.params.number,
        value: flow.draft.answers[question.id],
        error: null,
      })
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
      const value = readAnswer(question, fieldsOf(call.body))
      try {
        await answer(call.services, personOf(call), flow.caseId, { questionId: question.id, value })
        return redirect(stepPath(flow.caseId, nextOf(flow, number)))
      } catch (error) {
        const [first = null] = linkToControl(question, formErrorsOf(error, call.language))
        return questionReply(call, flow, { number, value, error: first })
      }
    },
  }),
]

function getQuestion({ form }: DraftFlow, number: number): Question {
  const question = form.questions[number - 1]
  if (!question) throw kernelProblems.notFound()
  return question
}

/** A question reached from the check page, though it stands on the prefill page, leads back to the check page. */
function nextOf({ steps }: DraftFlow, number: number): ApplyStep | 'done' {
  const step: ApplyStep = `q/${number}`
  return steps.includes(step) ? stepAfter(steps, step) : 'check'
}

interface Shown {
  readonly number: number
  readonly value: string | undefined
  readonly error: FormError | null
}

function questionReply(call: Call, flow: DraftFlow, { number, value, error }: Shown): Reply {
  const question = getQuestion(flow, number)
  const step: ApplyStep = `q/${number}`
  const view = {
    caseId: flow.caseId,
    itemName: say(flow.item.name, call.language),
    number,
    question,
    value,
    error,
    back: stepPath(flow.caseId, stepBefore(flow.steps, step) ?? 'start'),
    progress: progressOf(flow, step),
  }
  const frame = applyFrame(call, question.title, flow.item, { hasErrors: error !== null })
  return privatePage(QuestionPage, frame, view)
}
