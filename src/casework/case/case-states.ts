import type { Words } from '#kernel/language'
import { type CaseAct, type ClockEffect, caseActs } from './case-acts.ts'
import { type CasePart, type CaseRole, readings } from './case-roles.ts'

/** All the public ever sees (portal §3.5). */
export const publicStates = {
  draft: { zh: '草稿', en: 'Draft' },
  submitted: { zh: '已提交', en: 'Submitted' },
  accepted: { zh: '已受理', en: 'Accepted' },
  handling: { zh: '办理中', en: 'In progress' },
  waiting: { zh: '等您', en: 'Waiting for you' },
  granted: { zh: '已办结', en: 'Completed' },
  refused: { zh: '不予', en: 'Refused' },
  withdrawn: { zh: '已撤回', en: 'Withdrawn' },
  terminated: { zh: '终止办理', en: 'Ended' },
} as const satisfies Readonly<Record<string, Words>>
export type PublicState = keyof typeof publicStates

/**
 * Inside there are more. A correction asked for before acceptance (the limit has not begun) is not one asked for
 * afterwards (the limit rests), standards §3.3. `deciding`: decided, in force within a minute, until then the officer may
 * take it back and nobody outside sees it.
 */
export type CaseState =
  | 'draft'
  | 'submitted'
  | 'incomplete'
  | 'accepted'
  | 'handling'
  | 'special'
  | 'paused'
  | 'proposed'
  | 'deciding'
  | 'not-accepted'
  | 'granted'
  | 'refused'
  | 'made'
  | 'delivered'
  | 'closed'
  | 'withdrawn'
  | 'terminated'

/** What was decided; the public state of a case that is over follows it. */
export type Outcome = 'granted' | 'refused' | 'not-accepted'

/** One act in one state. `as-decided`: into the state that the decision names. */
export interface Step {
  readonly by: readonly CaseRole[]
  readonly to: CaseState | 'as-decided'
  readonly clause: Words
  readonly clock: ClockEffect
}

interface StateRow {
  readonly public: PublicState | 'by-outcome'
  /** Whose turn it is: nobody's once the case is over. */
  readonly turn: 'applicant' | 'office' | 'system' | null
  readonly acts: Partial<Readonly<Record<CaseAct, Step>>>
  readonly reads: Partial<Readonly<Record<CaseRole, readonly CasePart[]>>>
}

type Moves = Partial<Readonly<Record<CaseAct, readonly [by: readonly CaseRole[], to: Step['to'], clock?: ClockEffect]>>>

/** Clause and clock are the act's, unless the state gives the clock another meaning. */
function acts(moves: Moves): StateRow['acts'] {
  const steps = Object.entries(moves).map(([act, [by, to, clock]]) => {
    const { clause, clock: usual } = caseActs[act as CaseAct] // Object.entries forgets that the keys are acts
    return [act, { by, to, clause, clock: clock ?? usual }] as const
  })
  return Object.fromEntries(steps)
}

const own: readonly CaseRole[] = ['applicant']
const preparing: readonly CaseRole[] = ['applicant', 'agent', 'clerk']
const office: readonly CaseRole[] = ['office', 'external']
const receiving: readonly CaseRole[] = ['office', 'clerk', 'external']
const ending: readonly CaseRole[] = ['office', 'head', 'system']
const serving: readonly CaseRole[] = ['system', 'clerk', 'issuer']
const itself: readonly CaseRole[] = ['system']
const { drafting, open, undecidedOutside, over, withdrawn } = readings

const urging: readonly CaseRole[] = ['applicant', 'supervisor', 'system']
/** While it is the applicant's turn there is nobody they could urge. */
const urgingOffice: readonly CaseRole[] = ['supervisor', 'system']

/** Recorded while a case is open, without moving it. */
function alongside(state: CaseState, urgedBy = urging): Moves {
  return {
    assign: [['system', 'office', 'head'], state],
    'hand-over': [['office', 'head'], state],
    recuse: [['office'], state],
    'take-over': [['office'], state],
    charge: [itself, state],
    pay: [['applicant', 'system'], state],
    refund: [itself, state],
    urge: [urgedBy, state],
    'answer-urge': [['office', 'head'], state],
    message: [itself, state],
  }
}
/** Other organisations are asked, and answer as long as nothing is decided. */
function consulting(state: CaseState, asks: readonly CaseRole[] = []): Moves {
  const asked: Moves = asks.length > 0 ? { 'ask-opinion': [asks, state] } : {}
  return {
    ...asked,
    'urge-opinion': [['office'], state],
    'give-opinion': [['consulted'], state],
    'miss-opinion': [itself, state],
  }
}
/** What still happens to one that is decided or over. */
function afterwards(state: CaseState, urgedBy = urgingOffice): Moves {
  return {
    recount: [itself, state],
    refund: [itself, state],
    urge: [urgedBy, state],
    'answer-urge': [['office', 'head'], state],
    message: [itself, state],
  }
}

/**
 * The life of a case: what may be done in each state, by whom, where it leads, by which clause, what it does to the
 * clock, and what each role may read there. The verbs, the fold, the picture in docs/case-states.md and the tests all
 * read this one table.
 */
export const caseStates: Readonly<Record<CaseState, StateRow>> = {
  draft: {
    public: 'draft',
    turn: 'applicant',
    acts: acts({
      gather: [preparing, 'draft'],
      correct: [preparing, 'draft'],
      resolve: [preparing, 'draft'],
      answer: [preparing, 'draft'],
      attach: [preparing, 'draft'],
      detach: [preparing, 'draft'],
      reuse: [preparing, 'draft'],
      defer: [preparing, 'draft'],
      sign: [own, 'draft'],
      unsign: [own, 'draft'],
      confirm: [own, 'draft'],
      'confirm-for': [['clerk'], 'draft'],
      'ask-for': [['clerk'], 'draft'],
      submit: [['applicant', 'clerk'], 'submitted'],
      withdraw: [['applicant', 'clerk'], 'withdrawn', 'none'],
    }),
    // Nobody but the applicant, and who helps with it, knows of a draft.
    reads: drafting,
  },
  submitted: {
    public: 'submitted',
    turn: 'office',
    acts: acts({
      precheck: [['office', 'clerk'], 'submitted'],
      mend: [['applicant', 'clerk'], 'submitted'],
      // By the system: complete on its face, or five working days without a notice.
      accept: [[...receiving, 'system'], 'accepted'],
      'request-correction': [receiving, 'incomplete'],
      decline: [office, 'not-accepted'],
      withdraw: [own, 'withdrawn'],
      terminate: [ending, 'terminated'],
      recount: [itself, 'submitted'],
      ...alongside('submitted'),
    }),
    reads: open,
  },
  incomplete: {
    public: 'waiting',
    turn: 'applicant',
    acts: acts({
      attach: [preparing, 'incomplete'],
      detach: [preparing, 'incomplete'],
      supply: [['applicant', 'clerk'], 'submitted'],
      decline: [office, 'not-accepted'],
      withdraw: [own, 'withdrawn'],
      terminate: [ending, 'terminated'],
      ...alongside('incomplete', urgingOffice),
    }),
    reads: open,
  },
  accepted: {
    public: 'accepted',
    turn: 'office',
    acts: acts({
      review: [office, 'handling'],
      'request-correction': [[...receiving, 'supervisor'], 'paused', 'rest'],
      'begin-special': [office, 'special'],
      extend: [['head'], 'accepted'],
      recount: [itself, 'accepted'],
      'supply-deferred': [['applicant', 'clerk'], 'accepted'],
      lapse: [itself, 'withdrawn'],
      check: [['system', 'office'], 'accepted'],
      unsign: [own, 'accepted'],
      // Decided on the spot (art. 34).
      grant: [office, 'deciding'],
      refuse: [office, 'deciding'],
      withdraw: [own, 'withdrawn'],
      terminate: [ending, 'terminated'],
      ...consulting('accepted', ['office']),
      ...alongside('accepted'),
    }),
    reads: open,
  },
  handling: {
    public: 'handling',
    turn: 'office',
    acts: acts({
      inspect: [['office'], 'handling'],
      'request-correction': [[...receiving, 'supervisor'], 'paused', 'rest'],
      'begin-special': [office, 'special'],
      extend: [['head'], 'handling'],
      recount: [itself, 'handling'],
      'supply-deferred': [['applicant', 'clerk'], 'handling'],
      lapse: [itself, 'withdrawn'],
      check: [['system', 'office'], 'handling'],
      unsign: [own, 'handling'],
      propose: [['office'], 'proposed'],
      grant: [office, 'deciding'],
      refuse: [office, 'deciding'],
      withdraw: [own, 'withdrawn'],
      terminate: [ending, 'terminated'],
      ...consulting('handling', ['office']),
      ...alongside('handling'),
    }),
    reads: open,
  },
  special: {
    public: 'handling',
    turn: 'office',
    acts: acts({
      'end-special': [[...office, 'system'], 'handling'],
      'supply-deferred': [['applicant', 'clerk'], 'special'],
      lapse: [itself, 'withdrawn'],
      recount: [itself, 'special'],
      withdraw: [own, 'withdrawn'],
      terminate: [ending, 'terminated'],
      ...consulting('special'),
      ...alongside('special'),
    }),
    reads: open,
  },
  paused: {
    public: 'waiting',
    turn: 'applicant',
    acts: acts({
      attach: [preparing, 'paused'],
      detach: [preparing, 'paused'],
      supply: [['applicant', 'clerk'], 'handling', 'resume'],
      'supply-deferred': [['applicant', 'clerk'], 'paused'],
      lapse: [itself, 'withdrawn'],
      recount: [itself, 'paused'],
      // Once the applicant's time is over: silence does not keep a case open for ever.
      refuse: [office, 'deciding', 'resume'],
      withdraw: [own, 'withdrawn'],
      terminate: [ending, 'terminated'],
      ...consulting('paused'),
      ...alongside('paused', urgingOffice),
    }),
    reads: open,
  },
  proposed: {
    public: 'handling',
    turn: 'office',
    acts: acts({
      return: [['second'], 'handling'],
      recount: [itself, 'proposed'],
      grant: [['second'], 'deciding'],
      refuse: [['second'], 'deciding'],
      withdraw: [own, 'withdrawn'],
      terminate: [ending, 'terminated'],
      ...consulting('proposed'),
      ...alongside('proposed'),
    }),
    reads: open,
  },
  deciding: {
    public: 'handling',
    // For a minute it still lies with who decided.
    turn: 'office',
    acts: acts({
      undo: [['office', 'second', 'external'], 'handling'],
      'take-effect': [itself, 'as-decided'],
      terminate: [ending, 'terminated'],
      ...afterwards('deciding'),
    }),
    reads: undecidedOutside,
  },
  'not-accepted': {
    public: 'refused',
    turn: 'system',
    acts: acts({ deliver: [serving, 'delivered'], ...afterwards('not-accepted', urging) }),
    reads: over,
  },
  granted: {
    public: 'granted',
    turn: 'system',
    acts: acts({
      make: [['issuer', 'system'], 'made'],
      pay: [['applicant', 'system'], 'granted'],
      ...afterwards('granted', urging),
    }),
    reads: over,
  },
  refused: {
    public: 'refused',
    turn: 'system',
    acts: acts({ deliver: [serving, 'delivered'], ...afterwards('refused', urging) }),
    reads: over,
  },
  made: {
    public: 'granted',
    turn: 'system',
    acts: acts({ deliver: [serving, 'delivered'], ...afterwards('made', urging) }),
    reads: over,
  },
  delivered: {
    public: 'by-outcome',
    turn: 'system',
    acts: acts({ close: [itself, 'closed'], ...afterwards('delivered') }),
    reads: over,
  },
  closed: {
    public: 'by-outcome',
    turn: null,
    acts: acts({
      check: [['system', 'office'], 'closed'],
      revoke: [['issuer'], 'closed'],
      ...afterwards('closed'),
    }),
    reads: over,
  },
  withdrawn: {
    public: 'withdrawn',
    turn: null,
    acts: acts(afterwards('withdrawn')),
    reads: withdrawn,
  },
  terminated: {
    public: 'terminated',
    turn: null,
    acts: acts(afterwards('terminated')),
    reads: over,
  },
}

/** Where an act leads, or undefined when the state does not know it or the role may not do it. */
export function findNextState(
  state: CaseState,
  act: CaseAct,
  by: CaseRole,
  outcome: Outcome | null = null,
): CaseState | undefined {
  const step = caseStates[state].acts[act]
  if (!step?.by.includes(by)) return undefined
  return step.to === 'as-decided' ? (outcome ?? undefined) : step.to
}

export function mayRead(state: CaseState, role: CaseRole, part: CasePart): boolean {
  return caseStates[state].reads[role]?.includes(part) ?? false
}

/** A role may write what the acts write that the state admits from it, and nothing else. */
export function mayWrite(state: CaseState, role: CaseRole, part: CasePart): boolean {
  return Object.entries(caseStates[state].acts).some(
    ([act, { by }]) =>
      by.includes(role) && 'writes' in caseActs[act as CaseAct] && writtenPart(act as CaseAct) === part, // keys of the table
  )
}

/** The part of the case that an act writes; undefined for acts that only move it. */
export function writtenPart(act: CaseAct): CasePart | undefined {
  const row = caseActs[act]
  return 'writes' in row ? row.writes : undefined
}

export function publicStateOf({
  state,
  outcome,
}: {
  readonly state: CaseState
  readonly outcome: Outcome | null
}): PublicState {
  const shown = caseStates[state].public
  if (shown !== 'by-outcome') return shown
  return outcome === 'granted' ? 'granted' : 'refused'
}

/** Decided and in force, withdrawn or ended: nothing more is decided. */
export function isOver(state: CaseState): boolean {
  return !openStates.includes(state) && state !== 'draft'
}

/** States in which a case lies with an office, or comes back to it. */
export const openStates: readonly CaseState[] = [
  ...(['submitted', 'incomplete', 'accepted', 'handling', 'special', 'paused', 'proposed', 'deciding'] as const),
]
