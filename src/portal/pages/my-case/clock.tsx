import type { ReactNode } from 'react'
import type { CaseClock } from '#casework'
import { type Language, say, type Words } from '#kernel/language'
import type { CalendarDate } from '#standards'
import { Card, DeadlineTrack, type TrackMark } from '../../components/index.ts'
import { sayDay, sayDeadline } from '../../time/say-time.ts'
import { caseWords } from './words.ts'

export interface ClockCardProps {
  readonly clock: CaseClock
  readonly language: Language
  readonly today: CalendarDate
}

/** 时限: received, now, promised, statutory on one line, and the same in words (portal.md 3.5). */
export function ClockCard({ clock, language, today }: ClockCardProps): ReactNode {
  const { elapsed, promised, statutory, pausedSince, provisional } = clock
  return (
    <Card title={say(caseWords.clock, language)}>
      <DeadlineTrack
        id="clock"
        sentence={clockSentence(clock, language, today)}
        total={Math.max(statutory, elapsed, 1)}
        elapsed={elapsed}
        promised={promised}
        // One unit wide: it shows that the clock rests, not for how long.
        paused={pausedSince === null ? undefined : { from: elapsed, to: elapsed + 1 }}
        marks={marksOf(clock, language, today)}
      />
      {provisional && <p className="support">{say(caseWords.provisional, language)}</p>}
    </Card>
  )
}

/** 已用1个工作日，剩2个工作日（已暂停）. */
export function clockSentence(clock: CaseClock, language: Language, today: CalendarDate): string {
  const used = limitText(clock.unit, clock.elapsed, language)
  if (clock.stoppedOn !== null) {
    const day = sayDay(clock.stoppedOn, language, today)
    return say(clock.stoppedOn === clock.acceptedOn ? caseWords.sameDay : caseWords.stopped, language, { day, used })
  }
  if (clock.left < 0) return say(caseWords.late, language, { used, late: limitText(clock.unit, -clock.left, language) })
  const left = limitText(clock.unit, clock.left, language)
  return say(clock.pausedSince === null ? caseWords.running : caseWords.paused, language, { used, left })
}

export function limitText(unit: CaseClock['unit'], days: number, language: Language): string {
  return say(unit === 'working-day' ? caseWords.workingDays : caseWords.days, language, { days })
}

function pauseNote({ pausedFor }: CaseClock, language: Language, today: CalendarDate): string {
  if (pausedFor === null || pausedFor.kind === 'correction') return say(caseWords.markPausedNote, language)
  return say(caseWords.markSpecialNote, language, { day: sayDay(pausedFor.expected, language, today) })
}

function marksOf(clock: CaseClock, language: Language, today: CalendarDate): readonly TrackMark[] {
  const { unit, elapsed, promised, statutory, pausedSince, stoppedOn } = clock
  const isPaused = pausedSince !== null
  const limit = (days: number) => limitText(unit, days, language)
  const now = isPaused ? caseWords.markPaused : stoppedOn !== null ? caseWords.markDecided : caseWords.markNow
  const list = (label: Words, note: string) => ({ label: say(label, language), note })
  return [
    {
      at: 0,
      label: say(caseWords.markReceived, language, { day: sayDay(clock.acceptedOn, language, today) }),
      listed: list(caseWords.listReceived, sayDay(clock.acceptedOn, language, today)),
      place: 'above',
    },
    {
      at: isPaused ? elapsed + 1 : elapsed,
      label: say(now, language),
      note: isPaused ? pauseNote(clock, language, today) : undefined,
      listed: isPaused
        ? undefined
        : list(
            now,
            stoppedOn === null
              ? say(caseWords.listUsed, language, { used: limit(elapsed) })
              : sayDay(stoppedOn, language, today),
          ),
      place: 'below',
      paused: isPaused,
      strong: true,
    },
    {
      at: promised,
      label: say(caseWords.markPromised, language, { limit: limit(promised) }),
      note: sayDeadline(clock.promisedDue, language, today),
      place: 'above',
      strong: true,
    },
    {
      at: statutory,
      label: say(caseWords.markStatutory, language, { limit: limit(statutory) }),
      note: sayDeadline(clock.statutoryDue, language, today),
      place: 'below',
    },
  ]
}
