import type { ReactNode } from 'react'
import type { Language } from '#kernel/language'
import { say } from '#kernel/language'
import { componentWords } from '../component-words.ts'
import { Icon } from '../icon/icon.tsx'

export interface PaginationProps {
  readonly language: Language
  /** From 1. */
  readonly page: number
  readonly pages: number
  readonly total: number
  readonly hrefOf: (page: number) => string
}

/** Total, previous and next, and the pages around this one. Nothing when there is a single page. */
export function Pagination({ language, page, pages, total, hrefOf }: PaginationProps): ReactNode {
  if (pages <= 1) return null
  return (
    <nav className="pagination" aria-label={say(componentWords.pages, language)}>
      <p>{say(componentWords.pageOf, language, { page, pages, total })}</p>
      <ul>
        {page > 1 && (
          <li>
            <a className="pagination__link" href={hrefOf(page - 1)} rel="prev">
              <Icon name="chevron-left" size="small" />
              {say(componentWords.previousPage, language)}
            </a>
          </li>
        )}
        {around(page, pages).map((number) => (
          <li key={number} className="pagination__number">
            <a
              className="pagination__link"
              href={hrefOf(number)}
              aria-current={number === page ? 'page' : undefined}
              aria-label={say(componentWords.page, language, { page: number })}
            >
              {number}
            </a>
          </li>
        ))}
        {page < pages && (
          <li>
            <a className="pagination__link" href={hrefOf(page + 1)} rel="next">
              {say(componentWords.nextPage, language)}
              <Icon name="chevron-right" size="small" />
            </a>
          </li>
        )}
      </ul>
    </nav>
  )
}

function around(page: number, pages: number): number[] {
  const wanted = [1, page - 1, page, page + 1, pages]
  return [...new Set(wanted)].filter((number) => number >= 1 && number <= pages).sort((a, b) => a - b)
}
