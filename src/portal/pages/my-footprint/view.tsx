import type { ReactNode } from 'react'
import { type Language, say } from '#kernel/language'
import type { FootprintRecord } from '#ledger'
import { Breadcrumb, Container, EmptyState, Notice, PageHead, Table, Tabs } from '../../components/index.ts'
import { href, PortalFrame } from '../../frame/index.ts'
import type { PageProps } from '../../private-page.ts'
import { sayInstant } from '../../time/say-time.ts'
import { actorText } from './actor-text.ts'
import { footprintWords } from './words.ts'

export interface Access {
  readonly record: FootprintRecord
  /** Names of the fields, in words. */
  readonly fields: readonly string[]
  readonly platformName: string
}

export interface FootprintView {
  readonly accesses: readonly Access[]
  /** Cases to filter by. */
  readonly cases: readonly { readonly number: string; readonly name: string }[]
  /** Number of the case that alone is shown. */
  readonly caseNumber: string | null
  /** Names of the platforms that did not answer. */
  readonly silent: readonly string[]
  /** Instant before which there is more, in milliseconds. */
  readonly earlier: number | null
  readonly now: Date
}

/** M10: every access to the person's data in the whole network. */
export function FootprintPage({ frame, view }: PageProps<FootprintView>): ReactNode {
  const { language } = frame
  const { accesses, caseNumber, silent } = view
  return (
    <PortalFrame frame={frame}>
      <Container>
        <PageHead title={say(footprintWords.title, language)} lead={say(footprintWords.lead, language)}>
          <Breadcrumb
            language={language}
            crumbs={[
              { text: say(footprintWords.my, language), href: href(frame, '/my') },
              { text: say(footprintWords.title, language) },
            ]}
          />
        </PageHead>
        <div className="stack">
          {silent.length > 0 && (
            <Notice tone="warn" title={say(footprintWords.silentTitle, language, { count: silent.length })}>
              <p>{say(footprintWords.silent, language, { names: silent.join(language === 'en' ? ', ' : '、') })}</p>
            </Notice>
          )}
          {view.cases.length > 0 && <CaseFilter frame={frame} view={view} />}
          {accesses.length === 0 ? (
            <EmptyState text={say(caseNumber === null ? footprintWords.empty : footprintWords.emptyCase, language)} />
          ) : (
            <Table
              caption={say(footprintWords.caption, language)}
              captionHidden
              columns={[footprintWords.who, footprintWords.what, footprintWords.why, footprintWords.when].map(
                (words) => ({ label: say(words, language) }),
              )}
              rows={accesses.map((access) => ({
                key: access.record.id + access.record.platformId,
                cells: cellsOf(access, language, view.now),
              }))}
            />
          )}
          {view.earlier !== null && (
            <p>
              <a href={href(frame, `/my/footprint?before=${view.earlier}`)}>{say(footprintWords.earlier, language)}</a>
            </p>
          )}
          <p className="support">
            {say(footprintWords.disagree, language)}{' '}
            <a href={href(frame, '/help/stuck')}>{say(footprintWords.report, language)}</a>
          </p>
        </div>
      </Container>
    </PortalFrame>
  )
}

function CaseFilter({ frame, view }: PageProps<FootprintView>): ReactNode {
  const { language } = frame
  const { cases, caseNumber } = view
  return (
    <Tabs
      label={say(footprintWords.filter, language)}
      tabs={[
        { text: say(footprintWords.all, language), href: href(frame, '/my/footprint'), current: caseNumber === null },
        ...cases.map(({ number, name }) => ({
          text: say(footprintWords.oneCase, language, { name, tail: number.slice(-4) }),
          href: href(frame, `/my/footprint?${new URLSearchParams({ case: number })}`),
          current: number === caseNumber,
        })),
      ]}
    />
  )
}

function cellsOf({ record, fields, platformName }: Access, language: Language, now: Date): readonly ReactNode[] {
  const { purpose, legalBasis, at, result, actor, words } = record
  const isOwn = actor.kind === 'person'
  return [
    actorText(record, language),
    <Pair
      key="what"
      first={say(words, language)}
      second={
        result === 'refused' ? say(footprintWords.refused, language) : <Fields fields={fields} language={language} />
      }
    />,
    <Pair
      key="why"
      first={say(purpose.words, language)}
      second={legalBasis ? say(legalBasis, language) : isOwn ? say(footprintWords.noBasis, language) : ''}
    />,
    <span key="when">
      <time dateTime={at.toISOString()}>{sayInstant(at, language, now)}</time>
      <br />
      <span className="support">{say(footprintWords.onPlatform, language, { platform: platformName })}</span>
    </span>,
  ]
}

/** More than a line of names: how many there are, and which, on request. */
const fieldsInLine = 5

function Fields({ fields, language }: { readonly fields: readonly string[]; readonly language: Language }): ReactNode {
  const listed = (names: readonly string[]) => names.join(language === 'en' ? ', ' : '、')
  if (fields.length <= fieldsInLine) return listed(fields)
  const first = listed(fields.slice(0, 3))
  return (
    <details>
      <summary>{say(footprintWords.fieldsMore, language, { first, count: fields.length })}</summary>
      {listed(fields)}
    </details>
  )
}

function Pair({ first, second }: { readonly first: string; readonly second: ReactNode }): ReactNode {
  return (
    <span>
      {first}
      {second && (
        <>
          <br />
          <span className="support">{second}</span>
        </>
      )}
    </span>
  )
}
