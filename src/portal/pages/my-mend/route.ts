import { Type } from 'typebox'
import { type CaseView, getOwnCase, mendAnswer } from '#casework'
import type { Question } from '#catalogue'
import { type Call, type Reply, type Route, redirect, route } from '#kernel/http'
import { kernelProblems } from '#kernel/problem'
import type { FormError } from '../../components/index.ts'
import { frameOf } from '../../frame-of.ts'
import { personOf } from '../../person-of.ts'
import { privatePage } from '../../private-page.ts'
import { linkToControl, readAnswer } from '../apply-flow/answer-fields.ts'
import { fieldsOf, formErrorsOf } from '../apply-flow/read-fields.ts'
import { MendListPage, MendPage } from './view.tsx'
import { mendWords } from './words.ts'

const gate = { may: 'person:2', answers: 'page' } as const
const params = Type.Object({ case: Type.String(), number: Type.Integer({ minimum: 1, maximum: 100 }) })

/** 当场更正: what the applicant answered wrongly, until the application is taken up. */
export const myMendRoutes: readonly Route[] = [
  route({
    ...gate,
    method: 'GET',
    path: '/my/cases/:case/mend',
    act: 'casework.read-own',
    params: Type.Object({ case: Type.String() }),
    async handle(call) {
      const found = await getOwnCase(call.services, personOf(call), call.params.case)
      if (!found.mayMend) return redirect(`/my/cases/${found.caseId}`)
      const frame = frameOf(call, { title: mendWords.title, current: 'cases' })
      return privatePage(MendListPage, frame, { found })
    },
  }),
  route({
    ...gate,
    method: 'GET',
    path: '/my/cases/:case/mend/:number',
    act: 'casework.read-own',
    params,
    async handle(call) {
      const { found, question } = await mendingOf(call, call.params.case, call.params.number)
      if (!found.mayMend) return redirect(`/my/cases/${found.caseId}`)
      return mendReply(call, found, { question, value: found.answers[question.id], errors: [] })
    },
  }),
  route({
    ...gate,
    method: 'POST',
    path: '/my/cases/:case/mend/:number',
    act: 'casework.mend',
    params,
    async handle(call) {
      const person = personOf(call)
      const { found, question } = await mendingOf(call, call.params.case, call.params.number)
      const here = `/my/cases/${found.caseId}/mend`
      if (found.item.online?.signature === 'second-proof' && person.level < 3) {
        const back = `${here}/${call.params.number}`
        return redirect(`/stepup?${new URLSearchParams({ return: back })}`)
      }
      const value = readAnswer(question, fieldsOf(call.body))
      try {
        await mendAnswer(call.services, person, found.caseId, { questionId: question.id, value })
        return redirect(here)
      } catch (error) {
        const errors = linkToControl(question, formErrorsOf(error, call.language))
        return mendReply(call, found, { question, value, errors })
      }
    },
  }),
]

async function mendingOf(call: Call, id: string, number: number): Promise<{ found: CaseView; question: Question }> {
  const found = await getOwnCase(call.services, personOf(call), id)
  const question = found.item.online?.questions[number - 1]
  if (!question) throw kernelProblems.notFound()
  return { found, question }
}

interface Shown {
  readonly question: Question
  readonly value: string | undefined
  readonly errors: readonly FormError[]
}

function mendReply(call: Call, found: CaseView, shown: Shown): Reply {
  const frame = frameOf(call, { title: mendWords.title, current: 'cases', hasErrors: shown.errors.length > 0 })
  const number = (found.item.online?.questions.indexOf(shown.question) ?? 0) + 1
  return privatePage(MendPage, frame, { caseId: found.caseId, number, ...shown })
}
