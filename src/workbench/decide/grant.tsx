import type { ReactNode } from 'react'
import { acceptCase, caseworkProblems, grantCase, type OfficeCase, type Queue, recheckFacts } from '#casework'
import { type Call, type Reply, type Route, redirect, route } from '#kernel/http'
import { type Language, say, type Words } from '#kernel/language'
import { Problem } from '#kernel/problem'
import { type FormError, TextArea } from '#portal'
import { Rechecked } from '../case/rechecked.tsx'
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
    // The sources are asked again before the decision: no connection is held meanwhile.
    streams: true,
    async handle(call) {
      const officer = officerOf(call)
      const caseId = call.params.case
      const fields = decisionFields(call.body)
      const version = decisionVersion(fields)
      const reason = decisionText(fields, 'reason')
      const changes = decisionText(fields, 'changes')
      await recheckFacts(call.services, officer, caseId)
      try {
        await call.inTransaction((own) => grantCase(own, officer, caseId, { version, reason, changes }))
        return redirect('/w/queue?did=granted')
      } catch (error) {
        const errors = grantErrors(error, call.language)
        return call.inTransaction(async (services) => {
          const inside = { ...call, services }
          const { found, counts } = await openForDecision(inside, caseId, version)
          return grantReply(inside, counts, { found, reason, errors })
        })
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

/** What a source said since is shown with the question, which is then asked once more. */
function grantErrors(error: unknown, language: Language): readonly FormError[] {
  if (error instanceof Problem && error.code === caseworkProblems.factsChanged().code) {
    return [{ field: 'reason', text: say(error.title, language) }]
  }
  return decisionErrors(error, language)
}

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
  const { changes } = found.recheck
  const needsReason = found.suggestion.outcome !== 'can' || found.proposal !== null || changes !== ''
  return (
    <DecisionPage
      frame={frame}
      caseId={found.caseId}
      version={found.version}
      action="grant"
      question={say(decideWords.grantQuestion, language, { item, name: found.applicant.name })}
      confirm={say(decideWords.grantConfirm, language)}
      errors={errors}
      hidden={{ changes }}
      preview={<p>{say(decideWords.grantRead, language, { item, number: found.caseNumber })}</p>}
    >
      <Rechecked frame={frame} recheck={found.recheck} caseId={found.caseId} version={found.version} />
      {needsReason && (
        <TextArea
          id="reason"
          name="reason"
          label={say(reasonLabel(found), language)}
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

function reasonLabel({ proposal, recheck }: OfficeCase): Words {
  if (proposal) return decideWords.grantAgreed
  return recheck.changes === '' ? decideWords.grantAgainst : decideWords.grantChanged
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
