import type { ReactNode } from 'react'
import type { Language } from '#kernel/language'
import { say } from '#kernel/language'
import { componentWords } from '../component-words.ts'
import { Icon } from '../icon/icon.tsx'

export interface SearchBoxProps {
  readonly language: Language
  readonly action: string
  readonly label: string
  /** An example, not the label: 例如：孩子要上户口. */
  readonly example?: string | undefined
  readonly value?: string | undefined
  readonly name?: string | undefined
  /** Offers suggestions from `/api/suggest` for this region where script runs. */
  readonly suggest?: string | undefined
  /** The large form of the home page. */
  readonly large?: boolean | undefined
  /** Kept when searching: the region, the audience. */
  readonly hidden?: Readonly<Record<string, string>> | undefined
}

/** A plain GET form. The script turns the input into a combobox with at most eight suggestions. */
export function SearchBox(props: SearchBoxProps): ReactNode {
  const { language, action, label, example, value, name = 'q', suggest, large, hidden = {} } = props
  return (
    <search>
      <form
        className={large ? 'search search--large' : 'search'}
        action={action}
        method="get"
        data-suggest={suggest ? language : undefined}
        data-suggest-region={suggest}
        data-suggest-words={suggest ? say(componentWords.suggestions, language) : undefined}
      >
        {Object.entries(hidden).map(([key, kept]) => (
          <input key={key} type="hidden" name={key} value={kept} />
        ))}
        <Icon name="search" />
        <label className="hidden-text" htmlFor={`search-${name}`}>
          {label}
        </label>
        <input
          className="search__input"
          id={`search-${name}`}
          name={name}
          type="search"
          placeholder={example}
          defaultValue={value}
          autoComplete="off"
          enterKeyHint="search"
        />
        <button className="button button--primary" type="submit">
          {say(componentWords.search, language)}
        </button>
      </form>
    </search>
  )
}
