import type { CaseId, PartyId } from '#kernel/ids'
import type { Case } from './case.ts'
import { isNews } from './case-acts.ts'
import { findNextState } from './case-states.ts'
import { changesOf } from './changes-of.ts'
import type { RecordedAct } from './recorded-act.ts'

/**
 * The case that a sequence of recorded acts amounts to; the row in casework.cases is this and nothing more.
 * @throws when the acts do not follow the state table: such a record was not written by this program.
 */
export function foldCase(key: { partyId: PartyId; id: CaseId }, acts: readonly RecordedAct[]): Case {
  const [first, ...rest] = acts
  if (first?.act !== 'start' && first?.act !== 'start-for') throw new Error('a case begins with the act that starts it')
  return rest.reduce(applyAct, startedCase(key, first))
}

export function startedCase(
  key: { partyId: PartyId; id: CaseId },
  start: RecordedAct & { act: 'start' | 'start-for' },
): Case {
  const { itemCode, itemVersion, region } = start.detail
  return {
    ...key,
    ...{ itemCode, itemVersion, region },
    version: start.sequence,
    state: 'draft',
    startedAt: start.at,
    updatedAt: start.at,
    channel: start.act === 'start' ? 'online' : 'window',
    windowOrganisation: start.act === 'start' ? null : start.detail.organisationId,
    ...emptyCase,
  }
}

const emptyCase = {
  ...{ submittedAt: null, submissionKey: null, caseNumber: null, queryCode: null, organisation: null, doubtful: null },
  ...{ receivedAt: null, acceptedAt: null, acceptanceBasis: null, acceptanceDue: null },
  ...{
    promisedDue: null,
    statutoryDue: null,
    provisional: false,
    pausedOn: null,
    pauses: [],
    extendedBy: null,
    due: null,
  },
  ...{
    correctionUsed: false,
    correction: null,
    deferred: [],
    escalated: [],
    assignee: null,
    recused: [],
    urgedAt: null,
    applicantUrge: null,
    opinions: [],
    toldAt: null,
    proposal: null,
  },
  ...{ outcome: null, inForceAt: null, decision: null, decidedAt: null, certificateIdentifier: null },
  ...{ deliverBy: null, deliveredAt: null, closedAt: null, revokedAt: null, ending: null, payment: null },
  ...{ applicant: null, intake: null, askedFor: [], filledIn: [], phoneTail: null },
} satisfies Partial<Case>

/** The case after one more act. */
export function applyAct(before: Case, recorded: RecordedAct): Case {
  const state = findNextState(before.state, recorded.act, recorded.actor.role, before.outcome)
  if (state === undefined) throw new Error(`${recorded.act} is not lawful in state ${before.state}`)
  if (recorded.sequence !== before.version + 1) throw new Error('an act is missing from the record')
  const told = isNews(recorded.act) && { toldAt: recorded.at }
  const after = { ...before, state, version: recorded.sequence, updatedAt: recorded.at, ...told }
  return { ...after, ...changesOf(before, recorded) }
}
