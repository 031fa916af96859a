import type { ReactNode } from 'react'
import { pairingMinutes, type Visit } from '#casework'
import { say } from '#kernel/language'
import type { CardReader } from '#kernel/ports/card-reader'
import {
  Button,
  ButtonLink,
  ButtonRow,
  Card,
  ErrorSummary,
  type FormError,
  type Frame,
  HiddenCsrf,
  href,
  Notice,
  PageHead,
  Select,
  Tag,
  TextInput,
} from '#portal'
import { maskName } from '#standards'
import type { BenchPageProps } from '../frame/bench-page.tsx'
import { offlineWords } from '../offline/words.ts'
import { formId } from './intake-call.ts'
import { intakeWords } from './words.ts'

interface FindView {
  /** null without a reader. */
  readonly cards: ReturnType<CardReader['list']> | null
  readonly current: Visit | undefined
  readonly isPaired: boolean
  readonly name: string
  readonly errors: readonly FormError[]
}

/** Who is there: the card first, the typed name below it. */
export function FindPage({ frame, view }: BenchPageProps<FindView>): ReactNode {
  const { language } = frame
  const { cards, current, errors } = view
  return (
    <div className="bench__page narrow stack" id={formId}>
      <PageHead title={say(intakeWords.title, language)} lead={say(intakeWords.lead, language)}>
        <ErrorSummary language={language} errors={errors} />
      </PageHead>
      {current && (
        <Notice tone="info" title={say(intakeWords.current, language, { name: maskName(current.identity.name) })}>
          <ButtonRow>
            <ButtonLink kind="secondary" href={href(frame, `/w/intake/${current.id}`)}>
              {say(intakeWords.goOn, language)}
            </ButtonLink>
          </ButtonRow>
        </Notice>
      )}
      {cards ? <CardForm frame={frame} cards={cards} /> : <p>{say(intakeWords.noReader, language)}</p>}
      <TypedForm frame={frame} view={view} />
      <p>
        <a href={href(frame, '/w/intake/offline')}>{say(offlineWords.toOffline, language)}</a>
      </p>
      <Card
        title={say(intakeWords.screen, language)}
        beside={
          <Tag tone={view.isPaired ? 'ok' : 'neutral'}>
            {say(view.isPaired ? intakeWords.screenOn : intakeWords.screenOff, language)}
          </Tag>
        }
      >
        <form method="post" action={href(frame, '/w/intake/screen')}>
          <HiddenCsrf csrf={frame.csrf} />
          <Button kind="secondary">{say(view.isPaired ? intakeWords.pairAgain : intakeWords.pair, language)}</Button>
        </form>
      </Card>
    </div>
  )
}

function CardForm({
  frame,
  cards,
}: {
  readonly frame: Frame
  readonly cards: ReturnType<CardReader['list']>
}): ReactNode {
  const { language } = frame
  return (
    <Card title={say(intakeWords.card, language)}>
      <form method="post" action={href(frame, '/w/intake')} noValidate>
        <HiddenCsrf csrf={frame.csrf} />
        <Select
          id="card"
          name="card"
          label={say(intakeWords.whose, language)}
          hint={say(intakeWords.cardHint, language)}
          language={language}
          options={cards.map(({ id, label }) => ({ value: id, label }))}
        />
        <ButtonRow>
          <Button keys="f2">{say(intakeWords.read, language)}</Button>
        </ButtonRow>
      </form>
    </Card>
  )
}

function TypedForm({ frame, view }: BenchPageProps<FindView>): ReactNode {
  const { language } = frame
  const errorAt = (field: string) => view.errors.find((each) => each.field === field)?.text
  return (
    <Card title={say(intakeWords.typed, language)}>
      <p>{say(intakeWords.typedLead, language)}</p>
      <form method="post" action={href(frame, '/w/intake')} noValidate>
        <HiddenCsrf csrf={frame.csrf} />
        <TextInput
          id="name"
          name="name"
          label={say(intakeWords.name, language)}
          language={language}
          value={view.name}
          error={errorAt('name')}
          autoComplete="off"
        />
        <TextInput
          id="residentId"
          name="residentId"
          label={say(intakeWords.number, language)}
          language={language}
          error={errorAt('residentId')}
          autoComplete="off"
          spellCheck={false}
          width={20}
        />
        <ButtonRow>
          <Button kind="secondary">{say(intakeWords.find, language)}</Button>
        </ButtonRow>
      </form>
    </Card>
  )
}

/** The code stands on this page alone, never in an address. */
export function PairPage({
  frame,
  view: { code, address },
}: BenchPageProps<{ readonly code: string; readonly address: string }>): ReactNode {
  const { language } = frame
  const spaced = `${code.slice(0, 4)} ${code.slice(4)}`
  return (
    <div className="bench__page narrow stack">
      <PageHead
        title={say(intakeWords.pairTitle, language, { code: spaced })}
        lead={say(intakeWords.pairLead, language, { address, minutes: pairingMinutes })}
      />
      <ButtonRow>
        <ButtonLink kind="secondary" href={href(frame, '/w/intake')}>
          {say(intakeWords.back, language)}
        </ButtonLink>
      </ButtonRow>
    </div>
  )
}
