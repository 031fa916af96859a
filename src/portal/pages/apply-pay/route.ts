import { Type } from 'typebox'
import { beginPayment, findOwnPayment, getOwnCase, type OwnPayment } from '#casework'
import { type Call, type Route, redirect, route } from '#kernel/http'
import { say } from '#kernel/language'
import { personOf } from '../../person-of.ts'
import { privatePage } from '../../private-page.ts'
import { sayInstant } from '../../time/say-time.ts'
import { applyFrame } from '../apply-flow/apply-frame.ts'
import { stepPath } from '../apply-flow/steps.ts'
import { PayPage, type PayView } from './view.tsx'
import { payWords } from './words.ts'

const gate = { may: 'person:2', answers: 'page', params: Type.Object({ case: Type.String() }) } as const

export const applyPayRoutes: readonly Route[] = [
  route({
    ...gate,
    method: 'GET',
    path: '/apply/:case/pay',
    act: 'casework.read-own',
    async handle(call) {
      const person = personOf(call)
      const found = await findOwnPayment(call.services, person, call.params.case)
      if (!found) {
        const { caseId } = await getOwnCase(call.services, person, call.params.case)
        return redirect(stepPath(caseId, 'done'))
      }
      const frame = applyFrame(call, payWords.title, { name: found.itemName })
      return privatePage(PayPage, frame, viewOf(call, found))
    },
  }),
  route({
    ...gate,
    method: 'POST',
    path: '/apply/:case/pay',
    act: 'casework.begin-payment',
    async handle(call) {
      return redirect(await beginPayment(call.services, personOf(call), call.params.case))
    },
  }),
]

function viewOf({ language, services }: Pick<Call, 'language' | 'services'>, found: OwnPayment): PayView {
  const { payment, isOnline, isOwed } = found
  // The receipt is printed and kept: a day of its own, never 今天.
  const at = (instant: Date | null | undefined) => (instant ? sayInstant(instant, language, new Date(0)) : null)
  return {
    caseId: found.caseId,
    itemName: say(found.itemName, language),
    amount: (found.amountFen / 100).toFixed(2),
    basis: say(found.basis, language),
    payee: say(found.payee, language),
    standing: standingOf(found),
    wasSent: isOwed && found.wasSent,
    isSandbox: isOnline && services.config.payments === 'sandbox',
    reference: payment?.reference ?? '',
    paidAt: at(payment?.paidAt),
    refundedAt: at(payment?.refundedAt),
  }
}

function standingOf({ payment, isOwed, isOnline }: OwnPayment): PayView['standing'] {
  if (payment?.refundedAt) return 'refunded'
  if (payment?.paidAt) return 'paid'
  if (!isOnline) return 'at-window'
  if (isOwed) return 'owed'
  return payment === null ? 'not-yet' : 'over'
}
