import type { ReactNode } from 'react'
import { type OfficeCase, type Queue, refuseCase, remedies } from '#casework'
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

export const refuseRoutes: readonly Route[] = [
  route({
    ...decisionGate,
    method: 'GET',
    path: '/w/case/:case/refuse',
    act: 'casework.open',
    query: versionQuery,
    async handle(call) {
      const { found, counts } = await openForDecision(call, call.params.case, call.query.version)
      return reasonReply(call, counts, { found, reason: found.proposal?.reason ?? '', errors: [] })
    },
  }),
  route({
    ...decisionGate,
    method: 'POST',
    path: '/w/case/:case/refuse',
    act: 'casework.refuse',
    async handle(call) {
      const fields = decisionFields(call.body)
      const version = decisionVersion(fields)
      const reason = decisionText(fields, 'reason')
      if (decisionText(fields, 'confirmed') === 'yes') return refuse(call, call.params.case, { version, reason })
      const { found, counts } = await openForDecision(call, call.params.case, version)
      if (reason === '') return reasonReply(call, counts, { found, reason, errors: [noReason(call)] })
      return benchPage(call, { title: decideWords.refuseTitle, counts }, ConfirmRefusal, { found, reason })
    },
  }),
]

async function refuse(call: Call, caseId: string, given: { version: number; reason: string }): Promise<Reply> {
  try {
    await refuseCase(call.services, officerOf(call), caseId, given)
    return redirect('/w/queue?did=refused')
  } catch (error) {
    const errors = decisionErrors(error, call.language)
    const { found, counts } = await openForDecision(call, caseId, given.version)
    return reasonReply(call, counts, { found, reason: given.reason, errors })
  }
}

function noReason({ language }: Call): FormError {
  return { field: 'reason', text: say(decideWords.mustReason, language) }
}

interface ReasonView {
  readonly found: OfficeCase
  readonly reason: string
  readonly errors: readonly FormError[]
}

function reasonReply(call: Call, counts: Queue['counts'] | undefined, view: ReasonView): Reply {
  const hasErrors = view.errors.length > 0
  return benchPage(call, { title: decideWords.refuseTitle, counts, hasErrors }, ReasonPage, view)
}

function ReasonPage({ frame, view }: BenchPageProps<ReasonView>): ReactNode {
  const { language } = frame
  const { found, reason, errors } = view
  const names = { item: say(found.itemName, language), name: found.applicant.name }
  return (
    <DecisionPage
      frame={frame}
      caseId={found.caseId}
      version={found.version}
      action="refuse"
      question={say(decideWords.refuseHeading, language, names)}
      confirm={say(decideWords.preview, language)}
      errors={errors}
    >
      <TextArea
        id="reason"
        name="reason"
        label={say(decideWords.refuseReason, language)}
        hint={say(decideWords.refuseHint, language)}
        language={language}
        error={errors[0]?.text}
        value={reason}
        max={1000}
      />
    </DecisionPage>
  )
}

function ConfirmRefusal({ frame, view }: BenchPageProps<Pick<ReasonView, 'found' | 'reason'>>): ReactNode {
  const { language } = frame
  const { found, reason } = view
  const item = say(found.itemName, language)
  return (
    <DecisionPage
      frame={frame}
      caseId={found.caseId}
      version={found.version}
      action="refuse"
      question={say(decideWords.refuseQuestion, language, { item, name: found.applicant.name })}
      confirm={say(decideWords.refuseConfirm, language)}
      isDanger
      hidden={{ reason, confirmed: 'yes' }}
      preview={
        <>
          <p>{say(decideWords.refuseRead, language, { item, number: found.caseNumber })}</p>
          <p>{say(decideWords.refuseBecause, language, { reason })}</p>
          {remedies.map((words) => (
            <p key={words.en}>{say(words, language)}</p>
          ))}
        </>
      }
    />
  )
}
