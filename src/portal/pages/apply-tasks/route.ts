import { Type } from 'typebox'
import { standingOf } from '#casework'
import { type Call, type Route, redirect, route } from '#kernel/http'
import { say, type Words } from '#kernel/language'
import type { Task } from '../../components/index.ts'
import { modeOf } from '../../frame-of.ts'
import { privatePage } from '../../private-page.ts'
import { applyFrame } from '../apply-flow/apply-frame.ts'
import { type DraftFlow, findDraftFlow, offeredCommitments, papersOf } from '../apply-flow/draft-flow.ts'
import { type ApplyStep, questionStep, stepPath } from '../apply-flow/steps.ts'
import { TasksPage } from './view.tsx'
import { tasksWords } from './words.ts'

export const applyTasksRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/apply/:case/tasks',
    act: 'casework.read-own',
    may: 'person:2',
    answers: 'page',
    params: Type.Object({ case: Type.String() }),
    async handle(call) {
      const flow = await findDraftFlow(call, call.params.case, modeOf(call))
      if (!flow) return redirect(stepPath(call.params.case, 'done'))
      const parts = partsOf(flow)
      const next = parts.find(({ isDone }) => !isDone)?.step ?? 'check'
      return privatePage(TasksPage, applyFrame(call, tasksWords.title, flow.item), {
        caseId: flow.caseId,
        itemName: say(flow.item.name, call.language),
        tasks: [...parts.map((part) => taskOf(call, flow, part)), checkTask(call, flow, next === 'check')],
        nextHref: stepPath(flow.caseId, next),
      })
    },
  }),
]

interface Part {
  readonly id: string
  readonly title: Words
  readonly step: ApplyStep
  readonly isDone: boolean
}

function partsOf(flow: DraftFlow): readonly Part[] {
  const { draft, form, asked, steps } = flow
  const commitments = offeredCommitments(draft)
  const parts: Part[] = [
    { id: 'facts', title: tasksWords.facts, step: 'prefill', isDone: draft.facts.length > 0 },
    ...asked.map((question) => {
      const { id, title, optional } = question
      const step = questionStep(form.questions.indexOf(question))
      return {
        id,
        title,
        step: steps.includes(step) ? step : ('prefill' as const),
        isDone: optional || draft.answers[id] !== undefined,
      }
    }),
  ]
  if (steps.includes('materials')) {
    const isDone = papersOf(draft).every((material) => standingOf(draft, material) === 'handed-in')
    parts.push({ id: 'materials', title: tasksWords.materials, step: 'materials', isDone })
  }
  if (commitments.length > 0) {
    const isDone = commitments.every(({ id }) => draft.commitments.some(({ commitmentId }) => commitmentId === id))
    parts.push({ id: 'commit', title: tasksWords.commit, step: 'commit', isDone })
  }
  return parts
}

function taskOf(call: Call, { caseId }: DraftFlow, { id, title, step, isDone }: Part): Task {
  return {
    id,
    title: say(title, call.language),
    status: say(isDone ? tasksWords.done : tasksWords.todo, call.language),
    tone: isDone ? undefined : 'info',
    href: call.href(stepPath(caseId, step)),
  }
}

function checkTask(call: Call, { caseId }: DraftFlow, isOpen: boolean): Task {
  const { language } = call
  const title = say(tasksWords.check, language)
  if (!isOpen)
    return { id: 'check', title, status: say(tasksWords.notYet, language), hint: say(tasksWords.first, language) }
  const status = say(tasksWords.todo, language)
  return { id: 'check', title, status, tone: 'info', href: call.href(stepPath(caseId, 'check')) }
}
