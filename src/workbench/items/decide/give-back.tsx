import type { ReactNode } from 'react'
import { type Draft, discardDraft, returnDraft } from '#catalogue'
import { type Call, type Reply, type Route, redirect, route } from '#kernel/http'
import { say, type Words } from '#kernel/language'
import type { FormError } from '#portal'
import { type BenchPageProps, benchPage, officerOf } from '../../frame/bench-page.tsx'
import { fieldsOf } from '../form/reader.ts'
import { loadSubject, type ShownSubject } from '../subject/load-subject.ts'
import { donePath, type SubjectKind, subjectGate, subjectKinds, subjectPath } from '../subject/subject-kind.ts'
import { DecisionForm } from './decision-form.tsx'
import { ReasonFields, readReason, reasonError } from './reason-fields.tsx'
import { decideWords as words } from './words.ts'

interface ReturnView {
  readonly subject: ShownSubject
  readonly reason: Words
  readonly errors: readonly FormError[]
}

/** Back to the editors, and the end of a draft without consequence. */
export const giveBackRoutes: readonly Route[] = subjectKinds.flatMap((kind) => [
  route({
    ...subjectGate(kind),
    method: 'GET',
    path: `/w/${kind.base}/:code/return`,
    act: `workbench.ask-to-return-${kind.noun}`,
    async handle(call) {
      const { subject, draft } = await openDraft(call, kind, call.params.code)
      if (!draft || draft.state === 'draft') return redirect(subjectPath(kind, subject.code))
      return showReturn(call, subject, { zh: '', en: '' }, [])
    },
  }),
  route({
    ...subjectGate(kind),
    method: 'POST',
    path: `/w/${kind.base}/:code/return`,
    act: `workbench.return-${kind.noun}`,
    async handle(call) {
      const { subject, draft } = await openDraft(call, kind, call.params.code)
      if (!draft) return redirect(subjectPath(kind, subject.code))
      const reason = readReason(fieldsOf(call.body))
      const wrong = reasonError(reason, call)
      if (wrong) return showReturn(call, subject, reason, [wrong])
      await returnDraft(call.services, officerOf(call), { id: draft.id, reason })
      return redirect(donePath(kind, subject.code, 'givenBack'))
    },
  }),
  route({
    ...subjectGate(kind),
    method: 'GET',
    path: `/w/${kind.base}/:code/discard`,
    act: `workbench.ask-to-discard-${kind.noun}`,
    async handle(call) {
      const { subject, draft } = await openDraft(call, kind, call.params.code)
      if (!draft) return redirect(subjectPath(kind, subject.code))
      const titleValues = { name: say(subject.name, call.language) }
      const options = { title: words.discardTitle, titleValues, section: kind.section }
      return benchPage(call, options, DiscardPage, { subject, draft })
    },
  }),
  route({
    ...subjectGate(kind),
    method: 'POST',
    path: `/w/${kind.base}/:code/discard`,
    act: `workbench.discard-${kind.noun}`,
    async handle(call) {
      const { subject, draft } = await openDraft(call, kind, call.params.code)
      if (!draft) return redirect(subjectPath(kind, subject.code))
      const revision = Number(fieldsOf(call.body).revision)
      await discardDraft(call.services, officerOf(call), { id: draft.id, revision })
      // What was never published has no page of its own any more.
      return redirect(
        subject.versions.length === 0 ? `/w/${kind.base}?did=discarded` : donePath(kind, subject.code, 'discarded'),
      )
    },
  }),
])

async function openDraft(
  call: Call,
  kind: SubjectKind,
  code: string,
): Promise<{ subject: ShownSubject; draft: Draft | undefined }> {
  const subject = await loadSubject(call, kind, code)
  return { subject, draft: subject.draft }
}

function showReturn(call: Call, subject: ShownSubject, reason: Words, errors: readonly FormError[]): Reply {
  const titleValues = { name: say(subject.name, call.language) }
  const { section } = subject.kind
  const options = { title: words.returnTitle, titleValues, section, hasErrors: errors.length > 0 }
  return benchPage(call, options, ReturnPage, { subject, reason, errors })
}

function ReturnPage({ frame, view }: BenchPageProps<ReturnView>): ReactNode {
  return (
    <DecisionForm
      frame={frame}
      subject={view.subject}
      action="return"
      title={words.returnTitle}
      lead={words.returnHint}
      confirm={words.giveBack}
      errors={view.errors}
    >
      <ReasonFields
        frame={frame}
        label={words.returnReason}
        hint={words.returnHint}
        value={view.reason}
        error={view.errors[0]?.text}
      />
    </DecisionForm>
  )
}

function DiscardPage({
  frame,
  view,
}: BenchPageProps<{ readonly subject: ShownSubject; readonly draft: Draft }>): ReactNode {
  return (
    <DecisionForm
      frame={frame}
      subject={view.subject}
      action="discard"
      title={words.discardTitle}
      lead={words.discardLead}
      confirm={words.discard}
      isDanger
    >
      <input type="hidden" name="revision" value={view.draft.revision} />
    </DecisionForm>
  )
}
