import type { ReactNode } from 'react'
import { type Audience, type Department, type ItemCard, type Theme, type Way, ways } from '#catalogue'
import { say } from '#kernel/language'
import {
  Breadcrumb,
  ButtonLink,
  Clauses,
  Container,
  EmptyState,
  EntryList,
  PageHead,
  SearchBox,
  Section,
  Tabs,
  ThemeList,
} from '../../components/index.ts'
import { type Frame, href, PortalFrame } from '../../frame/index.ts'
import { sayOutcome } from './outcome.ts'
import { themeIcon } from './theme-icons.ts'
import { itemsWords as words } from './words.ts'

export const lenses = ['theme', 'department', 'way'] as const
export type Lens = (typeof lenses)[number]

export interface ItemsView {
  readonly audience: Audience
  readonly lens: Lens
  readonly themes: readonly Theme[]
  readonly departments: readonly Department[]
  /** What was opened: its name and its items; null on the overview. */
  readonly opened: { readonly title: string; readonly items: readonly ItemCard[] } | null
}

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
    <PortalFrame frame={frame}>
      <Container>
        <PageHead
          title={opened?.title ?? say(audienceWords, language)}
          lead={opened ? undefined : say(words.lead, language)}
        >
          <Breadcrumb
            language={language}
            crumbs={[
              { text: say(words.home, language), href: href(frame, '/') },
              { text: say(audienceWords, language), href: opened ? lensHref(frame, view, lens) : undefined },
              ...(opened ? [{ text: opened.title }] : []),
            ]}
          />
        </PageHead>
        {opened ? <Opened frame={frame} view={view} /> : <Overview frame={frame} view={view} />}
      </Container>
    </PortalFrame>
  )
}

function Overview({ frame, view }: ItemsProps): ReactNode {
  const { language } = frame
  const { audience, lens } = view
  return (
    <div className="stack">
      <SearchBox
        language={language}
        action={href(frame, '/search')}
        label={say(words.search, language)}
        hidden={{ for: audience }}
        suggest
      />
      <Tabs
        label={say(words.audiences, language)}
        tabs={(['person', 'enterprise'] as const).map((each) => ({
          text: say(each === 'person' ? words.forPerson : words.forEnterprise, language),
          href: lensHref(frame, { audience: each }, lens),
          current: each === audience,
        }))}
      />
      <Tabs
        label={say(words.lenses, language)}
        tabs={lenses.map((each) => ({
          text: say(words[each], language),
          href: lensHref(frame, view, each),
          current: each === lens,
        }))}
      />
      {lens === 'theme' && <Themes frame={frame} view={view} />}
      {lens === 'department' && <Departments frame={frame} view={view} />}
      {lens === 'way' && <Ways frame={frame} view={view} />}
    </div>
  )
}

function Themes({ frame, view }: ItemsProps): ReactNode {
  const { language } = frame
  if (view.themes.length === 0) return <EmptyState text={say(words.none, language)} />
  return (
    <Section title={say(words.themes, language)}>
      <ThemeList
        themes={view.themes.map((theme) => ({
          href: `${lensHref(frame, view, 'theme')}&theme=${theme.code}`,
          title: say(theme.name, language),
          icon: themeIcon(theme),
          count: theme.count,
        }))}
      />
    </Section>
  )
}

function Departments({ frame, view }: ItemsProps): ReactNode {
  const { language } = frame
  if (view.departments.length === 0) return <EmptyState text={say(words.none, language)} />
  return (
    <Section title={say(words.departments, language)}>
      <EntryList
        entries={view.departments.map(({ id, name, count }) => ({
          href: `${lensHref(frame, view, 'department')}&department=${encodeURIComponent(id)}`,
          title: say(name, language),
          beside: say(words.count, language, { count }),
        }))}
      />
    </Section>
  )
}

const wayTexts = {
  atOnce: words.atOnceText,
  online: words.onlineText,
  nearby: words.nearbyText,
  oneVisit: words.oneVisitText,
} as const satisfies Record<Way, unknown>

function Ways({ frame, view }: ItemsProps): ReactNode {
  const { language } = frame
  return (
    <Section title={say(words.ways, language)}>
      <EntryList
        entries={ways.map((way) => ({
          href: `${lensHref(frame, view, 'way')}&way=${way}`,
          title: say(words[way], language),
          text: say(wayTexts[way], language),
        }))}
      />
    </Section>
  )
}

function Opened({ frame, view }: ItemsProps): ReactNode {
  const { language } = frame
  const items = view.opened?.items ?? []
  if (items.length === 0) {
    return (
      <EmptyState text={say(view.lens === 'theme' ? words.noneTheme : words.none, language)}>
        <ButtonLink kind="secondary" href={lensHref(frame, view, 'theme')}>
          {say(words.back, language)}
        </ButtonLink>
      </EmptyState>
    )
  }
  return (
    <div className="stack">
      <p>{say(words.count, language, { count: items.length })}</p>
      <EntryList
        entries={items.map((item) => ({
          href: href(frame, `/items/${item.handlingCode}`),
          title: say(item.name, language),
          text: <Clauses text={sayOutcome(item, language)} />,
          beside: view.lens === 'department' ? undefined : say(item.department.name, language),
        }))}
      />
    </div>
  )
}

function lensHref(frame: Frame, { audience }: Pick<ItemsView, 'audience'>, lens: Lens): string {
  return href(frame, `/items?for=${audience}${lens === 'theme' ? '' : `&by=${lens}`}`)
}
