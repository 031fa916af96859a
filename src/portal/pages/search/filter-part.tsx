import type { ReactNode } from 'react'
import { ways } from '#catalogue'
import { say } from '#kernel/language'
import { Section, Tabs } from '../../components/index.ts'
import { type Frame, href, regionHref } from '../../frame/index.ts'
import { sayRegion } from '../../region/say-region.ts'
import { type Filters, filtered, filterQuery } from './filters.ts'
import type { SearchView } from './load-search.ts'
import { searchWords as words } from './words.ts'

/** After the results, since most people need none; the line above the results leads here. */
export function FilterPart({ frame, view }: { readonly frame: Frame; readonly view: SearchView }): ReactNode {
  const { language } = frame
  const { audience, way, region, regions, all } = view
  const hrefOf = (change: Partial<Filters>) =>
    href(frame, `/search?${new URLSearchParams({ q: view.words, ...filterQuery(view, change) })}`)
  const audiences = [undefined, 'person', 'enterprise'] as const
  return (
    <Section title={say(words.filters, language)} id="filters">
      <div className="filters">
        <h3>{say(words.who, language)}</h3>
        <Tabs
          label={say(words.who, language)}
          tabs={audiences.map((each) => ({
            text: say(words[each ?? 'everybody'], language),
            href: hrefOf({ audience: each }),
            current: each === audience,
            count: filtered(all, { audience: each, way }).length,
          }))}
        />
        <h3>{say(words.way, language)}</h3>
        <Tabs
          label={say(words.way, language)}
          tabs={[undefined, ...ways].map((each) => ({
            text: say(words[each ?? 'everybody'], language),
            href: hrefOf({ way: each }),
            current: each === way,
            count: filtered(all, { audience, way: each }).length,
          }))}
        />
        <h3>{say(words.where, language)}</h3>
        {regions.length > 0 && (
          <Tabs
            label={say(words.where, language)}
            tabs={regions.map((each) => ({
              text: sayRegion(each.region, language),
              href: hrefOf({ region: each.region, isNamed: each.region !== frame.region.code }),
              current: each.region === region,
              count: each.count,
            }))}
          />
        )}
        <p>
          <a href={regionHref(frame)}>{say(words.otherRegion, language)}</a>
        </p>
      </div>
    </Section>
  )
}
