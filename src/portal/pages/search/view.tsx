import type { ReactNode } from 'react'
import { say } from '#kernel/language'
import { Container, EntryList, PageHead, Pagination, SearchBox, Section } from '../../components/index.ts'
import { type Frame, href, PortalFrame } from '../../frame/index.ts'
import { sayRegion, sayRegionPath } from '../../region/say-region.ts'
import { itemEntry } from '../items/item-entry.tsx'
import { BestMatch } from './best-match.tsx'
import { FilterPart } from './filter-part.tsx'
import { filterQuery } from './filters.ts'
import type { OtherAnswer } from './find-others.ts'
import type { SearchView } from './load-search.ts'
import { NothingFound } from './nothing-found.tsx'
import { sayReason } from './reason-words.ts'
import { searchWords as words } from './words.ts'

interface SearchProps {
  readonly frame: Frame
  readonly view: SearchView
}

/** P2: from plain words to the one right item. */
export function SearchPage({ frame, view }: SearchProps): ReactNode {
  const { language } = frame
  const asked = view.words !== ''
  return (
    <PortalFrame frame={frame} regionNote={say(words.changed, language, { count: view.items.length })}>
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
            value={view.words}
            hidden={filterQuery(view)}
            suggest={view.region}
            large
          />
          {asked && <Answer frame={frame} view={view} />}
          {asked && view.all.length > 0 && <FilterPart frame={frame} view={view} />}
        </div>
      </Container>
    </PortalFrame>
  )
}

function Answer({ frame, view }: SearchProps): ReactNode {
  const { language } = frame
  const { places, policies, help, items, page, offset, limit } = view
  const [best] = items
  const region = view.namedPlace ?? view.region
  const shown = items.slice(Math.max(1, offset), offset + limit)
  return (
    <>
      <Others frame={frame} title={say(words.shortcut, language)} answers={places} />
      {best ? (
        <>
          <Found frame={frame} view={view} />
          {page === 1 && (
            <BestMatch frame={frame} item={best} asked={view.words} region={region} verdict={view.verdict} />
          )}
          {shown.length > 0 && (
            <Section title={say(words.others, language)}>
              <EntryList
                entries={shown.map((item) =>
                  itemEntry(item, frame, { region, more: sayReason(item, view.words, language) }),
                )}
              />
            </Section>
          )}
          <Pages frame={frame} view={view} />
        </>
      ) : (
        <NothingFound frame={frame} view={view} />
      )}
      <Others frame={frame} title={say(words.policies, language)} answers={policies} />
      <Others frame={frame} title={say(words.help, language)} answers={help} />
    </>
  )
}

/** How many, for which words and which place, and the way to the filters. */
function Found({ frame, view }: SearchProps): ReactNode {
  const { language } = frame
  const { meant, namedPlace } = view
  const place = namedPlace ?? view.region
  return (
    <p role="status" className="region-line">
      <span>
        {meant !== null && <strong>{say(words.meant, language, { meant })}</strong>}
        {meant !== null && (language === 'en' ? ' ' : '')}
        {say(words.found, language, { region: sayRegionPath(place, language), count: view.items.length })}
        {place !== frame.region.code &&
          say(namedPlace === null ? words.notYours : words.namedPlace, language, {
            place: sayRegion(place, language),
            region: frame.region.name,
          })}
      </span>
      <a href="#filters">{say(words.toFilters, language)}</a>
    </p>
  )
}

function Pages({ frame, view }: SearchProps): ReactNode {
  const { page, pages, items } = view
  const kept = { q: view.words, ...filterQuery(view) }
  return (
    <Pagination
      language={frame.language}
      page={page}
      pages={pages}
      total={items.length}
      hrefOf={(number) => href(frame, `/search?${new URLSearchParams({ ...kept, page: String(number) })}`)}
    />
  )
}

interface OthersProps {
  readonly frame: Frame
  readonly title: string
  readonly answers: readonly OtherAnswer[]
}

function Others({ frame, title, answers }: OthersProps): ReactNode {
  if (answers.length === 0) return null
  return (
    <Section title={title}>
      <EntryList
        entries={answers.map(({ path, name }) => ({ href: href(frame, path), title: say(name, frame.language) }))}
      />
    </Section>
  )
}
