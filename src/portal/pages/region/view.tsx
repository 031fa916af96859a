import type { ReactNode } from 'react'
import { say } from '#kernel/language'
import { type Region, regionPath } from '#standards'
import {
  BackLink,
  Breadcrumb,
  ButtonLink,
  Container,
  EntryList,
  Notice,
  PageHead,
  SearchBox,
  Section,
  ThemeList,
} from '../../components/index.ts'
import { type Frame, href, PortalFrame } from '../../frame/index.ts'
import { childrenOf } from '../../region/find-places.ts'
import { sayRegion, sayRegionPath } from '../../region/say-region.ts'
import { regionWords as words } from './words.ts'

export interface RegionView {
  /** The region whose parts are offered. */
  readonly opened: string
  /** The platform's: nothing above it is offered. */
  readonly root: string
  readonly current: string
  /** Where to go back to, with language prefix. */
  readonly back: string
  readonly asked: string
  readonly found: readonly Region[]
}

interface RegionProps {
  readonly frame: Frame
  readonly view: RegionView
}

/** Province, city, county: plain links, no list of three thousand to open (portal.md 2.6). */
export function RegionPage({ frame, view }: RegionProps): ReactNode {
  const { language } = frame
  const { current, back, asked } = view
  return (
    <PortalFrame frame={frame}>
      <Container>
        <PageHead title={say(words.title, language)} lead={say(words.lead, language)}>
          <BackLink language={language} href={back} text={say(words.keep, language)} />
        </PageHead>
        <div className="stack">
          <p>
            <strong>{say(words.now, language, { region: sayRegionPath(current, language) })}</strong>
          </p>
          <SearchBox
            language={language}
            action={href(frame, '/region')}
            label={say(words.search, language)}
            example={say(words.example, language, { name: childrenOf(view.root)[0]?.name ?? '' })}
            value={asked}
            hidden={{ back }}
          />
          {asked !== '' && <Found frame={frame} view={view} />}
          <Parts frame={frame} view={view} />
        </div>
      </Container>
    </PortalFrame>
  )
}

function Found({ frame, view }: RegionProps): ReactNode {
  const { language } = frame
  const { asked, found } = view
  if (found.length === 0) {
    return (
      <Notice tone="info" title={say(words.notFound, language, { words: asked })}>
        {null}
      </Notice>
    )
  }
  return (
    <Section title={say(words.found, language, { words: asked })}>
      <EntryList
        entries={found.map(({ code }) => ({
          href: chooseHref(frame, view, code),
          title: sayRegionPath(code, language),
        }))}
      />
    </Section>
  )
}

function Parts({ frame, view }: RegionProps): ReactNode {
  const { language } = frame
  const { opened, root } = view
  const above = regionPath(opened).filter(({ code }) => isShown(code, root))
  const crumbs = above.map(({ code }) => ({
    text: sayRegion(code, language),
    href: code === opened ? undefined : openHref(frame, view, code),
  }))
  const atTop = opened === root
  const name = sayRegion(opened, language)
  return (
    <Section
      title={atTop && root === '000000' ? say(words.provinces, language) : say(words.below, language, { region: name })}
    >
      {!atTop && (
        <Breadcrumb
          language={language}
          crumbs={[
            ...(root === '000000' ? [{ text: sayRegion(root, language), href: openHref(frame, view, root) }] : []),
            ...crumbs,
          ]}
        />
      )}
      <p className="region-whole">
        <ButtonLink kind="secondary" icon="check" href={chooseHref(frame, view, opened)}>
          {say(words.whole, language, { region: name })}
        </ButtonLink>
      </p>
      <ThemeList
        themes={childrenOf(opened).map(({ code }) => ({
          // A place without parts is chosen at once.
          href: childrenOf(code).length > 0 ? openHref(frame, view, code) : chooseHref(frame, view, code),
          title: sayRegion(code, language),
        }))}
      />
    </Section>
  )
}

/** Of a province's own platform the nation above it is no choice. */
function isShown(code: string, root: string): boolean {
  return root === '000000' || code.startsWith(root.slice(0, 2))
}

function openHref(frame: Frame, { back }: RegionView, code: string): string {
  return href(frame, `/region?${new URLSearchParams({ in: code, back })}`)
}

function chooseHref(frame: Frame, { back }: RegionView, code: string): string {
  return href(frame, `/region?${new URLSearchParams({ set: code, back })}`)
}
