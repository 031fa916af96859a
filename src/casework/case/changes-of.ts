import type { CalendarDate } from '#standards'
import type { Opinion } from '../joint/opinion.ts'
import type { Case, Pause } from './case.ts'
import type { CaseAct } from './case-acts.ts'
import type { ActDetails, Actor, DueDates, RecordedAct } from './recorded-act.ts'

interface Recorded<Act extends CaseAct> {
  readonly at: Date
  readonly actor: Actor
  readonly detail: ActDetails[Act]
}
type Changes = { readonly [Act in CaseAct]?: (before: Case, recorded: Recorded<Act>) => Partial<Case> }

/** The applicant's content has tables of its own: of the acts that are not listed the record keeps that they happened. */
const changes: Changes = {
  answer: (before, { actor, detail }) => filledIn(before, actor, `answers.${detail.questionId}`),
  correct: (before, { actor, detail }) => filledIn(before, actor, `facts.${detail.factId}`),
  attach: (before, { at, actor, detail }) => ({
    ...suppliedOf(before, detail.materialId, at),
    ...filledIn(before, actor, `materials.${detail.materialId}`),
  }),
  defer: ({ deferred }, { detail: { materialId, dueOn } }) => ({
    deferred: [...deferred.filter((each) => each.materialId !== materialId), { materialId, dueOn, suppliedAt: null }],
  }),
  unsign: ({ deferred }, { detail: { handIn } }) => ({
    deferred: [...deferred, ...handIn.map((each) => ({ ...each, suppliedAt: null }))],
  }),
  'ask-for': ({ askedFor }, { actor, detail: { materialId, reason } }) => ({
    askedFor: [
      ...askedFor.filter((each) => each.materialId !== materialId),
      { materialId, reason, officerName: actor.name ?? '' },
    ],
  }),
  // Wherever it was begun: who submits online is served online, who submits at a window there.
  // The signed text, and what fell away, stay in the record alone.
  submit: (_, { at, actor, detail: { signed: _signed, fellAway: _fellAway, ...detail } }) => ({
    ...detail,
    ...{ submittedAt: at, receivedAt: receivedOf(detail, at), due: detail.acceptanceDue },
    channel: actor.role === 'clerk' ? 'window' : 'online',
    windowOrganisation: actor.role === 'clerk' ? actor.organisationId : null,
  }),
  accept(_, { detail: { basis, acceptedAt, ...dates } }) {
    return { ...limits(dates), acceptedAt: new Date(acceptedAt), acceptanceBasis: basis }
  },
  'request-correction'(before, { at, detail: { entries, by, noticeOn, furtherReason } }) {
    const rest = before.acceptedAt
      ? resting(before, { kind: 'correction', reason: null, from: noticeOn, expected: by })
      : {}
    const notice = { entries, by, ...(furtherReason !== undefined && { furtherReason }) }
    return { ...rest, correction: { ...notice, noticeAt: at, suppliedAt: null }, correctionUsed: true, due: by }
  },
  supply: (before, { at, detail: { due, acceptanceDue, resultOn } }) => ({
    correction: before.correction && { ...before.correction, suppliedAt: at },
    ...resumed(before, resultOn, due),
    ...(acceptanceDue && { acceptanceDue, receivedAt: at, due: acceptanceDue }),
  }),
  decline: (_, { at, actor, detail: { ground, competentBody, reason, due } }) => ({
    outcome: 'not-accepted',
    decision: { outcome: 'not-accepted', ...signed(actor, at), reason, ground, competentBody },
    decidedAt: at,
    pausedOn: null,
    ...serving(due),
  }),
  assign: (_, { detail }) => ({ assignee: detail.officerId }),
  'hand-over': (_, { detail }) => ({ assignee: detail.officerId }),
  'take-over': (_, { detail }) => ({ assignee: detail.officerId }),
  recuse: ({ assignee, recused }, { actor }) => ({
    // A colleague's case stays theirs.
    assignee: assignee === actor.id ? null : assignee,
    recused: actor.id === null ? recused : [...recused, actor.id],
  }),
  'begin-special': (before, { detail: { kind, reason, noticeOn, expected } }) => ({
    ...resting(before, { kind, reason, from: noticeOn, expected }),
    due: expected,
  }),
  'end-special': (before, { detail: { resultOn, due } }) => resumed(before, resultOn, due),
  extend: (_, { detail: { days, reason: _reason, approvedBy: _who, approvedOn, ...dates } }) => ({
    ...limits(dates),
    extendedBy: { days, approvedOn },
  }),
  recount: (before, { detail }) => ({ ...detail, due: dueAfterRecount(before, detail) }),
  'supply-deferred': (before, { at, detail }) => suppliedOf(before, detail.materialId, at),
  lapse: (_, { at }) => over(at),
  propose: (_, { actor, detail: { outcome, reason } }) => ({
    proposal: { outcome, reason, officerId: actor.id, officerName: actor.name ?? '' },
  }),
  return: () => ({ proposal: null }),
  grant: (before, { at, actor, detail }) => decided(before, 'granted', at, actor, detail),
  refuse: (before, { at, actor, detail }) => decided(before, 'refused', at, actor, detail),
  undo: () => ({ outcome: null, decision: null, inForceAt: null, proposal: null }),
  'take-effect': (before, { detail: { due, certificateIdentifier } }) => ({
    decidedAt: before.decision?.at ?? null,
    inForceAt: null,
    certificateIdentifier,
    ...serving(due),
  }),
  deliver: (_, { at }) => ({ deliveredAt: at, due: null, provisional: false }),
  close: (_, { at }) => ({ closedAt: at }),
  withdraw: (_, { at }) => over(at),
  // A decision that was not yet in force falls away with the case.
  terminate: (_, { at, detail: { ground, reason } }) => ({
    ...over(at),
    ...{ outcome: null, decision: null, inForceAt: null },
    ending: { ground, reason },
  }),
  revoke: (_, { at }) => ({ revokedAt: at }),
  charge: (_, { at, detail }) => ({ payment: { ...detail, askedAt: at, paidAt: null, refundedAt: null } }),
  pay: ({ payment }, { at }) => ({ payment: payment && { ...payment, paidAt: at } }),
  refund: ({ payment }, { at }) => ({ payment: payment && { ...payment, refundedAt: at } }),
  urge: (before, { at, actor, detail }) => urged(before, at, actor, detail),
  'ask-opinion': ({ opinions }, { at, detail }) => ({
    opinions: [...opinions, { ...detail, askedAt: at, verdict: null, text: null, answeredAt: null, urgedAt: null }],
  }),
  'urge-opinion': (before, { at, detail }) => changedLane(before, detail.id, { urgedAt: at }),
  'give-opinion': (before, { at, detail: { id, verdict, text } }) =>
    changedLane(before, id, { verdict, text, answeredAt: at }),
  'miss-opinion': (before, { at, detail }) => changedLane(before, detail.id, { verdict: 'none', answeredAt: at }),
  'answer-urge': ({ applicantUrge }, { at }) => ({
    applicantUrge: applicantUrge && { ...applicantUrge, answeredAt: at },
  }),
}

/** What one more act changes, besides state and version. */
export function changesOf(before: Case, { act, ...recorded }: RecordedAct): Partial<Case> {
  // The handler under an act's name takes that act's detail, and `recorded` is of that act.
  const change = changes[act] as ((before: Case, recorded: Omit<RecordedAct, 'act'>) => Partial<Case>) | undefined
  return change?.(before, recorded) ?? {}
}

function limits({ promisedDue, statutoryDue, provisional }: DueDates): Partial<Case> {
  return { promisedDue, statutoryDue, provisional, due: promisedDue }
}

function serving({ deliverBy, provisional }: ActDetails['decline']['due']): Partial<Case> {
  return { deliverBy, due: deliverBy, provisional }
}

function resting({ pauses }: Case, pause: Omit<Pause, 'to'>): Partial<Case> {
  return { pauses: [...pauses, { ...pause, to: null }], pausedOn: pause.from }
}

function resumed({ pauses }: Case, to: CalendarDate, due: DueDates | null): Partial<Case> {
  return {
    pauses: pauses.map((pause) => (pause.to === null ? { ...pause, to } : pause)),
    pausedOn: null,
    ...(due && limits(due)),
  }
}

function decided(
  before: Case,
  outcome: 'granted' | 'refused',
  at: Date,
  actor: Actor,
  { reason, inForceAt, due, decidedOn }: ActDetails['grant'],
): Partial<Case> {
  return {
    ...(before.pausedOn !== null && resumed(before, decidedOn, due)),
    outcome,
    inForceAt: new Date(inForceAt),
    decision: { outcome, ...signed(actor, at), reason, ground: null, competentBody: null },
  }
}

function signed({ id, name }: Actor, at: Date): { at: Date; officerName: string; officerId: string | null } {
  return { at, officerName: name ?? '', officerId: id }
}

function over(at: Date): Partial<Case> {
  return { decidedAt: at, pausedOn: null, due: null, provisional: false }
}

function changedLane({ opinions }: Case, id: string, change: Partial<Opinion>): Partial<Case> {
  return { opinions: opinions.map((each) => (each.id === id ? { ...each, ...change } : each)) }
}

/** By the platform for a limit that ran out, by the applicant, by a supervisor. */
function urged(
  { escalated, applicantUrge }: Case,
  at: Date,
  { role }: Actor,
  { timer, text, cause = 'quiet' }: ActDetails['urge'],
): Partial<Case> {
  if (timer) return { escalated: [...escalated, timer] }
  if (role !== 'applicant') return { urgedAt: at }
  return { applicantUrge: { at, cause, text, answeredAt: null, count: (applicantUrge?.count ?? 0) + 1 } }
}

/** What a window received while the hub was away was received on that day (行政许可法第三十二条). */
function receivedOf({ intake }: ActDetails['submit'], at: Date): Date {
  return intake?.offline ? new Date(intake.offline.receivedAt) : at
}

/** What a clerk filled in (代填) stays marked until the applicant fills it in themselves. */
function filledIn({ filledIn: before }: Case, { role, name }: Actor, what: string): Partial<Case> {
  const others = before.filter((each) => each.what !== what)
  if (role === 'clerk') return { filledIn: [...others, { what, by: name ?? '' }] }
  return others.length === before.length ? {} : { filledIn: others }
}

function suppliedOf({ deferred }: Case, materialId: string, at: Date): Partial<Case> {
  return { deferred: deferred.map((each) => (each.materialId === materialId ? { ...each, suppliedAt: at } : each)) }
}

/** What falls due next is one of the days that were counted anew, or a day that no calendar moves. */
function dueAfterRecount({ state, due, pausedOn }: Case, counted: ActDetails['recount']): CalendarDate | null {
  if (state === 'submitted') return counted.acceptanceDue ?? due
  if (counted.deliverBy !== undefined) return counted.deliverBy
  return pausedOn === null ? (counted.promisedDue ?? due) : due
}
