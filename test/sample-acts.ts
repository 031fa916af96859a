import { calendarDate } from '#standards'
import type { CaseFile } from '../src/casework/case/case.ts'
import type { CaseAct } from '../src/casework/case/case-acts.ts'
import type { CaseState } from '../src/casework/case/case-states.ts'
import type { ActDetails, NewAct } from '../src/casework/case/recorded-act.ts'

const day = calendarDate('2026-07-08')
const later = calendarDate('2026-08-03')
const due = { promisedDue: calendarDate('2026-07-13'), statutoryDue: calendarDate('2026-07-29'), provisional: false }
const serving = { deliverBy: calendarDate('2026-07-22'), provisional: false }
const reason = '按规定办理，理由写在这里。'
const officer = { officerId: '00000000-0000-7000-8000-360102000001', name: '周岚清', why: '按区域' }
const paid = { amountFen: 1000, reference: 'r1' }
const began = { itemCode: 'x', itemVersion: 1, region: '360102' }
const decidedAt = '2026-07-08T02:01:00.000Z'

/** A detail of each act as its verb would write it; a case begun on the day of the test clock takes it. */
function detailsFor({ id }: Pick<CaseFile, 'id'>): ActDetails {
  return {
    start: began,
    'start-for': { ...began, organisationId: 'o' },
    gather: { answered: [], silent: [] },
    correct: { factId: 'f' },
    resolve: { factId: 'f', source: 's' },
    answer: { questionId: 'purpose' },
    attach: { materialId: 'photo', attachmentId: 'a' },
    detach: { attachmentId: 'a' },
    reuse: { materialId: 'photo', attachmentId: 'a', fromCaseId: id },
    defer: { materialId: 'photo', dueOn: later },
    sign: { commitmentId: 'c', textHash: '00', level: 2 },
    unsign: { commitmentId: 'c', handIn: [] },
    confirm: { digest: '00' },
    'confirm-for': { digest: '00', way: 'screen', reason: null },
    'ask-for': { materialId: 'photo', reason },
    submit: {
      submissionKey: id,
      caseNumber: `C-${id}`,
      queryCode: `Q-${id}`,
      organisation: { id: '', name: { zh: '单位', en: 'Office' } },
      applicant: { name: '林晓岚', number: '' },
      phoneTail: '0001',
      doubtful: 0,
      acceptanceDue: calendarDate('2026-07-15'),
      provisional: false,
    },
    precheck: { opinion: '齐全' },
    mend: { questionId: 'purpose', before: null },
    'request-correction': {
      entries: [{ id: 'c1', what: '照片', why: '太旧', standard: '白底', materialId: null }],
      by: calendarDate('2026-07-20'),
      noticeOn: day,
    },
    supply: { due: null, acceptanceDue: null, resultOn: day },
    accept: { ...due, basis: 'explicit', acceptedAt: '2026-07-08T02:00:00.000Z' },
    decline: { ground: 'not-needed', competentBody: null, reason, due: serving },
    assign: officer,
    'hand-over': officer,
    recuse: { reason },
    'take-over': officer,
    review: {},
    inspect: { officers: ['甲', '乙'], on: day, place: '经营场所', finding: '属实' },
    'begin-special': { kind: 'hearing', reason, noticeOn: day, expected: later },
    'end-special': { result: reason, resultOn: day, due },
    extend: { ...due, days: 10, reason, approvedOn: day },
    recount: due,
    'supply-deferred': { materialId: 'photo', attachmentId: 'a' },
    lapse: { materialIds: ['photo'] },
    check: { commitmentId: 'c', result: 'true' },
    propose: { outcome: 'granted', reason },
    return: { reason },
    grant: { reason, inForceAt: decidedAt, due: null, decidedOn: day },
    refuse: { reason, inForceAt: decidedAt, due: null, decidedOn: day },
    undo: {},
    'take-effect': { due: serving, certificateIdentifier: null },
    make: { paper: true },
    deliver: { way: 'window', receiver: '林晓岚', receipt: null },
    close: {},
    withdraw: { reason: null },
    terminate: { ground: 'force-majeure', reason },
    revoke: { ground: 'art-69', reason },
    charge: paid,
    pay: paid,
    refund: paid,
    urge: { timer: null, text: reason },
    'answer-urge': { text: reason },
    'ask-opinion': {
      id: 'o',
      organisation: { id: 'x', name: { zh: '单位', en: 'Office' } },
      question: reason,
      dueOn: later,
    },
    'urge-opinion': { id: 'o' },
    'give-opinion': { id: 'o', verdict: 'agree', text: reason },
    'miss-opinion': { id: 'o' },
    message: { template: 't', channel: 'in-app' },
  }
}

export function sampleAct(act: CaseAct, found: Pick<CaseFile, 'id'>): NewAct {
  // The detail is read under the act's own name.
  return { act, detail: detailsFor(found)[act] } as NewAct
}

const handling: readonly CaseAct[] = ['submit', 'accept', 'review']
const granted: readonly CaseAct[] = [...handling, 'grant', 'take-effect']

/** The acts that lead from a draft into each state. */
export const waysInto: Readonly<Record<CaseState, readonly CaseAct[]>> = {
  draft: [],
  submitted: ['submit'],
  incomplete: ['submit', 'request-correction'],
  accepted: ['submit', 'accept'],
  handling,
  special: [...handling, 'begin-special'],
  paused: [...handling, 'request-correction'],
  proposed: [...handling, 'propose'],
  deciding: [...handling, 'grant'],
  'not-accepted': ['submit', 'decline'],
  granted,
  refused: [...handling, 'refuse', 'take-effect'],
  made: [...granted, 'make'],
  delivered: [...granted, 'make', 'deliver'],
  closed: [...granted, 'make', 'deliver', 'close'],
  withdrawn: ['submit', 'withdraw'],
  terminated: [...handling, 'terminate'],
}
