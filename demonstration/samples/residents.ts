import { addDays, addMonths, type CalendarDate, getRegion } from '#standards'
import { policeBranchOf } from './organisations.ts'
import { type SamplePerson, samplePeople } from './people.ts'

/** What the offices of 江西 know of somebody who came to live in Nanchang. */
export interface SampleResident {
  readonly person: SamplePerson
  readonly since: CalendarDate
  readonly district: string
  readonly address: string
  /** The office that keeps the residence registration. */
  readonly station: string
  readonly lease: SampleLease | null
}

export interface SampleLease {
  readonly address: string
  readonly from: CalendarDate
  readonly until: CalendarDate
  readonly filingNumber: string
}

interface Told {
  readonly person: number
  readonly district: string
  readonly place: string
  readonly monthsHere: number
  /** Months until the lease ends, negative when it is over; null without a lease. */
  readonly leaseMonths: number | null
  /** Where the lease is filed for another home than the residence is registered for. */
  readonly leaseElsewhere?: string
}

/**
 * Who may have a residence permit: 1, 2, 3 (lease) and 6, 8 (enterprise). Who may not: 4 came four months ago, 5 has
 * neither home nor work on record, 7's lease ran out. 9 and 10 are like 1. Of 13 the registers contradict each other.
 */
const told: readonly Told[] = [
  { person: 1, district: '360102', place: '豫章街道青岚路8号2栋1103室', monthsHere: 8, leaseMonths: 4 },
  { person: 2, district: '360103', place: '桃源街道桃苑大街66号5栋302室', monthsHere: 26, leaseMonths: 10 },
  { person: 3, district: '360103', place: '桃源街道桃苑大街66号5栋302室', monthsHere: 38, leaseMonths: 10 },
  { person: 4, district: '360102', place: '贤士湖街道青山南路92号1栋704室', monthsHere: 4, leaseMonths: 8 },
  { person: 5, district: '360102', place: '大院街道省政府大院西路33号', monthsHere: 9, leaseMonths: null },
  { person: 6, district: '360103', place: '丁公路街道洪城路588号3栋1502室', monthsHere: 61, leaseMonths: null },
  { person: 7, district: '360102', place: '百花洲街道中山路210号2栋501室', monthsHere: 14, leaseMonths: -2 },
  { person: 8, district: '360103', place: '系马桩街道站前西路155号4栋208室', monthsHere: 19, leaseMonths: null },
  { person: 9, district: '360102', place: '董家窑街道阳明路181号6栋605室', monthsHere: 11, leaseMonths: 1 },
  { person: 10, district: '360103', place: '绳金塔街道绳金塔街28号2栋903室', monthsHere: 17, leaseMonths: 7 },
]

/** Moved within the city; the lease was filed for the new home, the registration is of the old one. Last, so that filing numbers stay. */
const contradicted: Told = {
  ...{ person: 13, district: '360102', place: '墩子塘街道八一大道357号3栋402室' },
  ...{ monthsHere: 15, leaseMonths: 9, leaseElsewhere: '南昌市西湖区朝阳洲街道抚生路268号5栋1201室' },
}

const places: readonly { district: string; place: string }[] = [
  { district: '360102', place: '公园街道环湖路' },
  { district: '360103', place: '朝阳洲街道云锦路' },
  { district: '360104', place: '洪都街道南莲路' },
  { district: '360111', place: '青山路街道洪都北大道' },
  { district: '360112', place: '长堎街道文化大道' },
  { district: '360113', place: '凤凰洲街道绿茵路' },
]

const computedCount = 32
const firstComputed = 20

/** The residents of Nanchang with a residence registration, as on the day the samples are loaded. */
export function sampleResidents(today: CalendarDate): readonly SampleResident[] {
  const others = samplePeople
    .filter(({ number, household }) => number >= firstComputed && !household.region.startsWith('3601'))
    .slice(0, computedCount)
    .map(computed)
  return [...told, ...others, contradicted].map((each, index) => resident(each, index + 1, today))
}

function resident(
  { person: number, district, place, monthsHere, leaseMonths, leaseElsewhere }: Told,
  serial: number,
  today: CalendarDate,
): SampleResident {
  const person = samplePeople[number - 1]
  if (person === undefined) throw new RangeError(`There is no sample person no. ${number}`)
  const since = addDays(addMonths(today, -monthsHere), -5)
  const address = `南昌市${getRegion(district).name}${place}`
  const filed = String(serial).padStart(5, '0')
  const lease =
    leaseMonths === null ? null : leaseOf({ address: leaseElsewhere ?? address, since, leaseMonths, filed }, today)
  return { person, since, district, address, station: policeBranchOf(district).name.zh, lease }
}

// Leases run for years: this one was last renewed or made at most a year before it ends, and not before the person came.
function leaseOf(
  lease: { address: string; since: CalendarDate; leaseMonths: number; filed: string },
  today: CalendarDate,
): SampleLease {
  const { address, since, leaseMonths, filed } = lease
  const until = addDays(addMonths(today, leaseMonths), -6)
  const yearBefore = addDays(addMonths(until, -12), 1)
  const [, from = since] = [since, yearBefore].sort()
  return { address, from, until, filingNumber: `洪房租备${from.slice(0, 4)}第${filed}号` }
}

function computed({ number }: SamplePerson, index: number): Told {
  const { district, place } = places[index % places.length] ?? { district: '360102', place: '公园街道环湖路' }
  return {
    person: number,
    district,
    place: `${place}${((number * 13) % 240) + 1}号${(number % 9) + 1}栋${(number % 17) + 1}0${(number % 4) + 1}室`,
    monthsHere: 2 + ((number * 7) % 40),
    leaseMonths: number % 4 === 0 ? null : ((number * 5) % 14) - 2,
  }
}
