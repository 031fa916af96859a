import { countToHandIn, type ServiceItem } from '../item.ts'

export type BurdenKind = 'steps' | 'materials' | 'fields' | 'days' | 'visits'

/** One row of the meter (portal §3.15): what the law and the window would ask, and what is asked here. */
export interface BurdenRow {
  readonly kind: BurdenKind
  readonly statutory: number
  readonly actual: number
}

/** 申请、受理、审查、决定、送达: the procedure of the Administrative Licensing Law, chapter 4. */
const statutorySteps = 5
/** To a window one goes twice, to hand in and to collect; once when it is decided on the spot. */
const windowVisits = { deferred: 2, atOnce: 1 }

/** Computed from the published elements alone, so that the meter cannot say what the item does not. */
export function burdenOf(item: ServiceItem): BurdenRow[] {
  const { online, ways, materials, steps, visits, statutoryLimit, promisedLimit } = item
  const visitsBefore = ways.atOnce ? windowVisits.atOnce : windowVisits.deferred
  const asked = online?.questions.length ?? 0
  return [
    { kind: 'steps', statutory: Math.max(statutorySteps, steps.length), actual: steps.length },
    { kind: 'materials', statutory: materials.length, actual: countToHandIn(materials) },
    // What a paper form asks is known only where the form is.
    ...(online ? [{ kind: 'fields' as const, statutory: online.facts.length + asked, actual: asked }] : []),
    ...(statutoryLimit.unit === promisedLimit.unit
      ? [{ kind: 'days' as const, statutory: statutoryLimit.days, actual: promisedLimit.days }]
      : []),
    { kind: 'visits', statutory: Math.max(visitsBefore, visits), actual: visits },
  ]
}
