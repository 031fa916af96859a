import { Type } from 'typebox'
import { caseworkProblems, countOfficeQueue, openCase, takeOverCase, undoDecision } from '#casework'
import { type Call, type Reply, type Route, redirect, route } from '#kernel/http'
import type { FormError } from '#portal'
import {
  type DecisionFields,
  decisionErrors,
  decisionFields,
  decisionText,
  decisionVersion,
  versionQuery,
} from '../decide/decide-call.ts'
import { benchPage, officerOf } from '../frame/bench-page.tsx'
import type { Proceeding } from './proceeding.ts'
import { proceedings } from './proceedings.ts'
import { ProceedingPage } from './view.tsx'

const caseParams = Type.Object({ case: Type.String() })

export const proceedingRoutes: readonly Route[] = [
  ...proceedings.flatMap(routesOf),
  route({
    method: 'POST',
    path: '/w/case/:case/undo',
    act: 'casework.undo',
    may: 'officer:approver',
    answers: 'page',
    params: caseParams,
    async handle(call) {
      const version = decisionVersion(decisionFields(call.body))
      await undoDecision(call.services, officerOf(call), call.params.case, { version })
      return redirect('/w/queue?did=undone')
    },
  }),
  route({
    method: 'POST',
    path: '/w/case/:case/take-over',
    act: 'casework.take-over',
    may: 'officer:approver',
    answers: 'page',
    params: caseParams,
    async handle(call) {
      const version = decisionVersion(decisionFields(call.body))
      await takeOverCase(call.services, officerOf(call), call.params.case, { version })
      return redirect(`/w/case/${encodeURIComponent(call.params.case)}`)
    },
  }),
]

function routesOf(proceeding: Proceeding): Route[] {
  const { action, may, act } = proceeding
  const gate = { path: `/w/case/:case/${action}`, may, answers: 'page', params: caseParams } as const
  return [
    route({
      ...gate,
      method: 'GET',
      act: 'casework.open',
      query: versionQuery,
      handle: (call) =>
        formReply(call, proceeding, call.params.case, { version: call.query.version, values: {}, errors: [] }),
    }),
    route({
      ...gate,
      method: 'POST',
      act,
      async handle(call) {
        const fields = decisionFields(call.body)
        const version = decisionVersion(fields)
        const values = valuesOf(proceeding, fields)
        try {
          await proceeding.do(call.services, officerOf(call), call.params.case, { version, values })
          return redirect(homeOf(proceeding))
        } catch (error) {
          const errors = decisionErrors(error, call.language).map((each) => linked(proceeding, each))
          return formReply(call, proceeding, call.params.case, { version, values, errors })
        }
      },
    }),
  ]
}

function homeOf({ home = '/w/queue', lane, did }: Proceeding): string {
  return `${home}?${new URLSearchParams({ ...(lane && { lane }), did })}`
}

interface Filled {
  readonly version: number
  readonly values: Readonly<Record<string, string>>
  readonly errors: readonly FormError[]
}

async function formReply(call: Call, proceeding: Proceeding, caseId: string, filled: Filled): Promise<Reply> {
  const { version, values, errors } = filled
  const officer = officerOf(call)
  const found = await openCase(call.services, officer, caseId)
  if (found.version !== version) throw caseworkProblems.decidedMeanwhile()
  const offered = (await proceeding.offer?.(call.services, officer, caseId)) ?? {}
  const fields = proceeding.fields
    .map((field) => ({ ...field, choices: offered[field.name] ?? field.choices ?? [] }))
    // What may be left out and offers nothing is not asked.
    .filter(({ kind, optional, choices }) => kind !== 'choices' || !optional || choices.length > 0)
  const counts = await countOfficeQueue(call.services, officer)
  const options = { title: proceeding.title, counts, hasErrors: errors.length > 0 }
  return benchPage(call, options, ProceedingPage, { proceeding: { ...proceeding, fields }, found, values, errors })
}

function valuesOf({ fields }: Proceeding, body: DecisionFields): Record<string, string> {
  const values = fields.map(({ name, kind }) => {
    if (kind === 'choices') return [name, listOf(body, name)]
    return [name, kind === 'date' ? dateOf(body, name) : decisionText(body, name)]
  })
  return Object.fromEntries(values)
}

/** One ticked box comes as a text, several as a list. */
function listOf(body: DecisionFields, name: string): string {
  const value = body[name]
  const values: readonly unknown[] = Array.isArray(value) ? value : [value]
  return values.filter((each) => typeof each === 'string').join(' ')
}

/** Three boxes make a day; whether it is one is for the verb to say. */
function dateOf(body: DecisionFields, name: string): string {
  const [year = '', month = '', day = ''] = ['year', 'month', 'day'].map((part) =>
    decisionText(body, `${name}-${part}`),
  )
  return year + month + day === '' ? '' : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}

/** The summary links to a control: of a day to its first box, of the result to the box it is written in. */
function linked({ fields }: Proceeding, { field, text }: FormError): FormError {
  const isDay = fields.some(({ name, kind }) => name === field && kind === 'date')
  return { field: isDay ? `${field}-year` : field, text }
}
