import type { ReactNode } from 'react'
import { say } from '#kernel/language'
import { Button, type Frame, href, Tabs, TextInput } from '#portal'
import { type ListFilter, listFilters } from './route.ts'
import { listWords as words } from './words.ts'

interface FilterBarProps {
  readonly frame: Frame
  readonly base: string
  readonly filter: ListFilter
  readonly words: string
  /** Without the states of drafts: who only reads the list has none. */
  readonly isShort?: boolean
}

/** States as chips, a search by name or code; both stand in the address. */
export function FilterBar({ frame, base, filter, words: typed, isShort = false }: FilterBarProps): ReactNode {
  const { language } = frame
  const filters = listFilters.filter((each) => !isShort || !['draft', 'checked', 'approved'].includes(each))
  const hrefOf = (each: ListFilter): string => {
    const query = new URLSearchParams({ ...(each !== 'all' && { state: each }), ...(typed && { q: typed }) })
    return href(frame, query.size > 0 ? `${base}?${query}` : base)
  }
  return (
    <div className="filter-bar">
      <Tabs
        label={say(words.filter, language)}
        tabs={filters.map((each) => ({
          text: say(words[each], language),
          href: hrefOf(each),
          current: each === filter,
        }))}
      />
      <search>
        <form className="filter" method="get" action={href(frame, base)}>
          {filter !== 'all' && <input type="hidden" name="state" value={filter} />}
          <TextInput
            id="q"
            name="q"
            label={say(words.search, language)}
            language={language}
            value={typed}
            autoComplete="off"
          />
          <Button kind="secondary" size="small" icon="search">
            {say(words.find, language)}
          </Button>
        </form>
      </search>
    </div>
  )
}
