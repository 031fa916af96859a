import type { ReactNode } from 'react'
import { say } from '#kernel/language'
import { ButtonLink, Card, Tag } from '../../components/index.ts'
import { type Frame, href, signInHref } from '../../frame/index.ts'
import { homeWords as words } from './words.ts'

export interface MyCase {
  readonly caseId: string
  readonly path: string
  readonly itemName: string
  /** 等您补正 */
  readonly state: string
  readonly sentence: string
  /** Until when something has to be supplied; null when nothing has. */
  readonly supplyBy: string | null
}

/** What the person's card says; null for a visitor who is not signed in. */
export type Mine = {
  readonly name: string
  readonly waiting: readonly MyCase[]
  readonly underWay: readonly MyCase[]
} | null

/** One thing that waits leads, with its button; without one the card stays small. */
export function MineCard({ frame, mine }: { readonly frame: Frame; readonly mine: Mine }): ReactNode {
  const { language } = frame
  if (mine === null) {
    return (
      <Card title={say(words.signInTitle, language)}>
        <p>{say(words.signInText, language)}</p>
        <p>
          <ButtonLink kind="secondary" href={signInHref(frame)}>
            {say(words.signIn, language)}
          </ButtonLink>
        </p>
      </Card>
    )
  }
  const { name, waiting, underWay } = mine
  const [first] = waiting
  const title = first ? words.waitingTitle : underWay.length > 0 ? words.underWayTitle : words.nothingTitle
  return (
    <Card title={say(title, language, { name, count: first ? waiting.length : underWay.length })}>
      {first && <WaitingCase frame={frame} waiting={first} />}
      {underWay.slice(0, 2).map((each) => (
        <UnderWayCase key={each.caseId} frame={frame} underWay={each} />
      ))}
      {!first && underWay.length === 0 && <p>{say(words.nothingText, language)}</p>}
      <p>
        <a href={href(frame, '/my/cases')}>{say(words.allCases, language)}</a>
      </p>
    </Card>
  )
}

function WaitingCase({ frame, waiting }: { readonly frame: Frame; readonly waiting: MyCase }): ReactNode {
  const { language } = frame
  return (
    <>
      <h3>
        {waiting.itemName} <Tag tone="warn">{waiting.state}</Tag>
      </h3>
      <p>
        {waiting.supplyBy === null
          ? waiting.sentence
          : say(words.supplyBy, language, { sentence: waiting.sentence, date: waiting.supplyBy })}
      </p>
      <p>
        <ButtonLink size="small" href={href(frame, waiting.path)}>
          {say(waiting.supplyBy === null ? words.act : words.supply, language)}
        </ButtonLink>
      </p>
      <hr className="rule" />
    </>
  )
}

function UnderWayCase({ frame, underWay }: { readonly frame: Frame; readonly underWay: MyCase }): ReactNode {
  return (
    <>
      <h3>
        <a href={href(frame, underWay.path)}>{underWay.itemName}</a>
      </h3>
      <p>{underWay.sentence}</p>
      <hr className="rule" />
    </>
  )
}
