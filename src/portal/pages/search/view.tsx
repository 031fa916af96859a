import type { ReactNode } from 'react'
import { type Audience, type ItemCard, type SearchResult, type Way, ways } from '#catalogue'
import { type Language, say, type Words } from '#kernel/language'
import {
  ButtonLink,
  ButtonRow,
  Clauses,
  Container,
  EmptyState,
  EntryList,
  FactStrip,
  Notice,
  PageHead,
  SearchBox,
  Section,
  Tabs,
  Tag,
  ThemeList,
} from '../../components/index.ts'
import { type Frame, href, PortalFrame } from '../../frame/index.ts'
import { sayLimit, sayOutcome, sayPapers, sayVisits, wayTags } from '../items/outcome.ts'
import { themeIcon } from '../items/theme-icons.ts'
import type { SitePlace } from './site-places.ts'
import { searchWords as words } from './words.ts'

export interface SearchView {
  readonly result: SearchResult
  readonly audience: Audience | undefined
  readonly way: Way | undefined
  readonly places: readonly SitePlace[]
}

interface SearchProps {
  readonly frame: Frame
  readonly view: SearchView
}

/** P2: from plain words to the one right item. */
export function SearchPage({ frame, view }: SearchProps): ReactNode {
  const { language } = frame
  const { result } = view
  const asked = result.words !== ''
  return (
    <PortalFrame frame={frame}>
      <Container>
        <PageHead
          title={say(asked ? words.title : words.start, language)}
          lead={asked ? undefined : say(words.startLead, language)}
        />
        <div className="stack">
          <SearchBox
            language={language}
            action={href(frame, '/search')}
            label={say(words.label, language)}
            example={say(words.example, language)}
            value={result.words}
            hidden={filterQuery(view)}
            suggest
            large
          />
          {asked && <Answer frame={frame} view={view} />}
          {asked && <Filters frame={frame} view={view} />}
        </div>
      </Container>
    </PortalFrame>
  )
}

function Answer({ frame, view }: SearchProps): ReactNode {
  const { language } = frame
  const { result, places } = view
  const { items, meant } = result
  const [best, ...others] = items
  return (
    <>
      {places.length > 0 && (
        <Section title={say(words.shortcut, language)}>
          <EntryList
            entries={places.map(({ path, name }) => ({ href: href(frame, path), title: say(name, language) }))}
          />
        </Section>
      )}
      {best ? (
        <>
          <p role="status">
            {meant !== null && <>{say(words.meant, language, { words: result.words, meant })} </>}
            {say(words.found, language, { count: items.length })}
            {language === 'en' ? '. ' : '。'}
            <a href="#filters">{say(words.toFilters, language)}</a>
          </p>
          <BestMatch frame={frame} item={best} />
          {others.length > 0 && (
            <Section title={say(words.others, language)}>
              <EntryList entries={others.map((item) => entryOf(item, frame))} />
            </Section>
          )}
        </>
      ) : (
        <NothingFound frame={frame} view={view} />
      )}
    </>
  )
}

function BestMatch({ frame, item }: { readonly frame: Frame; readonly item: ItemCard }): ReactNode {
  const { language } = frame
  const path = href(frame, `/items/${item.handlingCode}`)
  return (
    <section className="stack" aria-label={say(words.best, language)}>
      <div className="section__head">
        <h2>{say(item.name, language)}</h2>
        {wayTags(item).map((tag) => (
          <Tag key={tag.en} tone="info">
            {say(tag, language)}
          </Tag>
        ))}
      </div>
      <p>{say(item.summary, language)}</p>
      <FactStrip
        facts={[
          { label: say(words.limit, language), value: sayLimit(item.promisedLimit, language) },
          {
            label: say(words.papers, language),
            value: sayPapers(item.papers.toHandIn, language),
            spared: item.papers.toHandIn === 0,
          },
          { label: say(words.visits, language), value: sayVisits(item.visits, language), spared: item.visits === 0 },
        ]}
      />
      <ButtonRow>
        <ButtonLink href={path} hiddenText={` ${say(item.name, language)}`}>
          {say(words.open, language)}
        </ButtonLink>
      </ButtonRow>
    </section>
  )
}

function NothingFound({ frame, view }: SearchProps): ReactNode {
  const { language } = frame
  const { result, audience, way } = view
  const filtered = audience !== undefined || way !== undefined
  return (
    <>
      <Notice tone="info" title={say(words.none, language, { words: result.words })}>
        <p>{say(filtered ? words.noneFiltered : words.noneLead, language)}</p>
      </Notice>
      {result.themes.length > 0 && (
        <Section title={say(words.themes, language)}>
          <ThemeList
            themes={result.themes.map((theme) => ({
              href: href(frame, `/items?for=${theme.audience}&theme=${theme.code}`),
              title: say(theme.name, language),
              icon: themeIcon(theme),
              count: theme.count,
            }))}
          />
        </Section>
      )}
      <EmptyState text={say(words.stillNothing, language)}>
        <ButtonRow>
          <ButtonLink kind="secondary" icon="phone" href="tel:12345">
            {say(words.call, language)}
          </ButtonLink>
          <ButtonLink kind="quiet" href={href(frame, '/items')}>
            {say(words.allItems, language)}
          </ButtonLink>
        </ButtonRow>
      </EmptyState>
    </>
  )
}

/** After the results, since most people need none; the line above the results leads here. */
function Filters({ frame, view }: SearchProps): ReactNode {
  const { language } = frame
  const { audience, way } = view
  const link = (text: Words, change: { for?: Audience | undefined; way?: Way | undefined }, current: boolean) => ({
    text: say(text, language),
    href: href(
      frame,
      `/search?${new URLSearchParams({ q: view.result.words, ...filterQuery({ audience, way }, change) })}`,
    ),
    current,
  })
  return (
    <Section title={say(words.filters, language)} id="filters">
      <div className="stack">
        <h3>{say(words.who, language)}</h3>
        <Tabs
          label={say(words.who, language)}
          tabs={[
            link(words.everybody, { for: undefined }, audience === undefined),
            link(words.person, { for: 'person' }, audience === 'person'),
            link(words.enterprise, { for: 'enterprise' }, audience === 'enterprise'),
          ]}
        />
        <h3>{say(words.way, language)}</h3>
        <Tabs
          label={say(words.way, language)}
          tabs={[
            link(words.everybody, { way: undefined }, way === undefined),
            ...ways.map((each) => link(words[each], { way: each }, way === each)),
          ]}
        />
      </div>
    </Section>
  )
}

function filterQuery(
  { audience, way }: Pick<SearchView, 'audience' | 'way'>,
  change: { for?: Audience | undefined; way?: Way | undefined } = {},
): Record<string, string> {
  const wanted = { for: 'for' in change ? change.for : audience, way: 'way' in change ? change.way : way }
  return { ...(wanted.for && { for: wanted.for }), ...(wanted.way && { way: wanted.way }) }
}

function entryOf(item: ItemCard, frame: Frame): { href: string; title: string; text: ReactNode } {
  const language: Language = frame.language
  return {
    href: href(frame, `/items/${item.handlingCode}`),
    title: say(item.name, language),
    text: <Clauses text={sayOutcome(item, language)} />,
  }
}
