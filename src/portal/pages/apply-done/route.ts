import { Type } from 'typebox'
import { type CaseView, caseworkProblems, getOwnCase } from '#casework'
import { type Call, type Route, redirect, route } from '#kernel/http'
import { say } from '#kernel/language'
import { calendarDateOf } from '#standards'
import { personOf } from '../../person-of.ts'
import { privatePage } from '../../private-page.ts'
import { sayDeadline, sayInstant } from '../../time/say-time.ts'
import { applyFrame } from '../apply-flow/apply-frame.ts'
import { stepPath } from '../apply-flow/steps.ts'
import { DonePage, type DoneView } from './view.tsx'
import { doneWords } from './words.ts'

export const applyDoneRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/apply/:case/done',
    act: 'casework.read-own',
    may: 'person',
    answers: 'page',
    params: Type.Object({ case: Type.String() }),
    async handle(call) {
      const found = await getOwnCase(call.services, personOf(call), call.params.case)
      if (found.state === 'draft') return redirect(stepPath(found.caseId, 'start'))
      return privatePage(DonePage, applyFrame(call, doneWords.title, found.item), viewOf(call, found))
    },
  }),
]

function viewOf(call: Call, found: CaseView): DoneView {
  const { language, services } = call
  const { caseNumber, queryCode, submittedAt, organisation, promisedDue, acceptanceDue, clock } = found
  // A draft thrown away was never submitted and has no receipt.
  if (!caseNumber || !queryCode || !submittedAt || !organisation) throw caseworkProblems.caseNotFound()
  const now = services.clock.now()
  const today = calendarDateOf(now)
  return {
    caseId: found.caseId,
    itemName: say(found.itemName, language),
    caseNumber,
    queryCode,
    // The receipt is printed and kept: a day of its own, never 今天.
    submittedAt: sayInstant(submittedAt, language, new Date(0)),
    promisedDate: promisedDue && sayDeadline(promisedDue, language, today),
    acceptanceDate: acceptanceDue && sayDeadline(acceptanceDue, language, today),
    provisional: clock?.provisional ?? false,
    office: say(organisation.name, language),
    needsVisit: found.item.visits > 0,
    givesCertificate: Boolean(found.item.online?.certificate),
  }
}
