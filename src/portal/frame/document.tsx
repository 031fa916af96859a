import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { say } from '#kernel/language'
import { assetPaths } from '../styles/assets.ts'
import type { Frame } from './frame.ts'
import { href, otherLanguageHref } from './frame.ts'
import { frameWords } from './frame-words.ts'

export interface DocumentOptions {
  /** Whose sheet and script: the public's or the staff's. */
  readonly surface?: 'portal' | 'workbench' | undefined
  /** Loads the page again by itself where no script runs: codes that expire, a wait for the phone. */
  readonly refreshSeconds?: number | undefined
  /** Private pages have no place in a search engine. */
  readonly noIndex?: boolean | undefined
}

/** The whole HTML of a page. The body is one of the frames with the page in it. */
export function renderDocument(frame: Frame, body: ReactNode, options: DocumentOptions = {}): string {
  return `<!doctype html>${renderToStaticMarkup(<Document frame={frame} body={body} options={options} />)}`
}

function Document({ frame, body, options }: { frame: Frame; body: ReactNode; options: DocumentOptions }): ReactNode {
  const { language, mode, theme, textSize, path, hasErrors } = frame
  const { surface = 'portal', refreshSeconds, noIndex } = options
  const staff = surface === 'workbench'
  const paths = assetPaths()
  const errorPrefix = hasErrors ? say(frameWords.errorPrefix, language) : ''
  const other = language === 'en' ? 'zh-CN' : 'en'
  return (
    <html
      lang={language}
      data-mode={staff ? 'standard' : mode}
      // Elderly mode is light only (portal.md 2.7).
      data-theme={mode === 'elder' && !staff ? 'light' : theme}
      data-size={textSize === 100 ? undefined : textSize}
      data-surface={surface}
    >
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <title>{`${errorPrefix}${frame.title} · ${say(frame.platformName, language)}`}</title>
        <link rel="stylesheet" href={staff ? paths.workbenchSheet : paths.portalSheet} />
        <script defer src={paths.script} />
        {staff && <script defer src={paths.workbenchScript} />}
        <link rel="alternate" hrefLang={language} href={href(frame, path)} />
        <link rel="alternate" hrefLang={other} href={otherLanguageHref(frame)} />
        <link rel="icon" href={paths.icon} type="image/svg+xml" />
        <meta name="format-detection" content="telephone=no" />
        {noIndex && <meta name="robots" content="noindex" />}
        {refreshSeconds !== undefined && (
          <noscript>
            <meta httpEquiv="refresh" content={String(refreshSeconds)} />
          </noscript>
        )}
      </head>
      <body>
        <a className="skip-link" href="#main">
          {say(frameWords.skip, language)}
        </a>
        {body}
      </body>
    </html>
  )
}
