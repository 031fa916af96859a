import type { ReactNode } from 'react'
import type { Words } from '#kernel/language'
import { say } from '#kernel/language'
import type { Frame } from './frame.ts'
import { modeHref, textSizes } from './frame.ts'
import { frameWords } from './frame-words.ts'

const themes: readonly { theme: Frame['theme']; words: Words }[] = [
  { theme: 'auto', words: frameWords.themeAuto },
  { theme: 'light', words: frameWords.themeLight },
  { theme: 'dark', words: frameWords.themeDark },
]

/** Text size and colours as plain links, for the pages about accessibility and the account. */
export function DisplaySettings({ frame }: { readonly frame: Frame }): ReactNode {
  const { language } = frame
  return (
    <>
      <nav className="tabs" aria-label={say(frameWords.textSize, language)}>
        <ul>
          {textSizes.map((size) => (
            <li key={size}>
              <a
                className="tabs__tab"
                href={modeHref(frame, { size })}
                aria-current={frame.textSize === size ? 'true' : undefined}
              >
                {`${size} %`}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {frame.mode === 'standard' && (
        <nav className="tabs" aria-label={say(frameWords.theme, language)}>
          <ul>
            {themes.map(({ theme, words }) => (
              <li key={theme}>
                <a
                  className="tabs__tab"
                  href={modeHref(frame, { theme })}
                  aria-current={frame.theme === theme ? 'true' : undefined}
                >
                  {say(words, language)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </>
  )
}
