import type { ReactNode } from 'react'
import { say } from '#kernel/language'
import { HiddenCsrf } from '../components/form/hidden-csrf.tsx'
import { Icon } from '../components/icon/icon.tsx'
import type { Frame } from './frame.ts'
import { href, otherLanguageHref, signInHref } from './frame.ts'
import { frameWords } from './frame-words.ts'

/** The help group: the same entries in the same order on every page (WCAG 3.2.6). */
export function HelpGroup({ frame }: { readonly frame: Frame }): ReactNode {
  const { language, mode } = frame
  return (
    <nav className="footer__group" aria-label={say(frameWords.help, language)}>
      <ul>
        <li>
          <a href="tel:12345">
            <Icon name="phone" />
            {say(mode === 'elder' ? frameWords.hotlineElder : frameWords.hotline, language)}
          </a>
        </li>
        <li>
          <a href={href(frame, '/help/proxy')}>{say(frameWords.proxy, language)}</a>
        </li>
        <li>
          <a href={href(frame, '/help/stuck')}>{say(frameWords.stuck, language)}</a>
        </li>
      </ul>
    </nav>
  )
}

/** Inside a task only help and privacy remain (portal.md 1.2). */
export function Footer({ frame, inTask }: { readonly frame: Frame; readonly inTask?: boolean | undefined }): ReactNode {
  const { language, mode } = frame
  if (mode === 'elder') return <ElderFooter frame={frame} />
  return (
    <footer className="footer">
      <div className={inTask ? 'container container--task' : 'container'}>
        <HelpGroup frame={frame} />
        <ul className="footer__group">
          {!inTask && (
            <>
              <li>
                <a href={href(frame, '/help/a11y')}>{say(frameWords.accessibility, language)}</a>
              </li>
              <li>
                <a href={href(frame, '/my/footprint')}>{say(frameWords.footprint, language)}</a>
              </li>
            </>
          )}
          <li>
            <a href={href(frame, '/help/privacy')}>{say(frameWords.privacy, language)}</a>
          </li>
          <li className="footer__language">
            <a href={otherLanguageHref(frame)} lang={language === 'en' ? 'zh-CN' : 'en'}>
              {say(frameWords.otherLanguage, language)}
            </a>
          </li>
          {!inTask && (
            <li className="footer__account">
              <Account frame={frame} className="footer__button" />
            </li>
          )}
        </ul>
        <p className="footer__host">
          {say(frame.platformName, language)} · {say(frameWords.hostedBy, language)}
        </p>
      </div>
    </footer>
  )
}

/** Who helps, and the way out: everything else is one page away, under 换回普通版 (portal.md 2.12, at most 7 choices). */
function ElderFooter({ frame }: { readonly frame: Frame }): ReactNode {
  return (
    <footer className="footer">
      <div className="container">
        <HelpGroup frame={frame} />
        {frame.signedInName !== null && (
          <div className="footer__account">
            <Account frame={frame} className="footer__button" />
          </div>
        )}
      </div>
    </footer>
  )
}

/** Sign in, or who is signed in and the way out. Signing out changes something, therefore a form. */
export function Account({ frame, className }: { readonly frame: Frame; readonly className: string }): ReactNode {
  const { language, signedInName, csrf } = frame
  if (signedInName === null) {
    return (
      <a className={className} href={signInHref(frame)}>
        <Icon name="user" />
        <span>{say(frameWords.signIn, language)}</span>
      </a>
    )
  }
  return (
    <form method="post" action={href(frame, '/signout')} className="account">
      <HiddenCsrf csrf={csrf} />
      <a className={className} href={href(frame, '/my')}>
        <Icon name="user" />
        <span>{signedInName}</span>
      </a>
      <button type="submit" className={className}>
        {say(frameWords.signOut, language)}
      </button>
    </form>
  )
}
