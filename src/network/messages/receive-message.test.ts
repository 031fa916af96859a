import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { one, sql } from '#kernel/database'
import { calendarDate, sampleResidentId } from '#standards'
import { type TestServices, testServices } from '../../../test/services.ts'
import { type Message, receiveMessage } from './receive-message.ts'

let platform: TestServices
before(async () => {
  platform = await testServices({ platform: { id: 'hub', kind: 'hub' } })
})
after(() => platform.close())

const sender = { kind: 'platform', platformId: '360000' } as const
const holderNumber = sampleResidentId('36', calendarDate('1990-03-01'), 4)
const message: Message = { sequence: 1, topic: 'test.note', body: { holderNumber } }
const receive = (each: Message) =>
  platform.as(sender, (services) => receiveMessage(services, sender.platformId, each, { 'test.note': async () => {} }))

test('what is kept of a message tells whether it comes again, and nothing that could be searched for', async () => {
  assert.equal(await receive(message), true)
  assert.equal(await receive(message), false)
  await assert.rejects(receive({ ...message, body: {} }), { code: 'network.sequence-reused' })
  const { db, keys } = platform.services
  const kept = await one<{ digest: Buffer }>(db, sql`select digest from network.inbox`)
  assert.notDeepEqual(kept.digest, keys.digest(JSON.stringify([message.topic, message.body])))
})

test('a topic that is only a word of the language has no handler', async () => {
  for (const topic of ['constructor', 'to-string', '__proto__'])
    await assert.rejects(receive({ ...message, sequence: 2, topic }), { code: 'network.topic-unknown' })
})
