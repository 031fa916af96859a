import type { ReactNode } from 'react'
import { type Change, type Draft, type Finding, lintDraft, saveDraft, submitDraft } from '#catalogue'
import { type Call, type Reply, type Route, redirect, route } from '#kernel/http'
import { say } from '#kernel/language'
import {
  BackLink,
  ButtonLink,
  ButtonRow,
  DateInput,
  datePartId,
  type FormError,
  href,
  Notice,
  PageHead,
  Radios,
} from '#portal'
import { calendarDateOf, isCalendarDate } from '#standards'
import { type BenchPageProps, benchPage, officerOf } from '../../frame/bench-page.tsx'
import { FindingList } from '../edit/findings.tsx'
import { groupOf } from '../form/groups.ts'
import { type Fields, fieldsOf } from '../form/reader.ts'
import { changesOfDraft, countOpen, loadSubject, type ShownSubject } from '../subject/load-subject.ts'
import { donePath, type SubjectKind, subjectGate, subjectKinds, subjectPath } from '../subject/subject-kind.ts'
import { ChangeTable } from './change-list.tsx'
import { DecisionForm } from './decision-form.tsx'
import { formErrors } from './form-errors.ts'
import { readDate } from './read-date.ts'
import { ReasonFields, readReason, reasonError } from './reason-fields.tsx'
import { decideWords as words } from './words.ts'

interface SubmitView {
  readonly subject: ShownSubject
  readonly draft: Draft
  readonly findings: readonly Finding[]
  readonly changes: readonly Change[]
  readonly openCases: number
  readonly fields: Fields
  readonly errors: readonly FormError[]
}

export const submitRoutes: readonly Route[] = subjectKinds.flatMap((kind) => [
  route({
    ...subjectGate(kind),
    method: 'GET',
    path: `/w/${kind.base}/:code/submit`,
    act: `workbench.ask-to-submit-${kind.noun}`,
    async handle(call) {
      const { subject, draft } = await draftOf(call, kind, call.params.code)
      if (!draft) return redirect(subjectPath(kind, call.params.code))
      return show(call, subject, draft, fieldsOfDraft(call, draft), [])
    },
  }),
  route({
    ...subjectGate(kind),
    method: 'POST',
    path: `/w/${kind.base}/:code/submit`,
    act: `workbench.submit-${kind.noun}`,
    async handle(call) {
      const { subject, draft } = await draftOf(call, kind, call.params.code)
      if (!draft) return redirect(subjectPath(kind, call.params.code))
      return submit(call, subject, draft, fieldsOf(call.body))
    },
  }),
])

async function draftOf(
  call: Call,
  kind: SubjectKind,
  code: string,
): Promise<{ subject: ShownSubject; draft: Draft | undefined }> {
  const subject = await loadSubject(call, kind, code)
  const { draft } = subject
  return { subject, draft: draft?.state === 'draft' && draft.kind === 'publish' ? draft : undefined }
}

function fieldsOfDraft({ services }: Call, { reason, effectiveFrom }: Draft): Fields {
  const [year = '', month = '', day = ''] = effectiveFrom.split('-')
  const isLater = effectiveFrom > calendarDateOf(services.clock.now())
  return {
    'reason.zh': reason.zh,
    'reason.en': reason.en,
    when: isLater ? 'date' : 'now',
    ...(isLater && { 'date-year': year, 'date-month': month, 'date-day': day }),
  }
}

async function submit(call: Call, subject: ShownSubject, draft: Draft, fields: Fields): Promise<Reply> {
  const { services, language } = call
  const reason = readReason(fields)
  const today = calendarDateOf(services.clock.now())
  const effectiveFrom = fields.when === 'date' ? readDate(fields, 'date') : today
  const wrongReason = reasonError(reason, call)
  const errors = [
    ...(wrongReason ? [wrongReason] : []),
    ...(isCalendarDate(effectiveFrom) && effectiveFrom >= today
      ? []
      : [{ field: datePartId('date', 'year'), text: say(words.badDate, language) }]),
  ]
  if (errors.length > 0) return show(call, subject, draft, fields, errors)
  try {
    const { id, content } = draft
    const seen = Number(fields.revision)
    const saved = await saveDraft(services, officerOf(call), { id, revision: seen, content, reason, effectiveFrom })
    // Nobody submits what somebody else has written since: the verb says so by the revision that was looked at.
    const revision = seen === draft.revision ? saved.revision : seen
    await submitDraft(services, officerOf(call), { id, revision })
    return redirect(donePath(subject.kind, subject.code, 'submitted'))
  } catch (error) {
    return show(call, subject, draft, fields, formErrors(error, language))
  }
}

async function show(
  call: Call,
  subject: ShownSubject,
  draft: Draft,
  fields: Fields,
  errors: readonly FormError[],
): Promise<Reply> {
  const view: SubmitView = {
    ...{ subject, draft, fields, errors },
    findings: await lintDraft(call.services, draft),
    changes: changesOfDraft(subject, draft),
    openCases: await countOpen(call, subject),
  }
  const titleValues = { name: say(subject.name, call.language) }
  const options = { title: words.submitTitle, titleValues, section: subject.kind.section, hasErrors: errors.length > 0 }
  return benchPage(call, options, SubmitPage, view)
}

/** What breaks a rule is mended first; then why, from when, and the second person. */
function SubmitPage({ frame, view }: BenchPageProps<SubmitView>): ReactNode {
  const { subject, findings, fields, errors } = view
  const broken = findings.filter(({ severity }) => severity === 'error')
  if (broken.length > 0) return <MendFirst frame={frame} view={view} broken={broken} />
  const { language } = frame
  const error = (field: string) => errors.find((each) => each.field === field)?.text
  return (
    <DecisionForm
      frame={frame}
      subject={subject}
      action="submit"
      title={words.submitTitle}
      lead={words.submitLead}
      confirm={words.submit}
      errors={errors}
    >
      <input type="hidden" name="revision" value={fields.revision ?? view.draft.revision} />
      <Changes frame={frame} view={view} />
      <ReasonFields
        frame={frame}
        label={words.reason}
        hint={words.reasonHint}
        value={readReason(fields)}
        error={error('reason.zh')}
      />
      <Radios
        id="when"
        name="when"
        label={say(words.when, language)}
        language={language}
        value={fields.when ?? 'now'}
        columns={2}
        choices={[
          { value: 'now', label: say(words.now, language) },
          { value: 'date', label: say(words.onDate, language) },
        ]}
      />
      <DateInput
        id="date"
        name="date"
        label={say(words.date, language)}
        hint={say(words.dateHint, language)}
        language={language}
        error={error(datePartId('date', 'year'))}
        value={{
          year: fields['date-year'] ?? '',
          month: fields['date-month'] ?? '',
          day: fields['date-day'] ?? '',
        }}
      />
    </DecisionForm>
  )
}

function Changes({ frame, view }: BenchPageProps<SubmitView>): ReactNode {
  const { language } = frame
  const { draft, changes, findings, subject } = view
  const title = say(words.changes, language)
  const to = (page: string) => href(frame, subjectPath(subject.kind, subject.code, page))
  return (
    <section className="stack" aria-labelledby="changes">
      <h2 id="changes">{title}</h2>
      {draft.baseVersion === 0 && <p>{say(words.newItem, language)}</p>}
      {draft.baseVersion > 0 && changes.length === 0 && <p>{say(words.noChanges, language)}</p>}
      {changes.length > 0 && <ChangeTable language={language} caption={title} changes={changes} />}
      <FindingList findings={findings} language={language} />
      {view.openCases > 0 && <p>{say(words.openCases, language, { count: view.openCases })}</p>}
      <p>
        <a href={to('preview')}>{say(words.seePreview, language)}</a>
        {draft.baseVersion > 0 && (
          <>
            {' · '}
            <a href={to('impact')}>{say(words.seeImpact, language)}</a>
          </>
        )}
      </p>
    </section>
  )
}

function MendFirst({
  frame,
  view,
  broken,
}: BenchPageProps<SubmitView> & { readonly broken: readonly Finding[] }): ReactNode {
  const { language } = frame
  const { kind, code, name } = view.subject
  const path = href(frame, subjectPath(kind, code, 'edit'))
  const hrefOf = (element: string) => `${path}?group=${groupOf(element)}#element-${element}`
  const [first] = broken
  return (
    <div className="bench__page stack">
      <PageHead title={say(words.submitTitle, language, { name: say(name, language) })}>
        <BackLink language={language} href={href(frame, subjectPath(kind, code))} text={say(words.back, language)} />
      </PageHead>
      <Notice tone="danger" title={say(words.hasErrors, language, { count: broken.length })}>
        <FindingList findings={broken} language={language} hrefOf={hrefOf} />
      </Notice>
      <ButtonRow>
        <ButtonLink href={first ? hrefOf(first.element) : path}>{say(words.backToEdit, language)}</ButtonLink>
      </ButtonRow>
    </div>
  )
}
