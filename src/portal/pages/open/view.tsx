import type { ReactNode } from 'react'
import { say, type Words } from '#kernel/language'
import { type FigureRow, figureRows, type PublicFigures, roundFigure } from '#oversight'
import {
  Breadcrumb,
  ButtonLink,
  ButtonRow,
  Container,
  Notice,
  PageHead,
  Section,
  Table,
} from '../../components/index.ts'
import { type Frame, href, PortalFrame } from '../../frame/index.ts'
import { sayInstant } from '../../time/say-time.ts'
import { openWords as words } from './words.ts'

interface OpenProps {
  readonly frame: Frame
  readonly figures: PublicFigures
  readonly now: Date
}

/** What this platform lets itself be held to: each figure with its definition and what it rests on. */
export function OpenPage({ frame, figures, now }: OpenProps): ReactNode {
  const { language } = frame
  const rows = figureRows(figures)
  return (
    <PortalFrame frame={frame}>
      <Container>
        <PageHead title={say(words.title, language)} lead={say(words.lead, language)}>
          <Breadcrumb
            language={language}
            crumbs={[{ text: say(words.home, language), href: href(frame, '/') }, { text: say(words.title, language) }]}
          />
        </PageHead>
        <div className="stack">
          <p className="support">
            {say(words.measuredAt, language, { time: sayInstant(figures.measuredAt, language, now) })}
          </p>
          {figures.guides === null ? (
            <Notice tone="info">
              <p>{say(words.nothingPublished, language)}</p>
            </Notice>
          ) : (
            <FigureTable frame={frame} title={words.guides} rows={rows.filter(({ of }) => of === 'guides')} />
          )}
          <FigureTable frame={frame} title={words.cases} rows={rows.filter(({ of }) => of !== 'guides')} />
          <ButtonRow>
            <ButtonLink kind="secondary" href={href(frame, '/open/figures.csv')} download>
              {say(words.csv, language)}
            </ButtonLink>
          </ButtonRow>
          <p className="support">{say(words.csvText, language)}</p>
        </div>
      </Container>
    </PortalFrame>
  )
}

interface FigureTableProps {
  readonly frame: Frame
  readonly title: Words
  readonly rows: readonly FigureRow[]
}

const bases = {
  guides: words.guidesBase,
  filling: words.fillingBase,
  cases: words.casesBase,
  ratings: words.ratingsBase,
} as const satisfies Record<FigureRow['of'], Words>

function FigureTable({ frame, title, rows }: FigureTableProps): ReactNode {
  const { language } = frame
  return (
    <Section title={say(title, language)}>
      <Table
        caption={say(title, language)}
        captionHidden
        columns={[
          { label: say(words.figure, language) },
          { label: say(words.definition, language) },
          { label: say(words.base, language) },
          { label: say(words.value, language), numeric: true },
        ]}
        rows={rows.map((row) => ({
          key: row.id,
          cells: [
            say(row.name, language),
            say(row.definition, language),
            say(bases[row.of], language, { count: row.base }),
            sayValue(row, frame),
          ],
        }))}
      />
    </Section>
  )
}

/** 85.7%, 0.3份, 还没有. */
function sayValue(row: FigureRow, { language }: Frame): string {
  const value = roundFigure(row)
  if (value === null) return say(words.none, language)
  const gap = language === 'en' && row.kind !== 'share' ? ' ' : ''
  return `${value}${gap}${say(row.unit, language)}`
}
