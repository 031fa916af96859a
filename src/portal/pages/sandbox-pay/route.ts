import { Type } from 'typebox'
import { receivePaymentNotice } from '#casework'
import { type Call, type Route, redirect, route } from '#kernel/http'
import type { PaymentNotice, PaymentOrder } from '#kernel/ports/payments'
import { signNotice, unpackOrder } from '#kernel/ports/payments'
import { kernelProblems } from '#kernel/problem'
import { frameOf } from '../../frame-of.ts'
import { privatePage } from '../../private-page.ts'
import { fieldsOf, textField } from '../apply-flow/read-fields.ts'
import { SandboxPayPage } from './view.tsx'
import { sandboxPayWords } from './words.ts'

const gate = { may: 'person', answers: 'page', path: '/sandbox/pay' } as const

/** The provider of a demonstration: its page, and the notice that it sends afterwards. Mounted only with the sandbox. */
export const sandboxPayRoutes: readonly Route[] = [
  route({
    ...gate,
    method: 'GET',
    act: 'portal.sandbox-pay',
    query: Type.Object({ order: Type.String({ maxLength: 500 }) }),
    async handle(call) {
      const { amountFen, reference } = orderOf(call, call.query.order)
      const frame = frameOf(call, { title: sandboxPayWords.title })
      return privatePage(SandboxPayPage, frame, {
        order: call.query.order,
        amount: (amountFen / 100).toFixed(2),
        reference,
      })
    },
  }),
  route({
    ...gate,
    method: 'POST',
    act: 'portal.answer-sandbox-pay',
    async handle(call) {
      const fields = fieldsOf(call.body)
      const { reference, amountFen, back } = orderOf(call, textField(fields, 'order'))
      if (textField(fields, 'outcome') === 'pay') {
        // The provider's number follows from the order's: pressed twice it is the same payment.
        const notice: PaymentNotice = { kind: 'paid', reference, transaction: `sandbox-${reference}`, amountFen }
        await receivePaymentNotice(call.services, { notice, signature: signNotice(call.services.keys, notice) })
      }
      return redirect(back)
    },
  }),
]

/** @throws badRequest for an order that this platform did not make */
function orderOf({ services }: Pick<Call, 'services'>, packed: string): PaymentOrder {
  const order = unpackOrder(services.keys, packed)
  if (!order) throw kernelProblems.badRequest()
  return order
}
