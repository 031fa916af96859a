import type { CaseId, PartyId } from '#kernel/ids'
import type { Words } from '#kernel/language'
import { type CalendarDate, nameOf } from '#standards'

/** Best first. The last two are bad ratings (国办发〔2019〕51号). */
export const levels = ['very_satisfied', 'satisfied', 'basically', 'dissatisfied', 'very_dissatisfied'] as const
export type RatingLevel = (typeof levels)[number]

export function isBad(level: RatingLevel): boolean {
  return level === 'dissatisfied' || level === 'very_dissatisfied'
}

export function isLevel(text: string): text is RatingLevel {
  return levels.some((level) => level === text)
}

/** Two code lists number the levels in opposite directions (standards §5.2); only these mappers write a code. */
export function codeOfGbt39046(level: RatingLevel): string {
  return String(levels.indexOf(level) + 1)
}

/** The national reporting client: 5 is best. */
export function codeOfReportingClient(level: RatingLevel): string {
  return String(5 - levels.indexOf(level))
}

export function levelWords(level: RatingLevel): Words {
  return nameOf('satisfaction.gbt39046', codeOfGbt39046(level))
}

/** What an online rating can be about (standards §5.2). */
export const dimensions = {
  overall: { zh: '整体满意度', en: 'The whole' },
  efficiency: { zh: '办事效率', en: 'Speed' },
  guide: { zh: '办事指南精确度', en: 'Accuracy of the guide' },
  convenience: { zh: '办事便捷度', en: 'Convenience' },
  platform: { zh: '平台操作性', en: 'Ease of use of the platform' },
} as const satisfies Readonly<Record<string, Words>>
export type Dimension = keyof typeof dimensions

export function isDimension(text: string): text is Dimension {
  return Object.hasOwn(dimensions, text)
}

export interface Rating {
  readonly partyId: PartyId
  readonly caseId: CaseId
  readonly itemCode: string
  readonly organisationId: string
  readonly level: RatingLevel
  readonly dimensions: readonly Dimension[]
  readonly text: string
  readonly anonymous: boolean
  readonly ratedAt: Date
  readonly changedAt: Date
  readonly revision: number
  /** For a bad rating: number of its handling, and until when it is answered. */
  readonly handling: {
    readonly number: string
    readonly contactDue: CalendarDate
    readonly handlingDue: CalendarDate
  } | null
}

/** A rating may be changed for seven days (portal §3.11). */
export const changeableFor = 7 * 24 * 3_600_000

export function isChangeable({ ratedAt }: Pick<Rating, 'ratedAt'>, now: Date): boolean {
  return now.getTime() - ratedAt.getTime() <= changeableFor
}
