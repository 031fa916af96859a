import type { ReactNode } from 'react'
import { countOpenCases, type OpenCases } from '#casework'
import { type Impact, impactOf, namesOf } from '#catalogue'
import { type Call, type Route, route } from '#kernel/http'
import { type Language, say } from '#kernel/language'
import { listPlatforms, type Platform } from '#network'
import { BackLink, href, PageHead, Table, Tag } from '#portal'
import { findRegion, regionPath } from '#standards'
import { type BenchPageProps, benchPage, officerOf } from '../../frame/bench-page.tsx'
import { changesOfDraft, loadSubject, type ShownSubject } from '../subject/load-subject.ts'
import { basicKind, itemKind, subjectGate, subjectPath } from '../subject/subject-kind.ts'
import { readHubVersion } from './hub-version.ts'
import { compareWords as words } from './words.ts'

interface ItemImpactView {
  readonly subject: ShownSubject
  readonly openCases: readonly OpenCases[]
  readonly hubVersion: number | null | undefined
  readonly hubOrigin: string
}

interface BasicImpactView {
  readonly subject: ShownSubject
  readonly impact: Impact
  readonly changed: readonly string[]
  readonly platforms: readonly Platform[]
}

/** Whom a change concerns: before it is published, and how far it has come afterwards. */
export const impactRoutes: readonly Route[] = [
  route({
    ...subjectGate(itemKind),
    method: 'GET',
    path: '/w/items/:code/impact',
    act: 'workbench.impact-of-item',
    async handle(call) {
      const { services, params } = call
      const subject = await loadSubject(call, itemKind, params.code)
      const view: ItemImpactView = {
        subject,
        openCases: await countOpenCases(services, officerOf(call), params.code),
        hubVersion: await readHubVersion(call, params.code),
        hubOrigin: services.config.hubOrigin,
      }
      return benchPage(call, optionsOf(call, subject), ItemImpactPage, view)
    },
  }),
  route({
    ...subjectGate(basicKind),
    method: 'GET',
    path: '/w/basic-items/:code/impact',
    act: 'workbench.impact-of-basic-item',
    async handle(call) {
      const { services, params } = call
      const subject = await loadSubject(call, basicKind, params.code)
      const changes = subject.draft ? changesOfDraft(subject, subject.draft) : []
      // Conditions are a part of the online form.
      const changed = [...new Set(changes.map(({ element }) => (element === 'conditions' ? 'online' : element)))]
      const view: BasicImpactView = {
        ...{ subject, changed },
        impact: await impactOf(services, officerOf(call), { basicCode: params.code, changed }),
        platforms: await listPlatforms(services),
      }
      return benchPage(call, optionsOf(call, subject), BasicImpactPage, view)
    },
  }),
]

function optionsOf({ language }: Pick<Call, 'language'>, { name, kind }: ShownSubject) {
  return { title: words.impactTitle, titleValues: { name: say(name, language) }, section: kind.section }
}

function ItemImpactPage({ frame, view }: BenchPageProps<ItemImpactView>): ReactNode {
  const { language } = frame
  const { subject, openCases } = view
  const name = say(subject.name, language)
  return (
    <div className="bench__page stack">
      <PageHead title={say(words.impactTitle, language, { name })} lead={say(words.impactLeadItem, language)}>
        <BackLink
          language={language}
          href={href(frame, subjectPath(subject.kind, subject.code))}
          text={say(words.back, language)}
        />
      </PageHead>
      <section className="stack" aria-labelledby="open">
        <h2 id="open">{say(words.openCases, language)}</h2>
        <p>{say(openCases.length === 0 ? words.openCasesNone : words.openCasesNote, language)}</p>
        {openCases.length > 0 && (
          <Table
            caption={say(words.openCases, language)}
            captionHidden
            columns={[{ label: say(words.from, language) }, { label: say(words.count, language), numeric: true }]}
            rows={openCases.map(({ version, count }) => ({
              key: String(version),
              cells: [say(words.version, language, { version }), count],
            }))}
          />
        )}
      </section>
      <section className="stack" aria-labelledby="feed">
        <h2 id="feed">{say(words.feed, language)}</h2>
        <p>{say(words.feedNote, language)}</p>
        <p>
          <HubState view={view} language={language} />{' '}
          <a href={`${view.hubOrigin}${href(frame, `/items/${subject.code}`)}`}>{say(words.atHub, language)}</a>
        </p>
      </section>
    </div>
  )
}

function HubState({ view, language }: { readonly view: ItemImpactView; readonly language: Language }): ReactNode {
  const { hubVersion, subject } = view
  const current = subject.versions.find((each) => each.current)?.version
  if (hubVersion === undefined) return <Tag tone="warn">{say(words.hubSilent, language)}</Tag>
  if (hubVersion === null) return <Tag tone="warn">{say(words.hubUnknown, language)}</Tag>
  const said = say(words.hubHas, language, { version: hubVersion })
  return hubVersion === current ? <Tag tone="ok">{said}</Tag> : <Tag tone="warn">{said}</Tag>
}

/** By platform and version: who follows already, who does not yet, and where a place goes its own way. */
function BasicImpactPage({ frame, view }: BenchPageProps<BasicImpactView>): ReactNode {
  const { language } = frame
  const { subject, impact, changed } = view
  const names = changed.map((element) => say(namesOf(element), language)).join(language === 'en' ? ', ' : '、')
  return (
    <div className="bench__page stack">
      <PageHead
        title={say(words.impactTitle, language, { name: say(subject.name, language) })}
        lead={say(words.impactLeadBasic, language, { total: impact.total })}
      >
        <BackLink
          language={language}
          href={href(frame, subjectPath(subject.kind, subject.code))}
          text={say(words.back, language)}
        />
      </PageHead>
      <p>{changed.length > 0 ? say(words.changedElements, language, { names }) : say(words.noChange, language)}</p>
      <Standings frame={frame} view={view} />
      <Departing frame={frame} view={view} />
    </div>
  )
}

function Standings({ frame, view }: BenchPageProps<BasicImpactView>): ReactNode {
  const { language } = frame
  const { impact, subject } = view
  const current = subject.versions.find((each) => each.current)?.version ?? 0
  return (
    <section className="stack" aria-labelledby="standings">
      <h2 id="standings">{say(words.standings, language)}</h2>
      {impact.standings.length === 0 ? (
        <p>{say(words.nobody, language)}</p>
      ) : (
        <Table
          caption={say(words.standings, language)}
          captionHidden
          columns={[
            { label: say(words.platform, language) },
            { label: say(words.basicVersion, language) },
            { label: say(words.items, language) },
            { label: say(words.standing, language) },
          ]}
          rows={impact.standings.map(({ platformId, basicVersion, items }) => ({
            key: `${platformId} ${basicVersion}`,
            cells: [
              platformName(view, platformId, language),
              say(words.version, language, { version: basicVersion }),
              items,
              <Tag key="state" tone={basicVersion >= current ? 'ok' : 'warn'}>
                {say(basicVersion >= current ? words.taken : words.behind, language)}
              </Tag>,
            ],
          }))}
        />
      )}
    </section>
  )
}

function platformName({ platforms }: BasicImpactView, id: string | null, language: Language): string {
  const found = platforms.find((platform) => platform.id === id)
  if (found) return say(found.name, language)
  return id ?? say(words.here, language)
}

function Departing({ frame, view }: BenchPageProps<BasicImpactView>): ReactNode {
  const { language } = frame
  const { departing, departingTotal } = view.impact
  return (
    <section className="stack" aria-labelledby="departing">
      <h2 id="departing">{say(words.departing, language)}</h2>
      {departing.length === 0 ? (
        <p>{say(words.departingNone, language)}</p>
      ) : (
        <>
          <p>{say(words.departingLead, language)}</p>
          <Table
            caption={say(words.departing, language)}
            captionHidden
            columns={[words.place, words.platform, words.elements].map((each) => ({ label: say(each, language) }))}
            rows={departing.map(({ handlingCode, platformId, region, elements }) => ({
              key: handlingCode,
              cells: [
                <span key="place">
                  {placeName(region)}
                  <span className="codes">{handlingCode}</span>
                </span>,
                platformName(view, platformId, language),
                elements.map((element) => say(namesOf(element), language)).join(language === 'en' ? ', ' : '、'),
              ],
            }))}
          />
          {departingTotal > departing.length && (
            <p>{say(words.departingMore, language, { total: departingTotal, shown: departing.length })}</p>
          )}
        </>
      )}
    </section>
  )
}

function placeName(region: string): string {
  return findRegion(region)
    ? regionPath(region)
        .map(({ name }) => name)
        .join('')
    : region
}
