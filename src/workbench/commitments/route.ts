import { Type } from 'typebox'
import { admitMatter, answerCredit, excludeMatter, listChecks } from '#casework'
import { type Call, type Reply, type Route, redirect, route } from '#kernel/http'
import { say } from '#kernel/language'
import { Problem } from '#kernel/problem'
import type { FormError } from '#portal'
import { benchPage, officerOf } from '../frame/bench-page.tsx'
import { steps } from './steps.ts'
import { ChecksPage } from './view.tsx'
import { checksWords } from './words.ts'

const path = '/w/commitments'
const text = (maxLength: number) => Type.Optional(Type.String({ maxLength }))
const id = Type.Object({ id: Type.String({ maxLength: 36 }) })
const told = Type.Object({
  ...{ csrf: text(100), version: Type.Integer({ minimum: 1, maximum: 1_000_000 }), reason: text(4000) },
  ...{ 'by-year': text(4), 'by-month': text(2), 'by-day': text(2), granted: text(3) },
})

/** Checks of commitments, requests about credit records, and the list of closed matters. */
export const commitmentRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path,
    act: 'casework.list-checks',
    may: 'officer',
    answers: 'page',
    handle: (call) => checksReply(call, []),
  }),
  ...steps.map(({ action, act, may, do: work }) =>
    route({
      ...{ method: 'POST', path: `${path}/:id/${action}`, act, may, answers: 'page', params: id, body: told },
      async handle(call) {
        const { version, reason = '', 'by-year': year = '', 'by-month': month = '', 'by-day': day = '' } = call.body
        const by = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
        return orErrors(call, `${action}-${call.params.id}`, () =>
          work(call.services, officerOf(call), call.params.id, { version, reason, by }),
        )
      },
    }),
  ),
  route({
    ...{ method: 'POST', path: `${path}/:id/credit`, act: 'casework.answer-credit', may: 'officer:head' },
    ...{ answers: 'page', params: id, body: told },
    async handle(call) {
      const { version, reason = '', granted } = call.body
      return orErrors(call, `credit-${call.params.id}`, () =>
        answerCredit(call.services, officerOf(call), call.params.id, { version, reason, isGranted: granted === 'yes' }),
      )
    },
  }),
  ...(['exclude', 'admit'] as const).map((action) =>
    route({
      ...{ method: 'POST', path: `${path}/${action}`, act: `casework.${action}-matter`, may: 'officer:item-manager' },
      answers: 'page',
      body: Type.Object({ csrf: text(100), basicCode: Type.String({ maxLength: 40 }), ground: text(30) }),
      async handle(call) {
        const { basicCode, ground = '' } = call.body
        const [{ services }, officer] = [call, officerOf(call)]
        return orErrors(call, 'basicCode', () =>
          action === 'exclude'
            ? excludeMatter(services, officer, { basicCode, ground })
            : admitMatter(services, officer, { basicCode }),
        )
      },
    }),
  ),
]

/** What a verb says of a box goes beside that box, of which a page has many. */
async function orErrors(call: Call, field: string, work: () => Promise<void>): Promise<Reply> {
  try {
    await work()
    return redirect(path)
  } catch (error) {
    if (!(error instanceof Problem) || error.status !== 422) throw error
    const [first] = error.fields
    const shown = first?.field === 'by' ? `by-${field}-year` : field
    return checksReply(call, [{ field: shown, text: say(first?.words ?? error.title, call.language) }])
  }
}

async function checksReply(call: Call, errors: readonly FormError[]): Promise<Reply> {
  const { services, body } = call
  const found = await listChecks(services, officerOf(call))
  const typed = errors.length > 0 && typeof body === 'object' && body !== null && 'reason' in body ? body.reason : ''
  const options = { title: checksWords.title, hasErrors: errors.length > 0, section: 'commitments' } as const
  return benchPage(call, options, ChecksPage, {
    ...found,
    now: services.clock.now(),
    errors,
    typed: typeof typed === 'string' ? typed : '',
  })
}
