import type { ReactNode } from 'react'
import type { Language } from '#kernel/language'
import { say } from '#kernel/language'
import { componentWords } from '../component-words.ts'

export interface ShowCodeProps {
  readonly language: Language
  /** The masked name and the state tag. */
  readonly title: ReactNode
  /** The modules of the code, row by row; true is black. */
  readonly modules: readonly (readonly boolean[])[]
  /** What the picture is, for those who do not see it. */
  readonly alternative: string
  readonly secondsLeft: number
  readonly lifetime: number
  /** This page, which makes a new code. */
  readonly renewHref: string
  /** Nine digits; spoken and shown in threes. */
  readonly spokenNumber: string
}

const quiet = 4

/** Black on white in every theme, quiet zone of 4 modules, number to read out (portal.md 3.8). */
export function ShowCode(props: ShowCodeProps): ReactNode {
  const { language, title, modules, alternative, secondsLeft, lifetime, renewHref, spokenNumber } = props
  const side = modules.length + quiet * 2
  return (
    <section className="card show-code">
      <h2 className="show-code__title">{title}</h2>
      <svg
        className="show-code__code"
        viewBox={`0 0 ${side} ${side}`}
        role="img"
        aria-label={alternative}
        shapeRendering="crispEdges"
      >
        <rect width={side} height={side} fill="#fff" />
        <path d={pathOf(modules)} fill="#000" />
      </svg>
      <p className="show-code__time" data-countdown={secondsLeft} data-lifetime={lifetime}>
        <span data-countdown-text="">{say(componentWords.secondsLeft, language, { seconds: secondsLeft })}</span>
        <svg className="meter" width="100%" height="6" aria-hidden="true" focusable="false">
          <rect className="meter__track" width="100%" height="6" rx="3" />
          <rect
            className="meter__time"
            width={`${Math.round((secondsLeft / lifetime) * 100)}%`}
            height="6"
            rx="3"
            data-countdown-bar=""
          />
        </svg>
        <a href={renewHref} data-countdown-renew="">
          {say(componentWords.renewNow, language)}
        </a>
      </p>
      <p className="show-code__read">{say(componentWords.readOut, language)}</p>
      <p className="show-code__number">{spokenNumber.replace(/(\d{3})(?=\d)/g, '$1 ')}</p>
    </section>
  )
}

/** One run of black modules is one rectangle: a third of the bytes of one per module. */
function pathOf(modules: readonly (readonly boolean[])[]): string {
  return modules
    .map((row, y) => {
      let path = ''
      for (let x = 0; x < row.length; x++) {
        const start = x
        while (row[x]) x++
        if (x > start) path += `M${start + quiet} ${y + quiet}h${x - start}v1H${start + quiet}z`
      }
      return path
    })
    .join('')
}
