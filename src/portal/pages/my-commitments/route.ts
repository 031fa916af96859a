import { Type } from 'typebox'
import {
  answerOrder,
  askAboutCredit,
  caseworkProblems,
  listOwnCommitments,
  proofDays,
  withdrawCommitment,
} from '#casework'
import { type Call, type Reply, type Route, redirect, route } from '#kernel/http'
import { say } from '#kernel/language'
import type { FormError } from '../../components/index.ts'
import { frameOf } from '../../frame-of.ts'
import { personOf } from '../../person-of.ts'
import { privatePage } from '../../private-page.ts'
import { fieldsOf, formErrorsOf, textField } from '../apply-flow/read-fields.ts'
import { CommitmentsPage } from './view.tsx'
import { WithdrawCommitmentPage } from './withdraw-page.tsx'
import { commitmentWords as words } from './words.ts'

const gate = { may: 'person', answers: 'page' } as const
const path = '/my/commitments'
const named = Type.Object({ case: Type.String({ maxLength: 36 }), commitment: Type.String({ maxLength: 60 }) })

export const myCommitmentsRoutes: readonly Route[] = [
  route({
    ...gate,
    method: 'GET',
    path,
    act: 'casework.list-commitments',
    handle: (call) => commitmentsReply(call, []),
  }),
  route({
    ...gate,
    method: 'GET',
    path: `${path}/withdraw`,
    act: 'casework.ask-unsign',
    query: named,
    async handle(call) {
      const { commitments } = await listOwnCommitments(call.services, personOf(call))
      const { case: caseId, commitment: id } = call.query
      const found = commitments.find((each) => each.caseId === caseId && each.commitmentId === id)
      if (!found?.mayWithdraw) throw caseworkProblems.unknownCommitment()
      const frame = frameOf(call, { title: words.withdrawTitle, current: 'my' })
      const title = say(found.title, call.language)
      return privatePage(WithdrawCommitmentPage, frame, { caseId, commitmentId: id, title, days: proofDays })
    },
  }),
  route({
    ...gate,
    method: 'POST',
    path: `${path}/withdraw`,
    act: 'casework.unsign',
    query: named,
    async handle(call) {
      const { case: caseId, commitment: commitmentId } = call.query
      await withdrawCommitment(call.services, personOf(call), caseId, { commitmentId })
      return redirect(path)
    },
  }),
  route({
    ...gate,
    method: 'POST',
    path: `${path}/answer`,
    act: 'casework.answer-order',
    async handle(call) {
      const fields = fieldsOf(call.body)
      const id = textField(fields, 'check')
      return orErrors(call, `answer-${id}`, () =>
        answerOrder(call.services, personOf(call), id, { reason: textField(fields, 'reason') }),
      )
    },
  }),
  route({
    ...gate,
    method: 'POST',
    path: `${path}/credit`,
    act: 'casework.ask-about-credit',
    async handle(call) {
      const fields = fieldsOf(call.body)
      const [id, asked, reason] = ['record', 'asked', 'reason'].map((name) => textField(fields, name))
      if (!asked) return commitmentsReply(call, [{ field: `asked-${id}`, text: say(words.mustChoose, call.language) }])
      return orErrors(call, `why-${id}`, () =>
        askAboutCredit(call.services, personOf(call), id ?? '', { asked, reason: reason ?? '' }),
      )
    },
  }),
]

/** What a verb says of the text goes beside the box it was typed in; a page may hold several. */
async function orErrors(call: Call, field: string, work: () => Promise<void>): Promise<Reply> {
  try {
    await work()
    return redirect(path)
  } catch (error) {
    return commitmentsReply(
      call,
      formErrorsOf(error, call.language).map(({ text }) => ({ field, text })),
    )
  }
}

async function commitmentsReply(call: Call, errors: readonly FormError[]): Promise<Reply> {
  const { services } = call
  const frame = frameOf(call, { title: words.title, current: 'my', hasErrors: errors.length > 0 })
  const fields = fieldsOf(call.body)
  return privatePage(CommitmentsPage, frame, {
    ...(await listOwnCommitments(services, personOf(call))),
    now: services.clock.now(),
    errors,
    typed: errors.length > 0 ? textField(fields, 'reason') : '',
  })
}
