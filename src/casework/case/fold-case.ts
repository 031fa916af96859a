import type { CaseId, PartyId } from '#kernel/ids'
import type { Case } from './case.ts'
import { type CaseRole, findNextState } from './case-states.ts'
import type { Actor, RecordedAct } from './recorded-act.ts'

/**
 * The case that a sequence of recorded acts amounts to; the row in casework.cases is this and nothing more.
 * @throws when the acts do not follow the state table: such a record was not written by this program.
 */
export function foldCase(key: { partyId: PartyId; id: CaseId }, acts: readonly RecordedAct[]): Case {
  const [first, ...rest] = acts
  if (first?.act !== 'start') throw new Error('a case begins with the act that starts it')
  return rest.reduce(applyAct, startedCase(key, first))
}

export function startedCase(key: { partyId: PartyId; id: CaseId }, start: RecordedAct & { act: 'start' }): Case {
  return {
    ...key,
    ...start.detail,
    version: start.sequence,
    state: 'draft',
    startedAt: start.at,
    updatedAt: start.at,
    submittedAt: null,
    submissionKey: null,
    caseNumber: null,
    queryCode: null,
    organisation: null,
    doubtful: null,
    acceptedAt: null,
    acceptanceBasis: null,
    acceptanceDue: null,
    promisedDue: null,
    statutoryDue: null,
    provisional: false,
    pausedOn: null,
    due: null,
    correctionUsed: false,
    decidedAt: null,
    certificateIdentifier: null,
    applicant: null,
    phoneTail: null,
    correction: null,
    decision: null,
  }
}

export function roleOf(actor: Pick<Actor, 'kind'>): CaseRole {
  return actor.kind === 'person' ? 'applicant' : actor.kind === 'officer' ? 'office' : 'system'
}

/** The case after one more act. */
export function applyAct(before: Case, recorded: RecordedAct): Case {
  const state = findNextState(before.state, recorded.act, roleOf(recorded.actor))
  if (state === undefined) throw new Error(`${recorded.act} is not lawful in state ${before.state}`)
  if (recorded.sequence !== before.version + 1) throw new Error('an act is missing from the record')
  const after = { ...before, state, version: recorded.sequence, updatedAt: recorded.at }
  return { ...after, ...changesOf(before, recorded) }
}

function changesOf(before: Case, recorded: RecordedAct): Partial<Case> {
  const { at } = recorded
  switch (recorded.act) {
    case 'submit': {
      const { detail } = recorded
      return { ...detail, submittedAt: at, due: detail.acceptanceDue }
    }
    case 'accept': {
      const { basis, acceptedAt, promisedDue, statutoryDue, provisional } = recorded.detail
      const dates = { promisedDue, statutoryDue, provisional, due: promisedDue }
      return { ...dates, acceptedAt: new Date(acceptedAt), acceptanceBasis: basis }
    }
    case 'request-correction': {
      const { entries, by, noticeOn } = recorded.detail
      const pausedOn = before.acceptedAt ? noticeOn : null
      return { correction: { entries, by, noticeAt: at, suppliedAt: null }, correctionUsed: true, pausedOn, due: by }
    }
    case 'supply': {
      const { due, acceptanceDue } = recorded.detail
      return {
        correction: before.correction && { ...before.correction, suppliedAt: at },
        pausedOn: null,
        ...(due && { ...due, due: due.promisedDue }),
        ...(acceptanceDue && { acceptanceDue, due: acceptanceDue }),
      }
    }
    case 'withdraw':
      return { decidedAt: at, pausedOn: null, due: null }
    case 'grant':
    case 'refuse': {
      const outcome = recorded.act === 'grant' ? 'granted' : 'refused'
      const { actor, detail } = recorded
      return {
        decidedAt: at,
        pausedOn: null,
        decision: { outcome, at, officerName: actor.name ?? '', reason: detail.reason },
        ...(recorded.act === 'grant' && { certificateIdentifier: recorded.detail.certificateIdentifier }),
      }
    }
    // The applicant's content has tables of its own; the record keeps that it changed, and when.
    case 'start':
    case 'gather':
    case 'correct':
    case 'answer':
    case 'attach':
    case 'detach':
    case 'sign':
    case 'review':
      return {}
  }
}
