import type { Words } from '#kernel/language'
import type { Duty } from '#kernel/principal'

/**
 * Who acts on a case. `agent` prepares for the applicant and never signs; `clerk` is the officer of a one-stop window;
 * `office` decides, `second` is another who decides, of the same organisation; `external` is a department's own system;
 * `system` the platform itself.
 */
export const caseRoles = [
  ...(['applicant', 'agent', 'clerk', 'office', 'second'] as const),
  /** Of an organisation that is asked for its opinion. */
  ...(['consulted'] as const),
  ...(['head', 'issuer', 'supervisor', 'external', 'system'] as const),
] as const
export type CaseRole = (typeof caseRoles)[number]

export const roleWords: Readonly<Record<CaseRole, Words>> = {
  applicant: { zh: '申请人', en: 'applicant' },
  agent: { zh: '代办人', en: 'agent' },
  clerk: { zh: '综合窗口', en: 'window' },
  office: { zh: '审批岗', en: 'office' },
  second: { zh: '复核人', en: 'second person' },
  consulted: { zh: '协办单位', en: 'organisation asked' },
  head: { zh: '负责人', en: 'head' },
  issuer: { zh: '制证岗', en: 'issuer' },
  supervisor: { zh: '督办岗', en: 'supervisor' },
  external: { zh: '部门业务系统', en: 'department’s system' },
  system: { zh: '平台', en: 'platform' },
}

/** The duty an officer needs to act in a role; other roles are no officer's. */
export const roleDuty: Readonly<Partial<Record<CaseRole, Duty>>> = {
  clerk: 'clerk',
  office: 'approver',
  second: 'approver',
  consulted: 'approver',
  head: 'head',
  issuer: 'issuer',
  supervisor: 'supervisor',
}

/** What a case consists of, as far as reading and writing are granted part by part. */
export type CasePart =
  | 'facts'
  | 'answers'
  | 'materials'
  | 'commitments'
  | 'correction'
  | 'decision'
  | 'record'
  | 'documents'
  | 'deferred'
  | 'assignment'
  | 'payment'
  | 'messages'

const content = ['facts', 'answers', 'materials', 'commitments', 'deferred'] as const
const paper = ['correction', 'record', 'documents', 'payment', 'messages'] as const
const withoutDecision = [...content, ...paper, 'assignment'] as const
const everything = [...withoutDecision, 'decision'] as const
const atWindow = [...content, ...paper] as const

const drafting = { applicant: everything, agent: everything, clerk: atWindow }
const open = {
  ...{ applicant: everything, agent: everything, clerk: atWindow, office: withoutDecision, second: withoutDecision },
  ...{ head: withoutDecision, supervisor: withoutDecision, external: withoutDecision, system: everything },
}
const decided = { ...open, office: everything, second: everything, head: everything, external: everything }

/** Who reads which parts while a case is a draft, open, decided and not in force, over, withdrawn. */
export const readings = {
  drafting,
  open,
  /** Until a decision is in force only those who may take it back or end the case know it. */
  undecidedOutside: { ...decided, applicant: withoutDecision, agent: withoutDecision },
  over: { ...decided, clerk: [...atWindow, 'decision'], issuer: everything, supervisor: everything },
  withdrawn: { applicant: everything, agent: everything, office: ['record'], head: ['record'], system: everything },
} as const satisfies Readonly<Record<string, Partial<Readonly<Record<CaseRole, readonly CasePart[]>>>>>
