import type { Words } from '#kernel/language'
import type { CaseFile } from '../case/case.ts'
import type { CaseState, Outcome } from '../case/case-states.ts'
import { specialKinds } from '../clock/special-kinds.ts'
import type { Phase } from './case-view.ts'

const words: Readonly<Record<Phase['id'], Words>> = {
  submit: { zh: '提交', en: 'Submitted' },
  accept: { zh: '受理', en: 'Accepted' },
  review: { zh: '审核', en: 'Review' },
  decide: { zh: '决定', en: 'Decision' },
  deliver: { zh: '送达', en: 'Delivered' },
}
const order = ['submit', 'accept', 'review', 'decide', 'deliver'] as const

export const outcomeWords: Readonly<Record<Outcome, Words>> = {
  granted: { zh: '准予', en: 'Granted' },
  refused: { zh: '不予', en: 'Refused' },
  'not-accepted': { zh: '不予受理', en: 'Not accepted' },
}

/** How many phases lie behind a case in each state. */
const doneIn: Readonly<Record<CaseState, number>> = {
  draft: 0,
  submitted: 1,
  incomplete: 1,
  accepted: 2,
  handling: 2,
  special: 2,
  paused: 2,
  proposed: 2,
  deciding: 2,
  'not-accepted': 4,
  granted: 4,
  refused: 4,
  made: 4,
  delivered: 5,
  closed: 5,
  withdrawn: 0,
  terminated: 0,
}

/** The steps on the tracker: what is done and when, which one it is at, and whether that one waits for the applicant. */
export function phasesOf(found: CaseFile): Phase[] {
  const { state, submittedAt, acceptedAt, decidedAt, deliveredAt } = found
  const times = { submit: submittedAt, accept: acceptedAt, review: null, decide: decidedAt, deliver: deliveredAt }
  const hasEnded = state === 'withdrawn' || state === 'terminated'
  const done = hasEnded ? (submittedAt ? (acceptedAt ? 2 : 1) : 0) : doneIn[state]
  const waits = state === 'incomplete' || state === 'paused'
  return order.map((id, index) => {
    const isDone = index < done
    const isNow = index === done && !hasEnded
    return {
      id,
      words: words[id],
      standing: isDone ? 'done' : isNow ? (waits ? 'waiting' : 'now') : 'next',
      at: isDone ? times[id] : null,
      note: noteOf(id, found, isNow && waits),
    }
  })
}

function noteOf(id: Phase['id'], found: CaseFile, waits: boolean): Words | null {
  const { state, organisation, certificateIdentifier, item, decidedAt, pauses, channel } = found
  // A decision that is not in force yet is nobody’s business.
  const outcome = decidedAt === null ? null : found.outcome
  if (waits) return { zh: '等您补正', en: 'Waiting for you' }
  if (id === 'review' && state === 'special') {
    const kind = pauses.at(-1)?.kind
    return kind && kind !== 'correction' ? specialKinds[kind].words : null
  }
  if (id === 'review') return organisation?.name ?? null
  if (id === 'decide' && outcome !== null) return outcomeWords[outcome]
  if (
    id === 'deliver' &&
    channel === 'online' &&
    (outcome ?? 'granted') === 'granted' &&
    (certificateIdentifier !== null || item.online?.certificate)
  ) {
    return { zh: '电子证即时送达', en: 'Electronic certificate, at once' }
  }
  return null
}
