import type { Words } from '#kernel/language'
import { countToHandIn, inWorkingDays, type ServiceItem } from '../item.ts'
import { type ReasonCode, reasonCodes } from '../lint/reason-codes.ts'

export type BurdenKind = 'steps' | 'materials' | 'fields' | 'days' | 'visits'

/** One thing that is still asked, and why (portal §3.15). */
export interface RemainingBurden {
  readonly words: Words
  /** Of the public table; what the item itself says of it comes in `reason`. */
  readonly code: ReasonCode
  readonly reason: Words
  /** What would have to happen for it to fall away. */
  readonly mend: Words
}

/** One row of the meter (portal §3.15): what the law and the window would ask, and what is asked here. */
export interface BurdenRow {
  readonly kind: BurdenKind
  readonly statutory: number
  readonly actual: number
  /** Every unit that remains; days remain for one reason together. */
  readonly remaining: readonly RemainingBurden[]
}

/** 申请、受理、审查、决定、送达: the procedure of the Administrative Licensing Law, chapter 4. */
const statutorySteps = 5
/** To a window one goes twice, to hand in and to collect; once when it is decided on the spot. */
const windowVisits = { deferred: 2, atOnce: 1 }

/** Computed from the published elements alone, so that the meter cannot say what the item does not. */
export function burdenOf(item: ServiceItem): BurdenRow[] {
  const { online, ways, materials, steps, visits } = item
  const visitsBefore = ways.atOnce ? windowVisits.atOnce : windowVisits.deferred
  const asked = online?.questions.length ?? 0
  return [
    {
      kind: 'steps',
      statutory: Math.max(statutorySteps, steps.length),
      actual: steps.length,
      remaining: remainingSteps(item),
    },
    {
      kind: 'materials',
      statutory: materials.length,
      actual: countToHandIn(materials),
      remaining: remainingMaterials(item),
    },
    // What a paper form asks is known only where the form is.
    ...(online
      ? [
          {
            kind: 'fields' as const,
            statutory: online.facts.length + asked,
            actual: asked,
            remaining: online.questions.map(({ title, why }) => remains('only-applicant-knows', title, why)),
          },
        ]
      : []),
    daysRow(item),
    { kind: 'visits', statutory: Math.max(visitsBefore, visits), actual: visits, remaining: remainingVisits(item) },
  ]
}

function remainingSteps({ steps, type }: ServiceItem): RemainingBurden[] {
  const code = type === '01' ? 'procedure-by-law' : 'step-of-service'
  return steps.map(({ title, words }) => remains(code, title, words))
}

function remainingMaterials({ materials }: ServiceItem): RemainingBurden[] {
  return materials.flatMap(({ name, waiver }) =>
    waiver.kind === 'required' ? [remains(waiver.code ?? 'not-stated', name, waiver.reason)] : [],
  )
}

/** In the unit of the limits; in working days where the two have different ones. */
function daysRow({ statutoryLimit, promisedLimit, power }: ServiceItem): BurdenRow {
  const sameUnit = statutoryLimit.unit === promisedLimit.unit
  const actual = sameUnit ? promisedLimit.days : inWorkingDays(promisedLimit)
  const statutory = sameUnit ? statutoryLimit.days : inWorkingDays(statutoryLimit)
  const row = { kind: 'days' as const, statutory, actual }
  if (actual === 0) return { ...row, remaining: [] }
  const days = {
    zh: sameUnit && promisedLimit.unit === 'calendar-day' ? `${actual}天` : `${actual}个工作日`,
    en: sameUnit && promisedLimit.unit === 'calendar-day' ? `${actual} days` : `${actual} working days`,
  }
  if (power.jointOrgans.length > 0) {
    const organs = {
      zh: power.jointOrgans.map(({ zh }) => zh).join('、'),
      en: power.jointOrgans.map(({ en }) => en).join(', '),
    }
    const reason = { zh: `还要${organs.zh}一起审`, en: `Also examined by: ${organs.en}` }
    return { ...row, remaining: [remains('joint-examination', days, reason)] }
  }
  if (power.quantityLimit) return { ...row, remaining: [remains('limited-places', days, power.quantityLimit)] }
  const reason = {
    zh: `法律给${statutory}天审查、决定，这里用${actual}天`,
    en: `The law gives ${statutory} days to examine and decide; ${actual} are used here`,
  }
  return { ...row, remaining: [remains('examination', days, reason)] }
}

function remainingVisits({ visits, channels }: ServiceItem): RemainingBurden[] {
  if (visits === 0) return []
  const times = { zh: `到现场${visits}次`, en: visits === 1 ? 'One visit' : `${visits} visits` }
  const reason = channels.visitReason
  if (reason === null) return [remains('not-stated', times, reasonCodes['not-stated'].words)]
  return [remains(visitCodeOf(reason), times, reason)]
}

/** Visits carry their reason in words only; what the words speak of says which reason it is. The first that fits counts. */
const visitCodes: readonly (readonly [pattern: RegExp, code: ReasonCode])[] = [
  [/指纹|人像|采集|拍照|签名|签字/, 'biometrics-taken'],
  [/双方|共同到场|一起到场/, 'both-present'],
  [/原件/, 'original-checked'],
  [/本人|当面核|面签|面谈/, 'identity-in-person'],
  [/样品|样本|检验|检测/, 'physical-sample'],
  [/领取|领证|送达/, 'result-collected'],
]

function visitCodeOf({ zh }: Words): ReasonCode {
  return visitCodes.find(([pattern]) => pattern.test(zh))?.[1] ?? 'visit-stated'
}

function remains(code: ReasonCode, words: Words, reason: Words): RemainingBurden {
  return { words, code, reason, mend: reasonCodes[code].mend }
}
