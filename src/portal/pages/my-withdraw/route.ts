import { Type } from 'typebox'
import { getOwnCase, withdrawCase } from '#casework'
import { type Route, redirect, route } from '#kernel/http'
import { say } from '#kernel/language'
import { frameOf } from '../../frame-of.ts'
import { personOf } from '../../person-of.ts'
import { privatePage } from '../../private-page.ts'
import { WithdrawPage } from './view.tsx'
import { withdrawWords } from './words.ts'

const gate = { may: 'person', answers: 'page', params: Type.Object({ case: Type.String() }) } as const

export const myWithdrawRoutes: readonly Route[] = [
  route({
    ...gate,
    method: 'GET',
    path: '/my/cases/:case/withdraw',
    act: 'casework.read-own',
    async handle(call) {
      const found = await getOwnCase(call.services, personOf(call), call.params.case)
      const { caseId, itemName, mayWithdraw } = found
      if (!mayWithdraw) return redirect(`/my/cases/${caseId}`)
      const frame = frameOf(call, { title: withdrawWords.title, current: 'cases' })
      return privatePage(WithdrawPage, frame, { caseId, itemName: say(itemName, call.language) })
    },
  }),
  route({
    ...gate,
    method: 'POST',
    path: '/my/cases/:case/withdraw',
    act: 'casework.withdraw',
    async handle(call) {
      await withdrawCase(call.services, personOf(call), call.params.case)
      return redirect(`/my/cases/${call.params.case}`)
    },
  }),
]
