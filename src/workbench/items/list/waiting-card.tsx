import type { ReactNode } from 'react'
import { say } from '#kernel/language'
import { Card, Details, type Frame, href, Icon } from '#portal'
import type { Waiting } from './load-waiting.ts'
import { listWords as words } from './words.ts'

const shown = 6

/** What waits for the officer stands before the list: a manager comes to do that first. */
export function WaitingCard({
  frame,
  waiting,
}: {
  readonly frame: Frame
  readonly waiting: readonly Waiting[]
}): ReactNode {
  const { language } = frame
  const rest = waiting.slice(shown)
  return (
    <Card title={say(words.waiting, language)} icon="bell">
      {waiting.length === 0 && <p className="muted">{say(words.nothingWaits, language)}</p>}
      <WaitingRows frame={frame} waiting={waiting.slice(0, shown)} />
      {rest.length > 0 && (
        <Details summary={say(words.andMore, language, { count: rest.length })}>
          <WaitingRows frame={frame} waiting={rest} />
        </Details>
      )}
    </Card>
  )
}

const icons = { warn: 'clock', danger: 'alert', info: 'swap', neutral: 'pencil', ok: 'check' } as const

function WaitingRows({ frame, waiting }: { readonly frame: Frame; readonly waiting: readonly Waiting[] }): ReactNode {
  if (waiting.length === 0) return null
  return (
    <ul className="waiting">
      {waiting.map(({ path, text, note, tone }) => (
        <li key={path} className={`waiting__row waiting__row--${tone}`}>
          <Icon name={icons[tone]} size="small" />
          <a href={href(frame, path)}>{text}</a>
          {note && <span className="muted">{note}</span>}
        </li>
      ))}
    </ul>
  )
}
