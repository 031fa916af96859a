import type { ReactNode } from 'react'
import type { Verdict } from '#catalogue'
import { say } from '#kernel/language'
import { ButtonLink, ButtonRow, FactStrip, Icon, Tag } from '../../components/index.ts'
import { type Frame, href } from '../../frame/index.ts'
import { sayHandledBy } from '../items/handled-by.ts'
import { sayLimit, sayPapers, sayVisits, wayTags } from '../items/outcome.ts'
import { outcomeWords } from '../items/outcome-words.ts'
import { type FoundItem, sayReason } from './reason-words.ts'
import { searchWords as words } from './words.ts'

interface BestMatchProps {
  readonly frame: Frame
  readonly item: FoundItem
  /** The words as they were understood. */
  readonly asked: string
  readonly region: string
  readonly verdict: Verdict | null
}

/** The one right item: what comes of it, whether one can, why it was found, and the way in. */
export function BestMatch({ frame, item, asked, region, verdict }: BestMatchProps): ReactNode {
  const { language } = frame
  const by = sayHandledBy(item, region, language)
  return (
    <section className="card best" aria-label={say(words.best, language)}>
      <p className="support">
        {say(words.best, language)}
        {language === 'en' ? ': ' : '：'}
        {sayReason(item, asked, language)}
      </p>
      <div className="best__head">
        <h2>{say(item.name, language)}</h2>
        {item.suspended && <Tag tone="warn">{say(outcomeWords.suspended, language)}</Tag>}
        {wayTags(item).map((tag) => (
          <Tag key={tag.en} tone="info">
            {say(tag, language)}
          </Tag>
        ))}
      </div>
      <p>
        {say(item.summary, language)}
        {by && <span className="entries__more">{by}</span>}
      </p>
      {verdict && <CanI frame={frame} verdict={verdict} />}
      <FactStrip
        facts={[
          { label: say(words.limit, language), value: sayLimit(item.promisedLimit, language) },
          {
            label: say(words.papers, language),
            value: sayPapers(item.papers.toHandIn, language),
            spared: item.papers.toHandIn === 0,
          },
          { label: say(words.visits, language), value: sayVisits(item.visits, language), spared: item.visits === 0 },
        ]}
      />
      <ButtonRow>
        <ButtonLink href={href(frame, `/items/${item.handlingCode}`)} hiddenText={` ${say(item.name, language)}`}>
          {say(words.open, language)}
        </ButtonLink>
      </ButtonRow>
    </section>
  )
}

const icons = { can: 'check-circle', cannot: 'alert', unknown: 'question' } as const

/** In one line; the guide says by which facts. */
function CanI({ frame, verdict }: { readonly frame: Frame; readonly verdict: Verdict }): ReactNode {
  return (
    <p className={`best__verdict best__verdict--${verdict.outcome}`}>
      <Icon name={icons[verdict.outcome]} />
      <strong>{say(words[verdict.outcome], frame.language)}</strong>
    </p>
  )
}
