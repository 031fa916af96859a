import type { ReactNode } from 'react'
import type { TrackedCase } from '#casework'
import { type Language, say } from '#kernel/language'
import type { CalendarDate } from '#standards'
import {
  Button,
  ButtonLink,
  ButtonRow,
  Container,
  ErrorSummary,
  type FormError,
  HiddenCsrf,
  Notice,
  PageHead,
  SummaryList,
  TextInput,
} from '../../components/index.ts'
import { type Frame, href, PortalFrame } from '../../frame/index.ts'
import { sayDay, sayDeadline } from '../../time/say-time.ts'
import { CaseTag } from '../my-cases/case-tag.tsx'
import { trackSentences, trackWords as words } from './words.ts'

export interface TrackView {
  readonly queryCode: string
  readonly phoneTail: string
  readonly errors: readonly FormError[]
  readonly tracked: TrackedCase | null
  readonly today: CalendarDate
}

interface TrackProps {
  readonly frame: Frame
  readonly view: TrackView
}

/** P16: progress without an account. */
export function TrackPage({ frame, view }: TrackProps): ReactNode {
  const { language } = frame
  const { errors, tracked } = view
  return (
    <PortalFrame frame={frame}>
      <Container>
        <div className="narrow stack">
          <ErrorSummary language={language} errors={errors} />
          <PageHead title={say(words.title, language)} lead={tracked ? undefined : say(words.lead, language)} />
          {tracked ? <Result frame={frame} view={view} tracked={tracked} /> : <Form frame={frame} view={view} />}
        </div>
      </Container>
    </PortalFrame>
  )
}

/** Posted, so that neither code nor digits stand in an address, a history or a log. */
function Form({ frame, view }: TrackProps): ReactNode {
  const { language, csrf } = frame
  const { queryCode, phoneTail, errors } = view
  const errorOf = (field: string) => errors.find((each) => each.field === field)?.text
  return (
    <form className="stack" method="post" action={href(frame, '/track')} noValidate>
      <HiddenCsrf csrf={csrf} />
      <TextInput
        id="queryCode"
        name="queryCode"
        language={language}
        label={say(words.queryCode, language)}
        hint={say(words.queryCodeHint, language)}
        error={errorOf('queryCode')}
        value={queryCode}
        autoComplete="off"
        width={20}
        spellCheck={false}
      />
      <TextInput
        id="phoneTail"
        name="phoneTail"
        language={language}
        label={say(words.phoneTail, language)}
        hint={say(words.phoneTailHint, language)}
        error={errorOf('phoneTail')}
        value={phoneTail}
        autoComplete="off"
        inputMode="numeric"
        width={8}
        spellCheck={false}
      />
      <ButtonRow>
        <Button>{say(words.check, language)}</Button>
      </ButtonRow>
      <More frame={frame} />
    </form>
  )
}

const tones = { applicant: 'warn', office: 'info', nobody: 'ok' } as const satisfies Record<TrackedCase['turn'], string>

function Result({ frame, view, tracked }: TrackProps & { readonly tracked: TrackedCase }): ReactNode {
  const { language } = frame
  const { state, turn } = tracked
  const office = say(tracked.office, language)
  const row = (key: keyof typeof words, value: ReactNode) => ({ key, label: say(words[key], language), value })
  return (
    <section aria-label={say(words.result, language)} className="stack">
      <Notice
        tone={state === 'granted' || turn !== 'nobody' ? tones[turn] : 'info'}
        title={say(tracked.itemName, language)}
      >
        {state !== 'draft' && <p>{say(trackSentences[state], language, { office })}</p>}
      </Notice>
      <SummaryList
        rows={[
          row('state', <CaseTag summary={tracked} language={language} />),
          ...(turn === 'nobody' ? [] : [row('turn', turn === 'office' ? office : say(words.applicant, language))]),
          ...(turn === 'office' ? [] : [row('office', office)]),
          row('submitted', sayDay(tracked.submittedOn, language, view.today)),
          ...(turn === 'nobody' ? [] : [row('promised', promiseOf(tracked, language, view.today))]),
        ]}
      />
      <p className="support">{say(words.privacy, language)}</p>
      <More frame={frame} />
      <ButtonRow>
        <ButtonLink kind="secondary" href={href(frame, '/track')}>
          {say(words.again, language)}
        </ButtonLink>
      </ButtonRow>
    </section>
  )
}

function promiseOf({ promisedDue, isPaused }: TrackedCase, language: Language, today: CalendarDate): string {
  if (isPaused) return say(words.paused, language)
  return promisedDue === null ? say(words.notYet, language) : sayDeadline(promisedDue, language, today)
}

/** The list of one's own cases leads through the sign-in and back. */
function More({ frame }: { readonly frame: Frame }): ReactNode {
  const { language } = frame
  return (
    <p>
      {say(words.moreText, language)}
      {language === 'en' && ' '}
      <a href={href(frame, '/my/cases')}>{say(frame.signedInName === null ? words.more : words.own, language)}</a>
    </p>
  )
}
