import type { CaseFile } from '../case/case.ts'
import type { Actor, NewAct } from '../case/recorded-act.ts'
import { dueDatesFrom } from '../clock/due-dates.ts'
import { platformActor } from './record-act.ts'

/** Complete, or corrected as asked, therefore accepted at once (行政许可法第三十二条); the limits run from today. */
export function acceptanceAtOnce({ item }: Pick<CaseFile, 'item'>, now: Date): NewAct & { readonly actor: Actor } {
  const detail = { ...dueDatesFrom(item, now), basis: 'automatic' as const, acceptedAt: now.toISOString() }
  return { act: 'accept', detail, actor: platformActor }
}
