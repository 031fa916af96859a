import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { OfficerId } from '#kernel/ids'
import { type Duty, type Officer, system } from '#kernel/principal'
import { Problem } from '#kernel/problem'
import { publishWithBasics } from '../../../test/publish-with-basics.ts'
import {
  eastLakeOffice,
  foodLicence,
  householdMove,
  residencePermit,
  serviceItems,
} from '../../../test/service-items.ts'
import { type TestServices, testServices } from '../../../test/services.ts'
import { getGuide, listThemes, listVersions, publishAbolishedProofs, publishItems, type ServiceItem } from '../index.ts'

let test: TestServices

before(async () => {
  test = await testServices()
  await publishWithBasics(test.services, serviceItems)
})
after(() => test.close())

function officer(organisation: string, duties: readonly Duty[]): Officer {
  return {
    kind: 'officer',
    officerId: '0197f000-0000-7000-8000-000000000001' as OfficerId,
    name: '周岚清',
    organisation: { id: organisation, name: '南昌市公安局东湖分局', region: '360102' },
    duties,
    sessionId: 's',
  }
}

function codeOf(error: unknown): string {
  return error instanceof Problem ? error.code : String(error)
}

async function faultsOf(change: Partial<ServiceItem>, base = householdMove): Promise<string[]> {
  try {
    await publishItems(test.services, [{ ...base, version: 90, ...change }])
  } catch (error) {
    if (error instanceof Problem) return error.fields.map(({ field }) => field.split('/')[1] ?? field)
    throw error
  }
  return []
}

describe('publishItems', () => {
  it('puts items in force under their codes', async () => {
    const guide = await getGuide(test.services, residencePermit.handlingCode)
    assert.equal(guide.name.zh, '居住证申领')
    assert.equal(guide.current, true)
    assert.equal(guide.toHandIn, 0)
    assert.deepEqual(guide.publishedBy, { zh: '江西省', en: 'Jiangxi Province' })
    assert.deepEqual(await listThemes(test.services, 'enterprise'), [
      { audience: 'enterprise', code: '010', name: { zh: '准营准办', en: 'Permission to operate' }, count: 1 },
    ])
  })

  it('may be repeated without effect, and refuses to change what is published', async () => {
    assert.deepEqual(await publishItems(test.services, serviceItems), [])
    await assert.rejects(
      publishItems(test.services, [{ ...foodLicence, popularity: 1 }]),
      (error) => codeOf(error) === 'catalogue.version-exists',
    )
  })

  it('replaces the version in force and keeps the old one readable', async () => {
    const next = { ...foodLicence, version: 2, promisedLimit: { days: 5, unit: 'working-day' } } as const
    assert.equal((await publishItems(test.services, [next])).length, 1)
    assert.equal((await getGuide(test.services, foodLicence.handlingCode)).promisedLimit.days, 5)
    assert.equal((await getGuide(test.services, foodLicence.handlingCode, 1)).promisedLimit.days, 7)
    const versions = await listVersions(test.services, foodLicence.handlingCode)
    assert.deepEqual(
      versions.map(({ version, current }) => [version, current]),
      [
        [2, true],
        [1, false],
      ],
    )
  })

  it('refuses what the linter finds, each rule by its element, and what is not yet in force', async () => {
    const days = (count: number) => ({ days: count, unit: 'working-day' }) as const
    assert.deepEqual(await faultsOf({ promisedLimit: days(21) }), ['promisedLimit'])
    assert.deepEqual(await faultsOf({ promisedLimit: days(0) }), ['ways'])
    assert.deepEqual(await faultsOf({ theme: '080' }), ['theme'])
    assert.deepEqual(await faultsOf({ effectiveFrom: '2026-07-09' }), ['effectiveFrom'])
    assert.deepEqual(await faultsOf({ questions: [] }, foodLicence), ['questions'])
    assert.deepEqual(await faultsOf({ effectiveFrom: '2026-02-30' }), ['effectiveFrom'])
  })

  it('refuses an item that asks for a proof the list says was abolished', async () => {
    const [booklet] = householdMove.materials
    assert.ok(booklet)
    const asking = { materials: [{ ...booklet, name: { zh: '同意迁出证明', en: 'Consent' } }] }
    assert.deepEqual(await faultsOf(asking), [])
    const abolished = [
      {
        id: 'consent-to-move',
        name: { zh: '原籍同意迁出证明', en: 'Consent of the former place' },
        otherNames: ['同意迁出证明'],
        replacedBy: 'data',
        how: { zh: '两地在网上核对', en: 'Both places settle it online' },
        clause: { zh: '国办发〔2018〕47号', en: 'State Council General Office 2018 No. 47' },
        abolishedOn: '2018-06-15',
      },
    ] as const
    await test.as(system, (services) => publishAbolishedProofs(services, abolished))
    assert.deepEqual(await faultsOf({ ...asking, version: 92 }), ['materials'])
  })

  it('refuses an item whose elements are missing, and publishes nothing of the list', async () => {
    const broken = { ...householdMove, version: 91, name: { zh: '', en: '' } }
    await assert.rejects(
      publishItems(test.services, [{ ...foodLicence, version: 91 }, broken]),
      (error) => codeOf(error) === 'catalogue.inconsistent-items',
    )
    await assert.rejects(
      getGuide(test.services, foodLicence.handlingCode, 91),
      (error) => codeOf(error) === 'catalogue.unknown-version',
    )
  })
})

describe('who may publish', () => {
  const next = { ...residencePermit, version: 2 }
  it('lets an item manager publish the items of their own organ, and says who approved', async () => {
    await test.as(officer(eastLakeOffice, ['item-manager']), (services) => publishItems(services, [next]))
    assert.equal((await getGuide(test.services, next.handlingCode)).publishedBy.zh, '南昌市公安局东湖分局')
  })

  it('refuses other duties, other organs and people', async () => {
    const third = { ...residencePermit, version: 3 }
    for (const who of [
      officer(eastLakeOffice, ['approver']),
      officer('11360103TTTT00090X', ['item-manager']),
      { kind: 'anonymous' } as const,
    ]) {
      await assert.rejects(
        test.as(who, (services) => publishItems(services, [third])),
        (error) => codeOf(error) === 'kernel.not-allowed',
      )
    }
  })
})

describe('getGuide', () => {
  it('does not know a code nobody published', async () => {
    await assert.rejects(getGuide(test.services, 'x'.repeat(33)), (error) => codeOf(error) === 'catalogue.unknown-item')
    await assert.rejects(listVersions(test.services, ''), (error) => codeOf(error) === 'catalogue.unknown-item')
  })
})
