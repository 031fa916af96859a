import { isDeepStrictEqual } from 'node:util'
import type { Words } from '#kernel/language'
import type { Principal } from '#kernel/principal'
import { type FieldProblem, kernelProblems } from '#kernel/problem'
import type { Services } from '#kernel/services'
import { isRegionCode } from '#standards'
import { accessWords, type Centre, type Interval } from './centre.ts'
import { findStoredCentre, putCentre } from './centre-store.ts'
import { centreProblems } from './problems.ts'

/**
 * Publishes centres as they are now, all or none; what is published already in the same words is left alone.
 * @returns how many are new or changed
 */
export async function publishCentres(
  services: Pick<Services, 'db' | 'clock' | 'ledger' | 'principal'>,
  centres: readonly Centre[],
): Promise<number> {
  const { db, clock, ledger } = services
  mustPublish(services.principal)
  const fields = centres.flatMap(faultsOf)
  if (fields.length > 0) throw centreProblems.inconsistentCentre({ fields })
  let published = 0
  for (const centre of centres) {
    const known = await findStoredCentre(db, centre.id)
    if (known && isDeepStrictEqual(known, centre)) continue
    await putCentre(db, centre, clock.now())
    const words = { zh: `公布网点“${centre.name.zh}”`, en: `Publication of the centre “${centre.name.en}”` }
    await ledger.record({ act: 'centres.publish', purpose: { words } })
    published += 1
  }
  return published
}

/** The platform itself loads its list at set-up; nobody else keeps it. */
function mustPublish(principal: Principal): void {
  if (principal.kind !== 'system') throw kernelProblems.notAllowed({ private: { act: 'centres.publish' } })
}

function faultsOf(centre: Centre): FieldProblem[] {
  const { id, region, hours, kinds, windows, organisations, access } = centre
  const codes = kinds.map(({ code }) => code)
  const numbers = windows.map(({ number }) => number)
  const served = new Set(windows.flatMap((window) => window.kinds))
  const faults: readonly (readonly [wrong: boolean, field: string, words: Words])[] = [
    [!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id), 'id', { zh: '编号不合规', en: 'The id has the wrong form' }],
    [!isRegionCode(region), 'region', { zh: '没有这个行政区划', en: 'No such region' }],
    [hours.length !== 7 || !hours.every(areInOrder), 'hours', { zh: '时间不合理', en: 'The hours cannot be' }],
    [
      access.some((each) => !Object.hasOwn(accessWords, each)),
      'access',
      { zh: '没有这种设施', en: 'No such facility' },
    ],
    [organisations.length === 0, 'organisations', { zh: '没有单位', en: 'Nobody serves there' }],
    [
      new Set(codes).size < codes.length || codes.some((code) => !/^[A-Z]$/.test(code)),
      'kinds',
      { zh: '业务类别要用不同的字母', en: 'Each kind needs a letter of its own' },
    ],
    [
      kinds.some(({ minutes, perSlot }) => !(minutes > 0) || !Number.isInteger(perSlot) || perSlot < 0),
      'kinds',
      { zh: '办理分钟数或者预约数不合理', en: 'Minutes or appointments cannot be' },
    ],
    [
      new Set(numbers).size < numbers.length || numbers.some((number) => !Number.isInteger(number) || number < 1),
      'windows',
      { zh: '窗口号重复或者不是正整数', en: 'Windows need different positive numbers' },
    ],
    [[...served].some((code) => !codes.includes(code)), 'windows', { zh: '没有这类业务', en: 'No such kind' }],
    [codes.some((code) => !served.has(code)), 'windows', { zh: '有业务没有窗口办', en: 'A kind has no window' }],
  ]
  return faults.flatMap(([wrong, field, words]) => (wrong ? [{ field: `${id}/${field}`, words }] : []))
}

function areInOrder(day: readonly Interval[]): boolean {
  return day.every(
    ({ from, to }, index) => from < to && to <= 24 * 60 && from >= (index === 0 ? 0 : (day[index - 1]?.to ?? 0)),
  )
}
