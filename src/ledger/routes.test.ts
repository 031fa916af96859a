import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { newId } from '#kernel/ids'
import { system } from '#kernel/principal'
import { callPlatform, remoteCodeOf } from '#network'
import { calendarDate, sampleResidentId } from '#standards'
import { type TestNetwork, testNetwork } from '../../test/platforms.ts'
import { listFootprint } from './list-footprint.ts'
import { ledgerRoutes } from './routes.ts'

const number = sampleResidentId('36', calendarDate('1990-03-01'), 8)
const words = { zh: '办理居住证', en: 'Residence permit' }

describe('asking another platform for a footprint', () => {
  let network: TestNetwork
  before(async () => {
    network = await testNetwork([
      { id: 'hub', routes: ledgerRoutes },
      { id: '360000', routes: ledgerRoutes },
    ])
    await network.get('hub').as(system, ({ ledger }) =>
      ledger.record({
        act: 'exchange.provide',
        subject: { personNumber: number },
        fields: ['name'],
        purpose: { words },
      }),
    )
  })
  after(() => network.close())

  function ask(body: unknown): Promise<unknown> {
    const { services } = network.get('360000')
    return callPlatform(services, 'hub', { path: '/ledger/footprint', body, purpose: 'ledger.footprint' })
  }

  it('answers the records of the person and records that it was asked', async () => {
    network.advance(1_000)
    const question = { partyId: newId(new Date()), personNumber: number, limit: 10 }
    assert.partialDeepStrictEqual(await ask(question), { records: [{ act: 'exchange.provide', fields: ['name'] }] })
    const records = await network
      .get('hub')
      .as(system, (services) => listFootprint(services, { personNumber: number }, { limit: 10 }))
    assert.equal(records[0]?.act, 'ledger.footprint')
    assert.equal(records[0]?.actor.platformId, '360000')
  })

  it('carries the number only inside the signed body', () => {
    for (const { url, headers } of network.sent) {
      assert.ok(!url.includes(number) && !JSON.stringify(headers).includes(number))
    }
  })

  it('refuses a question of the wrong form, and everybody who is no platform', async () => {
    for (const body of [
      {},
      { partyId: null, personNumber: 'x', limit: 10 },
      { partyId: null, personNumber: number, limit: 0 },
    ]) {
      await assert.rejects(ask(body), (error) => remoteCodeOf(error) === 'kernel.bad-request')
    }
    const answer = await network.send({
      url: 'http://hub.test/ledger/footprint',
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: Buffer.from(JSON.stringify({ partyId: null, personNumber: number, limit: 10 })),
      timeoutMs: 1_000,
    })
    assert.equal(answer.status, 401)
  })
})
