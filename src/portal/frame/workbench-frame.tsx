import type { ReactNode } from 'react'
import { say } from '#kernel/language'
import { HiddenCsrf } from '../components/form/hidden-csrf.tsx'
import type { IconName } from '../components/icon/glyphs.ts'
import { Icon } from '../components/icon/icon.tsx'
import { href, otherLanguageHref } from './frame.ts'
import { frameWords } from './frame-words.ts'
import type { FrameProps } from './portal-frame.tsx'

export interface RailEntry {
  readonly href: string
  readonly text: string
  readonly icon: IconName
  /** A number, or what is shown for one. */
  readonly count?: ReactNode
  /** The count needs attention: red. */
  readonly urgent?: boolean | undefined
  readonly current?: boolean | undefined
}

export interface RailGroup {
  readonly title?: string | undefined
  readonly entries: readonly RailEntry[]
}

export interface WorkbenchFrameProps extends FrameProps {
  /** 东湖分局户政科 */
  readonly organisationName: string
  /** 岗位 审批岗 */
  readonly roleName: string
  readonly rail: readonly RailGroup[]
  /** Where the search of the header goes; no search without it. */
  readonly searchHref?: string | undefined
  readonly signOutHref?: string | undefined
}

/** Header and rail of the staff's pages; the page itself is the rest of the screen. */
export function WorkbenchFrame(props: WorkbenchFrameProps): ReactNode {
  const { frame, organisationName, roleName, rail, searchHref, signOutHref = href(frame, '/signout'), children } = props
  const { language } = frame
  return (
    <div className="bench">
      <header className="bench__header">
        <a className="wordmark" href={href(frame, '/w')}>
          {say(frameWords.wordmark, language)}
        </a>
        <p className="bench__where">
          {say(frameWords.workbench, language)} · {organisationName}
        </p>
        {searchHref && (
          <search className="bench__search">
            <form action={searchHref} method="get">
              <Icon name="search" />
              <label className="hidden-text" htmlFor="bench-search">
                {say(frameWords.search, language)}
              </label>
              <input
                id="bench-search"
                name="q"
                type="search"
                placeholder={say(frameWords.workbenchSearch, language)}
                data-key="ctrl+k"
                aria-keyshortcuts="Control+K"
                autoComplete="off"
              />
              <kbd>Ctrl K</kbd>
            </form>
          </search>
        )}
        <div className="bench__tools">
          <span>{roleName}</span>
          <a className="tool" href={otherLanguageHref(frame)} lang={language === 'en' ? 'zh-CN' : 'en'}>
            {say(frameWords.otherLanguage, language)}
          </a>
          {frame.signedInName !== null && (
            <form method="post" action={signOutHref} className="account">
              <HiddenCsrf csrf={frame.csrf} />
              <span>{frame.signedInName}</span>
              <button type="submit" className="tool">
                {say(frameWords.signOut, language)}
              </button>
            </form>
          )}
        </div>
      </header>
      <nav className="bench__rail" aria-label={say(frameWords.workbenchNavigation, language)}>
        {rail.map((group) => (
          <div key={group.title ?? 'first'}>
            {group.title && <p className="rail__title">{group.title}</p>}
            <ul>
              {group.entries.map((entry) => (
                <li key={entry.href}>
                  <a className="rail__link" href={entry.href} aria-current={entry.current ? 'page' : undefined}>
                    <Icon name={entry.icon} />
                    <span>{entry.text}</span>
                    {entry.count !== undefined && (
                      <span className={entry.urgent ? 'rail__count rail__count--urgent' : 'rail__count'}>
                        {entry.count}
                      </span>
                    )}
                  </a>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </nav>
      <main id="main" tabIndex={-1} className="bench__main">
        {children}
      </main>
    </div>
  )
}
