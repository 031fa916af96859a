import type { Case, Timer, TimerKind } from '../case/case.ts'

type Timed = Pick<
  Case,
  | 'state'
  | 'acceptanceDue'
  | 'correction'
  | 'promisedDue'
  | 'statutoryDue'
  | 'pauses'
  | 'deferred'
  | 'deliverBy'
  | 'escalated'
  | 'opinions'
>

/** What falls due in a case: nothing else is swept. A limit that ran out and was pointed out is not pointed out again. */
export function timersOf(found: Timed): Timer[] {
  const { escalated } = found
  const isNew = (timer: Timer) => !escalated.some(({ kind, dueOn }) => kind === timer.kind && dueOn === timer.dueOn)
  return [...runningOf(found), ...deferredOf(found), ...opinionsOf(found)].filter(isNew)
}

function runningOf(found: Timed): Timer[] {
  const { state, acceptanceDue, correction, promisedDue, statutoryDue, pauses, deliverBy } = found
  const timer = (kind: TimerKind, dueOn: Timer['dueOn'] | null | undefined) => (dueOn ? [{ kind, dueOn }] : [])
  switch (state) {
    case 'submitted':
      return timer('notice', acceptanceDue)
    case 'incomplete':
    case 'paused':
      return timer('correction', correction?.by)
    case 'accepted':
    case 'handling':
    case 'proposed':
      return [...timer('promise', promisedDue), ...timer('statutory', statutoryDue)]
    case 'special':
      return timer('special', pauses.at(-1)?.expected)
    case 'granted':
    case 'made':
    case 'refused':
    case 'not-accepted':
      return timer('delivery', deliverBy)
    default:
      return []
  }
}

/** States in which a document may still be waited for. */
const waiting: readonly Case['state'][] = ['accepted', 'handling', 'special', 'paused']

/** States in which an opinion is still of use. */
const consulting: readonly Case['state'][] = [...waiting, 'proposed']

/** One for each day on which other organisations are to answer. */
function opinionsOf({ state, opinions }: Timed): Timer[] {
  if (!consulting.includes(state)) return []
  const days = new Set(opinions.filter(({ verdict }) => verdict === null).map(({ dueOn }) => dueOn))
  return [...days].map((dueOn) => ({ kind: 'opinion', dueOn }))
}

/** One for each day on which documents are due. */
function deferredOf({ state, deferred }: Timed): Timer[] {
  if (!waiting.includes(state)) return []
  const days = new Set(deferred.filter(({ suppliedAt }) => suppliedAt === null).map(({ dueOn }) => dueOn))
  return [...days].map((dueOn) => ({ kind: 'deferred', dueOn }))
}
