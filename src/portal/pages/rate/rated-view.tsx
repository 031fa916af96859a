import type { ReactNode } from 'react'
import { say } from '#kernel/language'
import { dimensions, levelWords, type Rating } from '#rating'
import type { CalendarDate } from '#standards'
import { BackLink, ButtonLink, ButtonRow, Container, Notice, PageHead, SummaryList } from '../../components/index.ts'
import { href, PortalFrame } from '../../frame/index.ts'
import type { PageProps } from '../../private-page.ts'
import { sayDeadline } from '../../time/say-time.ts'
import { rateWords } from './words.ts'

export interface RatedView {
  readonly caseId: string
  readonly rating: Rating
  /** Last day on which it may be changed; null once that is over. */
  readonly changeableUntil: CalendarDate | null
  readonly today: CalendarDate
}

/** What was said, and for a bad rating the number and the days by which it is answered. */
export function RatedPage({ frame, view }: PageProps<RatedView>): ReactNode {
  const { language } = frame
  const { caseId, rating, changeableUntil, today } = view
  const day = (date: CalendarDate) => sayDeadline(date, language, today)
  const about = rating.dimensions.map((each) => say(dimensions[each], language))
  const rows = [
    { key: 'about', label: say(rateWords.dimensions, language), value: about.join(language === 'en' ? ', ' : '、') },
    { key: 'text', label: say(rateWords.text, language), value: rating.text },
    {
      key: 'who',
      label: say(rateWords.privacy, language),
      value: say(rating.anonymous ? rateWords.anonymous : rateWords.named, language),
    },
  ]
  return (
    <PortalFrame frame={frame}>
      <Container>
        <div className="narrow stack">
          <PageHead
            title={say(rateWords.doneTitle, language, { level: say(levelWords(rating.level), language) })}
            lead={
              changeableUntil === null
                ? say(rateWords.fixed, language)
                : say(rateWords.changeable, language, { day: day(changeableUntil) })
            }
          >
            <BackLink
              language={language}
              href={href(frame, `/my/cases/${caseId}`)}
              text={say(rateWords.back, language)}
            />
          </PageHead>
          {rating.handling && (
            <Notice tone="info" title={say(rateWords.handlingTitle, language, { number: rating.handling.number })}>
              <p>
                {say(rateWords.handling, language, {
                  contact: day(rating.handling.contactDue),
                  handled: day(rating.handling.handlingDue),
                })}
              </p>
              {rating.anonymous && <p>{say(rateWords.handlingAnonymous, language)}</p>}
            </Notice>
          )}
          <SummaryList rows={rows.filter(({ value }) => value !== '')} />
          {changeableUntil !== null && (
            <ButtonRow>
              <ButtonLink kind="secondary" href={href(frame, `/my/cases/${caseId}/rate?change=yes`)}>
                {say(rateWords.changeRating, language)}
              </ButtonLink>
            </ButtonRow>
          )}
        </div>
      </Container>
    </PortalFrame>
  )
}
