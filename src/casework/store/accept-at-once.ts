import type { Services } from '#kernel/services'
import type { CaseFile } from '../case/case.ts'
import { dueDatesFrom } from '../case/due-dates.ts'
import { platformActor, recordAct } from './record-act.ts'

/** Complete, or corrected as asked, therefore accepted at once (行政许可法第三十二条); the limits run from today. */
export function acceptAtOnce(
  services: Pick<Services, 'db' | 'keys' | 'clock' | 'principal'>,
  submitted: CaseFile,
): Promise<CaseFile> {
  const now = services.clock.now()
  const detail = { ...dueDatesFrom(submitted.item, now), basis: 'automatic' as const, acceptedAt: now.toISOString() }
  return recordAct(services, submitted, { act: 'accept', detail }, platformActor)
}
