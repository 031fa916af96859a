import type { ReactNode } from 'react'
import { type Draft, saveDraft, startDraft, submitDraft } from '#catalogue'
import { type Call, type Reply, type Route, redirect, route } from '#kernel/http'
import { say } from '#kernel/language'
import { DateInput, datePartId, type FormError, TextInput } from '#portal'
import { calendarDateOf, isCalendarDate } from '#standards'
import { type BenchPageProps, benchPage, officerOf } from '../../frame/bench-page.tsx'
import { type Fields, fieldsOf } from '../form/reader.ts'
import { loadSubject, type ShownSubject } from '../subject/load-subject.ts'
import { donePath, subjectGate, subjectKinds, subjectPath } from '../subject/subject-kind.ts'
import { DecisionForm } from './decision-form.tsx'
import { formErrors } from './form-errors.ts'
import { readDate } from './read-date.ts'
import { ReasonFields, readReason, reasonError } from './reason-fields.tsx'
import { decideWords as words } from './words.ts'

interface AbolishView {
  readonly subject: ShownSubject
  readonly fields: Fields
  readonly errors: readonly FormError[]
}

/** Abolishing takes the same two people as publishing: a draft of its own, submitted at once. */
export const abolishRoutes: readonly Route[] = subjectKinds.flatMap((kind) => [
  route({
    ...subjectGate(kind),
    method: 'GET',
    path: `/w/${kind.base}/:code/abolish`,
    act: `workbench.ask-to-abolish-${kind.noun}`,
    async handle(call) {
      const subject = await loadSubject(call, kind, call.params.code)
      if (!canAbolish(subject)) return redirect(subjectPath(kind, subject.code))
      return show(call, subject, subject.draft ? fieldsOfDraft(subject.draft) : {}, [])
    },
  }),
  route({
    ...subjectGate(kind),
    method: 'POST',
    path: `/w/${kind.base}/:code/abolish`,
    act: `workbench.abolish-${kind.noun}`,
    async handle(call) {
      const subject = await loadSubject(call, kind, call.params.code)
      if (!canAbolish(subject)) return redirect(subjectPath(kind, subject.code))
      return abolish(call, subject, fieldsOf(call.body))
    },
  }),
])

/** What is being changed is first published or discarded. */
function canAbolish({ state, draft }: ShownSubject): boolean {
  const isInForce = state === 'in-use' || state === 'suspended'
  return isInForce && (!draft || (draft.kind === 'abolish' && draft.state === 'draft'))
}

function fieldsOfDraft({ reason, effectiveFrom, replacedBy }: Draft): Fields {
  const [year = '', month = '', day = ''] = effectiveFrom.split('-')
  return {
    'reason.zh': reason.zh,
    'reason.en': reason.en,
    'date-year': year,
    'date-month': month,
    'date-day': day,
    replacedBy: replacedBy ?? '',
  }
}

async function abolish(call: Call, subject: ShownSubject, fields: Fields): Promise<Reply> {
  const { services, language } = call
  const { kind, code } = subject
  const today = calendarDateOf(services.clock.now())
  const reason = readReason(fields)
  const effectiveFrom = readDate(fields, 'date') || today
  const replacedBy = (fields.replacedBy ?? '').trim().toUpperCase() || null
  const wrongReason = reasonError(reason, call)
  const errors = [
    ...(wrongReason ? [wrongReason] : []),
    ...(isCalendarDate(effectiveFrom) && effectiveFrom >= today
      ? []
      : [{ field: datePartId('date', 'year'), text: say(words.badDate, language) }]),
  ]
  if (errors.length > 0) return show(call, subject, fields, errors)
  try {
    const officer = officerOf(call)
    const { id, revision, content } = await startDraft(services, officer, { level: kind.level, code }, 'abolish')
    const saved = await saveDraft(services, officer, { id, revision, content, reason, effectiveFrom, replacedBy })
    await submitDraft(services, officer, { id, revision: saved.revision })
    return redirect(donePath(kind, code, 'submitted'))
  } catch (error) {
    return show(call, subject, fields, formErrors(error, language).map(atSuccessor))
  }
}

/** Of what is sent here only the successor can be in the wrong form. */
function atSuccessor(error: FormError): FormError {
  return error.field === 'changes' ? { ...error, field: 'replacedBy' } : error
}

function show(call: Call, subject: ShownSubject, fields: Fields, errors: readonly FormError[]): Reply {
  const titleValues = { name: say(subject.name, call.language) }
  const { section } = subject.kind
  const options = { title: words.abolishTitle, titleValues, section, hasErrors: errors.length > 0 }
  return benchPage(call, options, AbolishPage, { subject, fields, errors })
}

function AbolishPage({ frame, view }: BenchPageProps<AbolishView>): ReactNode {
  const { language } = frame
  const { subject, fields, errors } = view
  const error = (field: string) => errors.find((each) => each.field === field)?.text
  return (
    <DecisionForm
      frame={frame}
      subject={subject}
      action="abolish"
      title={words.abolishTitle}
      lead={words.abolishLead}
      confirm={words.submitAbolish}
      isDanger
      errors={errors}
    >
      <ReasonFields
        frame={frame}
        label={words.abolishReason}
        hint={words.abolishHint}
        value={readReason(fields)}
        error={error('reason.zh')}
      />
      <DateInput
        id="date"
        name="date"
        label={say(words.date, language)}
        language={language}
        optional
        error={error(datePartId('date', 'year'))}
        value={{ year: fields['date-year'] ?? '', month: fields['date-month'] ?? '', day: fields['date-day'] ?? '' }}
      />
      <TextInput
        id="replacedBy"
        name="replacedBy"
        label={say(words.replacedBy, language)}
        hint={say(words.replacedByHint, language)}
        language={language}
        optional
        value={fields.replacedBy ?? ''}
        error={error('replacedBy')}
        autoComplete="off"
      />
    </DecisionForm>
  )
}
