import type { ReactNode } from 'react'
import { resumeItem, suspendItem } from '#catalogue'
import { type Call, type Reply, type Route, redirect, route } from '#kernel/http'
import { say } from '#kernel/language'
import { DateInput, datePartId, type FormError } from '#portal'
import { isCalendarDate } from '#standards'
import { type BenchPageProps, benchPage, officerOf } from '../../frame/bench-page.tsx'
import { type Fields, fieldsOf } from '../form/reader.ts'
import { loadSubject, type ShownSubject } from '../subject/load-subject.ts'
import { donePath, subjectGate, subjectKinds, subjectPath } from '../subject/subject-kind.ts'
import { DecisionForm } from './decision-form.tsx'
import { formErrors } from './form-errors.ts'
import { readDate } from './read-date.ts'
import { ReasonFields, readReason, reasonError } from './reason-fields.tsx'
import { decideWords as words } from './words.ts'

interface SuspendView {
  readonly subject: ShownSubject
  readonly fields: Fields
  readonly errors: readonly FormError[]
}

/** Any manager of the organ may stop an item at once, and let it go on. */
export const suspendRoutes: readonly Route[] = subjectKinds.flatMap((kind) => [
  route({
    ...subjectGate(kind),
    method: 'GET',
    path: `/w/${kind.base}/:code/suspend`,
    act: `workbench.ask-to-suspend-${kind.noun}`,
    async handle(call) {
      const subject = await loadSubject(call, kind, call.params.code)
      if (subject.state !== 'in-use') return redirect(subjectPath(kind, subject.code))
      return showSuspend(call, subject, {}, [])
    },
  }),
  route({
    ...subjectGate(kind),
    method: 'POST',
    path: `/w/${kind.base}/:code/suspend`,
    act: `workbench.suspend-${kind.noun}`,
    async handle(call) {
      const subject = await loadSubject(call, kind, call.params.code)
      return suspend(call, subject, fieldsOf(call.body))
    },
  }),
  route({
    ...subjectGate(kind),
    method: 'GET',
    path: `/w/${kind.base}/:code/resume`,
    act: `workbench.ask-to-resume-${kind.noun}`,
    async handle(call) {
      const subject = await loadSubject(call, kind, call.params.code)
      if (subject.state !== 'suspended') return redirect(subjectPath(kind, subject.code))
      const titleValues = { name: say(subject.name, call.language) }
      return benchPage(call, { title: words.resumeTitle, titleValues, section: kind.section }, ResumePage, subject)
    },
  }),
  route({
    ...subjectGate(kind),
    method: 'POST',
    path: `/w/${kind.base}/:code/resume`,
    act: `workbench.resume-${kind.noun}`,
    async handle(call) {
      const { code } = call.params
      await resumeItem(call.services, officerOf(call), { code })
      return redirect(donePath(kind, code, 'resumed'))
    },
  }),
])

async function suspend(call: Call, subject: ShownSubject, fields: Fields): Promise<Reply> {
  const { services, language } = call
  const reason = readReason(fields)
  const until = readDate(fields, 'date')
  const wrongReason = reasonError(reason, call)
  const errors = [
    ...(wrongReason ? [wrongReason] : []),
    ...(until === '' || isCalendarDate(until)
      ? []
      : [{ field: datePartId('date', 'year'), text: say(words.badDate, language) }]),
  ]
  if (errors.length > 0) return showSuspend(call, subject, fields, errors)
  try {
    await suspendItem(services, officerOf(call), { code: subject.code, reason, until: until || null })
    return redirect(donePath(subject.kind, subject.code, 'paused'))
  } catch (error) {
    return showSuspend(call, subject, fields, formErrors(error, language))
  }
}

function showSuspend(call: Call, subject: ShownSubject, fields: Fields, errors: readonly FormError[]): Reply {
  const titleValues = { name: say(subject.name, call.language) }
  const { section } = subject.kind
  const options = { title: words.suspendTitle, titleValues, section, hasErrors: errors.length > 0 }
  return benchPage(call, options, SuspendPage, { subject, fields, errors })
}

function SuspendPage({ frame, view }: BenchPageProps<SuspendView>): ReactNode {
  const { language } = frame
  const { subject, fields, errors } = view
  const error = (field: string) => errors.find((each) => each.field === field)?.text
  const current = subject.versions.find((each) => each.current)?.content
  return (
    <DecisionForm
      frame={frame}
      subject={subject}
      action="suspend"
      title={words.suspendTitle}
      lead={words.suspendLead}
      confirm={words.suspend}
      isDanger
      errors={errors}
    >
      <ReasonFields
        frame={frame}
        label={words.suspendReason}
        hint={words.suspendHint}
        value={readReason(fields)}
        error={error('reason.zh')}
      />
      <DateInput
        id="date"
        name="date"
        label={say(words.until, language)}
        hint={say(words.untilHint, language)}
        language={language}
        optional
        error={error(datePartId('date', 'year'))}
        value={{ year: fields['date-year'] ?? '', month: fields['date-month'] ?? '', day: fields['date-day'] ?? '' }}
      />
      {current?.level === 'item' && (
        <p className="support">{say(words.callNote, language, { phone: current.item.window.phone })}</p>
      )}
    </DecisionForm>
  )
}

function ResumePage({ frame, view: subject }: BenchPageProps<ShownSubject>): ReactNode {
  return (
    <DecisionForm
      frame={frame}
      subject={subject}
      action="resume"
      title={words.resumeTitle}
      lead={words.resumeLead}
      confirm={words.resume}
    />
  )
}
