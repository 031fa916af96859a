import { Type } from 'typebox'
import { json, type Route, route } from '#kernel/http'
import { receivePaymentNotice } from './receive-notice.ts'

/** What a payment provider calls. It has no session and no place among the platforms: its signature is all it has. */
export const feeRoutes: readonly Route[] = [
  route({
    method: 'POST',
    path: '/payments/notice',
    act: 'casework.payment-notice',
    may: 'anyone',
    answers: 'json',
    summary: 'The payment provider says that an order was paid or refunded, signed',
    limit: { max: 600, seconds: 60 },
    body: Type.Object({
      kind: Type.Union([Type.Literal('paid'), Type.Literal('refunded')]),
      reference: Type.String({ maxLength: 36 }),
      transaction: Type.String({ minLength: 1, maxLength: 64, pattern: '^[A-Za-z0-9._-]+$' }),
      amountFen: Type.Integer({ minimum: 1, maximum: 2_000_000_000 }),
      signature: Type.String({ maxLength: 200 }),
    }),
    response: Type.Object({ taken: Type.Boolean() }),
    async handle({ services, body: { signature, ...notice } }) {
      await receivePaymentNotice(services, { notice, signature })
      return json({ taken: true })
    },
  }),
]
