import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { rows, sql } from '#kernel/database'
import { newId, type PartyId } from '#kernel/ids'
import { anonymous, type Person, system } from '#kernel/principal'
import { calendarDate, samplePhone, sampleResidentId } from '#standards'
import { type TestServices, testServices } from '../../../test/services.ts'
import { cleanExpired } from '../clean-expired.ts'
import { closeSession, closeSessionsOfSid, findPerson, getPersonIdentity, openSession } from './session.ts'

const minute = 60_000
let platform: TestServices
before(async () => {
  platform = await testServices()
})
after(() => platform.close())

const residentId = sampleResidentId('36', calendarDate('1990-03-07'), 2)

function signIn(sid: string, partyId: PartyId = newId(new Date())): Promise<string> {
  const who = { partyId, level: 2, name: '林晓岚', residentId, phone: samplePhone(1), sid } as const
  return platform.as(system, (services) => openSession(services, who))
}

/** As a request is identified: on the pool, before anybody is known. */
const find = (token: string) => findPerson(platform.services, token)

async function personOf(token: string): Promise<Person> {
  const person = await find(token)
  assert.ok(person)
  return person
}

test('a token finds its person; any other text finds nobody', async () => {
  const token = await signIn('sid-1')
  const person = await personOf(token)
  assert.deepEqual([person.kind, person.level, person.name], ['person', 2, '林晓岚'])
  for (const other of ['', token.slice(1), `${token}x`, 'x'.repeat(10_000)]) assert.equal(await find(other), undefined)
})

test('a session ends after thirty minutes without use, and lasts while it is used', async () => {
  const token = await signIn('sid-2')
  for (let used = 0; used < 4; used++) {
    platform.advance(29 * minute)
    await personOf(token)
  }
  platform.advance(31 * minute)
  assert.equal(await find(token), undefined)
})

test('a session ends after twelve hours however much it is used', async () => {
  const token = await signIn('sid-3')
  for (let used = 0; used < 35; used++) {
    platform.advance(20 * minute)
    await personOf(token)
  }
  platform.advance(21 * minute)
  assert.equal(await find(token), undefined)
})

test('the word of the hub ends exactly the session that it names', async () => {
  const [one, other] = [await signIn('sid-4'), await signIn('sid-5')]
  assert.equal(await closeSessionsOfSid(platform.services.db, 'sid-4'), 1)
  assert.equal(await find(one), undefined)
  assert.ok(await find(other))
})

test('a person opens their own identity, and not that of another', async () => {
  const person = await personOf(await signIn('sid-6'))
  const other = await personOf(await signIn('sid-7'))
  const identity = await platform.as(person, (services) => getPersonIdentity(services, person))
  assert.deepEqual(identity, { name: '林晓岚', residentId, phone: samplePhone(1) })
  await assert.rejects(
    platform.as(person, (services) => getPersonIdentity(services, other)),
    { code: 'kernel.sign-in-first' },
  )
  await assert.rejects(
    platform.as(other, (services) => getPersonIdentity(services, { ...person, partyId: other.partyId })),
    { code: 'kernel.sign-in-first' },
  )
})

test('a query that forgets its condition sees the rows of the person only, and those of nobody for an officer', async () => {
  const person = await personOf(await signIn('sid-8'))
  const all = sql`select party_id from identity.sessions`
  const seen = await platform.as(person, ({ db }) => rows<{ partyId: string }>(db, all))
  assert.deepEqual(
    seen.map(({ partyId }) => partyId),
    [person.partyId],
  )
  assert.equal((await platform.as(anonymous, ({ db }) => rows(db, all))).length, 0)
})

test('the table holds neither token nor name nor number', async () => {
  const token = await signIn('sid-9')
  const table = await platform.as(system, ({ db }) =>
    rows<{ row: string }>(
      db,
      sql`select s::text || encode(token_digest, 'escape') || encode(name, 'escape') || encode(resident_id, 'escape')
        || encode(phone, 'escape') as row from identity.sessions s`,
    ),
  )
  const text = table.map(({ row }) => row).join('')
  for (const secret of [token, '林晓岚', residentId, samplePhone(1)]) assert.ok(!text.includes(secret))
})

test('signing out closes the session and tells the id to report to the hub', async () => {
  const token = await signIn('sid-10')
  const person = await personOf(token)
  const sid = await platform.as(person, ({ db }) => closeSession(db, person.sessionId))
  assert.equal(sid, 'sid-10')
  assert.equal(await find(token), undefined)
})

test('what has run out is deleted, what lives is kept', async () => {
  await signIn('sid-11')
  platform.advance(40 * minute)
  const token = await signIn('sid-12')
  await platform.as(system, cleanExpired)
  const left = await platform.as(system, ({ db }) => rows<{ sid: string }>(db, sql`select sid from identity.sessions`))
  assert.deepEqual(
    left.map(({ sid }) => sid),
    ['sid-12'],
  )
  assert.ok(await find(token))
})
