import type { ReactNode } from 'react'
import { say } from '#kernel/language'
import { ButtonLink, ButtonRow, EmptyState, Notice, Section, ThemeList } from '../../components/index.ts'
import { type Frame, href, regionHref } from '../../frame/index.ts'
import { themeIcon } from '../items/theme-icons.ts'
import { filterQuery } from './filters.ts'
import type { SearchView } from './load-search.ts'
import { searchWords as words } from './words.ts'

/** No dead end: without the filters, the nearest themes, other words, a human. */
export function NothingFound({ frame, view }: { readonly frame: Frame; readonly view: SearchView }): ReactNode {
  const { language } = frame
  const { themes, all } = view
  const isFiltered = all.length > 0
  const without = { audience: undefined, way: undefined }
  return (
    <>
      <Notice tone="info" title={say(words.none, language, { words: shortened(view.words) })}>
        <p>
          {say(isFiltered ? words.noneFiltered : words.noneLead, language)}{' '}
          {isFiltered && (
            <a href={href(frame, `/search?${new URLSearchParams({ q: view.words, ...filterQuery(view, without) })}`)}>
              {say(words.withoutFilters, language, { count: all.length })}
            </a>
          )}
        </p>
        {!isFiltered && (
          <div className="prose">
            <ul>
              <li>{say(words.tip1, language)}</li>
              <li>{say(words.tip2, language)}</li>
              <li>
                {say(words.tip3, language, { region: frame.region.name })}{' '}
                <a href={regionHref(frame)}>{say(words.changeRegion, language)}</a>
              </li>
            </ul>
          </div>
        )}
      </Notice>
      {themes.length > 0 && (
        <Section title={say(words.themes, language)}>
          <ThemeList
            themes={themes.map((theme) => ({
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

/** A heading of a hundred letters is read by nobody. */
function shortened(text: string): string {
  const letters = [...text]
  return letters.length > 30 ? `${letters.slice(0, 30).join('')}…` : text
}
