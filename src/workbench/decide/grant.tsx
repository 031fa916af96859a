import type { ReactNode } from 'react'
import { acceptCase, grantCase, type OfficeCase, type Queue } from '#casework'
import { type Call, type Reply, type Route, redirect, route } from '#kernel/http'
import { say } from '#kernel/language'
import { type FormError, TextArea } from '#portal'
import { type BenchPageProps, benchPage, officerOf } from '../frame/bench-page.tsx'
import {
  decisionErrors,
  decisionFields,
  decisionGate,
  decisionText,
  decisionVersion,
  openForDecision,
  versionQuery,
} from './decide-call.ts'
import { DecisionPage } from './decision-page.tsx'
import { decideWords } from './words.ts'

export const grantRoutes: readonly Route[] = [
  route({
    ...decisionGate,
    method: 'GET',
    path: '/w/case/:case/grant',
    act: 'casework.open',
    query: versionQuery,
    async handle(call) {
      const { found, counts } = await openForDecision(call, call.params.case, call.query.version)
      return grantReply(call, counts, { found, reason: found.proposal?.reason ?? '', errors: [] })
    },
  }),
  route({
    ...decisionGate,
    method: 'POST',
    path: '/w/case/:case/grant',
    act: 'casework.grant',
    async handle(call) {
      const fields = decisionFields(call.body)
      const version = decisionVersion(fields)
      const reason = decisionText(fields, 'reason')
      try {
        await grantCase(call.services, officerOf(call), call.params.case, { version, reason })
        return redirect('/w/queue?did=granted')
      } catch (error) {
        const errors = decisionErrors(error, call.language)
        const { found, counts } = await openForDecision(call, call.params.case, version)
        return grantReply(call, counts, { found, reason, errors })
      }
    },
  }),
  route({
    ...decisionGate,
    method: 'GET',
    path: '/w/case/:case/accept',
    act: 'casework.open',
    query: versionQuery,
    async handle(call) {
      const { found, counts } = await openForDecision(call, call.params.case, call.query.version)
      return benchPage(call, { title: decideWords.acceptTitle, counts }, AcceptPage, found)
    },
  }),
  route({
    ...decisionGate,
    method: 'POST',
    path: '/w/case/:case/accept',
    act: 'casework.accept',
    async handle(call) {
      const version = decisionVersion(decisionFields(call.body))
      await acceptCase(call.services, officerOf(call), call.params.case, { version })
      return redirect('/w/queue?did=accepted')
    },
  }),
]

interface GrantView {
  readonly found: OfficeCase
  readonly reason: string
  readonly errors: readonly FormError[]
}

function grantReply(call: Call, counts: Queue['counts'] | undefined, view: GrantView): Reply {
  const hasErrors = view.errors.length > 0
  return benchPage(call, { title: decideWords.grantTitle, counts, hasErrors }, GrantPage, view)
}

function GrantPage({ frame, view }: BenchPageProps<GrantView>): ReactNode {
  const { language } = frame
  const { found, reason, errors } = view
  const item = say(found.itemName, language)
  const needsReason = found.suggestion.outcome !== 'can' || found.proposal !== null
  return (
    <DecisionPage
      frame={frame}
      caseId={found.caseId}
      version={found.version}
      action="grant"
      question={say(decideWords.grantQuestion, language, { item, name: found.applicant.name })}
      confirm={say(decideWords.grantConfirm, language)}
      errors={errors}
      preview={<p>{say(decideWords.grantRead, language, { item, number: found.caseNumber })}</p>}
    >
      {needsReason && (
        <TextArea
          id="reason"
          name="reason"
          label={say(found.proposal ? decideWords.grantAgreed : decideWords.grantAgainst, language)}
          hint={say(decideWords.grantReasonHint, language)}
          language={language}
          error={errors[0]?.text}
          value={reason}
          max={1000}
        />
      )}
    </DecisionPage>
  )
}

function AcceptPage({ frame, view: found }: BenchPageProps<OfficeCase>): ReactNode {
  const { language } = frame
  const item = say(found.itemName, language)
  return (
    <DecisionPage
      frame={frame}
      caseId={found.caseId}
      version={found.version}
      action="accept"
      question={say(decideWords.acceptQuestion, language, { item, name: found.applicant.name })}
      confirm={say(decideWords.acceptConfirm, language)}
      preview={<p>{say(decideWords.acceptRead, language)}</p>}
    />
  )
}
