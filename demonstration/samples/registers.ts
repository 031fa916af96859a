import type { RegisterRecord } from '#exchange'
import { addMonths, type CalendarDate, monthsBetween } from '#standards'
import { enterpriseStatuses, sampleEnterprises } from './enterprises.ts'
import { samplePeople } from './people.ts'
import { type SampleResident, sampleResidents } from './residents.ts'

/** A department's source system with its records. */
export interface SampleRegister {
  readonly register: string
  readonly records: readonly RegisterRecord[]
}

/** The source systems of one platform, as on the day of loading. */
export function registers(platformId: string, today: CalendarDate): readonly SampleRegister[] {
  switch (platformId) {
    case 'mps':
      return [{ register: 'mps.population', records: population(today) }]
    case 'samr':
      return [{ register: 'samr.enterprises', records: enterprises() }]
    case '360000':
      return [
        { register: '360000.residences', records: sampleResidents(today).map(registration) },
        { register: '360000.leases', records: sampleResidents(today).flatMap(lease) },
      ]
    default:
      return []
  }
}

const sexes = { female: '女', male: '男' } as const

// Photos are renewed with the identity card, at the latest after ten years; a newborn card holder has a young photo.
function population(today: CalendarDate): RegisterRecord[] {
  return samplePeople.map(({ number, name, residentId, sex, birth, household }) => {
    const months = Math.min(6 + ((number * 7) % 100), monthsBetween(birth, today))
    return {
      personNumber: residentId,
      values: {
        name,
        residentId,
        sex: sexes[sex],
        birth,
        householdAddress: household.address,
        photoTakenOn: addMonths(today, -months),
        lifeStatus: '正常',
      },
    }
  })
}

/** The newest registration of each person that still exists; where none does, the one that was given up. */
function enterprises(): RegisterRecord[] {
  const newest = new Map<string, RegisterRecord>()
  const oldestFirst = [...sampleEnterprises].sort(
    (a, b) =>
      Number(b.status === 'deregistered') - Number(a.status === 'deregistered') ||
      (a.registeredOn < b.registeredOn ? -1 : 1),
  )
  for (const { uscc, name, kind, legalRepresentative, registeredOn, status } of oldestFirst) {
    newest.set(legalRepresentative.residentId, {
      personNumber: legalRepresentative.residentId,
      values: {
        enterpriseName: name,
        uscc,
        role: kind === 'company' ? '法定代表人' : '经营者',
        registeredOn,
        status: enterpriseStatuses[status].zh,
      },
    })
  }
  return [...newest.values()]
}

function registration({ person, since, address, district, station }: SampleResident): RegisterRecord {
  return { personNumber: person.residentId, values: { since, address, district, station } }
}

function lease({ person, lease }: SampleResident): RegisterRecord[] {
  if (lease === null) return []
  const { address, from, until, filingNumber } = lease
  return [{ personNumber: person.residentId, values: { address, from, until, filingNumber } }]
}
