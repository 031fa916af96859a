import type { ReactNode } from 'react'
import { themeName } from '#catalogue'
import { type Language, say } from '#kernel/language'
import type { CalendarDate } from '#standards'
import {
  Breadcrumb,
  Columns,
  Container,
  type Fact,
  FactStrip,
  PageHead,
  Section,
  StepList,
  Tag,
} from '../../components/index.ts'
import { type Frame, href, PortalFrame } from '../../frame/index.ts'
import { sayFee, sayLimit, sayPapers, sayVisits, wayTags } from '../items/outcome.ts'
import { GuideAside } from './aside.tsx'
import { CheckerErrors, CheckerPart } from './checker-part.tsx'
import { LegalPart } from './legal-part.tsx'
import type { GuideView } from './load-guide.ts'
import { MaterialsPart } from './materials-part.tsx'
import { HandledByLine, organOf, StandingPart } from './standing-part.tsx'
import { StartPart } from './start-part.tsx'
import { VerdictPart } from './verdict-part.tsx'
import { WaysPart } from './ways-part.tsx'
import { guideWords as words } from './words.ts'

interface GuideProps {
  readonly frame: Frame
  readonly view: GuideView
}

/** P4: decide and start within one screen; the outcome before the process. */
export function GuidePage(props: {
  readonly frame: Frame
  readonly view: GuideView
  readonly today: CalendarDate
  readonly now: Date
}): ReactNode {
  const { frame, view, today, now } = props
  const { guide, verdict, checker, papers } = view
  const { language } = frame
  const mayStart = guide.current && guide.state === 'in-use' && view.platform === null
  return (
    <PortalFrame frame={frame} regionNote={say(words.changed, language, { organ: organOf(view, language) })}>
      <Container>
        <CheckerErrors frame={frame} checker={checker} />
        <Head frame={frame} view={view} />
        <div className="stack">
          <StandingPart frame={frame} view={view} />
          <Outcome frame={frame} view={view} />
          <Columns asideLabel={say(words.aside, language)} aside={<GuideAside frame={frame} view={view} />}>
            {verdict ? (
              <VerdictPart frame={frame} guide={guide} verdict={verdict} ownPath={view.ownPath} today={today} />
            ) : (
              mayStart && <CheckerPart frame={frame} guide={guide} checker={checker} />
            )}
            <MaterialsPart frame={frame} guide={guide} papers={papers} />
            <div className="only-narrow">
              <StartPart frame={frame} view={view} />
            </div>
            <Section title={say(words.steps, language, { count: guide.steps.length })}>
              <StepList
                steps={guide.steps.map(({ title, words: text }) => ({
                  title: say(title, language),
                  text: say(text, language),
                }))}
              />
            </Section>
            <WaysPart frame={frame} guide={guide} hasCentre={view.hasCentre} />
            <LegalPart frame={frame} view={view} now={now} />
          </Columns>
        </div>
      </Container>
    </PortalFrame>
  )
}

function Head({ frame, view }: GuideProps): ReactNode {
  const { language } = frame
  const { guide } = view
  const name = say(guide.name, language)
  return (
    <>
      <PageHead
        title={name}
        lead={say(guide.summary, language)}
        tags={wayTags(guide).map((tag) => (
          <Tag key={tag.en} tone="info">
            {say(tag, language)}
          </Tag>
        ))}
      >
        <Breadcrumb
          language={language}
          crumbs={[
            { text: say(words.home, language), href: href(frame, '/') },
            {
              text: say(themeName(guide), language),
              href: href(frame, `/items?for=${guide.audience}&theme=${guide.theme}`),
            },
            { text: name },
          ]}
        />
      </PageHead>
      <div className="guide-by">
        <HandledByLine frame={frame} view={view} />
      </div>
    </>
  )
}

export function Outcome({ frame, view }: GuideProps): ReactNode {
  const { language } = frame
  const { visits, fee, promisedLimit, statutoryLimit } = view.guide
  return (
    <FactStrip
      facts={[
        {
          label: say(words.limit, language),
          value: sayLimit(promisedLimit, language),
          note: say(words.limitNote, language, { limit: sayLimit(statutoryLimit, language) }),
        },
        papersFact(view, language),
        {
          label: say(words.visits, language),
          value: sayVisits(visits, language),
          note: say(visits === 0 ? words.visitsOnline : words.visitsWindow, language),
          spared: visits === 0,
        },
        {
          label: say(words.fee, language),
          value: sayFee(fee, language),
          note: fee ? say(fee.basis, language) : undefined,
        },
      ]}
    />
  )
}

/** What is left to hand in: in the situation chosen, or between the lightest and the heaviest. */
function papersFact({ guide, papers }: GuideView, language: Language): Fact {
  const { least, most } = papers.toHandIn
  const label = say(words.papers, language)
  if (least !== most)
    return {
      label,
      value: say(words.papersRange, language, { least, most }),
      note: say(words.papersRangeNote, language),
    }
  const total = papers.situation ? papers.materials.length : guide.materials.length
  return {
    label,
    value: sayPapers(most, language),
    note:
      most === 0
        ? say(words.papersAllSpared, language, { total })
        : say(words.papersNote, language, { total, spared: total - most }),
    spared: most === 0,
  }
}
