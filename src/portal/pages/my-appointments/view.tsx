import type { ReactNode } from 'react'
import { type OwnAppointment, sayMinute } from '#centres'
import { say } from '#kernel/language'
import type { CalendarDate } from '#standards'
import {
  ButtonLink,
  ButtonRow,
  Card,
  ConfirmPage,
  Container,
  EmptyState,
  Notice,
  PageHead,
  Pairs,
  Tag,
} from '../../components/index.ts'
import { type Frame, href, PortalFrame } from '../../frame/index.ts'
import type { PageProps } from '../../private-page.ts'
import { sayDeadline } from '../../time/say-time.ts'
import { appointmentWords as words } from './words.ts'

interface AppointmentsView {
  readonly appointments: readonly OwnAppointment[]
  readonly did: 'booked' | 'moved' | 'cancelled' | undefined
  readonly today: CalendarDate
}

const didWords = { booked: words.didBooked, moved: words.didMoved, cancelled: words.didCancelled } as const
const tones = { booked: 'info', arrived: 'ok', cancelled: 'neutral', missed: 'warn' } as const

/** The own appointments, with the code that is typed at the hall. */
export function AppointmentsPage({ frame, view }: PageProps<AppointmentsView>): ReactNode {
  const { language } = frame
  const { appointments, did, today } = view
  return (
    <PortalFrame frame={frame}>
      <Container>
        <div className="narrow stack">
          <PageHead title={say(words.title, language)} />
          {did && <Notice tone="ok" title={say(didWords[did], language)} />}
          {appointments.length === 0 && <EmptyState text={say(words.none, language)} />}
          {appointments.map((appointment) => (
            <AppointmentCard key={appointment.id} frame={frame} appointment={appointment} today={today} />
          ))}
          <p>
            <ButtonLink kind={appointments.length === 0 ? 'primary' : 'secondary'} href={href(frame, '/centres')}>
              {say(words.find, language)}
            </ButtonLink>
          </p>
        </div>
      </Container>
    </PortalFrame>
  )
}

interface CardProps {
  readonly frame: Frame
  readonly appointment: OwnAppointment
  readonly today: CalendarDate
}

function AppointmentCard({ frame, appointment, today }: CardProps): ReactNode {
  const { language } = frame
  const { id, centre, centreId, kindName, standing, mayChange, code, ticketCode } = appointment
  const path = `/my/appointments/${id}`
  const isBooked = standing === 'booked'
  return (
    <Card
      title={sayWhen(appointment, frame, today)}
      beside={<Tag tone={tones[standing]}>{say(words[standing], language)}</Tag>}
    >
      <Pairs
        pairs={[
          { label: say(words.kind, language), value: say(kindName, language) },
          {
            label: say(words.where, language),
            value: `${say(centre.name, language)} · ${say(centre.address, language)}`,
          },
          ...(isBooked ? [{ label: say(words.code, language), value: <strong key="code">{code}</strong> }] : []),
        ]}
      />
      {isBooked && <p className="support">{say(words.codeHint, language)}</p>}
      <ButtonRow>
        {isBooked && (
          <ButtonLink kind="secondary" size="small" href={href(frame, `/centres/${centreId}/ticket`)}>
            {say(words.checkIn, language)}
          </ButtonLink>
        )}
        {mayChange && (
          <>
            <ButtonLink kind="secondary" size="small" href={href(frame, `${path}/move`)}>
              {say(words.move, language)}
            </ButtonLink>
            <ButtonLink kind="secondary" size="small" href={href(frame, `${path}/cancel`)}>
              {say(words.cancel, language)}
            </ButtonLink>
          </>
        )}
        {standing === 'arrived' && ticketCode && (
          <ButtonLink size="small" href={href(frame, `/centres/${centreId}/ticket/${ticketCode}`)}>
            {say(words.ticket, language)}
          </ButtonLink>
        )}
      </ButtonRow>
    </Card>
  )
}

function sayWhen({ day, minute }: OwnAppointment, { language }: Frame, today: CalendarDate): string {
  return say(words.when, language, { day: sayDeadline(day, language, today), time: sayMinute(minute) })
}

export function CancelPage({
  frame,
  view,
}: PageProps<{ readonly found: OwnAppointment; readonly today: CalendarDate }>): ReactNode {
  const { language, csrf } = frame
  const { found, today } = view
  return (
    <PortalFrame frame={frame}>
      <Container>
        <ConfirmPage
          language={language}
          question={say(words.cancelQuestion, language, {
            day: sayDeadline(found.day, language, today),
            time: sayMinute(found.minute),
          })}
          action={href(frame, `/my/appointments/${found.id}/cancel`)}
          csrf={csrf}
          confirm={say(words.cancelYes, language)}
          cancel={say(words.keep, language)}
          backHref={href(frame, '/my/appointments')}
          danger
        >
          <p>{say(words.cancelText, language)}</p>
        </ConfirmPage>
      </Container>
    </PortalFrame>
  )
}
