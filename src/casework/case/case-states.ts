import type { Words } from '#kernel/language'
import type { Duty } from '#kernel/principal'

/** Eight states are all the public ever sees (portal §3.5). */
export const publicStates = {
  draft: { zh: '草稿', en: 'Draft' },
  submitted: { zh: '已提交', en: 'Submitted' },
  accepted: { zh: '已受理', en: 'Accepted' },
  handling: { zh: '办理中', en: 'In progress' },
  waiting: { zh: '等您', en: 'Waiting for you' },
  granted: { zh: '已办结', en: 'Completed' },
  refused: { zh: '不予', en: 'Refused' },
  withdrawn: { zh: '已撤回', en: 'Withdrawn' },
} as const satisfies Readonly<Record<string, Words>>
export type PublicState = keyof typeof publicStates

/**
 * Inside there is one more: a correction asked for before acceptance (the limit has not begun) is not one asked for
 * afterwards (the limit rests), standards §3.3.
 */
export type CaseState =
  | 'draft'
  | 'submitted'
  | 'incomplete'
  | 'accepted'
  | 'handling'
  | 'paused'
  | 'granted'
  | 'refused'
  | 'withdrawn'

export type CaseAct =
  | 'start'
  | 'gather'
  | 'correct'
  | 'answer'
  | 'attach'
  | 'detach'
  | 'sign'
  | 'submit'
  | 'accept'
  | 'review'
  | 'request-correction'
  | 'supply'
  | 'withdraw'
  | 'grant'
  | 'refuse'

/** Who acts. `office` is an officer of the case's own organisation with the duty of its handling; `system` the platform itself. */
export type CaseRole = 'applicant' | 'office' | 'system'
export const officeDuty: Duty = 'approver'

/** What a case consists of, as far as reading and writing are granted part by part. */
export type CasePart = 'facts' | 'answers' | 'materials' | 'commitments' | 'correction' | 'decision' | 'record'

interface StateRow {
  readonly public: PublicState
  /** Whose turn it is: nobody's once the case is over. */
  readonly turn: CaseRole | null
  readonly acts: Partial<Readonly<Record<CaseAct, { readonly by: readonly CaseRole[]; readonly to: CaseState }>>>
  readonly reads: Readonly<Record<CaseRole, readonly CasePart[]>>
  readonly writes: Readonly<Record<CaseRole, readonly CasePart[]>>
}

const applicant = ['applicant'] as const
const office = ['office'] as const
const content = ['facts', 'answers', 'materials', 'commitments'] as const
const everything = [...content, 'correction', 'decision', 'record'] as const
const withoutDecision = [...content, 'correction', 'record'] as const
const nothing = [] as const
const noWrites = { applicant: nothing, office: nothing, system: nothing } as const

/**
 * The life of a case: what may be done in each state, by whom, where it leads, and what each role may read and write
 * there. The verbs, the fold, the picture in the README and the tests all read this one table.
 */
export const caseStates: Readonly<Record<CaseState, StateRow>> = {
  draft: {
    public: 'draft',
    turn: 'applicant',
    acts: {
      gather: { by: applicant, to: 'draft' },
      correct: { by: applicant, to: 'draft' },
      answer: { by: applicant, to: 'draft' },
      attach: { by: applicant, to: 'draft' },
      detach: { by: applicant, to: 'draft' },
      sign: { by: applicant, to: 'draft' },
      submit: { by: applicant, to: 'submitted' },
      withdraw: { by: applicant, to: 'withdrawn' },
    },
    // Nobody but the applicant knows of a draft.
    reads: { applicant: everything, office: nothing, system: nothing },
    writes: { applicant: content, office: nothing, system: nothing },
  },
  submitted: {
    public: 'submitted',
    turn: 'office',
    acts: {
      // By the system: complete on its face, or five working days without a notice (Administrative Licensing Law art. 32).
      accept: { by: ['office', 'system'], to: 'accepted' },
      'request-correction': { by: office, to: 'incomplete' },
      refuse: { by: office, to: 'refused' },
      withdraw: { by: applicant, to: 'withdrawn' },
    },
    reads: { applicant: everything, office: withoutDecision, system: nothing },
    writes: { applicant: nothing, office: ['correction', 'decision'], system: nothing },
  },
  incomplete: {
    public: 'waiting',
    turn: 'applicant',
    acts: {
      attach: { by: applicant, to: 'incomplete' },
      detach: { by: applicant, to: 'incomplete' },
      supply: { by: applicant, to: 'submitted' },
      refuse: { by: office, to: 'refused' },
      withdraw: { by: applicant, to: 'withdrawn' },
    },
    reads: { applicant: everything, office: withoutDecision, system: nothing },
    writes: { applicant: ['answers', 'materials'], office: ['decision'], system: nothing },
  },
  accepted: {
    public: 'accepted',
    turn: 'office',
    acts: {
      review: { by: office, to: 'handling' },
      'request-correction': { by: office, to: 'paused' },
      grant: { by: office, to: 'granted' },
      refuse: { by: office, to: 'refused' },
      withdraw: { by: applicant, to: 'withdrawn' },
    },
    reads: { applicant: everything, office: withoutDecision, system: nothing },
    writes: { applicant: nothing, office: ['correction', 'decision'], system: nothing },
  },
  handling: {
    public: 'handling',
    turn: 'office',
    acts: {
      'request-correction': { by: office, to: 'paused' },
      grant: { by: office, to: 'granted' },
      refuse: { by: office, to: 'refused' },
      withdraw: { by: applicant, to: 'withdrawn' },
    },
    reads: { applicant: everything, office: withoutDecision, system: nothing },
    writes: { applicant: nothing, office: ['correction', 'decision'], system: nothing },
  },
  paused: {
    public: 'waiting',
    turn: 'applicant',
    acts: {
      attach: { by: applicant, to: 'paused' },
      detach: { by: applicant, to: 'paused' },
      supply: { by: applicant, to: 'handling' },
      refuse: { by: office, to: 'refused' },
      withdraw: { by: applicant, to: 'withdrawn' },
    },
    reads: { applicant: everything, office: withoutDecision, system: nothing },
    writes: { applicant: ['answers', 'materials'], office: ['decision'], system: nothing },
  },
  granted: {
    public: 'granted',
    turn: null,
    acts: {},
    reads: { applicant: everything, office: everything, system: nothing },
    writes: noWrites,
  },
  refused: {
    public: 'refused',
    turn: null,
    acts: {},
    reads: { applicant: everything, office: everything, system: nothing },
    writes: noWrites,
  },
  withdrawn: {
    public: 'withdrawn',
    turn: null,
    acts: {},
    reads: { applicant: everything, office: ['record'], system: nothing },
    writes: noWrites,
  },
}

/** Acts that a case admits once in its life: a second one-off notice is a violation (standards §3.3). */
export const onceOnly: readonly CaseAct[] = ['request-correction']

/** The part of the case that an act writes; acts that only move the case write none. */
export const writtenPart: Partial<Readonly<Record<CaseAct, CasePart>>> = {
  gather: 'facts',
  correct: 'facts',
  answer: 'answers',
  attach: 'materials',
  detach: 'materials',
  sign: 'commitments',
  supply: 'answers',
  'request-correction': 'correction',
  grant: 'decision',
  refuse: 'decision',
}

/** Where an act leads, or undefined when the state does not know it or the role may not do it. */
export function findNextState(state: CaseState, act: CaseAct, by: CaseRole): CaseState | undefined {
  const row = caseStates[state].acts[act]
  const part = writtenPart[act]
  if (!row?.by.includes(by) || (part !== undefined && !mayWrite(state, by, part))) return undefined
  return row.to
}

export function mayRead(state: CaseState, role: CaseRole, part: CasePart): boolean {
  return caseStates[state].reads[role].includes(part)
}

export function mayWrite(state: CaseState, role: CaseRole, part: CasePart): boolean {
  return caseStates[state].writes[role].includes(part)
}

export function isOver(state: CaseState): boolean {
  return caseStates[state].turn === null
}

/** States in which a case lies with an office, or comes back to it. */
export const openStates: readonly CaseState[] = ['submitted', 'incomplete', 'accepted', 'handling', 'paused']
