import type { ReactNode } from 'react'
import type { OfficeCase } from '#casework'
import { type Language, say } from '#kernel/language'
import {
  BackLink,
  Button,
  ButtonRow,
  Checkboxes,
  DateInput,
  ErrorSummary,
  type FormError,
  type Frame,
  HiddenCsrf,
  href,
  NoticeRows,
  PageHead,
  sayDeadline,
  TextArea,
  TextInput,
} from '#portal'
import { type CalendarDate, isCalendarDate } from '#standards'
import { DecisionPage } from '../decide/decision-page.tsx'
import { decideWords } from '../decide/words.ts'
import type { BenchPageProps } from '../frame/bench-page.tsx'
import { type Entry, type Notice, noticeFields, subjectsOf } from './notice.ts'
import type { CorrectAction } from './route.ts'

export interface PickView {
  readonly found: OfficeCase
  /** Which notice it is: the one of the law, or a supervisor's further one. */
  readonly action: CorrectAction
}

export interface NoticeView extends PickView {
  readonly notice: Notice
  readonly errors: readonly FormError[]
  readonly today: CalendarDate
}

interface FormProps {
  readonly frame: Frame
  readonly view: PickView
  readonly errors?: readonly FormError[]
  readonly children: ReactNode
}

function NoticeForm({ frame, view, errors = [], children }: FormProps): ReactNode {
  const { language } = frame
  const { found, action } = view
  const path = `/w/case/${found.caseId}`
  return (
    <div className="bench__page">
      <form className="narrow stack" method="post" action={href(frame, `${path}/${action}`)} noValidate>
        <PageHead
          title={say(decideWords.correctHeading, language, { name: found.applicant.name })}
          lead={say(action === 'correct' ? decideWords.correctLead : decideWords.furtherLead, language)}
        >
          <BackLink language={language} href={href(frame, path)} text={say(decideWords.back, language)} />
          <ErrorSummary language={language} errors={errors} />
        </PageHead>
        <HiddenCsrf csrf={frame.csrf} />
        <input type="hidden" name="version" value={found.version} />
        {children}
      </form>
    </div>
  )
}

/** First what is missing, out of the case's own list: the notice is not composed from thin air (portal.md 3.6). */
export function PickPage({ frame, view }: BenchPageProps<PickView>): ReactNode {
  const { language } = frame
  const { found } = view
  return (
    <NoticeForm frame={frame} view={view}>
      <Checkboxes
        id="about"
        name="about"
        label={say(decideWords.pick, language)}
        hint={say(decideWords.pickHint, language)}
        language={language}
        columns={2}
        choices={subjectsOf(found, language).map(({ id, label }) => ({ value: id, label }))}
      />
      <ButtonRow>
        <Button name="do" value="write">
          {say(decideWords.write, language)}
        </Button>
      </ButtonRow>
    </NoticeForm>
  )
}

/** Then what, why and what is good enough, one entry a thing. */
export function WritePage({ frame, view }: BenchPageProps<NoticeView>): ReactNode {
  const { language } = frame
  const { action, notice, errors } = view
  const [year = '', month = '', day = ''] = notice.by.split('-')
  const error = (field: string) => errors.find((each) => each.field === field)?.text
  return (
    <NoticeForm frame={frame} view={view} errors={errors}>
      <input type="hidden" name="entries" value={notice.entries.length} />
      {notice.entries.map((entry, index) => (
        <EntryFields
          // biome-ignore lint/suspicious/noArrayIndexKey: an entry being written is nothing but its place
          key={index}
          entry={entry}
          index={index}
          language={language}
          error={error}
        />
      ))}
      {action === 'correct-again' && (
        <TextArea
          id="reason"
          name="reason"
          label={say(decideWords.furtherReason, language)}
          hint={say(decideWords.furtherReasonHint, language)}
          language={language}
          value={notice.reason}
          max={1000}
          error={error('reason')}
        />
      )}
      <DateInput
        id="by"
        name="by"
        label={say(decideWords.by, language)}
        hint={say(decideWords.byHint, language)}
        language={language}
        error={error('by-year')}
        value={{ year, month, day }}
      />
      <ButtonRow>
        <Button name="do" value="preview">
          {say(decideWords.preview, language)}
        </Button>
        <Button kind="secondary" name="do" value="add">
          {say(decideWords.add, language)}
        </Button>
        {notice.entries.length > 1 && (
          <Button kind="quiet" name="do" value="remove">
            {say(decideWords.removeLast, language)}
          </Button>
        )}
      </ButtonRow>
    </NoticeForm>
  )
}

interface EntryFieldsProps {
  readonly entry: Entry
  readonly index: number
  readonly language: Language
  error(field: string): string | undefined
}

function EntryFields({ entry, index, language, error }: EntryFieldsProps): ReactNode {
  const field = (name: string) => ({ id: `${name}-${index}`, name: `${name}-${index}`, language })
  return (
    <fieldset className="card">
      <legend className="card__title">{say(decideWords.entry, language, { number: index + 1 })}</legend>
      <input type="hidden" name={`materialId-${index}`} value={entry.materialId} />
      <TextInput
        {...field('what')}
        label={say(decideWords.what, language)}
        hint={say(decideWords.whatHint, language)}
        value={entry.what}
        autoComplete="off"
        error={error(`what-${index}`)}
      />
      <TextArea
        {...field('why')}
        label={say(decideWords.why, language)}
        hint={say(decideWords.whyHint, language)}
        value={entry.why}
        rows={2}
        max={300}
        error={error(`why-${index}`)}
      />
      <TextArea
        {...field('standard')}
        label={say(decideWords.standard, language)}
        hint={say(decideWords.standardHint, language)}
        value={entry.standard}
        rows={2}
        max={300}
        error={error(`standard-${index}`)}
      />
    </fieldset>
  )
}

/** Last the notice exactly as the applicant will see it. */
export function PreviewPage({ frame, view }: BenchPageProps<NoticeView>): ReactNode {
  const { language } = frame
  const { found, action, notice, today } = view
  const isFurther = action === 'correct-again'
  const date = isCalendarDate(notice.by) ? sayDeadline(notice.by, language, today) : notice.by
  return (
    <DecisionPage
      frame={frame}
      caseId={found.caseId}
      version={found.version}
      action={action}
      question={say(decideWords.correctQuestion, language)}
      confirm={say(decideWords.correctConfirm, language)}
      hidden={{ ...noticeFields(notice), do: 'send' }}
      preview={
        <>
          {isFurther && <p>{say(decideWords.apology, language, { reason: notice.reason })}</p>}
          <p>
            <strong>{say(decideWords.correctCount, language, { count: notice.entries.length })}</strong>
          </p>
          {notice.entries.map((entry) => (
            <NoticeRows
              key={entry.what}
              rows={[
                { label: say(decideWords.what, language), value: entry.what, strong: true },
                { label: say(decideWords.why, language), value: entry.why },
                { label: say(decideWords.standard, language), value: entry.standard },
              ]}
            />
          ))}
          <NoticeRows
            rows={[{ label: say(decideWords.by, language), value: say(decideWords.byValue, language, { date }) }]}
          />
          {!isFurther && <p>{say(decideWords.onceOnly, language)}</p>}
        </>
      }
    />
  )
}
