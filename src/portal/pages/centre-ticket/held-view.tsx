import type { ReactNode } from 'react'
import { type HeldTicket, kindOf, labelOf, minuteOf, priorityWords, sayMinute } from '#centres'
import { say } from '#kernel/language'
import {
  BackLink,
  ButtonLink,
  Container,
  type Fact,
  FactStrip,
  Notice,
  PageHead,
  Pairs,
} from '../../components/index.ts'
import { type Frame, href, PortalFrame } from '../../frame/index.ts'
import { sayDay } from '../../time/say-time.ts'
import { ticketWords as words } from './words.ts'

interface HeldProps {
  readonly frame: Frame
  readonly held: HeldTicket
  readonly now: Date
}

/** Where a number stands, for whoever holds the address. */
export function HeldTicketPage({ frame, held, now }: HeldProps): ReactNode {
  const { language } = frame
  const { ticket, centre, isToday } = held
  const kind = kindOf(centre, ticket.kind)
  const isLive = isToday && (ticket.state === 'waiting' || ticket.state === 'called')
  return (
    <PortalFrame frame={frame}>
      <Container>
        <div className="narrow stack">
          <PageHead
            title={say(words.numberTitle, language, { label: labelOf(ticket) })}
            lead={say(centre.name, language)}
          >
            <BackLink language={language} href={href(frame, `/centres/${centre.id}`)} />
          </PageHead>
          <State frame={frame} held={held} now={now} />
          <Pairs
            pairs={[
              { label: say(words.matter, language), value: kind ? say(kind.name, language) : ticket.kind },
              { label: say(words.takenAt, language), value: sayMinute(minuteOf(ticket.takenAt)) },
            ]}
          />
          {isLive ? (
            <p className="support">
              {say(words.keep, language)} {say(words.updated, language, { time: sayMinute(minuteOf(now)) })}
            </p>
          ) : (
            <p>
              <ButtonLink kind="secondary" href={href(frame, `/centres/${centre.id}/ticket`)}>
                {say(words.again, language)}
              </ButtonLink>
            </p>
          )}
        </div>
      </Container>
    </PortalFrame>
  )
}

function State({ frame, held }: HeldProps): ReactNode {
  const { language } = frame
  const { ticket, isToday } = held
  const { state, windowNumber, calls } = ticket
  if (!isToday) return <Notice tone="info" title={say(words.past, language, { day: sayDay(ticket.day, language) })} />
  if (state === 'done') return <Notice tone="ok" title={say(words.done, language)} />
  if (state === 'absent') return <Notice tone="warn" title={say(words.absent, language)} />
  if (state === 'called') {
    return (
      <Notice tone="ok" title={say(words.called, language, { window: windowNumber ?? '' })}>
        <p>{say(words.calledText, language, { label: labelOf(ticket), calls })}</p>
      </Notice>
    )
  }
  return (
    <>
      <FactStrip facts={waitingFacts(held, frame)} />
      {ticket.absences > 0 && <p>{say(words.back, language)}</p>}
      {ticket.priority && ticket.priorityFrom && <p>{sayFirst(held, frame)}</p>}
    </>
  )
}

function waitingFacts({ before, wait }: HeldTicket, { language }: Frame): Fact[] {
  const count = before ?? 0
  const people: Fact = {
    label: say(words.before, language),
    value: say(words.people, language, { count }),
    ...(count === 0 && { note: say(words.soon, language) }),
  }
  const minutes: Fact =
    wait === null
      ? { label: say(words.wait, language), value: '—', note: say(words.noWindow, language) }
      : {
          label: say(words.wait, language),
          value: say(words.minutes, language, { count: wait }),
          note: say(words.waitNote, language),
        }
  return [people, minutes]
}

function sayFirst({ ticket }: HeldTicket, { language }: Frame): string {
  const { priority, priorityFrom } = ticket
  if (priority === 'appointment' && priorityFrom)
    return say(words.firstFrom, language, { time: sayMinute(minuteOf(priorityFrom)) })
  return priority ? say(words.first, language, { why: say(priorityWords[priority], language) }) : ''
}
