import type { ReactNode } from 'react'
import type { BurdenKind, Guide } from '#catalogue'
import { type Language, say, type Words } from '#kernel/language'
import { calendarDate } from '#standards'
import { BurdenMeter, Card, IconLinks } from '../../components/index.ts'
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
        <hr className="rule" />
        <p className="support">{sayRemaining(guide, language)}</p>
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

/** What still remains, and why: a question with its reason, a paper by its name. */
function sayRemaining(guide: Guide, language: Language): string {
  const end = language === 'en' ? '.' : '。'
  const listed = (names: readonly Words[]) =>
    names.map((name) => say(name, language)).join(say(words.listSeparator, language))
  const questions = guide.online?.questions ?? []
  const papers = guide.materials.filter(({ waiver }) => waiver.kind === 'required').map(({ name }) => name)
  const [first] = questions
  const asked = first
    ? `${say(words.remainingQuestions, language, { count: questions.length, names: listed(questions.map(({ title }) => title)).replace(/[？?]$/, '') })}${end}${language === 'en' ? ' ' : ''}${say(first.why, language)}`
    : ''
  const brought = papers.length > 0 ? say(words.remainingPapers, language, { names: listed(papers) }) : ''
  return [asked, brought].filter(Boolean).join(language === 'en' ? ' ' : '') || say(words.remainingNone, language)
}
