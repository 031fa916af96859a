import { Type } from 'typebox'
import { giveOpinion, listJoint, readAsked, readSharedFile, urgeOpinion } from '#casework'
import { type Call, type Reply, type Route, redirect, route } from '#kernel/http'
import { attachmentReply, type FormError } from '#portal'
import { calendarDateOf } from '#standards'
import { decisionErrors, decisionFields, decisionText } from '../decide/decide-call.ts'
import { benchPage, officerOf } from '../frame/bench-page.tsx'
import { AnswerPage, JointPage } from './view.tsx'
import { jointWords } from './words.ts'

const gate = { answers: 'page', may: 'officer:approver' } as const
const params = Type.Object({ opinion: Type.String({ maxLength: 40 }) })
const outcomes = ['consulted', 'urged-now', 'answered'] as const

/** W7: lanes of the organisations that were asked, and what others ask of the own. */
export const jointRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/w/joint',
    act: 'casework.list-queue',
    // Who decides and the head; the verb asks for either.
    may: 'officer',
    answers: 'page',
    query: Type.Object({ did: Type.Optional(Type.String({ maxLength: 20 })) }),
    async handle(call) {
      const { services, query } = call
      const joint = await listJoint(services, officerOf(call))
      const did = outcomes.find((outcome) => outcome === query.did)
      const now = services.clock.now()
      return benchPage(call, { title: jointWords.title, section: 'joint' }, JointPage, { joint, did, now })
    },
  }),
  route({
    ...gate,
    method: 'POST',
    path: '/w/joint/:opinion/urge',
    act: 'casework.urge-opinion',
    params,
    async handle(call) {
      await urgeOpinion(call.services, officerOf(call), call.params.opinion)
      return redirect('/w/joint?did=urged-now')
    },
  }),
  route({
    ...gate,
    method: 'GET',
    path: '/w/joint/:opinion',
    act: 'casework.read-asked',
    params,
    handle: (call) => answerReply(call, call.params.opinion, { verdict: '', text: '' }, []),
  }),
  route({
    ...gate,
    method: 'POST',
    path: '/w/joint/:opinion',
    act: 'casework.give-opinion',
    params,
    async handle(call) {
      const fields = decisionFields(call.body)
      const given = { verdict: decisionText(fields, 'verdict'), text: decisionText(fields, 'reason') }
      try {
        await giveOpinion(call.services, officerOf(call), call.params.opinion, given)
        return redirect('/w/joint?did=answered')
      } catch (error) {
        return answerReply(call, call.params.opinion, given, decisionErrors(error, call.language))
      }
    },
  }),
  route({
    ...gate,
    method: 'GET',
    path: '/w/joint/:opinion/files/:file',
    act: 'casework.read-asked',
    params: Type.Object({ opinion: Type.String({ maxLength: 40 }), file: Type.String({ maxLength: 40 }) }),
    handle: async (call) =>
      attachmentReply(await readSharedFile(call.services, officerOf(call), call.params.opinion, call.params.file)),
  }),
]

async function answerReply(
  call: Call,
  id: string,
  given: { readonly verdict: string; readonly text: string },
  errors: readonly FormError[],
): Promise<Reply> {
  const asked = await readAsked(call.services, officerOf(call), id)
  const today = calendarDateOf(call.services.clock.now())
  const options = { title: jointWords.title, section: 'joint', hasErrors: errors.length > 0 } as const
  return benchPage(call, options, AnswerPage, { asked, given, errors, today })
}
