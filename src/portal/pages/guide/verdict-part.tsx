import type { ReactNode } from 'react'
import type { FactDefinition, Guide, Verdict as Judged, JudgedCondition, JudgedFact } from '#catalogue'
import { type Language, say } from '#kernel/language'
import { addMonths, type CalendarDate, monthsBetween } from '#standards'
import { Verdict } from '../../components/index.ts'
import { type Frame, href } from '../../frame/index.ts'
import { sayDay } from '../../time/say-time.ts'
import { showFact } from '../apply-flow/show-fact.ts'
import { guideWords as words } from './words.ts'

interface VerdictPartProps {
  readonly frame: Frame
  readonly guide: Guide
  readonly verdict: Judged
  /** The person's own application: what they filled in by mistake they correct there. */
  readonly ownPath: string | null
  readonly today: CalendarDate
}

/** The verdict over facts that have been checked, each with its source. */
export function VerdictPart({ frame, guide, verdict, ownPath, today }: VerdictPartProps): ReactNode {
  const { language } = frame
  return (
    <Verdict
      language={language}
      outcome={verdict.outcome}
      title={titleOf(verdict, language, today)}
      facts={verdict.conditions.map((condition) => ({
        state: condition.outcome,
        text: textOf(condition, language, today),
        source: sourceOf(condition, guide, language),
      }))}
    >
      {say(words.fromDraft, language)}{' '}
      {ownPath !== null && <a href={href(frame, ownPath)}>{say(words.ownDraft, language)}</a>}{' '}
      <a href={href(frame, `/items/${guide.handlingCode}/why`)}>{say(words.whyHref, language)}</a>
    </Verdict>
  )
}

function titleOf({ outcome, possibleOn }: Judged, language: Language, today: CalendarDate): string {
  if (outcome !== 'cannot') return say(words[outcome], language)
  if (possibleOn === null) return say(words.cannot, language)
  return say(words.cannotUntil, language, { date: sayDay(possibleOn, language, today) })
}

/** What holds, or which condition fails and how much is missing (portal.md 1.3, not eligible). */
function textOf(
  { outcome, words: rule, failure, possibleOn }: JudgedCondition,
  language: Language,
  today: CalendarDate,
): string {
  if (outcome !== 'unmet') return say(rule, language)
  if (possibleOn === null) return say(failure, language)
  const near = say(words.near, language, untilThen(today, possibleOn))
  const failed = withoutStop(say(failure, language))
  return language === 'en' ? `${failed}: ${near}.` : `${failed}，${near}。`
}

/** Whole months where they come out even, days otherwise. */
function untilThen(today: CalendarDate, day: CalendarDate): { months: number; days: number } {
  const months = monthsBetween(today, day)
  const even = addMonths(today, months) === day
  return { months: even ? months : 0, days: (Date.parse(day) - Date.parse(today)) / 86_400_000 }
}

function sourceOf({ facts }: JudgedCondition, guide: Guide, language: Language): string | undefined {
  const known = facts.find(({ value }) => value !== undefined && value !== null) ?? facts[0]
  if (!known) return undefined
  const source = known.source ? say(known.source, language) : undefined
  // A bare yes or no beside the sentence it proves would read as a second, contrary verdict.
  const value = typeof known.value === 'boolean' ? undefined : sayFact(known, guide, language)
  return [value, source].filter(Boolean).join(language === 'en' ? ', ' : '，')
}

export function sayFact(fact: JudgedFact, guide: Pick<Guide, 'online'>, language: Language): string {
  if (fact.value === undefined) return say(words.notKnown, language)
  const form: FactDefinition['form'] = guide.online?.facts.find(({ id }) => id === fact.id)?.form ?? 'text'
  return fact.said ? say(fact.said, language) : showFact(form, fact.value, language)
}

/** A sentence that goes on: texts of items may or may not end in a full stop. */
export function withoutStop(text: string): string {
  return text.replace(/[。.]$/, '')
}
