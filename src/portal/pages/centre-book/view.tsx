import type { ReactNode } from 'react'
import { type Appointment, type Centre, type MatterKind, type OfferedSlot, sayMinute } from '#centres'
import { say, type Words } from '#kernel/language'
import type { CalendarDate } from '#standards'
import {
  BackLink,
  Button,
  ButtonRow,
  Container,
  ErrorSummary,
  type FormError,
  HiddenCsrf,
  PageHead,
  Radios,
  Select,
} from '../../components/index.ts'
import { href, PortalFrame } from '../../frame/index.ts'
import type { PageProps } from '../../private-page.ts'
import { sayDay, sayDeadline } from '../../time/say-time.ts'
import { bookWords as words } from './words.ts'

export interface BookView {
  readonly centre: Centre
  readonly kind: MatterKind | undefined
  readonly days: readonly CalendarDate[]
  readonly day: CalendarDate | undefined
  readonly today: CalendarDate
  /** null until kind and day are chosen. */
  readonly slots: readonly OfferedSlot[] | null
  readonly item: { readonly code: string; readonly name: Words | null }
  /** The appointment that is moved; null for a new one. */
  readonly moving: Pick<Appointment, 'id' | 'day' | 'minute'> | null
  readonly errors: readonly FormError[]
}

/** Kind and day, then the times that are left: two steps of one page, without script. */
export function BookPage({ frame, view }: PageProps<BookView>): ReactNode {
  const { language } = frame
  const { centre, item, moving, days, errors } = view
  const back = moving ? '/my/appointments' : `/centres/${centre.id}`
  return (
    <PortalFrame frame={frame}>
      <Container>
        <div className="narrow stack">
          <ErrorSummary language={language} errors={errors} />
          <PageHead title={frame.title} lead={say(words.lead, language, { centre: say(centre.name, language) })}>
            <BackLink language={language} href={href(frame, back)} />
          </PageHead>
          {item.name && <p>{say(words.forItem, language, { item: say(item.name, language) })}</p>}
          {moving && (
            <p>
              {say(words.now, language, {
                day: sayDay(moving.day, language, view.today),
                time: sayMinute(moving.minute),
              })}
            </p>
          )}
          {days.length === 0 ? <p>{say(words.noDays, language)}</p> : <ChooseDay frame={frame} view={view} />}
          {view.slots !== null && <ChooseTime frame={frame} view={view} />}
          <p className="support">{say(words.rules, language)}</p>
        </div>
      </Container>
    </PortalFrame>
  )
}

function pathOf({ centre, moving }: BookView): string {
  return moving ? `/my/appointments/${moving.id}/move` : `/centres/${centre.id}/book`
}

function ChooseDay({ frame, view }: PageProps<BookView>): ReactNode {
  const { language } = frame
  const { centre, kind, days, day, today, moving, item, slots, errors } = view
  const errorOf = (name: string) => errors.find(({ field }) => field === name)?.text
  return (
    <form className="stack" method="get" action={href(frame, pathOf(view))} noValidate>
      {item.code !== '' && !moving && <input type="hidden" name="item" value={item.code} />}
      {!moving && (
        <Radios
          id="kind"
          name="kind"
          language={language}
          label={say(words.kind, language)}
          choices={centre.kinds
            .filter(({ perSlot }) => perSlot > 0)
            .map(({ code, name }) => ({ value: code, label: say(name, language) }))}
          value={kind?.code}
          error={errorOf('kind')}
        />
      )}
      <Select
        id="day"
        name="day"
        language={language}
        label={say(words.day, language)}
        options={days.map((each) => ({ value: each, label: sayDeadline(each, language, today) }))}
        value={day}
        error={errorOf('day')}
      />
      <ButtonRow>
        <Button kind={slots === null ? 'primary' : 'secondary'}>{say(words.show, language)}</Button>
      </ButtonRow>
    </form>
  )
}

function ChooseTime({ frame, view }: PageProps<BookView>): ReactNode {
  const { language } = frame
  const { kind, day, slots, moving, item, errors } = view
  if (!slots || slots.length === 0) return <p role="status">{say(words.noneLeft, language)}</p>
  return (
    <form className="stack" method="post" action={href(frame, pathOf(view))} noValidate>
      <HiddenCsrf csrf={frame.csrf} />
      <input type="hidden" name="kind" value={kind?.code ?? ''} />
      <input type="hidden" name="day" value={day ?? ''} />
      <input type="hidden" name="item" value={item.code} />
      <Radios
        id="minute"
        name="minute"
        language={language}
        label={say(words.time, language)}
        columns={2}
        choices={slots.map(({ minute, left }) => ({
          value: String(minute),
          label: sayMinute(minute),
          hint: say(words.left, language, { left }),
        }))}
        error={errors.find(({ field }) => field === 'minute')?.text}
      />
      <ButtonRow>
        <Button>{say(moving ? words.move : words.book, language)}</Button>
      </ButtonRow>
    </form>
  )
}
