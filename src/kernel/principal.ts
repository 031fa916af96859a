import type { ClientId, OfficerId, PartyId } from './ids.ts'
import type { Words } from './language.ts'

/** Level of identity (architecture §7): 1 phone proven, 2 real name checked, 3 second proof. */
export type IdentityLevel = 1 | 2 | 3

export const duties = [
  ...(['approver', 'issuer', 'clerk', 'head'] as const),
  ...(['data-officer', 'item-manager', 'rating-handler', 'supervisor'] as const),
] as const
export type Duty = (typeof duties)[number]

/** What staff call their posts. */
export const dutyNames: Readonly<Record<Duty, Words>> = {
  approver: { zh: '审批岗', en: 'approver' },
  issuer: { zh: '制证岗', en: 'issuer' },
  clerk: { zh: '综合窗口岗', en: 'window clerk' },
  head: { zh: '单位负责人', en: 'head of the organ' },
  'data-officer': { zh: '数据专员', en: 'data officer' },
  'item-manager': { zh: '事项管理员', en: 'item manager' },
  'rating-handler': { zh: '差评办理岗', en: 'rating handler' },
  supervisor: { zh: '督办岗', en: 'supervisor' },
}

export interface Anonymous {
  readonly kind: 'anonymous'
}

export interface Person {
  readonly kind: 'person'
  readonly partyId: PartyId
  readonly level: IdentityLevel
  /** Real name once level 2 is reached; for greeting only. */
  readonly name: string | null
  readonly sessionId: string
}

export interface Officer {
  readonly kind: 'officer'
  readonly officerId: OfficerId
  readonly name: string
  readonly organisation: { readonly id: string; readonly name: string; readonly region: string }
  readonly duties: readonly Duty[]
  readonly sessionId: string
}

export interface PlatformPrincipal {
  readonly kind: 'platform'
  readonly platformId: string
}

/** A department's own system, in the name of the organisation that registered it. It proves itself by its key in each request. */
export interface Client {
  readonly kind: 'client'
  readonly clientId: ClientId
  readonly name: string
  readonly organisation: Officer['organisation']
}

/** The platform acting by itself: scheduled jobs, message handlers. */
export interface System {
  readonly kind: 'system'
}

export type Principal = Anonymous | Person | Officer | PlatformPrincipal | Client | System

export const anonymous: Anonymous = { kind: 'anonymous' }
export const system: System = { kind: 'system' }
