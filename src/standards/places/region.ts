/** An administrative division: by GB/T 2260 with six digits, a township (GB/T 10114) with twelve. */
export interface Region {
  readonly code: string
  readonly name: string
  /** English name, for provinces only: below them no official English names exist. */
  readonly nameEn?: string
  readonly level: 'province' | 'prefecture' | 'county' | 'township'
  /** The division above that has a government: for a district of Shanghai the city, for 济源市 the province. */
  readonly parent: string | null
  /** Only a heading of the statistics (市辖区, 县, 省直辖县级行政区划): it can be looked up and is never offered. */
  readonly heading?: true
  /** Last three digits of the code asked for, when it was a village's (村, 居委会): the table ends at the townships. */
  readonly village?: string
}
