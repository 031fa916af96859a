import type { ReactNode } from 'react'
import type { Change, Guide } from '#catalogue'
import { say } from '#kernel/language'
import { calendarDate } from '#standards'
import { Breadcrumb, Container, EmptyState, PageHead, Section, Table, Tag } from '../../components/index.ts'
import { type Frame, href, PortalFrame } from '../../frame/index.ts'
import { sayDay, sayInstant } from '../../time/say-time.ts'
import { versionsWords as words } from './words.ts'

export interface VersionsView {
  /** Newest first, at least one. */
  readonly versions: readonly Guide[]
  readonly comparison: { readonly from: number; readonly to: number; readonly changes: readonly Change[] } | null
  readonly now: Date
}

interface VersionsProps {
  readonly frame: Frame
  readonly guide: Guide
  readonly view: VersionsView
}

/** P6: what changed, when, and who approved it. */
export function VersionsPage({ frame, guide, view }: VersionsProps): ReactNode {
  const { language } = frame
  const name = say(guide.name, language)
  const path = href(frame, `/items/${guide.handlingCode}`)
  return (
    <PortalFrame frame={frame}>
      <Container>
        <PageHead title={say(words.title, language, { name })} lead={say(words.lead, language)}>
          <Breadcrumb
            language={language}
            crumbs={[
              { text: say(words.home, language), href: href(frame, '/') },
              { text: name, href: path },
              { text: say(words.changes, language) },
            ]}
          />
        </PageHead>
        <Comparison frame={frame} guide={guide} view={view} />
        <Section title={say(words.all, language)}>
          <AllVersions frame={frame} guide={guide} view={view} />
        </Section>
      </Container>
    </PortalFrame>
  )
}

function Comparison({ frame, guide, view }: VersionsProps): ReactNode {
  const { language } = frame
  const { comparison } = view
  if (!comparison) {
    const date = sayDay(calendarDate(guide.effectiveFrom), language)
    return <EmptyState text={say(words.only, language, { date })} />
  }
  const { from, to, changes } = comparison
  const title = say(words.compare, language, { from, to })
  return (
    <Section title={title}>
      {changes.length === 0 ? (
        <p>{say(words.same, language)}</p>
      ) : (
        <Table
          caption={title}
          captionHidden
          columns={[
            { label: say(words.element, language) },
            { label: say(words.before, language) },
            { label: say(words.after, language) },
          ]}
          rows={changes.map(({ element, label, before, after }) => ({
            key: `${element} ${label.zh} ${before?.zh ?? ''} ${after?.zh ?? ''}`,
            cells: [
              say(label, language),
              before ? <del key="before">{say(before, language)}</del> : say(words.nothing, language),
              after ? <ins key="after">{say(after, language)}</ins> : say(words.nothing, language),
            ],
          }))}
        />
      )}
    </Section>
  )
}

function AllVersions({ frame, view }: VersionsProps): ReactNode {
  const { language } = frame
  const { versions, now } = view
  return (
    <Table
      caption={say(words.all, language)}
      captionHidden
      columns={[
        { label: say(words.version, language) },
        { label: say(words.since, language) },
        { label: say(words.published, language) },
        { label: say(words.by, language) },
        { label: say(words.difference, language) },
      ]}
      rows={versions.map((each, index) => {
        const older = versions[index + 1]
        const path = `/items/${each.handlingCode}/versions`
        return {
          key: String(each.version),
          cells: [
            <span key="version">
              {say(words.versionNumber, language, { version: each.version })}{' '}
              {each.current && <Tag tone="ok">{say(words.inForce, language)}</Tag>}
            </span>,
            each.effectiveFrom,
            sayInstant(each.publishedAt, language, now),
            say(each.publishedBy, language),
            older ? (
              <a key="compare" href={href(frame, `${path}?from=${older.version}&to=${each.version}`)}>
                {say(words.show, language)}
                <span className="hidden-text">{` ${say(words.versionNumber, language, { version: each.version })}`}</span>
              </a>
            ) : (
              '–'
            ),
          ],
        }
      })}
    />
  )
}
