import { addMonths, type CalendarDate, monthsBetween } from '#standards'
import { enterpriseStatuses, sampleEnterprises } from './enterprises.ts'
import { samplePeople } from './people.ts'
import { type SampleResident, sampleResidents } from './residents.ts'

/** One entry of a department's register, found by the number of the person it is about. */
export interface SampleRegisterRow {
  readonly subject: string
  readonly values: Readonly<Record<string, string | number | boolean | null>>
}

/** Service id → rows of the register behind it, as on the day of loading; only those of one platform. */
export function registerRows(
  platformId: string,
  today: CalendarDate,
): ReadonlyMap<string, readonly SampleRegisterRow[]> {
  const all: readonly (readonly [string, readonly SampleRegisterRow[]])[] =
    platformId === 'mps'
      ? [
          ['mps.population.person', population(today)],
          ['mps.population.verify', population(today)],
        ]
      : platformId === 'samr'
        ? [['samr.enterprise.by-person', enterprises()]]
        : platformId === '360000'
          ? [
              ['360000.residence.registration', sampleResidents(today).map(registration)],
              ['360000.housing.lease', sampleResidents(today).flatMap(lease)],
            ]
          : []
  return new Map(all)
}

const sexes = { female: '女', male: '男' } as const

// Photos are renewed with the identity card, at the latest after ten years; a newborn card holder has a young photo.
function population(today: CalendarDate): SampleRegisterRow[] {
  return samplePeople.map(({ number, name, residentId, sex, birth, household }) => {
    const months = Math.min(6 + ((number * 7) % 100), monthsBetween(birth, today))
    return {
      subject: residentId,
      values: {
        name,
        residentId,
        sex: sexes[sex],
        birth,
        householdAddress: household.address,
        photoTakenOn: addMonths(today, -months),
      },
    }
  })
}

/** The newest registration of each person that still exists; where none does, the one that was given up. */
function enterprises(): SampleRegisterRow[] {
  const newest = new Map<string, SampleRegisterRow>()
  const oldestFirst = [...sampleEnterprises].sort(
    (a, b) =>
      Number(b.status === 'deregistered') - Number(a.status === 'deregistered') ||
      (a.registeredOn < b.registeredOn ? -1 : 1),
  )
  for (const { uscc, name, kind, legalRepresentative, registeredOn, status } of oldestFirst) {
    newest.set(legalRepresentative.residentId, {
      subject: legalRepresentative.residentId,
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

function registration({ person, since, address, district, station }: SampleResident): SampleRegisterRow {
  return { subject: person.residentId, values: { since, address, district, station } }
}

function lease({ person, lease }: SampleResident): SampleRegisterRow[] {
  if (lease === null) return []
  const { address, from, until, filingNumber } = lease
  return [{ subject: person.residentId, values: { address, from, until, filingNumber } }]
}
