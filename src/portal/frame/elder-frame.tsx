import type { ReactNode } from 'react'
import { say } from '#kernel/language'
import { Icon } from '../components/icon/icon.tsx'
import type { Frame } from './frame.ts'
import { href, modeHref, nextTextSize, regionHref } from './frame.ts'
import { frameWords } from './frame-words.ts'
import { ReadButton } from './read-button.tsx'

/** Where one is and the way back to the ordinary pages, which can be taken at any moment (principle 8). */
export function ElderTopBar({ frame }: { readonly frame: Frame }): ReactNode {
  const { language } = frame
  return (
    <header className="elder-top">
      <div className="container elder-top__inner">
        <a className="wordmark" href={href(frame, '/')}>
          {say(frameWords.wordmark, language)}
          <span className="elder-top__mode">{say(frameWords.elder, language)}</span>
        </a>
        {/* The home page of this mode has eleven stops: there it is said, elsewhere it can be changed. */}
        <p className="elder-top__region">
          <Icon name="pin" />
          {frame.current === 'home' ? frame.region.name : <a href={regionHref(frame)}>{frame.region.name}</a>}
        </p>
        <a className="elder-top__leave" href={modeHref(frame, { set: 'standard' })}>
          {say(frameWords.standard, language)}
        </a>
      </div>
    </header>
  )
}

/** Reading aloud and larger text, always within reach of the thumb. */
export function ElderBottomBar({ frame }: { readonly frame: Frame }): ReactNode {
  const { language, textSize } = frame
  const next = nextTextSize(textSize)
  return (
    <nav className="elder-bottom" aria-label={say(frameWords.elderTools, language)}>
      <div className="container elder-bottom__inner">
        <ReadButton frame={frame} words={frameWords.readElder} className="button button--primary" />
        <a className="button button--secondary" href={modeHref(frame, { size: next })}>
          <Icon name="text-size" />
          <span>{say(next > textSize ? frameWords.larger : frameWords.firstSize, language)}</span>
        </a>
      </div>
    </nav>
  )
}
