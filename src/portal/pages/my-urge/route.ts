import { Type } from 'typebox'
import { getOwnCase, urgeOwnCase } from '#casework'
import { type Call, type Reply, type Route, redirect, route } from '#kernel/http'
import { calendarDateOf } from '#standards'
import type { FormError } from '../../components/index.ts'
import { frameOf } from '../../frame-of.ts'
import { personOf } from '../../person-of.ts'
import { privatePage } from '../../private-page.ts'
import { fieldsOf, formErrorsOf, textField } from '../apply-flow/read-fields.ts'
import { UrgePage } from './view.tsx'
import { urgeWords } from './words.ts'

const gate = { may: 'person', answers: 'page', params: Type.Object({ case: Type.String() }) } as const

/** 催办 (M3): once in three working days, where something is due or nothing was heard for long. */
export const myUrgeRoutes: readonly Route[] = [
  route({
    ...gate,
    method: 'GET',
    path: '/my/cases/:case/urge',
    act: 'casework.read-own',
    handle: (call) => urgeReply(call, call.params.case, '', []),
  }),
  route({
    ...gate,
    method: 'POST',
    path: '/my/cases/:case/urge',
    act: 'casework.urge-own',
    async handle(call) {
      const text = textField(fieldsOf(call.body), 'text')
      try {
        await urgeOwnCase(call.services, personOf(call), call.params.case, { text })
        return redirect(`/my/cases/${call.params.case}`)
      } catch (error) {
        return urgeReply(call, call.params.case, text, formErrorsOf(error, call.language))
      }
    },
  }),
]

async function urgeReply(call: Call, id: string, text: string, errors: readonly FormError[]): Promise<Reply> {
  const { caseId, organisation, urging } = await getOwnCase(call.services, personOf(call), id)
  const frame = frameOf(call, { title: urgeWords.title, current: 'cases', hasErrors: errors.length > 0 })
  const today = calendarDateOf(call.services.clock.now())
  return privatePage(UrgePage, frame, { caseId, office: organisation?.name ?? null, urging, text, today, errors })
}
