/** What the public may hold this platform to: sums over its own rows, in which nobody can be recognised. */
export interface PublicFigures {
  readonly measuredAt: Date
  /** Over the items in force, each counted once; null while nothing is published. */
  readonly guides: {
    readonly items: number
    readonly papersByLaw: number
    readonly papersToHandIn: number
    readonly visits: number
    /** 0 to 1. */
    readonly withoutVisit: number
    readonly workingDaysByLaw: number
    readonly workingDaysPromised: number
  } | null
  /** Over the cases decided here; null while none is. */
  readonly cases: {
    readonly decided: number
    /** Share decided not later than promised, 0 to 1. */
    readonly withinPromise: number
    /** Documents handed in for a case, on average. */
    readonly papers: number
  } | null
  /** Over what was submitted here; null while nothing is. Absent in what was measured before it was counted. */
  readonly filling?: { readonly submitted: number; readonly filled: number } | null
  /** Over the ratings of those cases; null while there is none: unrated is not satisfied. */
  readonly ratings: { readonly count: number; readonly satisfied: number } | null
}
