import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { rows, sql } from '#kernel/database'
import { system } from '#kernel/principal'
import { sampleUscc } from '#standards'
import { type TestNetwork, testNetwork } from '../../../test/platforms.ts'
import { fillRegister } from '../calls/fill-register.ts'
import { exchangeRoutes } from '../routes.ts'
import { startExchange } from '../start-exchange.ts'
import type { DataService, Grant } from './data-service.ts'
import { grantService } from './grant-service.ts'
import { findService, getService, listDirectory } from './list-services.ts'
import { pullDirectory } from './pull-directory.ts'
import { registerService } from './register-service.ts'

const words = { zh: '词', en: 'Word' }
const service: DataService = {
  id: 'mps.population.person',
  providerPlatform: 'mps',
  organisation: { id: sampleUscc('1', '1', '100000', 1), name: words },
  dataset: words,
  sharing: 'conditional',
  legalBasis: words,
  fields: [{ name: 'name', words }],
  connector: { kind: 'register', register: 'population' },
}
const grant: Grant = {
  id: 'g',
  serviceId: service.id,
  consumerPlatform: '360000',
  itemCodes: null,
  purpose: words,
  fields: ['name'],
  validUntil: '2027-01-01T00:00:00.000Z',
}

describe('the directory of data services', () => {
  let network: TestNetwork
  before(async () => {
    network = await testNetwork([
      { id: 'hub', routes: exchangeRoutes },
      { id: '360000', routes: exchangeRoutes },
    ])
  })
  after(() => network.close())

  const atHub = <T>(work: Parameters<ReturnType<typeof network.get>['as']>[1]) =>
    network.get('hub').as(system, work) as Promise<T>
  const countRecords = () =>
    network.get('hub').as(system, ({ db }) => rows(db, sql`select id from ledger.records where act like 'exchange.%'`))

  it('takes services and grants, and the same again without a new record', async () => {
    await atHub((services) => registerService(services, service))
    await atHub((services) => grantService(services, grant))
    const earlier = (await countRecords()).length
    assert.equal(earlier, 2)
    await atHub((services) => registerService(services, service))
    await atHub((services) => grantService(services, grant))
    assert.equal((await countRecords()).length, earlier)
    assert.deepEqual(await listDirectory(network.get('hub').services), { services: [service], grants: [grant] })
  })

  it('refuses a grant of a service that is not there or not shared, or of a field it does not have', async () => {
    await assert.rejects(
      atHub((services) => grantService(services, { ...grant, serviceId: 'no.such' })),
      {
        code: 'exchange.service-unknown',
      },
    )
    await assert.rejects(
      atHub((services) => grantService(services, { ...grant, fields: ['sex'] })),
      {
        code: 'exchange.not-granted',
      },
    )
    await atHub((services) => registerService(services, { ...service, id: 'mps.secret.files', sharing: 'withheld' }))
    await assert.rejects(
      atHub((services) => grantService(services, { ...grant, serviceId: 'mps.secret.files' })),
      {
        code: 'exchange.not-shared',
      },
    )
    await assert.rejects(
      atHub((services) => registerService(services, { ...service, id: 'x' })),
      {
        code: 'kernel.bad-request',
      },
    )
  })

  it('is changed by the system only', async () => {
    const platform = { kind: 'platform', platformId: '360000' } as const
    for (const work of [
      (services: Parameters<typeof registerService>[0]) => registerService(services, service),
      (services: Parameters<typeof grantService>[0]) => grantService(services, grant),
    ]) {
      await assert.rejects(network.get('hub').as(platform, work), { code: 'kernel.not-allowed' })
    }
    await assert.rejects(
      network.get('hub').as(platform, (services) => fillRegister(services, 'population', [])),
      { code: 'kernel.not-allowed' },
    )
  })

  it('is pulled by nodes; what was declared there stands, what the hub dropped goes', async () => {
    const node = network.get('360000')
    const local: DataService = { ...service, id: '360000.residence.registration', providerPlatform: '360000' }
    await node.as(system, (services) => registerService(services, local))
    const claimed = { ...local, providerPlatform: 'mps' }
    await atHub((services) => registerService(services, claimed))
    await pullDirectory(node.services)
    assert.deepEqual(await getService(node.services, service.id), service)
    assert.equal((await getService(node.services, local.id)).providerPlatform, '360000')

    await atHub(({ db }) => sql`delete from exchange.services where id = ${service.id}`.execute(db))
    await atHub(({ db }) => sql`delete from exchange.grants`.execute(db))
    await pullDirectory(node.services)
    assert.equal(await findService(node.services, service.id), undefined)
    await assert.rejects(getService(node.services, service.id), { code: 'exchange.service-unknown' })
    assert.deepEqual((await listDirectory(node.services)).grants, [])
    assert.ok(await findService(node.services, local.id))
  })

  it('stays as it was while the hub is away', async () => {
    const node = network.get('360000')
    const known = await listDirectory(node.services)
    network.setLine(() => Promise.reject(new Error('cut')))
    await assert.rejects(pullDirectory(node.services), { code: 'network.platform-unavailable' })
    const running = await startExchange(node.services)
    assert.equal(running.ready(), true)
    await running.stop()
    network.setLine(undefined)
    assert.deepEqual(await listDirectory(node.services), known)
  })

  it('makes a node ready once it is there; the hub holds it and is ready at once', async () => {
    const node = network.get('360000')
    await node.as(system, ({ db }) => sql`delete from exchange.services`.execute(db))
    network.setLine(() => Promise.reject(new Error('cut')))
    const waiting = await startExchange(node.services)
    assert.equal(typeof waiting.ready(), 'string')
    await waiting.stop()
    network.setLine(undefined)
    const running = await startExchange(node.services)
    assert.equal(running.ready(), true)
    await running.stop()
    const hub = await startExchange(network.get('hub').services)
    assert.equal(hub.ready(), true)
    await hub.stop()
  })

  it('gives nobody a list of what a register holds', async () => {
    await network
      .get('360000')
      .as(system, (services) => fillRegister(services, 'r', [{ personNumber: 'n', values: { a: 1 } }]))
    await assert.rejects(
      network.get('360000').as(system, ({ db }) => rows(db, sql`select record from exchange.registers`)),
      /permission denied/,
    )
  })
})
