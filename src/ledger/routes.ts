import { json, type Route, route } from '#kernel/http'
import { findId } from '#kernel/ids'
import { kernelProblems } from '#kernel/problem'
import { footprintAnswerSchema, footprintQuestionSchema } from './footprint-on-wire.ts'
import { listFootprint } from './list-footprint.ts'

export const ledgerRoutes: Route[] = [
  route({
    method: 'POST',
    path: '/ledger/footprint',
    act: 'ledger.footprint',
    may: 'platform',
    answers: 'json',
    summary: 'What this platform recorded about a person who is signed in at the asking platform',
    body: footprintQuestionSchema,
    response: footprintAnswerSchema,
    async handle({ who, services, body }) {
      if (who.kind !== 'platform') throw kernelProblems.signInFirst()
      const partyId = findId<'party'>(body.partyId)
      const subject = {
        ...(partyId && { partyId }),
        ...(body.personNumber !== null && { personNumber: body.personNumber }),
      }
      const { limit, before, caseNumber } = body
      const records = await listFootprint(services, subject, {
        limit,
        ...(before && { before: new Date(before) }),
        ...(caseNumber && { caseNumber }),
      })
      // That it was asked for is itself an access to the person's data.
      await services.ledger.record({
        act: 'ledger.footprint',
        subject,
        purpose: { words: { zh: '本人查看数据去向', en: 'You looked at where your data went' } },
        legalBasis: { zh: '《个人信息保护法》第四十五条', en: 'Personal Information Protection Law, article 45' },
      })
      return json({ records })
    },
  }),
]
