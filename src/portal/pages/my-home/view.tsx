import type { ReactNode } from 'react'
import type { CaseSummary } from '#casework'
import { fill, say } from '#kernel/language'
import type { CalendarDate } from '#standards'
import {
  ButtonLink,
  Columns,
  Container,
  EmptyState,
  type Entry,
  EntryList,
  PageHead,
  Section,
} from '../../components/index.ts'
import { type Frame, href, PortalFrame } from '../../frame/index.ts'
import type { PageProps } from '../../private-page.ts'
import { sayDeadline } from '../../time/say-time.ts'
import { CaseTag, casePath } from '../my-cases/case-tag.tsx'
import { homeWords } from './words.ts'

export interface MyHomeView {
  readonly greeting: string
  /** Cases in which it is the person's turn. */
  readonly waiting: readonly CaseSummary[]
  readonly inProgress: readonly CaseSummary[]
  readonly unread: number
  readonly today: CalendarDate
}

/** M1: what needs the person, what is under way, and the three things that are theirs. */
export function MyHomePage({ frame, view }: PageProps<MyHomeView>): ReactNode {
  const { language } = frame
  const { waiting, inProgress } = view
  return (
    <PortalFrame frame={frame}>
      <Container>
        <PageHead title={view.greeting} />
        <Columns asideLabel={say(homeWords.links, language)} aside={<OwnThings frame={frame} unread={view.unread} />}>
          <Section title={say(homeWords.waiting, language)}>
            {waiting.length > 0 ? (
              <EntryList entries={waiting.map((summary) => waitingEntry(frame, summary, view.today))} />
            ) : (
              <EmptyState text={say(homeWords.nothing, language)}>
                <ButtonLink kind="secondary" href={href(frame, '/search')}>
                  {say(homeWords.find, language)}
                </ButtonLink>
              </EmptyState>
            )}
          </Section>
          {inProgress.length > 0 && (
            <Section
              title={say(homeWords.inProgress, language)}
              more={{ href: href(frame, '/my/cases'), text: say(homeWords.allCases, language) }}
            >
              <EntryList entries={inProgress.map((summary) => progressEntry(frame, summary, view.today))} />
            </Section>
          )}
        </Columns>
      </Container>
    </PortalFrame>
  )
}

function waitingEntry(frame: Frame, summary: CaseSummary, today: CalendarDate): Entry {
  const { language } = frame
  const { duty, itemName, sentence } = summary
  const by = duty?.by ? sayDeadline(duty.by, language, today) : null
  const text =
    by === null ? say(sentence, language) : say(homeWords.by, language, { sentence: say(sentence, language), date: by })
  return {
    href: href(frame, casePath(summary)),
    title: say(itemName, language),
    icon: duty?.kind === 'continue' ? 'pencil' : 'alert',
    text,
    beside: <CaseTag summary={summary} language={language} />,
  }
}

function progressEntry(frame: Frame, summary: CaseSummary, today: CalendarDate): Entry {
  const { language } = frame
  const { organisation, promisedDue, sentence } = summary
  const text =
    organisation && promisedDue
      ? say(homeWords.promised, language, {
          office: say(organisation.name, language),
          date: sayDeadline(promisedDue, language, today),
        })
      : say(sentence, language)
  return {
    href: href(frame, casePath(summary)),
    title: say(summary.itemName, language),
    icon: 'document',
    text,
    beside: <CaseTag summary={summary} language={language} />,
  }
}

function OwnThings({ frame, unread }: { readonly frame: Frame; readonly unread: number }): ReactNode {
  const { language } = frame
  const messagesText = unread > 0 ? fill(homeWords.unread, { count: unread }) : homeWords.messagesText
  return (
    <EntryList
      entries={[
        { href: '/my/certs', title: homeWords.certs, icon: 'id-card' as const, text: homeWords.certsText },
        { href: '/my/cases', title: homeWords.cases, icon: 'document' as const, text: homeWords.casesText },
        {
          href: '/my/appointments',
          title: homeWords.appointments,
          icon: 'clock' as const,
          text: homeWords.appointmentsText,
        },
        { href: '/my/messages', title: homeWords.messages, icon: 'bell' as const, text: messagesText },
        {
          href: '/my/commitments',
          title: homeWords.commitments,
          icon: 'pencil' as const,
          text: homeWords.commitmentsText,
        },
        { href: '/my/footprint', title: homeWords.footprint, icon: 'eye' as const, text: homeWords.footprintText },
      ].map((entry) => ({
        href: href(frame, entry.href),
        title: say(entry.title, language),
        icon: entry.icon,
        text: say(entry.text, language),
      }))}
    />
  )
}
