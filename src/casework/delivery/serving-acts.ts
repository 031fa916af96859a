import type { CaseFile, Decision } from '../case/case.ts'
import type { NewAct } from '../case/recorded-act.ts'

/**
 * What the platform does by itself once a decision is in force. Who applied online agreed to be served online: made,
 * served and closed at once. A case begun at a window waits for whoever makes and hands over what is on paper.
 */
export function servingActs(
  { channel, item, applicant }: Pick<CaseFile, 'channel' | 'item' | 'applicant'>,
  outcome: Decision['outcome'],
): NewAct[] {
  const isOnline = channel === 'online'
  const isMade = outcome === 'granted' && (isOnline || !item.online?.certificate)
  const make: NewAct[] = isMade ? [{ act: 'make', detail: { paper: false } }] : []
  if (!isOnline) return make
  const receiver = applicant?.name ?? ''
  return [
    ...make,
    { act: 'deliver', detail: { way: 'electronic', receiver, receipt: null } },
    { act: 'close', detail: {} },
  ]
}
