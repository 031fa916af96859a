import { Type } from 'typebox'
import { getOwnCase } from '#casework'
import { type Route, redirect, route } from '#kernel/http'
import { say } from '#kernel/language'
import { personOf } from '../../person-of.ts'
import { privatePage } from '../../private-page.ts'
import { applyFrame } from '../apply-flow/apply-frame.ts'
import { stepPath } from '../apply-flow/steps.ts'
import { PayPage } from './view.tsx'
import { payWords } from './words.ts'

const gate = { may: 'person:2', answers: 'page', params: Type.Object({ case: Type.String() }) } as const

export const applyPayRoutes: readonly Route[] = [
  route({
    ...gate,
    method: 'GET',
    path: '/apply/:case/pay',
    act: 'casework.read-own',
    async handle(call) {
      const { language, services } = call
      const found = await getOwnCase(services, personOf(call), call.params.case)
      const { fee, name } = found.item
      if (!fee || fee.amountFen === 0 || !found.organisation) return redirect(stepPath(found.caseId, 'done'))
      return privatePage(PayPage, applyFrame(call, payWords.title, found.item), {
        caseId: found.caseId,
        itemName: say(name, language),
        amount: (fee.amountFen / 100).toFixed(2),
        basis: say(fee.basis, language),
        payee: say(found.organisation.name, language),
        isSandbox: services.config.sms === 'sandbox',
      })
    },
  }),
  route({
    ...gate,
    method: 'POST',
    path: '/apply/:case/pay',
    // No money moves: the platform keeps no payment yet, so there is nothing to record either.
    act: 'casework.read-own',
    async handle(call) {
      const { caseId } = await getOwnCase(call.services, personOf(call), call.params.case)
      return redirect(stepPath(caseId, 'done'))
    },
  }),
]
