import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { maybe, rows, sql } from '#kernel/database'
import { findId, type PartyId } from '#kernel/ids'
import { anonymous, type Person, system } from '#kernel/principal'
import { listFootprint } from '#ledger'
import { calendarDate, samplePhone, sampleResidentId } from '#standards'
import { type TestServices, testServices } from '../../../test/services.ts'
import { bindPhoneAtWindow } from '../window/bind-phone-at-window.ts'
import { partyAtWindow } from '../window/party-at-window.ts'
import { bindPhone, findAccount, openAccountOfNumber, openAccountOfPhone } from './account.ts'
import { nameChecksPerDay, verifyRealName } from './verify-real-name.ts'

let platform: TestServices
before(async () => {
  platform = await testServices({ platform: { id: 'hub', kind: 'hub' } })
})
after(() => platform.close())

const residentId = (n: number) => sampleResidentId('36', calendarDate('1990-03-07'), n)
const yes = async () => true
const no = async () => false

async function newAccount(n: number): Promise<PartyId> {
  const { account } = await platform.as(system, (services) => openAccountOfPhone(services, samplePhone(n)))
  return account.partyId
}

function verify(partyId: PartyId, name: string, number: string, ask: () => Promise<boolean> = yes): Promise<void> {
  return platform.as(anonymous, (services) => verifyRealName(services, { partyId }, { name, residentId: number }, ask))
}

const read = (partyId: PartyId) => platform.as(system, (services) => findAccount(services, partyId))

test('a name that the source confirms raises the account to level 2, sealed and recorded', async () => {
  const partyId = await newAccount(201)
  await verify(partyId, ' 林晓岚 ', residentId(1).toLowerCase())
  const account = await read(partyId)
  assert.deepEqual([account?.level, account?.name, account?.residentId], [2, '林晓岚', residentId(1)])
  const footprint = await platform.as(system, (services) => listFootprint(services, { partyId }, { limit: 10 }))
  assert.deepEqual(
    footprint.map(({ act, result, fields }) => ({ act, result, fields })),
    [{ act: 'identity.verify-real-name', result: 'done', fields: ['name', 'residentId'] }],
  )
})

test('a number with a wrong check digit, or a name that cannot be one, never reaches the source', async () => {
  const partyId = await newAccount(202)
  const right = residentId(3)
  const wrong = right.slice(0, 17) + (right.endsWith('0') ? '1' : '0')
  const ask = () => Promise.reject(new Error('must not be asked'))
  await assert.rejects(
    verify(partyId, '王秀英', wrong, ask),
    (problem: { code: string; fields: { words: { zh: string } }[] }) => {
      assert.equal(problem.code, 'identity.resident-id-invalid')
      assert.match(problem.fields[0]?.words.zh ?? '', /对照身份证/)
      return true
    },
  )
  for (const name of ['', '   ', '123', '<b>王</b>', '王'.repeat(65)])
    await assert.rejects(verify(partyId, name, right, ask), { code: 'identity.name-invalid' })
})

test('names with a dot, with rare characters or in Latin letters are names', async () => {
  for (const [n, name] of [
    [203, '阿依古丽·买买提'],
    [204, '𠮷𬎆'],
    [205, "Anne-Marie O'Neil"],
  ] as const) {
    const partyId = await newAccount(n)
    await verify(partyId, name, residentId(n))
    assert.equal((await read(partyId))?.name, name)
  }
})

test('a mismatch is refused, recorded, and counted although the request is rolled back', async () => {
  const partyId = await newAccount(206)
  for (let tried = 0; tried < nameChecksPerDay; tried++)
    await assert.rejects(verify(partyId, '王秀英', residentId(21), no), { code: 'identity.name-mismatch' })
  await assert.rejects(verify(partyId, '王秀英', residentId(21), yes), { code: 'identity.too-many-name-checks' })
  const footprint = await platform.as(system, (services) => listFootprint(services, { partyId }, { limit: 10 }))
  assert.equal(footprint.filter(({ result }) => result === 'refused').length, nameChecksPerDay)
  platform.advance(25 * 3_600_000)
  await verify(partyId, '王秀英', residentId(21))
})

test('when the source is away the account stays as it is and nothing is counted', async () => {
  const partyId = await newAccount(207)
  const away = () => Promise.reject(new Error(`no line for ${residentId(23)}`))
  for (let tried = 0; tried < 8; tried++)
    await assert.rejects(verify(partyId, '王秀英', residentId(23), away), { code: 'identity.population-away' })
  assert.equal((await read(partyId))?.level, 1)
  assert.ok(!platform.logged.join('').includes(residentId(23)))
})

test('a number that has an account is not given to another; who cannot name its owner does not learn of it', async () => {
  await verify(await newAccount(208), '熊志刚', residentId(25))
  const other = await newAccount(209)
  await assert.rejects(verify(other, '别人', residentId(25), no), { code: 'identity.name-mismatch' })
  await assert.rejects(verify(other, '熊志刚', residentId(25)), { code: 'identity.bound-elsewhere' })
  assert.equal((await read(other))?.level, 1)
})

test('of two accounts that verify one number at the same moment one gets it', async () => {
  const both = [await newAccount(210), await newAccount(211)]
  const results = await Promise.allSettled(both.map((partyId) => verify(partyId, '涂文静', residentId(26))))
  assert.deepEqual(results.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
})

test('many checks at once are no more than one after the other', async () => {
  const partyId = await newAccount(214)
  let asked = 0
  const ask = async () => {
    asked += 1
    return false
  }
  const tries = Array.from({ length: 12 }, () => verify(partyId, '王秀英', residentId(27), ask))
  const codes = (await Promise.allSettled(tries)).map((each) =>
    each.status === 'rejected' ? each.reason.code : 'done',
  )
  assert.equal(asked, nameChecksPerDay)
  assert.equal(codes.filter((code) => code === 'identity.too-many-name-checks').length, 12 - nameChecksPerDay)
})

test('an account that has a real name gets no other: its cases and certificates would go with it', async () => {
  const partyId = await newAccount(215)
  await verify(partyId, '林晓岚', residentId(28))
  const ask = () => Promise.reject(new Error('must not be asked'))
  await assert.rejects(verify(partyId, '王秀英', residentId(29), ask), { code: 'identity.named-already' })
  await verify(partyId, '林晓岚', residentId(28), ask)
  assert.equal((await read(partyId))?.residentId, residentId(28))
  const together = await newAccount(216)
  const both = [residentId(30), residentId(31)].map((number) => verify(together, '涂文静', number))
  const results = await Promise.allSettled(both)
  assert.deepEqual(results.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
})

test('a person sees their own account only, and nobody else sees any', async () => {
  const [own, other] = [await newAccount(212), await newAccount(213)]
  const person: Person = { kind: 'person', partyId: own, level: 1, name: null, sessionId: '' }
  assert.equal((await platform.as(person, (services) => findAccount(services, own)))?.phone, samplePhone(212))
  assert.equal(await platform.as(person, (services) => findAccount(services, other)), undefined)
  const all = sql`select party_id from identity.accounts`
  assert.equal((await platform.as(person, ({ db }) => rows(db, all))).length, 1)
  for (const who of [anonymous, { kind: 'platform', platformId: '360000' } as const])
    assert.equal((await platform.as(who, ({ db }) => rows(db, all))).length, 0)
})

test('nothing of a person can be read from the table', async () => {
  const table = await platform.as(system, ({ db }) =>
    rows<{ row: string }>(
      db,
      sql`select a::text || encode(phone, 'escape') || coalesce(encode(name, 'escape'), '') as row from identity.accounts a`,
    ),
  )
  for (const { row } of table) assert.doesNotMatch(row, /林晓岚|王秀英|1000000\d{4}(?!\d{12})/)
})

const officer = { id: 'o1', name: '李敏', organisation: '政务服务中心' }

function bindAtWindow(partyId: string, phone: string): Promise<string> {
  return platform.as({ kind: 'platform', platformId: '360000' }, async (services) => {
    return (await bindPhoneAtWindow(services, '360000', { partyId, phone, officer })).is
  })
}

test('an account made at a window goes to no phone by name and number, but to the one bound at a window', async () => {
  const number = residentId(40)
  const at = (name: string, agrees: boolean | 'away') =>
    platform.as({ kind: 'platform', platformId: '360000' }, (services) => {
      const ask = agrees === 'away' ? () => Promise.reject(new Error('away')) : async () => agrees
      return partyAtWindow(services, '360000', { name, residentId: number, officer }, ask)
    })
  assert.deepEqual(await at('王桂花', 'away'), { is: 'away' })
  assert.deepEqual(await at('王桂兰', false), { is: 'mismatch' })
  const found = await at('王桂花', true)
  assert.ok(found.is === 'found' && found.phone === null)
  // Known by now, and still nothing without the name.
  assert.deepEqual(await at('王桂兰', false), { is: 'mismatch' })
  assert.deepEqual(await at('王桂花', true), found)

  const fresh = await newAccount(240)
  await assert.rejects(
    verify(fresh, '王桂花', number),
    (problem: { code: string; mend: { zh: string; en: string } }) => {
      assert.equal(problem.code, 'identity.bound-elsewhere')
      assert.match(problem.mend.zh, /请带身份证到办事窗口/)
      assert.match(problem.mend.en, /bring your ID card to a service window/)
      return true
    },
  )
  const partyId = findId<'party'>(found.partyId)
  assert.ok(partyId)
  const account = await platform.as(system, (services) => findAccount(services, partyId))
  assert.equal(account?.phone, null)

  assert.equal(await bindAtWindow(partyId, samplePhone(240)), 'bound')
  assert.equal(await bindAtWindow(partyId, samplePhone(240)), 'bound') // told twice
  const bound = await platform.as(system, (services) => openAccountOfPhone(services, samplePhone(240)))
  assert.deepEqual([bound.isNew, bound.account.partyId, await read(fresh)], [false, partyId, undefined])
  const footprint = await platform.as(system, (services) => listFootprint(services, { partyId }, { limit: 9 }))
  assert.deepEqual(footprint.map(({ act, result, actor }) => `${act} ${result} ${actor.name}`).sort(), [
    'identity.bind-phone done 李敏',
    'identity.bind-phone done 李敏',
    'identity.serve-at-window done 李敏',
    'identity.serve-at-window done 李敏',
  ])
})

test('no phone is bound to an account that has one, to none, or away from somebody with a real name', async () => {
  const owner = await newAccount(241)
  await verify(owner, '周大山', residentId(41))
  assert.equal(await bindAtWindow(owner, samplePhone(242)), 'refused')
  const who = { name: '吴小莲', residentId: residentId(42) }
  const other = await platform.as(system, (services) => openAccountOfNumber(services, who))
  assert.equal(await bindAtWindow(other, samplePhone(241)), 'refused')
  assert.equal(await bindAtWindow(other, '12'), 'refused')
  assert.equal(await bindAtWindow('no-id', samplePhone(242)), 'refused')
  const unnamed = await newAccount(245)
  assert.equal(await bindAtWindow(unnamed, samplePhone(246)), 'refused')
  assert.deepEqual(
    [(await read(owner))?.phone, (await read(other))?.phone, (await read(unnamed))?.phone],
    [samplePhone(241), null, samplePhone(245)],
  )
})

test('of two phones that come at once to an account without one, one is refused', async () => {
  const who = { name: '吴小莲', residentId: residentId(43) }
  const to = await platform.as(system, (services) => openAccountOfNumber(services, who))
  const second = await newAccount(244)
  const bind = (n: number) => platform.as(system, (services) => bindPhone(services, to, samplePhone(n)))
  const { came } = await platform.as(system, async (services) => {
    assert.equal(await bindPhone(services, to, samplePhone(243)), true)
    const late = bind(244)
    // Until the second waits for the first.
    const waiting = sql`select from pg_locks one join pg_locks other using (pid)
      where not one.granted and other.relation = 'identity.accounts'::regclass`
    while (!(await maybe(services.db, waiting)));
    return { came: late }
  })
  assert.equal(await came, false)
  assert.deepEqual([(await read(to))?.phone, (await read(second))?.phone], [samplePhone(243), samplePhone(244)])
})
