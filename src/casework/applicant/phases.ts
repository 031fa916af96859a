import type { Words } from '#kernel/language'
import type { CaseFile } from '../case/case.ts'
import type { CaseState } from '../case/case-states.ts'
import type { Phase } from './case-view.ts'

const words: Readonly<Record<Phase['id'], Words>> = {
  submit: { zh: '提交', en: 'Submitted' },
  accept: { zh: '受理', en: 'Accepted' },
  review: { zh: '审核', en: 'Review' },
  decide: { zh: '决定', en: 'Decision' },
  deliver: { zh: '送达', en: 'Delivered' },
}
const order = ['submit', 'accept', 'review', 'decide', 'deliver'] as const

/** How many phases lie behind a case in each state. */
const doneIn: Readonly<Record<CaseState, number>> = {
  draft: 0,
  submitted: 1,
  incomplete: 1,
  accepted: 2,
  handling: 2,
  paused: 2,
  granted: 5,
  refused: 5,
  withdrawn: 0,
}

/** The steps on the tracker: what is done and when, which one it is at, and whether that one waits for the applicant. */
export function phasesOf(found: CaseFile): Phase[] {
  const { state, submittedAt, acceptedAt, decidedAt, decision } = found
  const times = { submit: submittedAt, accept: acceptedAt, review: null, decide: decidedAt, deliver: decidedAt }
  const done = state === 'withdrawn' ? (submittedAt ? (acceptedAt ? 2 : 1) : 0) : doneIn[state]
  const waits = state === 'incomplete' || state === 'paused'
  return order.map((id, index) => {
    const isDone = index < done
    const isNow = index === done && state !== 'withdrawn'
    return {
      id,
      words: words[id],
      standing: isDone ? 'done' : isNow ? (waits ? 'waiting' : 'now') : 'next',
      at: isDone ? times[id] : null,
      note: noteOf(id, found, isNow && waits, decision?.outcome ?? null),
    }
  })
}

function noteOf(
  id: Phase['id'],
  { organisation, certificateIdentifier, item }: CaseFile,
  waits: boolean,
  outcome: 'granted' | 'refused' | null,
): Words | null {
  if (waits) return { zh: '等您补正', en: 'Waiting for you' }
  if (id === 'review') return organisation?.name ?? null
  if (id === 'decide' && outcome !== null) {
    return outcome === 'granted' ? { zh: '准予', en: 'Granted' } : { zh: '不予', en: 'Refused' }
  }
  if (id === 'deliver' && outcome !== 'refused' && (certificateIdentifier !== null || item.online?.certificate)) {
    return { zh: '电子证即时送达', en: 'Electronic certificate, at once' }
  }
  return null
}
