import type { ReactNode } from 'react'
import { say } from '#kernel/language'
import {
  Breadcrumb,
  Container,
  Details,
  EmptyState,
  EntryList,
  PageHead,
  SearchBox,
  Section,
  Tabs,
  ThemeList,
} from '../../components/index.ts'
import { type Frame, href, PortalFrame } from '../../frame/index.ts'
import { itemsHref } from './items-href.ts'
import { type ItemsView, type Lens, lenses } from './load-items.ts'
import { Opened } from './opened.tsx'
import { RegionLine } from './region-line.tsx'
import { itemsWords as words } from './words.ts'

interface ItemsProps {
  readonly frame: Frame
  readonly view: ItemsView
}

/** P3: browse when the name is unknown. */
export function ItemsPage({ frame, view }: ItemsProps): ReactNode {
  const { language } = frame
  const { audience, lens, opened } = view
  const audienceWords = audience === 'person' ? words.forPerson : words.forEnterprise
  return (
    <PortalFrame frame={frame} regionNote={say(words.changed, language, { count: opened?.total ?? view.total })}>
      <Container>
        <PageHead
          title={opened?.title ?? say(audienceWords, language)}
          lead={opened ? undefined : say(words.lead, language)}
        >
          <Breadcrumb
            language={language}
            crumbs={[
              { text: say(words.home, language), href: href(frame, '/') },
              { text: say(audienceWords, language), href: opened ? itemsHref(frame, view, 'theme') : undefined },
              ...(opened
                ? [{ text: say(words[lens], language), href: itemsHref(frame, view, lens) }, { text: opened.title }]
                : []),
            ]}
          />
        </PageHead>
        {opened ? <Opened frame={frame} view={view} opened={opened} /> : <Overview frame={frame} view={view} />}
      </Container>
    </PortalFrame>
  )
}

function Overview({ frame, view }: ItemsProps): ReactNode {
  const { language } = frame
  const { audience, lens, total } = view
  return (
    <div className="stack">
      <SearchBox
        language={language}
        action={href(frame, '/search')}
        label={say(words.search, language)}
        hidden={{ for: audience }}
        suggest={view.region}
      />
      <RegionLine frame={frame} view={view} total={total} />
      <Tabs
        label={say(words.audiences, language)}
        tabs={(['person', 'enterprise'] as const).map((each) => ({
          text: say(each === 'person' ? words.forPerson : words.forEnterprise, language),
          href: itemsHref(frame, { ...view, audience: each }, lens),
          current: each === audience,
        }))}
      />
      <Tabs
        label={say(words.lenses, language)}
        tabs={lenses.map((each) => ({
          text: say(words[each], language),
          href: itemsHref(frame, view, each),
          current: each === lens,
        }))}
      />
      <LensEntries frame={frame} view={view} />
      {lens === 'way' && (
        <p>
          <a href={href(frame, '/ways')}>{say(words.waysHref, language)}</a>
        </p>
      )}
    </div>
  )
}

const titles = {
  theme: words.themes,
  department: words.departments,
  stage: words.stages,
  way: words.ways,
} as const satisfies Record<Lens, unknown>

function LensEntries({ frame, view }: ItemsProps): ReactNode {
  const { language } = frame
  const { lens, entries, empty } = view
  const hrefOf = (query: string) => itemsHref(frame, view, lens, query)
  if (view.total === 0) return <EmptyState text={say(words.none, language)} />
  return (
    <Section title={say(titles[lens], language)}>
      {lens === 'theme' ? (
        <ThemeList
          themes={entries.map(({ query, name, icon, count }) => ({ href: hrefOf(query), title: name, icon, count }))}
        />
      ) : (
        <EntryList
          entries={entries.map(({ query, name, text, icon, count }) => ({
            href: hrefOf(query),
            title: name,
            text,
            icon,
            beside: say(words.count, language, { count }),
          }))}
        />
      )}
      {empty.length > 0 && (
        <Details summary={say(words.emptyThemes, language, { count: empty.length })}>
          <p>{say(words.emptyThemesText, language)}</p>
          <ul className="link-row">
            {empty.map(({ query, name }) => (
              <li key={query}>
                <a href={hrefOf(query)}>{name}</a>
              </li>
            ))}
          </ul>
        </Details>
      )}
    </Section>
  )
}
