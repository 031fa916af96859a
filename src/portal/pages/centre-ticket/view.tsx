import type { ReactNode } from 'react'
import { givesNumbersAt, type ListedCentre, statedPriorities } from '#centres'
import { say } from '#kernel/language'
import {
  BackLink,
  Button,
  ButtonLink,
  ButtonRow,
  Container,
  ErrorSummary,
  type FormError,
  HiddenCsrf,
  Notice,
  PageHead,
  Radios,
  TextInput,
} from '../../components/index.ts'
import { type Frame, href, PortalFrame } from '../../frame/index.ts'
import { sayToday } from '../centres/say-centre.ts'
import { ticketWords as words } from './words.ts'

interface TakeProps {
  readonly frame: Frame
  readonly view: {
    readonly listed: ListedCentre
    readonly given: { readonly kind: string; readonly priority: string; readonly code: string }
    readonly errors: readonly FormError[]
    readonly now: Date
  }
}

export function TakeTicketPage({ frame, view }: TakeProps): ReactNode {
  const { language } = frame
  const { listed, errors, now } = view
  const { centre } = listed
  const givesNumbers = givesNumbersAt(centre, now)
  return (
    <PortalFrame frame={frame}>
      <Container>
        <div className="narrow stack">
          <ErrorSummary language={language} errors={errors} />
          <PageHead
            title={say(words.title, language)}
            lead={say(words.lead, language, { centre: say(centre.name, language) })}
          >
            <BackLink language={language} href={href(frame, `/centres/${centre.id}`)} />
          </PageHead>
          {givesNumbers ? (
            <NumberForm frame={frame} view={view} />
          ) : (
            <Notice tone="info" title={say(words.closed, language)}>
              <p>{say(words.closedText, language, { hours: sayToday(listed, language) })}</p>
              <ButtonLink kind="secondary" href={href(frame, `/centres/${centre.id}/book`)}>
                {say(words.book, language)}
              </ButtonLink>
            </Notice>
          )}
          {givesNumbers && <CheckInForm frame={frame} view={view} />}
        </div>
      </Container>
    </PortalFrame>
  )
}

function NumberForm({ frame, view }: TakeProps): ReactNode {
  const { language } = frame
  const { listed, given } = view
  const { id, kinds } = listed.centre
  return (
    <form className="stack" method="post" action={href(frame, `/centres/${id}/ticket`)} noValidate>
      <HiddenCsrf csrf={frame.csrf} />
      <Radios
        id="kind"
        name="kind"
        language={language}
        label={say(words.kind, language)}
        choices={kinds.map(({ code, name }) => ({ value: code, label: say(name, language) }))}
        value={given.kind}
        error={errorOf(view, 'kind')}
      />
      <Radios
        id="priority"
        name="priority"
        language={language}
        label={say(words.priority, language)}
        hint={say(words.priorityHint, language)}
        choices={[
          { value: '', label: say(words.noPriority, language) },
          ...Object.entries(statedPriorities).map(([value, name]) => ({ value, label: say(name, language) })),
        ]}
        value={given.priority}
        error={errorOf(view, 'priority')}
      />
      <ButtonRow>
        <Button>{say(words.take, language)}</Button>
      </ButtonRow>
    </form>
  )
}

function CheckInForm({ frame, view }: TakeProps): ReactNode {
  const { language } = frame
  return (
    <form className="stack" method="post" action={href(frame, `/centres/${view.listed.centre.id}/check-in`)} noValidate>
      <h2>{say(words.haveAppointment, language)}</h2>
      <HiddenCsrf csrf={frame.csrf} />
      <TextInput
        id="code"
        name="code"
        language={language}
        label={say(words.code, language)}
        hint={say(words.codeHint, language)}
        error={errorOf(view, 'code')}
        value={view.given.code}
        autoComplete="off"
        width={12}
        spellCheck={false}
      />
      <ButtonRow>
        <Button kind="secondary">{say(words.checkIn, language)}</Button>
      </ButtonRow>
    </form>
  )
}

function errorOf({ errors }: TakeProps['view'], field: string): string | undefined {
  return errors.find((each) => each.field === field)?.text
}
