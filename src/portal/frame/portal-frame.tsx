import type { ReactNode } from 'react'
import type { Words } from '#kernel/language'
import { say } from '#kernel/language'
import type { IconName } from '../components/icon/glyphs.ts'
import { Icon } from '../components/icon/icon.tsx'
import { ElderBottomBar, ElderTopBar } from './elder-frame.tsx'
import { Account, Footer } from './footer.tsx'
import type { Frame, NavigationKey } from './frame.ts'
import { href, modeHref, otherLanguageHref, regionHref } from './frame.ts'
import { frameWords } from './frame-words.ts'
import { ReadButton } from './read-button.tsx'

const navigation: readonly { key: NavigationKey; path: string; words: Words }[] = [
  { key: 'home', path: '/', words: frameWords.home },
  { key: 'person', path: '/items?for=person', words: frameWords.person },
  { key: 'enterprise', path: '/items?for=enterprise', words: frameWords.enterprise },
  { key: 'policy', path: '/policy', words: frameWords.policy },
  { key: 'centres', path: '/centres', words: frameWords.centres },
  { key: 'verify', path: '/verify', words: frameWords.verify },
  { key: 'my', path: '/my', words: frameWords.my },
]

/** 亮证 stands in the middle because it is needed with one hand at a door (portal.md 1.2). */
const shortcuts: readonly {
  key: NavigationKey
  path: string
  words: Words
  icon: IconName
  covers: readonly NavigationKey[]
}[] = [
  { key: 'home', path: '/', words: frameWords.home, icon: 'home', covers: ['home'] },
  { key: 'items', path: '/items', words: frameWords.items, icon: 'list', covers: ['items', 'person', 'enterprise'] },
  { key: 'certs', path: '/my/certs', words: frameWords.show, icon: 'qr', covers: ['certs'] },
  { key: 'cases', path: '/my/cases', words: frameWords.cases, icon: 'document', covers: ['cases'] },
  { key: 'my', path: '/my', words: frameWords.myShort, icon: 'user', covers: ['my'] },
]

/** Which entry of the masthead a page belongs to: all that is one's own stands under 我的. */
function mastheadKey(current: NavigationKey | undefined): NavigationKey | undefined {
  if (current === 'certs' || current === 'cases') return 'my'
  return current === 'items' ? 'person' : current
}

export interface FrameProps {
  readonly frame: Frame
  readonly children: ReactNode
}

export interface PortalFrameProps extends FrameProps {
  /** What a change of region means for this page: 本事项由东湖区办理. Said only after a change. */
  readonly regionNote?: string | undefined
}

/** Every public page outside a task; in elderly mode with the two bars of that mode instead. */
export function PortalFrame({ frame, regionNote, children }: PortalFrameProps): ReactNode {
  const elder = frame.mode === 'elder'
  return (
    <>
      {elder ? <ElderTopBar frame={frame} /> : <SiteHeader frame={frame} />}
      <main id="main" tabIndex={-1}>
        {frame.regionChanged && <RegionChange frame={frame} note={regionNote} />}
        {children}
      </main>
      <Footer frame={frame} />
      {elder ? <ElderBottomBar frame={frame} /> : <BottomBar frame={frame} />}
    </>
  )
}

function SiteHeader({ frame }: { readonly frame: Frame }): ReactNode {
  const { language, region, current } = frame
  const currentKey = mastheadKey(current)
  return (
    <header className="site-header">
      <div className="utility">
        <div className="container utility__inner">
          <a className="wordmark utility__wordmark" href={href(frame, '/')}>
            {say(frameWords.wordmark, language)}
          </a>
          <a className="tool utility__region" href={regionHref(frame)}>
            <Icon name="pin" size="small" />
            <span className="hidden-text">{say(frameWords.region, language)}</span>
            <RegionName name={region.name} />
            <span className="hidden-text">{say(frameWords.changeRegion, language)}</span>
            <Icon name="chevron-down" size="small" />
          </a>
          <div className="utility__tools">
            <a className="tool" href={modeHref(frame, { set: 'elder' })} title={say(frameWords.elderLong, language)}>
              <Icon name="text-size" />
              <span>{say(frameWords.elder, language)}</span>
            </a>
            <ReadButton frame={frame} words={frameWords.read} className="tool" />
            <a className="tool" href={otherLanguageHref(frame)} lang={language === 'en' ? 'zh-CN' : 'en'}>
              <Icon name="globe" />
              <span>{say(frameWords.otherLanguage, language)}</span>
            </a>
            <div className="utility__account">
              <Account frame={frame} className="tool" />
            </div>
          </div>
        </div>
      </div>
      <div className="masthead">
        <div className="container masthead__inner">
          <a className="wordmark" href={href(frame, '/')}>
            {say(frameWords.wordmark, language)}
            <span className="wordmark__platform">{say(frame.platformName, language)}</span>
          </a>
          <nav aria-label={say(frameWords.mainNavigation, language)}>
            <ul className="masthead__list">
              {navigation.map(({ key, path, words }) => (
                <li key={key}>
                  <a
                    className="masthead__link"
                    href={href(frame, path)}
                    aria-current={key === currentKey ? 'page' : undefined}
                  >
                    {say(words, language)}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        </div>
      </div>
    </header>
  )
}

/** 江西省 · 南昌市 · 东湖区; on phones only the last part has room. */
function RegionName({ name }: { readonly name: string }): ReactNode {
  const cut = name.lastIndexOf('·') + 1
  return (
    <span className="utility__place">
      {cut > 0 && <span className="utility__above">{name.slice(0, cut)} </span>}
      {name.slice(cut).trim()}
    </span>
  )
}

/** Changing the region keeps the page and says what changed (portal.md 1.2). */
function RegionChange({ frame, note }: { readonly frame: Frame; readonly note: string | undefined }): ReactNode {
  const { language, region } = frame
  const changed = say(frameWords.regionChanged, language, { region: region.name })
  const [comma, stop] = language === 'en' ? ['. ', '.'] : ['，', '。']
  return (
    <div className="container">
      <p className="region-change" role="status">
        <Icon name="check" />
        <span>
          {changed}
          {note ? comma + note : stop}
        </span>
      </p>
    </div>
  )
}

/** Fixed at the bottom of phones; `body` keeps its height free. */
function BottomBar({ frame }: { readonly frame: Frame }): ReactNode {
  const { language, current } = frame
  return (
    <nav className="bottom-bar" aria-label={say(frameWords.bottomNavigation, language)}>
      <ul>
        {shortcuts.map(({ key, path, words, icon, covers }) => (
          <li key={key}>
            <a
              className={key === 'certs' ? 'bottom-bar__link bottom-bar__link--raised' : 'bottom-bar__link'}
              href={href(frame, path)}
              aria-current={current && covers.includes(current) ? 'page' : undefined}
            >
              <span className="bottom-bar__icon">
                <Icon name={icon} />
              </span>
              {say(words, language)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
