import type { Words } from '#kernel/language'
import type { CalendarDate } from '#standards'
import type { CaseFile } from '../case/case.ts'
import type { Choice, ConflictKind } from './offline/provisional.ts'

/**
 * How an application came in at a window. `proof`: the card was read, a code reached the person's own phone, or name and
 * number were typed from a document, to be checked later. `confirmed`: on the second screen, or signed on paper.
 */
export interface Intake {
  readonly officerName: string
  readonly organisationId: string
  readonly proof: 'card' | 'code' | 'typed'
  readonly confirmed: 'screen' | 'paper'
  /** Why it was signed on paper. */
  readonly paperReason: string | null
  /** Where a window received it while the hub was away (断网收件). */
  readonly offline?: OfflineReceipt
}

/** What was received on paper and on this node alone, and what a clerk had to settle before it became a case. */
export interface OfflineReceipt {
  readonly number: string
  /** The day of receipt in law: the notice within five days is counted from it. */
  readonly receivedOn: CalendarDate
  readonly receivedAt: string
  readonly settled: readonly { readonly kind: ConflictKind; readonly choice: Choice; readonly reason: string }[]
}

/** A document that was spared and that a clerk asked for all the same, with the reason that the applicant reads. */
export interface AskedFor {
  readonly materialId: string
  readonly reason: string
  readonly officerName: string
}

/** Something a clerk filled in for the applicant: `answers.…`, `facts.…` or `materials.…` with its id. */
export interface FilledIn {
  readonly what: string
  readonly by: string
}

/** What both sides read of a case in which a window had a part. */
export interface WindowPart {
  readonly intake: Intake | null
  readonly askedFor: readonly (AskedFor & { readonly material: Words })[]
  readonly filledIn: readonly { readonly label: Words; readonly by: string }[]
}

/** null where no window had a part in it. */
export function windowPartOf({
  item,
  intake,
  askedFor,
  filledIn,
}: Pick<CaseFile, 'item' | 'intake' | 'askedFor' | 'filledIn'>): WindowPart | null {
  if (intake === null && askedFor.length + filledIn.length === 0) return null
  const labels = new Map<string, Words>([
    ...(item.online?.questions ?? []).map(({ id, title }) => [`answers.${id}`, title] as const),
    ...(item.online?.facts ?? []).map(({ id, label }) => [`facts.${id}`, label] as const),
    ...item.materials.map(({ id, name }) => [`materials.${id}`, name] as const),
  ])
  return {
    intake,
    askedFor: askedFor.flatMap((each) => {
      const material = labels.get(`materials.${each.materialId}`)
      return material ? [{ ...each, material }] : []
    }),
    filledIn: filledIn.flatMap(({ what, by }) => {
      const label = labels.get(what)
      return label ? [{ label, by }] : []
    }),
  }
}

export const proofWords: Readonly<Record<Intake['proof'], Words>> = {
  card: { zh: '已读身份证', en: 'ID card read' },
  code: { zh: '已用本人手机验证码确认', en: 'confirmed by a code to the person’s own phone' },
  typed: { zh: '人工录入，身份待核', en: 'typed by hand, identity to be checked' },
}

export const confirmedWords: Readonly<Record<Intake['confirmed'], Words>> = {
  screen: { zh: '本人在第二屏确认', en: 'confirmed on the second screen' },
  paper: { zh: '本人在纸上签名', en: 'signed on paper' },
}
