import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { kindServing } from '#centres'
import { ageOn, calendarDate, checkResidentId, checkSocialCreditCode, findRegion } from '#standards'
import { sampleCentres } from './centres.ts'
import { dataServices } from './data-services.ts'
import { departments } from './departments.ts'
import { enterpriseStatuses, enterprisesOf, sampleEnterprises } from './enterprises.ts'
import { grants } from './grants.ts'
import { localItems, sampleItems } from './items/index.ts'
import {
  organIn,
  organisationOf,
  policeBranches,
  policeBranchOf,
  sampleOrganisations,
  sampleRegions,
} from './organisations.ts'
import { getSamplePerson, samplePeople } from './people.ts'
import { getSamplePlatform, samplePlatforms } from './platforms.ts'
import { registers } from './registers.ts'
import { sampleResidents } from './residents.ts'
import { officersOf, sampleOfficers } from './staff.ts'
import { wordsIn } from './words-in.ts'

const today = calendarDate('2026-08-25')

function isUnique(values: readonly unknown[]): boolean {
  return new Set(values).size === values.length
}

describe('the sample people', () => {
  it('are two hundred, each with a name, a number and a phone of their own', () => {
    assert.equal(samplePeople.length, 200)
    assert.ok(isUnique(samplePeople.map(({ name }) => name)))
    assert.ok(isUnique(samplePeople.map(({ residentId }) => residentId)))
    assert.ok(isUnique(samplePeople.map(({ phone }) => phone)))
  })

  it('have numbers that pass the checks, tell birth and sex, and belong to nobody', () => {
    for (const { residentId, birth, sex, phone } of samplePeople) {
      const check = checkResidentId(residentId, today)
      assert.ok(check.ok && check.birth === birth && check.sex === sex)
      assert.match(residentId, /^\d{2}0000/)
      assert.match(phone, /^100\d{8}$/)
    }
  })

  it('begin with 林晓岚 and 王秀英, who is 72', () => {
    assert.equal(getSamplePerson(1).name, '林晓岚')
    assert.equal(ageOn(getSamplePerson(2).birth, today), 72)
    assert.equal(getSamplePerson(3).name, '王建军')
  })

  it('include names that are hard for software', () => {
    const names = samplePeople.map(({ name }) => name)
    assert.ok(names.some((name) => name.includes('·')))
    assert.ok(names.some((name) => name.length > [...name].length))
    assert.ok(names.some((name) => [...name].length > 30))
  })

  it('end at two hundred', () => {
    assert.throws(() => getSamplePerson(0), RangeError)
    assert.throws(() => getSamplePerson(201), RangeError)
  })
})

describe('the sample enterprises', () => {
  it('are fifty with valid codes and names of their own', () => {
    assert.equal(sampleEnterprises.length, 50)
    assert.ok(isUnique(sampleEnterprises.map(({ uscc }) => uscc)))
    assert.ok(isUnique(sampleEnterprises.map(({ name }) => name)))
    assert.ok(sampleEnterprises.every(({ uscc }) => checkSocialCreditCode(uscc).ok && uscc.slice(8, 12) === 'TTTT'))
  })

  it('were registered by grown-ups, in the past', () => {
    for (const { legalRepresentative, registeredOn, name } of sampleEnterprises) {
      assert.ok(ageOn(legalRepresentative.birth, registeredOn) >= 18, name)
      assert.ok(registeredOn < today, name)
    }
  })

  it('are found by their owner', () => {
    assert.equal(enterprisesOf(getSamplePerson(1)).length, 1)
    assert.equal(enterprisesOf(getSamplePerson(2)).length, 0)
  })
})

describe('the sample organisations', () => {
  it('have valid codes of sample bodies, each once', () => {
    assert.ok(isUnique(sampleOrganisations.map(({ id }) => id)))
    assert.ok(isUnique(sampleOrganisations.map(({ name }) => name.zh)))
    for (const { id, region } of sampleOrganisations) {
      assert.ok(checkSocialCreditCode(id).ok && id.slice(8, 12) === 'TTTT')
      assert.ok(region === '000000' || findRegion(region))
    }
  })

  it('name the offices of the story', () => {
    assert.equal(policeBranchOf('360102').name.zh, '南昌市公安局东湖分局')
    assert.equal(policeBranchOf('360103').name.zh, '南昌市公安局西湖分局')
    assert.equal(policeBranchOf('440106').name.zh, '广州市公安局天河分局')
    assert.equal(organisationOf('360000', 'province', 'tax').name.zh, '国家税务总局江西省税务局')
    assert.throws(() => policeBranchOf('110101'), RangeError)
    assert.throws(() => organisationOf('hub', 'city', 'tax'), RangeError)
  })

  it('stand in at least nine places at three levels, the first of which stay as they were', () => {
    assert.ok(sampleRegions.length >= 9)
    assert.equal(new Set(sampleRegions.map(({ region }) => region)).size, sampleRegions.length)
    assert.deepEqual(new Set(sampleRegions.map(({ tier }) => tier)), new Set(['province', 'city', 'county']))
    assert.equal(organisationOf('360000', 'city', 'public-security').region, '360100')
    assert.equal(organisationOf('440000', 'city', 'public-security').region, '440100')
    assert.equal(organisationOf('360000', 'county', 'market').region, '360424')
  })

  it('are named after their place, and are not everywhere', () => {
    assert.equal(organIn('360400', 'public-security').name.zh, '九江市公安局')
    assert.equal(organIn('360121', 'civil-affairs').name.en, 'Nanchang County Civil Affairs Bureau')
    assert.equal(organIn('440300', 'housing-fund').platformId, '440000')
    assert.throws(() => organIn('360424', 'housing-fund'), RangeError)
    assert.throws(() => organIn('110000', 'market'), RangeError)
  })

  it('come after the organ they are a part of', () => {
    const places = new Map(sampleOrganisations.map(({ id }, index) => [id, index]))
    for (const { id, parentId } of sampleOrganisations) {
      if (parentId !== null) assert.ok((places.get(parentId) ?? Number.NaN) < (places.get(id) ?? Number.NaN))
    }
    assert.ok(policeBranches('360000').length > 1)
  })

  it('belong to platforms of the demonstration', () => {
    for (const { platformId } of sampleOrganisations) assert.ok(getSamplePlatform(platformId))
    assert.throws(() => getSamplePlatform('110000'), RangeError)
  })
})

describe('the registers', () => {
  it('know all two hundred people at the ministry, without anybody twice', () => {
    const [population] = registers('mps', today)
    assert.equal(population?.records.length, 200)
    for (const id of ['mps', 'samr', '360000']) {
      for (const { records } of registers(id, today))
        assert.ok(isUnique(records.map(({ personNumber }) => personNumber)))
    }
  })

  it('know about forty residents of Nanchang, who come from elsewhere and came after they were born', () => {
    const residents = sampleResidents(today)
    assert.ok(residents.length >= 40)
    for (const { person, since, lease } of residents) {
      assert.ok(!person.household.region.startsWith('3601') && since > person.birth && since < today)
      if (lease) assert.ok(lease.from >= since && lease.until > lease.from)
    }
  })

  it('follow the day of loading', () => {
    const later = calendarDate('2031-02-28')
    const since = (day: typeof today) => sampleResidents(day)[0]?.since ?? ''
    assert.ok(since(later) > since(today))
  })

  it('hold exactly the fields their services offer', () => {
    for (const { id, connector, fields, providerPlatform } of dataServices('hub')) {
      if (connector.kind === 'match') continue
      const register = registers(providerPlatform, today).find((each) => each.register === connector.register)
      const names = fields.map(({ name }) => name).sort()
      for (const { values } of register?.records ?? []) assert.deepEqual(Object.keys(values).sort(), names, id)
    }
  })

  it('name the status of an enterprise in the words of its register', () => {
    const [register] = registers('samr', today)
    const known: unknown[] = Object.values(enterpriseStatuses).map(({ zh }) => zh)
    assert.ok(register?.records.every(({ values }) => known.includes(values.status)))
  })
})

describe('services, grants and staff', () => {
  it('grant the hub nothing but the real-name check', () => {
    const toHub = grants('hub', today).filter(({ consumerPlatform }) => consumerPlatform === 'hub')
    assert.deepEqual(
      toHub.map(({ serviceId }) => serviceId),
      ['mps.population.verify'],
    )
  })

  it('keep the local registers of Jiangxi in Jiangxi', () => {
    for (const { consumerPlatform } of grants('360000', today)) assert.equal(consumerPlatform, '360000')
  })

  it('put an approver into two offices, so that one cannot see the other’s cases', () => {
    const approvers = officersOf('360000').filter(({ duties }) => duties.includes('approver'))
    assert.ok(new Set(approvers.map(({ organisation }) => organisation.id)).size >= 2)
    assert.ok(isUnique(sampleOfficers.map(({ account }) => account)))
    assert.equal(officersOf('110000').length, 0)
  })

  it('put two item managers into the police of Jiujiang, so that one publishes what the other has written', () => {
    const ofJiujiang = sampleOfficers.filter(({ organisation }) => organisation.name.zh === '九江市公安局')
    assert.equal(ofJiujiang.filter(({ duties }) => duties.includes('item-manager')).length, 2)
  })
})

describe('the sample halls', () => {
  const halls = ['360000', '440000'].flatMap(sampleCentres)

  it('stand where people live: the hub has none', () => {
    assert.deepEqual(sampleCentres('hub'), [])
    assert.deepEqual(
      halls.map(({ id }) => id),
      ['nanchang', 'nanchang-donghu', 'jiujiang', 'guangzhou-tianhe'],
    )
    assert.ok(halls.every(({ region }) => findRegion(region)))
  })

  it('have each a clerk who can sit at a window', () => {
    const isClerkOf = (organisations: readonly string[]) =>
      sampleOfficers.some(
        ({ organisation, duties }) => duties.includes('clerk') && organisations.includes(organisation.id),
      )
    for (const { id, organisations } of halls) assert.ok(isClerkOf(organisations), id)
  })

  it('serve in the city hall every theme of the sample items of their platform', () => {
    const [nanchang] = sampleCentres('360000')
    assert.ok(nanchang)
    const unserved = sampleItems('360000').filter((item) => !kindServing(nanchang, item))
    assert.deepEqual(
      unserved.map(({ name, audience, theme }) => `${name.zh} ${audience} ${theme}`),
      [],
    )
  })
})

describe('the texts of the samples', () => {
  const texts = [
    ...wordsIn([sampleItems('360000'), sampleItems('440000'), dataServices('hub'), grants('hub', today)]),
    ...wordsIn([localItems('360000'), localItems('440000')]),
    ...wordsIn([samplePlatforms, departments, sampleOrganisations]),
    ...wordsIn([sampleCentres('360000'), sampleCentres('440000')]),
  ]

  it('are complete in both languages', () => {
    assert.ok(texts.length > 1000)
    for (const { zh, en } of texts) {
      assert.ok(zh.trim() !== '' && zh === zh.trim(), zh)
      assert.ok(en.trim() !== '' && en === en.trim(), zh)
    }
  })

  it('use full-width punctuation between Hanzi, and no space between Hanzi and Latin', () => {
    for (const { zh } of texts) {
      assert.doesNotMatch(zh, /\p{Script=Han}[,.;:!?()"']|[,;:!?()"']\p{Script=Han}/u)
      assert.doesNotMatch(zh, /\p{Script=Han} [A-Za-z0-9]|[A-Za-z0-9] \p{Script=Han}/u)
    }
  })

  it('use curly apostrophes in English, because straight ones are syntax of messages', () => {
    for (const { en } of texts) assert.doesNotMatch(en, /'/)
  })
})

describe('the source of the samples', () => {
  const files = globSync('**/*.{ts,md}', { cwd: import.meta.dirname })

  it('holds no identity number, mobile number or unified code', () => {
    for (const file of files) {
      const text = readFileSync(join(import.meta.dirname, file), 'utf8')
      assert.doesNotMatch(text, /\b\d{17}[\dX]\b|\b1\d{10}\b|\b[1-9ANY][1-9]\d{6}[0-9A-Z]{10}\b/, file)
    }
  })
})
