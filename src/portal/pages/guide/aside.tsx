import type { ReactNode } from 'react'
import type { BurdenKind, Guide } from '#catalogue'
import { type Language, say, type Words } from '#kernel/language'
import { calendarDate } from '#standards'
import { BurdenMeter, Card, Details, IconLinks } from '../../components/index.ts'
import { type Frame, href } from '../../frame/index.ts'
import { sayDay } from '../../time/say-time.ts'
import type { GuideView } from './load-guide.ts'
import { StartPart } from './start-part.tsx'
import { guideWords as words } from './words.ts'

/** Beside the guide: the action, how much less is asked, how others found it, which version it is. */
export function GuideAside({ frame, view }: { readonly frame: Frame; readonly view: GuideView }): ReactNode {
  const { language } = frame
  const { guide, rating } = view
  const path = href(frame, `/items/${guide.handlingCode}`)
  const print = <IconLinks entries={[{ href: `${path}/print`, title: say(words.print, language), icon: 'printer' }]} />
  // The button stands after the papers already, and the sums above say how much less is asked.
  if (frame.mode === 'elder') return print
  return (
    <>
      <div className="card">
        <StartPart frame={frame} view={view} />
        <hr className="rule" />
        {print}
      </div>
      <Card title={say(words.burden, language)}>
        <p className="support">{say(words.burdenLead, language)}</p>
        <BurdenMeter
          language={language}
          lines={guide.burden.map(({ kind, statutory, actual }) => ({
            label: say(kinds[kind].label, language),
            unit: say(kinds[kind].unit, language, { count: actual }),
            statutory,
            actual,
          }))}
        />
        <Remaining guide={guide} language={language} />
      </Card>
      <div className="support">
        <p>
          {rating.satisfiedShare !== null ? (
            <>
              <strong>{say(words.satisfied, language, { share: Math.round(rating.satisfiedShare * 100) })}</strong>
              {' · '}
              {say(words.ratings, language, { count: rating.count })}
            </>
          ) : (
            say(words.noRatings, language)
          )}
        </p>
        <p>{say(words.publishedBy, language, { office: say(guide.publishedBy, language) })}</p>
        <p>
          {say(words.version, language, {
            version: guide.version,
            date: sayDay(calendarDate(guide.effectiveFrom), language),
          })}{' '}
          <a href={`${path}/versions`}>{say(words.changes, language)}</a>
        </p>
      </div>
    </>
  )
}

const kinds: Readonly<Record<BurdenKind, { readonly label: Words; readonly unit: Words }>> = {
  steps: { label: words.burdenSteps, unit: words.unitSteps },
  materials: { label: words.burdenMaterials, unit: words.unitMaterials },
  fields: { label: words.burdenFields, unit: words.unitFields },
  days: { label: words.burdenDays, unit: words.unitDays },
  visits: { label: words.burdenVisits, unit: words.unitVisits },
}

/** Everything that is still asked with its reason, and what would end it (portal §3.15): behind one line, since it is long. */
function Remaining({ guide, language }: { readonly guide: Guide; readonly language: Language }): ReactNode {
  const rows = guide.burden.filter(({ remaining }) => remaining.length > 0)
  if (rows.length === 0) return <p className="support">{say(words.remainingNone, language)}</p>
  const count = rows.reduce((sum, { remaining }) => sum + remaining.length, 0)
  return (
    <Details summary={say(words.remaining, language, { count })}>
      {rows.map(({ kind, remaining }) => (
        <div key={kind}>
          <h3>{say(kinds[kind].label, language)}</h3>
          <ul className="said">
            {remaining.map(({ words: text, reason, mend }) => (
              <li key={`${text.zh} ${reason.zh}`}>
                <strong>{say(text, language)}</strong>
                <span className="small-line">{say(words.remainingWhy, language, { text: say(reason, language) })}</span>
                <span className="small-line">{say(words.remainingMend, language, { text: say(mend, language) })}</span>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </Details>
  )
}
