import type { Words } from '#kernel/language'
import type { Channels, Outcome, Power, ServedParty, Situation } from './elements.ts'
import type { ReasonCode } from './lint/reason-codes.ts'
import type { Question } from './questions/question.ts'

export type * from './questions/question.ts'

/** Served party, GB/T 39046-2020 A.4, reduced to the two doors of the portal. */
export type Audience = 'person' | 'enterprise'

/** GB/T 39046-2020 A.1. */
export type ItemType = '01' | '05' | '07' | '08' | '09' | '10' | '20'

/** Time limit; working days unless said otherwise (Administrative Licensing Law art. 82). Zero: decided on the spot. */
export interface TimeLimit {
  readonly days: number
  readonly unit: 'working-day' | 'calendar-day'
}

export interface LegalBasis {
  /** e.g. 《居住证暂行条例》第二条、第九条 */
  readonly words: Words
}

/** What it costs; the amount is the sum of what nobody can avoid. */
export interface Fee {
  readonly amountFen: number
  readonly basis: Words
  /** Fee items of the standard: name, amount, whether it can be reduced (减免). */
  readonly items?: readonly { readonly name: Words; readonly amountFen: number; readonly reducible: boolean }[]
  /** When what was paid goes back to the applicant; without it a fee is paid for the handling, whatever comes of it. */
  readonly refundOn?: readonly RefundGround[]
}

export type RefundGround = 'withdrawal' | 'refusal'

/** How a statutory material is spared, or why it is still asked (portal §3.3). */
export type Waiver =
  | { readonly kind: 'certificate' | 'data'; readonly factIds: readonly string[] }
  | { readonly kind: 'commitment'; readonly commitmentId: string }
  | { readonly kind: 'abolished' }
  | {
      readonly kind: 'required'
      readonly reason: Words
      /** Why it remains, by the public table (lint/reason-codes.ts); a paper the State already holds needs one. */
      readonly code?: ReasonCode
    }

/** How far a material can be relied on, by where it comes from; A is best (trust-of.ts). */
export type TrustGrade = 'A' | 'B' | 'C' | 'D'

/** What the standard asks to be said of a paper that is still handed in (standards §2.7, materials). */
export interface MaterialDetails {
  /** 材料类型. */
  readonly copy: 'original' | 'copy' | 'original-and-copy' | 'original-or-copy'
  /** 材料形式. */
  readonly medium: 'paper' | 'electronic' | 'either'
  /** 材料必要性; `later` may be lacking at acceptance (容缺后补). */
  readonly necessity: 'needed' | 'optional' | 'later'
  /** 材料来源渠道: who makes it. */
  readonly channel: 'applicant' | 'government' | 'other'
  readonly copies: number
  /** 填报须知. */
  readonly note?: Words
  /** 要求依据: the clause that allows asking for it. */
  readonly legalBasis?: Words
  /** What one file may be (else 4 MB, 60 pages), and in how many working days it may follow when `later` (else 10). */
  readonly maxMegabytes?: number
  readonly maxPages?: number
  readonly deferDays?: number
  /** Addresses of 空白表格 and 示例样表. */
  readonly blankForm?: string
  readonly sampleForm?: string
}

export interface Material {
  readonly id: string
  readonly name: Words
  readonly waiver: Waiver
  /** Source shown beside the material: department · database. */
  readonly source: Words
  /** What is good enough, shown where it has to be handed in after all. */
  readonly standard: Words
  /** Commitment that may replace it when its data cannot be had (portal §1.3: retry → upload → commitment → window). */
  readonly fallbackCommitmentId?: string
  readonly details?: MaterialDetails
  /** FEEL over facts and answers, as `Question.when`: only where it holds is the paper asked for. */
  readonly when?: string
}

export interface Commitment {
  readonly id: string
  readonly title: Words
  /** What is stated, one fact each. */
  readonly statements: readonly Words[]
  readonly check: Words
  readonly consequence: Words
  /** Signed only after a second proof (level 3); without it a checked real name suffices. */
  readonly signature?: 'second-proof'
}

/** Where a value may come from. */
export type FactSource =
  | { readonly kind: 'service'; readonly serviceId: string; readonly field: string }
  | { readonly kind: 'account'; readonly field: 'phone' | 'name' | 'residentId' }
  | { readonly kind: 'certificates'; readonly typeCode: string } // true when a valid one is held anywhere in the network
  /** A field of a valid certificate of the type, held anywhere in the network. */
  | { readonly kind: 'certificate'; readonly typeCode: string; readonly field: string }
  /** The applicant's own case that was granted last here and has this data element or, of one basic item, this fact id. */
  | { readonly kind: 'earlier-case'; readonly element: string }

/** How a value is masked where it need not be read in full. */
export const factMasks = ['none', 'name', 'resident-id', 'phone', 'address'] as const
export type FactMask = (typeof factMasks)[number]

/** A value the platform fetches itself. */
export interface FactDefinition {
  /** Code of the data element (数据元); fields of different items with one code are one field. */
  readonly dataElement?: string
  /** Stable id, also the variable of the rules: dots become nested contexts, e.g. `residence.since`. */
  readonly id: string
  readonly label: Words
  readonly group: Words
  readonly from: FactSource
  /**
   * Asked as well, in this order. The first that has a value is offered; where another one says otherwise the person
   * chooses, and both are kept.
   */
  readonly orElse?: readonly FactSource[]
  readonly form: 'text' | 'date' | 'boolean' | 'resident-id' | 'phone' | 'region'
  /** Without it the case cannot be decided; an optional one just stays empty. */
  readonly needed: boolean
  /** The applicant may say it is wrong; the case goes on with the corrected value marked. */
  readonly correctable: boolean
  /** Without it numbers of people and phones are masked by their form, and nothing else is. */
  readonly mask?: FactMask
  /** The clause that allows the platform to fetch it. */
  readonly legalBasis?: Words
}

/**
 * What a source says when there is nothing left to decide (行政许可法第七十条): looked at before a decision, never shown to
 * the applicant. A certificate says it by no valid one being held any more, a service by a value.
 */
export interface EndingSign {
  readonly id: string
  readonly label: Words
  readonly from: Extract<FactSource, { readonly kind: 'service' | 'certificates' }>
  readonly is?: string
  readonly ground: 'applicant-died' | 'body-ended' | 'licence-lost'
}

/** All sources of a fact, in order. */
export function factSources({ from, orElse = [] }: Pick<FactDefinition, 'from' | 'orElse'>): readonly FactSource[] {
  return [from, ...orElse]
}

/** How a fact is masked: as its definition says, else by its form. */
export function maskOf({ mask, form }: Pick<FactDefinition, 'mask' | 'form'>): FactMask {
  return mask ?? (form === 'resident-id' || form === 'phone' ? form : 'none')
}

/** One condition of eligibility: a FEEL expression over facts and answers, with words for each outcome. */
export interface Condition {
  readonly id: string
  readonly feel: string
  /** e.g. 居住登记满半年 */
  readonly words: Words
  readonly factIds: readonly string[]
  readonly failure: Words
}

/** How the item is handled online; without it the guide leads to a window. */
export interface OnlineForm {
  readonly facts: readonly FactDefinition[]
  readonly questions: readonly Question[]
  readonly commitments: readonly Commitment[]
  /** Asked about before a decision. */
  readonly endings?: readonly EndingSign[]
  /** All must hold. A condition whose facts are missing is unknown, not false. */
  readonly conditions: readonly Condition[]
  /** Questions for a visitor who is not signed in: the verdict becomes a short checker (P4). */
  readonly checker: readonly { readonly conditionId: string; readonly question: Words }[]
  /** FEEL giving the USCC of the responsible organisation from facts; e.g. by district of residence. */
  readonly routing: string
  readonly routingWords: Words
  /** A decision is proposed by one officer and made by another (二人复核); without it one officer decides. */
  readonly approval?: 'second-person'
  /** The application is signed after a second proof (level 3); without it a checked real name suffices. */
  readonly signature?: 'second-proof'
  /** Handled by several departments together (联合办理): 45 days, and 15 more (行政许可法第四十二条第二款). */
  readonly handling?: 'joint'
  /** Certificate issued on grant, with its fields from facts and answers. */
  readonly certificate: {
    readonly typeCode: string
    readonly typeName: Words
    readonly validMonths: number | null
    readonly fields: readonly { readonly name: string; readonly label: Words; readonly from: string }[]
  } | null
}

/** One service item as an authority implements it: a row, never code (GB/T 39554, standards §2.6–2.7). */
export interface ServiceItem {
  readonly basicCode: string
  readonly implementationCode: string
  /** 33 characters; the item's address. */
  readonly handlingCode: string
  readonly version: number
  readonly effectiveFrom: string
  readonly name: Words
  readonly summary: Words
  /** Words people use for it: searched, never shown. */
  readonly alsoCalled: readonly string[]
  readonly type: ItemType
  readonly audience: Audience
  /** Code of the theme list of the audience (standards §2.9). */
  readonly theme: string
  readonly department: { readonly id: string; readonly name: Words }
  /** Region whose residents it serves; the platform's own, or below it. */
  readonly region: string
  readonly legalBasis: readonly LegalBasis[]
  readonly statutoryLimit: TimeLimit
  readonly promisedLimit: TimeLimit
  readonly fee: Fee | null
  readonly visits: number
  readonly ways: {
    readonly atOnce: boolean
    readonly online: boolean
    readonly nearby: boolean
    readonly oneVisit: boolean
  }
  readonly crossProvince: 'online' | 'received' | 'joint' | null
  readonly materials: readonly Material[]
  readonly steps: readonly { readonly title: Words; readonly words: Words }[]
  readonly acceptance: readonly Words[]
  readonly questions: readonly { readonly question: Words; readonly answer: Words }[]
  readonly result: Words
  readonly window: {
    readonly place: Words
    readonly hours: Words
    readonly phone: string
    readonly complaintPhone: string
  }
  readonly online: OnlineForm | null
  readonly popularity: number
  /** 服务对象; `audience` is the door of the portal it belongs to. */
  readonly servedParties: readonly ServedParty[]
  readonly power: Power
  readonly channels: Channels
  readonly outcome: Outcome
  /** 情形 among which one chooses; empty when everybody hands in the same. */
  readonly situations: readonly Situation[]
}

/** Papers a person still has to bring. */
export function countToHandIn(materials: readonly Material[]): number {
  return materials.filter(({ waiver }) => waiver.kind === 'required').length
}

/** Limits in different units are compared as working days, five of seven. */
export function inWorkingDays({ days, unit }: TimeLimit): number {
  return unit === 'working-day' ? days : Math.ceil((days * 5) / 7)
}
