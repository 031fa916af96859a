import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { newId } from '#kernel/ids'
import { type Principal, system } from '#kernel/principal'
import { samplePhone } from '#standards'
import { type TestServices, testServices } from '../../test/services.ts'
import { signedOutHandlers } from './messages.ts'
import { findPerson, openSession } from './sessions/session.ts'

let platform: TestServices
before(async () => {
  platform = await testServices()
})
after(() => platform.close())

const sender = (platformId: string): Principal => ({ kind: 'platform', platformId })

function signIn(sid: string): Promise<string> {
  const partyId = newId<'party'>(new Date())
  const who = { partyId, level: 1, name: null, residentId: null, phone: samplePhone(1), sid } as const
  return platform.as(system, (services) => openSession(services, who))
}

const tell = (from: string, body: unknown) =>
  platform.as(sender(from), async (services) => signedOutHandlers['identity.signed-out']?.(services, from, body))

test('a sign-out that the hub tells of afterwards ends the session', async () => {
  const token = await signIn('sid-1')
  await tell('hub', { sid: 'sid-1' })
  assert.equal(await findPerson(platform.services, token), undefined)
})

test('nobody but the hub may tell of one, and nonsense ends nothing', async () => {
  const token = await signIn('sid-2')
  await tell('440000', { sid: 'sid-2' })
  for (const body of [null, 'sid-2', {}, { sid: 2 }, { sid: 'sid-3' }]) await tell('hub', body)
  assert.ok(await findPerson(platform.services, token))
})
