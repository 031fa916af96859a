import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Access, IncomingCall } from '#kernel/http'
import { newId } from '#kernel/ids'
import { system } from '#kernel/principal'
import { samplePhone, sampleUscc } from '#standards'
import { type TestServices, testServices } from '../../test/services.ts'
import { identifyWith } from './identify.ts'
import { openSession } from './sessions/session.ts'
import { addOfficer } from './staff/add-officer.ts'
import { openOfficerSession } from './staff/officer-session.ts'
import { addOrganisation } from './staff/organisation.ts'

let platform: TestServices
let session: string
let staff: string
before(async () => {
  platform = await testServices()
  await platform.as(system, async (services) => {
    const partyId = newId<'party'>(services.clock.now())
    session = await openSession(services, {
      partyId,
      level: 1,
      name: null,
      residentId: null,
      phone: samplePhone(1),
      sid: 's',
    })
    const id = sampleUscc('1', '1', '360102', 2)
    await addOrganisation(services, { id, name: { zh: '分局', en: 'Branch' }, region: '360102' })
    const password = 'a good password'
    const officer = { organisationId: id, account: 'zhou', name: '周', duties: ['approver'] as const, password }
    staff = await openOfficerSession(services, await addOfficer(services, officer))
  })
})
after(() => platform.close())

const identify = identifyWith(async () => ({ kind: 'platform', platformId: '440000' }))

async function kindOf(path: string, may: Access, cookies: Readonly<Record<string, string>>): Promise<string> {
  const incoming: IncomingCall = {
    method: 'GET',
    url: `http://localhost:8036${path}`,
    header: () => undefined,
    cookie: (name) => cookies[name],
    rawBody: Buffer.alloc(0),
    may,
  }
  const { who, sessionKey } = await identify(platform.services, incoming)
  assert.equal(sessionKey !== null, who.kind === 'person' || who.kind === 'officer')
  return who.kind
}

test('a person is known by their cookie everywhere but in the workbench', async () => {
  const cookies = { session, staff }
  assert.equal(await kindOf('/', 'anyone', cookies), 'person')
  assert.equal(await kindOf('/en/my', 'person', cookies), 'person')
  assert.equal(await kindOf('/word', 'anyone', cookies), 'person')
})

test('an officer is known in the workbench only', async () => {
  const cookies = { session, staff }
  assert.equal(await kindOf('/w/queue', 'officer', cookies), 'officer')
  assert.equal(await kindOf('/en/w/signin', 'anyone', cookies), 'officer')
  assert.equal(await kindOf('/api/x', 'officer:approver', cookies), 'officer')
})

test('the cookie of one realm opens nothing in the other', async () => {
  assert.equal(await kindOf('/w/queue', 'officer', { staff: session }), 'anonymous')
  assert.equal(await kindOf('/my', 'person', { session: staff }), 'anonymous')
  assert.equal(await kindOf('/w/queue', 'officer', { session }), 'anonymous')
})

test('a platform is asked for its signature, whatever cookies came along', async () => {
  assert.equal(await kindOf('/network/messages', 'platform', { session, staff }), 'platform')
})

test('without a cookie, or with a wrong one, nobody is there', async () => {
  assert.equal(await kindOf('/', 'anyone', {}), 'anonymous')
  assert.equal(await kindOf('/', 'anyone', { session: 'x' }), 'anonymous')
})
