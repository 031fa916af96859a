import { type CaseSummary, listOwnCases } from '#casework'
import type { Call } from '#kernel/http'
import { type Language, say } from '#kernel/language'
import { type CalendarDate, calendarDateOf } from '#standards'
import { sayDeadline } from '../../time/say-time.ts'
import { casePath } from '../my-cases/case-tag.tsx'
import type { Mine, MyCase } from './mine-card.tsx'

/** What waits for the person who is signed in, what is soonest due first; null for a visitor. */
export async function findMine({ who, services, language }: Call): Promise<Mine> {
  if (who.kind !== 'person') return null
  const cases = await listOwnCases(services, who)
  const waiting = cases.filter(isWaiting).sort((a, b) => dueOf(a).localeCompare(dueOf(b)))
  const underWay = cases.filter(({ turn }) => turn === 'office')
  const today = calendarDateOf(services.clock.now())
  const line = (each: CaseSummary): MyCase => lineOf(each, language, today)
  return { name: who.name ?? '', waiting: waiting.map(line), underWay: underWay.map(line) }
}

/** A rating is asked for, but it is no duty. */
function isWaiting({ duty }: CaseSummary): boolean {
  return duty !== null && duty.kind !== 'rate'
}

function dueOf({ duty }: CaseSummary): string {
  return duty?.by ?? '9999'
}

function lineOf(summary: CaseSummary, language: Language, today: CalendarDate): MyCase {
  const { caseId, itemName, stateWords, sentence, duty } = summary
  return {
    caseId,
    path: casePath(summary),
    itemName: say(itemName, language),
    state: say(stateWords, language),
    sentence: say(sentence, language),
    supplyBy: duty?.kind === 'supply-correction' && duty.by !== null ? sayDeadline(duty.by, language, today) : null,
  }
}
