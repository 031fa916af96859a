import type { CaseId, Id, OfficerId, PartyId } from '#kernel/ids'
import type { Words } from '#kernel/language'
import type { Officer } from '#kernel/principal'
import type { CalendarDate } from '#standards'
import type { Attachment } from '../../case/case.ts'
import type { ReceivedFile } from '../../materials/receive-file.ts'

export type ProvisionalId = Id<'provisional'>
export type ProvisionalState = 'filling' | 'waiting' | 'conflict' | 'done' | 'ended'

/** What does not fit once the hub answers. None of them is ever settled without a clerk and a reason. */
export const conflictKinds = {
  person: { zh: '人口库核对不上姓名和号码', en: 'The register does not confirm name and number' },
  'open-case': { zh: '本人已有这个事项的办件', en: 'The person has an open case of this service' },
  'item-changed': { zh: '事项在收件后改版了', en: 'The service has changed since' },
  'item-suspended': { zh: '事项暂停办理', en: 'The service is suspended' },
  'item-abolished': { zh: '事项已经取消', en: 'The service was abolished' },
  value: { zh: '部门数据和填写的不一样', en: 'A department says otherwise' },
  file: { zh: '材料打不开或者有病毒', en: 'A file cannot be read or is infected' },
  refused: { zh: '现在交不上去', en: 'It cannot be submitted as it is' },
} as const satisfies Readonly<Record<string, Words>>
export type ConflictKind = keyof typeof conflictKinds

/** What a clerk may choose; which of them fit a kind is said by `choicesFor`. */
export const choices = {
  retry: { zh: '已经改好，再试', en: 'Put right: try again' },
  anyway: { zh: '照样办', en: 'Go on all the same' },
  source: { zh: '以部门数据为准', en: 'Take what the department says' },
  written: { zh: '以本人填写的为准，办理中核对', en: 'Take what the person wrote, to be checked' },
  end: { zh: '不办了，告诉申请人', en: 'Give it up and tell the person' },
} as const satisfies Readonly<Record<string, Words>>
export type Choice = keyof typeof choices

export const choicesFor: Readonly<Record<ConflictKind, readonly Choice[]>> = {
  person: ['retry', 'end'],
  'open-case': ['anyway', 'end'],
  'item-changed': ['anyway', 'end'],
  'item-suspended': ['retry', 'end'],
  'item-abolished': ['end'],
  value: ['source', 'written', 'end'],
  file: ['anyway', 'retry', 'end'],
  refused: ['retry', 'end'],
}

export interface Conflict {
  /** Kind and what it is about: what was settled is recognised by it when it comes again. */
  readonly key: string
  readonly kind: ConflictKind
  /** For the clerk; may hold values of the person, so it is kept sealed. */
  readonly about: Words
}

export interface Resolution {
  readonly key: string
  readonly kind: ConflictKind
  readonly choice: Choice
  readonly reason: string
  readonly officerId: OfficerId
  readonly officerName: string
  readonly at: string
}

/** The sealed part. */
export interface ProvisionalContent {
  readonly clerk: Pick<Officer, 'officerId' | 'name' | 'organisation'>
  readonly name: string
  readonly residentId: string
  /** Where the person can be told; empty where they gave none. */
  readonly phone: string
  readonly answers: Readonly<Record<string, string>>
  /** What the person wrote of what departments know: held against them later. */
  readonly facts: Readonly<Record<string, string>>
  /** Of the account, once the hub told it. */
  readonly accountPhone: string
  /** Digest of the case as the signature on paper covers it; null where something was in it already. */
  readonly covered: string | null
  readonly conflicts: readonly Conflict[]
  readonly resolutions: readonly Resolution[]
}

/** An application as a window received it while nobody could be asked. */
export interface Provisional extends ProvisionalContent {
  readonly id: ProvisionalId
  readonly organisationId: string
  readonly number: string
  readonly receivedAt: Date
  readonly receivedOn: CalendarDate
  readonly itemCode: string
  readonly itemVersion: number
  readonly region: string
  readonly state: ProvisionalState
  readonly partyId: PartyId | null
  readonly caseId: CaseId | null
  /** Answers, values and files are in the case. */
  readonly filled: boolean
  readonly tries: number
}

export interface ProvisionalFile extends ReceivedFile {
  readonly id: Attachment['id']
  readonly materialId: string
}

/** How something was settled before; what was to be tried again is not. */
export function resolutionOf({ resolutions }: ProvisionalContent, key: string): Resolution | undefined {
  return resolutions.findLast((resolution) => resolution.key === key && resolution.choice !== 'retry')
}
