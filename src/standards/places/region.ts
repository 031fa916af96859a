/** An administrative division (GB/T 2260), at one of the three levels that have six-digit codes. */
export interface Region {
  readonly code: string
  readonly name: string
  /** English name, for provinces only: below them no official English names exist. */
  readonly nameEn?: string
  readonly level: 'province' | 'prefecture' | 'county'
  /** The division above that has a government: for a district of Shanghai the city, for 济源市 the province. */
  readonly parent: string | null
  /** Only a heading of the statistics (市辖区, 县, 省直辖县级行政区划): it can be looked up and is never offered. */
  readonly heading?: true
}
