import { acceptAtWindow, mayAcceptFor, missingOf, printMissing, readAtWindow } from '#casework'
import { type Reply, type Route, redirect, route } from '#kernel/http'
import type { FormError } from '#portal'
import { decisionFields, decisionVersion } from '../decide/decide-call.ts'
import { benchPage, officerOf } from '../frame/bench-page.tsx'
import { type CaseCall, caseParams, casePath, intakeGate, refusalsOf } from './intake-call.ts'
import { MissingPage, ReceiptPage } from './receipt-view.tsx'
import { intakeWords } from './words.ts'

const gate = { ...intakeGate, params: caseParams } as const
const base = '/w/intake/:visit/case/:case'

/** What the person takes home: the receipt, or the list of everything that is missing. */
export const receiptRoutes: readonly Route[] = [
  route({
    ...gate,
    method: 'GET',
    path: `${base}/missing`,
    act: 'casework.print-notice',
    async handle(call) {
      const { visit, case: caseId } = call.params
      const draft = await printMissing(call.services, officerOf(call), visit, caseId)
      if (draft.case.state !== 'draft') return redirect(`${casePath(call)}/receipt`)
      const missing = missingOf(draft)
      const view = { draft, missing, path: casePath(call), now: call.services.clock.now() }
      return benchPage(call, { title: intakeWords.noticeTitle, section: 'intake' }, MissingPage, view)
    },
  }),
  route({
    ...gate,
    method: 'GET',
    path: `${base}/receipt`,
    act: 'casework.window-look',
    handle: (call) => receiptReply(call, []),
  }),
  route({
    ...gate,
    method: 'POST',
    path: `${base}/accept`,
    act: 'casework.accept-for',
    async handle(call) {
      const { visit, case: caseId } = call.params
      const version = decisionVersion(decisionFields(call.body))
      try {
        await acceptAtWindow(call.services, officerOf(call), visit, caseId, { version })
        return redirect(`${casePath(call)}/receipt`)
      } catch (error) {
        return receiptReply(call, refusalsOf(error, call.language))
      }
    },
  }),
]

async function receiptReply(call: CaseCall, errors: readonly FormError[]): Promise<Reply> {
  const { services, params } = call
  const officer = officerOf(call)
  const draft = await readAtWindow(services, officer, params.visit, params.case)
  if (draft.case.submittedAt === null) return redirect(casePath(call))
  const view = {
    draft,
    errors,
    path: casePath(call),
    trackAddress: `${services.platform.origin}/track`,
    mayAccept: draft.case.state === 'submitted' && (await mayAcceptFor(services, officer, draft.case)),
  }
  const options = { title: intakeWords.receipt, section: 'intake' as const, hasErrors: errors.length > 0 }
  return benchPage(call, options, ReceiptPage, view)
}
