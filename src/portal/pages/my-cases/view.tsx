import type { ReactNode } from 'react'
import type { CaseSummary } from '#casework'
import { type Language, say } from '#kernel/language'
import type { CalendarDate } from '#standards'
import {
  Breadcrumb,
  ButtonLink,
  Container,
  EmptyState,
  PageHead,
  type Row,
  Table,
  Tabs,
} from '../../components/index.ts'
import { type Frame, href, PortalFrame } from '../../frame/index.ts'
import type { PageProps } from '../../private-page.ts'
import { sayDeadline, sayInstantWithin } from '../../time/say-time.ts'
import { CaseTag, casePath } from './case-tag.tsx'
import { casesWords } from './words.ts'

export type CaseFilter = 'all' | 'open' | 'closed'

export interface CasesView {
  readonly filter: CaseFilter
  readonly counts: Readonly<Record<CaseFilter, number>>
  readonly cases: readonly CaseSummary[]
  readonly now: Date
  readonly today: CalendarDate
}

/** M2: every case of the person, last changed first. */
export function CasesPage({ frame, view }: PageProps<CasesView>): ReactNode {
  const { language } = frame
  const { cases, counts, filter } = view
  return (
    <PortalFrame frame={frame}>
      <Container>
        <PageHead title={say(casesWords.title, language)}>
          <Breadcrumb
            language={language}
            crumbs={[
              { text: say(casesWords.my, language), href: href(frame, '/my') },
              { text: say(casesWords.title, language) },
            ]}
          />
        </PageHead>
        {counts.all === 0 ? (
          <EmptyState text={say(casesWords.empty, language)}>
            <ButtonLink href={href(frame, '/search')}>{say(casesWords.search, language)}</ButtonLink>
          </EmptyState>
        ) : (
          <div className="stack">
            <Tabs
              label={say(casesWords.filter, language)}
              tabs={(['all', 'open', 'closed'] as const).map((each) => ({
                text: say(casesWords[each], language),
                href: href(frame, each === 'all' ? '/my/cases' : `/my/cases?show=${each}`),
                current: each === filter,
                count: counts[each],
              }))}
            />
            {cases.length === 0 ? (
              <EmptyState text={say(casesWords.emptyFilter, language)} />
            ) : (
              <CaseTable frame={frame} view={view} />
            )}
          </div>
        )}
      </Container>
    </PortalFrame>
  )
}

function CaseTable({ frame, view }: PageProps<CasesView>): ReactNode {
  const { language } = frame
  return (
    <Table
      caption={say(casesWords.caption, language)}
      captionHidden
      columns={[
        { label: say(casesWords.item, language) },
        { label: say(casesWords.status, language) },
        { label: say(casesWords.turn, language) },
        { label: say(casesWords.due, language) },
      ]}
      rows={view.cases.map((summary) => rowOf(frame, summary, view))}
    />
  )
}

function rowOf(frame: Frame, summary: CaseSummary, { now, today }: CasesView): Row {
  const { language } = frame
  const { caseId, itemName, submittedAt, updatedAt, promisedDue } = summary
  const when = submittedAt
    ? say(casesWords.submitted, language, { time: sayInstantWithin(submittedAt, language, now) })
    : say(casesWords.saved, language, { time: sayInstantWithin(updatedAt, language, now) })
  return {
    key: caseId,
    cells: [
      <span key="item">
        <a href={href(frame, casePath(summary))}>{say(itemName, language)}</a>
        <br />
        <span className="support">{when}</span>
      </span>,
      <CaseTag key="state" summary={summary} language={language} />,
      turnText(summary, language),
      promisedDue ? sayDeadline(promisedDue, language, today) : '–',
    ],
  }
}

function turnText({ turn, organisation }: CaseSummary, language: Language): string {
  if (turn === 'applicant') return say(casesWords.you, language)
  if (turn === 'office' && organisation) return say(organisation.name, language)
  return say(casesWords.nobody, language)
}
