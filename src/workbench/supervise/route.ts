import { Type } from 'typebox'
import { drawQualitySample, judgeQuality, listQualityChecks, listSupervised } from '#casework'
import { type Call, type Reply, type Route, redirect, route } from '#kernel/http'
import type { FormError } from '#portal'
import { decisionErrors, decisionFields, decisionText } from '../decide/decide-call.ts'
import { benchPage, officerOf } from '../frame/bench-page.tsx'
import { SupervisePage } from './view.tsx'
import { superviseWords } from './words.ts'

const gate = { may: 'officer:supervisor', answers: 'page' } as const
const outcomes = ['urged', 'judged', 'drawn', 'asked-again'] as const

/** W15: what the own office is late with, urging, and a sample of what it closed. */
export const superviseRoutes: readonly Route[] = [
  route({
    ...gate,
    method: 'GET',
    path: '/w/supervise',
    act: 'workbench.supervise',
    query: Type.Object({ did: Type.Optional(Type.String({ maxLength: 20 })) }),
    handle: (call) => superviseReply(call, call.query.did, []),
  }),
  route({
    ...gate,
    method: 'POST',
    path: '/w/supervise/sample',
    act: 'casework.sample',
    async handle(call) {
      await drawQualitySample(call.services, officerOf(call))
      return redirect('/w/supervise?did=drawn')
    },
  }),
  route({
    ...gate,
    method: 'POST',
    path: '/w/supervise/sample/:id',
    act: 'casework.judge-sample',
    params: Type.Object({ id: Type.String({ maxLength: 40 }) }),
    async handle(call) {
      const fields = decisionFields(call.body)
      const { id } = call.params
      try {
        const given = { id, verdict: decisionText(fields, 'verdict'), note: decisionText(fields, 'note') }
        await judgeQuality(call.services, officerOf(call), given)
        return redirect('/w/supervise?did=judged')
      } catch (error) {
        const errors = decisionErrors(error, call.language).map((each) => ({ ...each, field: `${each.field}-${id}` }))
        return superviseReply(call, undefined, errors)
      }
    },
  }),
]

async function superviseReply(call: Call, did: string | undefined, errors: readonly FormError[]): Promise<Reply> {
  const { services } = call
  const officer = officerOf(call)
  const options = { title: superviseWords.title, section: 'supervise', hasErrors: errors.length > 0 } as const
  return benchPage(call, options, SupervisePage, {
    supervised: await listSupervised(services, officer),
    checks: await listQualityChecks(services, officer),
    did: outcomes.find((outcome) => outcome === did),
    now: services.clock.now(),
    errors,
  })
}
