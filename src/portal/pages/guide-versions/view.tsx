import type { ReactNode } from 'react'
import type { Change, Guide } from '#catalogue'
import { say, type Words } from '#kernel/language'
import { calendarDate } from '#standards'
import {
  Breadcrumb,
  Button,
  Container,
  EmptyState,
  PageHead,
  Section,
  Select,
  Table,
  Tag,
} from '../../components/index.ts'
import { type Frame, href, PortalFrame } from '../../frame/index.ts'
import { sayDay, sayInstant } from '../../time/say-time.ts'
import { versionsWords as words } from './words.ts'

export interface VersionsView {
  /** Newest first, at least one. */
  readonly versions: readonly Guide[]
  readonly comparison: { readonly from: number; readonly to: number; readonly changes: readonly Change[] } | null
  readonly reasons: ReadonlyMap<number, Words>
  readonly now: Date
}

interface VersionsProps {
  readonly frame: Frame
  readonly guide: Guide
  readonly view: VersionsView
}

/** P6: what changed, when, why, and which office approved it. */
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
        {view.versions.length > 2 && <Choice frame={frame} guide={guide} view={view} />}
        <Comparison frame={frame} guide={guide} view={view} />
        <Section title={say(words.all, language)}>
          <AllVersions frame={frame} guide={guide} view={view} />
        </Section>
      </Container>
    </PortalFrame>
  )
}

/** Any two of them: a form whose answer has an address. */
function Choice({ frame, guide, view }: VersionsProps): ReactNode {
  const { language } = frame
  const { versions, comparison } = view
  const options = versions.map(({ version, effectiveFrom }) => ({
    value: String(version),
    label: say(words.option, language, { version, date: sayDay(calendarDate(effectiveFrom), language) }),
  }))
  return (
    <form className="choose-two" method="get" action={href(frame, `/items/${guide.handlingCode}/versions`)}>
      <Select
        id="from"
        name="from"
        language={language}
        label={say(words.from, language)}
        options={options}
        value={String(comparison?.from)}
      />
      <Select
        id="to"
        name="to"
        language={language}
        label={say(words.to, language)}
        options={options}
        value={String(comparison?.to)}
      />
      <Button kind="secondary">{say(words.show, language)}</Button>
    </form>
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
  return (
    <Section title={say(words.compare, language, { from, to })}>
      {changes.length === 0 ? (
        <p>{say(words.same, language)}</p>
      ) : (
        <ul className="said">
          {changes.map((change) => (
            <li key={change.sentence.zh}>
              <strong>{say(change.sentence, language)}</strong>
              <Rewritten frame={frame} change={change} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}

/** Long texts are not quoted in the sentence: they follow it, the old one and the new one. */
function Rewritten({ frame, change }: { readonly frame: Frame; readonly change: Change }): ReactNode {
  const { language } = frame
  const { before, after, sentence } = change
  const text = say(sentence, language)
  const sides = [before, after].map((side) => side && say(side, language))
  if (sides.every((side) => side === null || text.includes(side))) return null
  const [old, next] = sides
  return (
    <>
      {old && (
        <span className="small-line">
          {say(words.before, language)} <del>{old}</del>
        </span>
      )}
      {next && (
        <span className="small-line">
          {say(words.after, language)} <ins>{next}</ins>
        </span>
      )}
    </>
  )
}

function AllVersions({ frame, view }: VersionsProps): ReactNode {
  const { language } = frame
  const { versions, reasons, now } = view
  return (
    <Table
      caption={say(words.all, language)}
      captionHidden
      columns={[
        { label: say(words.version, language) },
        { label: say(words.since, language) },
        { label: say(words.published, language) },
        { label: say(words.by, language) },
        { label: say(words.reason, language) },
        { label: say(words.difference, language) },
      ]}
      rows={versions.map((each, index) => {
        const { version } = each
        const older = versions[index + 1]
        const path = `/items/${each.handlingCode}/versions`
        const reason = reasons.get(version)
        return {
          key: String(version),
          cells: [
            <span key="version">
              <a href={href(frame, each.current ? `/items/${each.handlingCode}` : `${path}/${version}`)}>
                {say(words.versionNumber, language, { version })}
              </a>{' '}
              {each.current && <Tag tone="ok">{say(words.inForce, language)}</Tag>}
            </span>,
            each.effectiveFrom,
            sayInstant(each.publishedAt, language, now),
            say(each.publishedBy, language),
            say(reason ?? (older ? words.noReason : words.first), language),
            older ? (
              <a key="compare" href={href(frame, `${path}?from=${older.version}&to=${version}`)}>
                {say(words.show, language)}
                <span className="hidden-text">{` ${say(words.versionNumber, language, { version })}`}</span>
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
