import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { suites } from '#kernel/cipher/cipher-suite'
import { anonymous, duties, type Officer, system } from '#kernel/principal'
import { type CaseworkWorld, caseworkWorld, eastLake, refused, westLake } from '../../../../test/casework-world.ts'
import { type DepartmentClient, departmentClient } from '../../../../test/department-client.ts'
import { listClients } from './list-clients.ts'
import { registerClient } from './register-client.ts'
import { revokeClient } from './revoke-client.ts'
import { rotateClientKey } from './rotate-client-key.ts'

const list = '/api/office/cases'

describe('a department’s system', () => {
  let world: CaseworkWorld
  let mine: DepartmentClient
  before(async () => {
    world = await caseworkWorld()
    mine = await departmentClient(world)
  })
  after(() => world.close())

  const { publicKey } = suites.intl.generate()
  const register = (who: Officer, given: Partial<Parameters<typeof registerClient>[1]> = {}) =>
    world.node.as(who, (services) =>
      registerClient(services, { organisationId: eastLake.organisation.id, name: '证照系统', publicKey, ...given }),
    )
  const keeper = { ...eastLake, duties: ['data-officer'] } as const

  it('is registered, seen and revoked by the data officer and the head of its own organisation alone', async () => {
    for (const duty of duties) {
      const officer = { ...eastLake, duties: [duty] }
      const attempt = register(officer)
      if (duty === 'data-officer' || duty === 'head') {
        const { clientId } = await attempt
        const listed = await world.node.as(officer, (services) => listClients(services, eastLake.organisation.id))
        assert.ok(listed.some(({ id, keys }) => id === clientId && keys.length === 1))
      } else await assert.rejects(attempt, refused('kernel.not-allowed'), duty)
    }
    const foreign = { ...westLake, duties: ['head'] } as const
    await assert.rejects(register(foreign), refused('kernel.not-allowed'))
    const { clientId } = mine.client
    await assert.rejects(
      world.node.as(foreign, (services) => revokeClient(services, clientId)),
      refused('casework.client-not-found'),
    )
    await assert.rejects(
      world.node.as(anonymous, (services) => rotateClientKey(services, clientId, { publicKey })),
      refused('kernel.not-allowed'),
    )
    await assert.rejects(
      world.node.as(mine.client, (services) => rotateClientKey(services, clientId, { publicKey })),
      refused('kernel.not-allowed'),
    )
  })

  it('needs a name, an organisation that is there, and a key that a platform can verify by', async () => {
    for (const given of [
      { name: '\u0000' },
      { name: '' },
      { name: '字'.repeat(61) },
      { publicKey: '' },
      { publicKey: 'A'.repeat(60) },
    ]) {
      await assert.rejects(register(keeper, given), refused('casework.bad-client'), JSON.stringify(given))
    }
    const nowhere = world.node.as(system, (services) =>
      registerClient(services, { organisationId: 'nowhere', name: '证照系统', publicKey }),
    )
    await assert.rejects(nowhere, refused('casework.bad-client'))
    const pem = `-----BEGIN PUBLIC KEY-----\n${publicKey}\n-----END PUBLIC KEY-----\n`
    assert.ok((await register(keeper, { publicKey: pem })).keyId)
  })

  it('proves itself by its signature, in both suites', async () => {
    assert.equal((await mine.ask(list)).status, 200)
    const other = await departmentClient(world, eastLake, 'gm')
    assert.equal((await other.ask(list)).status, 200)
  })

  it('is refused unsigned, unknown, altered, late, early and twice', async () => {
    const codeOf = async (request: Parameters<DepartmentClient['send']>[0]) => (await mine.send(request)).body.code
    const good = mine.signed(list)
    const without = mine.signed(list)
    assert.equal(await codeOf({ ...without, headers: {} }), 'network.signature-missing')
    assert.equal(
      await codeOf({ ...without, headers: { cookie: 'tongban-360000-staff=x' } }),
      'network.signature-missing',
    )
    assert.equal(await codeOf({ ...good, url: `${good.url}?limit=2` }), 'network.signature-invalid')

    const { 'signature-input': input = '' } = good.headers
    const asPlatform = input.replace(mine.keyId, world.node.platform.keyId)
    assert.equal(
      await codeOf({ ...good, headers: { ...good.headers, 'signature-input': asPlatform } }),
      'casework.client-unknown',
    )
    const strange = mine.signed(list)
    const other = await departmentClient(world)
    mine.use(other.keyId, suites.intl.generate())
    assert.equal((await mine.ask(list)).body.code, 'network.signature-invalid')
    mine.use(mine.keyId, { privateKey: mine.privateKey, publicKey: '' })

    assert.equal((await mine.send(good)).status, 200)
    assert.equal(await codeOf(good), 'network.signature-replayed')
    world.network.advance(122_000)
    assert.equal(await codeOf(strange), 'network.signature-expired')
  })

  it('changes to a new key within a day, or at once when the old one was lost', async () => {
    const client = await departmentClient(world)
    const { clientId } = client.client
    const old = { keyId: client.keyId, privateKey: client.privateKey }
    const rotate = async (atOnce = false) => {
      const pair = suites.intl.generate()
      const named = await world.node.as(keeper, (services) =>
        rotateClientKey(services, clientId, { publicKey: pair.publicKey, atOnce }),
      )
      return { ...pair, keyId: named.keyId }
    }
    const second = await rotate()
    assert.equal((await client.ask(list)).status, 200)
    client.use(second.keyId, second)
    assert.equal((await client.ask(list)).status, 200)
    world.network.advance(25 * 3_600_000)
    client.use(old.keyId, { ...old, publicKey: '' })
    assert.equal((await client.ask(list)).body.code, 'casework.client-key-ended')
    const third = await rotate(true)
    client.use(second.keyId, second)
    assert.equal((await client.ask(list)).body.code, 'casework.client-key-ended')
    client.use(third.keyId, third)
    assert.equal((await client.ask(list)).status, 200)
  })

  it('is believed nothing once it is revoked', async () => {
    const client = await departmentClient(world)
    await world.node.as(keeper, (services) => revokeClient(services, client.client.clientId))
    const answer = await client.ask(list)
    assert.deepEqual([answer.status, answer.body.code], [401, 'casework.client-revoked'])
    await assert.rejects(
      world.node.as(keeper, (services) => rotateClientKey(services, client.client.clientId, { publicKey })),
      refused('casework.client-revoked'),
    )
  })
})
