import assert from 'node:assert/strict'
import { after, afterEach, before, describe, it } from 'node:test'
import { rows, sql } from '#kernel/database'
import { type Person, system } from '#kernel/principal'
import {
  type CaseworkWorld,
  caseworkWorld,
  eastLake,
  getSamplePerson,
  granted,
  refused,
  submittedCase,
} from '../../../test/casework-world.ts'
import type { PlatformOfNetwork } from '../../../test/platforms.ts'
import { gatherCertificates } from './gather-certificates.ts'
import { getHeldCertificate } from './get-held-certificate.ts'

describe('my certificates, on any platform', () => {
  let world: CaseworkWorld
  let identifier: string
  let here: Person
  let elsewhere: Person
  before(async () => {
    world = await caseworkWorld({ elsewhere: true })
    here = await world.signIn(1)
    elsewhere = await world.signIn(1, { at: world.other })
    const { caseId } = await submittedCase(world, here)
    identifier = await granted(world, eastLake, caseId)
    assert.equal(await world.deliverToHub(), 1)
  })
  afterEach(() => {
    world.network.setLine(undefined)
    // A circuit that opened closes again.
    world.network.advance(120_000)
  })
  after(() => world.close())

  const gather = (at: PlatformOfNetwork, person: Person) =>
    at.as(person, (services) => gatherCertificates(services, person))
  const recorded = (at: PlatformOfNetwork, act: string) =>
    at.as(system, ({ db }) =>
      rows<{ reference: string | null; actorId: string; fields: string[] }>(
        db,
        sql`select reference, actor_id, fields from ledger.records where act = ${act} order by id`,
      ),
    )

  it('show a certificate of 江西 to its holder at 广东, with its fields', async () => {
    const { certificates, silent, indexAnswered } = await gather(world.other, elsewhere)
    assert.deepEqual([certificates.length, silent.length, indexAnswered], [1, 0, true])
    const [certificate] = certificates
    assert.equal(certificate?.identifier, identifier)
    assert.equal(certificate?.platformId, '360000')
    assert.equal(certificate?.complete, true)
    assert.equal(certificate?.fields.find(({ name }) => name === 'name')?.value, getSamplePerson(1).name)
    const found = await world.other.as(elsewhere, (s) => getHeldCertificate(s, elsewhere, identifier))
    assert.deepEqual(found, certificate)
  })

  it('leave a record at every platform that took part, under one reference, with who stood behind it', async () => {
    await gather(world.other, elsewhere)
    const asked = (await recorded(world.other, 'certificates.gather')).at(-1)
    const atHub = (await recorded(world.hub, 'certificates.find-by-holder')).at(-1)
    const atIssuer = (await recorded(world.node, 'certificates.show')).at(-1)
    assert.ok(asked?.reference)
    assert.deepEqual([atHub?.reference, atIssuer?.reference], [asked.reference, asked.reference])
    assert.equal(atIssuer?.actorId, elsewhere.partyId)
    assert.ok(atIssuer?.fields.includes('address'))
  })

  it('carry the holder’s number in signed bodies only', async () => {
    await gather(world.other, elsewhere)
    const { residentId } = getSamplePerson(1)
    assert.ok(world.network.sent.length > 0)
    assert.ok(world.network.sent.every(({ url, headers }) => !(url + JSON.stringify(headers)).includes(residentId)))
    for (const each of [world.hub, world.node, world.other]) assert.ok(!each.logged.join().includes(residentId))
  })

  it('name the issuer that is silent and still list what the index knows', async () => {
    world.network.setLine((request, send) =>
      request.url.startsWith(world.node.platform.origin) ? Promise.reject(new Error('away')) : send(request),
    )
    const { certificates, silent } = await gather(world.other, elsewhere)
    assert.deepEqual(
      silent.map(({ id }) => id),
      ['360000'],
    )
    assert.equal(certificates[0]?.complete, false)
    assert.equal(certificates[0]?.status, 'valid')
    assert.deepEqual(certificates[0]?.fields, [])
  })

  it('name the hub when it is silent and show what is here', async () => {
    world.network.setLine(() => Promise.reject(new Error('away')))
    const { certificates, silent, indexAnswered } = await gather(world.node, here)
    assert.deepEqual(
      silent.map(({ id }) => id),
      ['hub'],
    )
    assert.equal(indexAnswered, false)
    assert.equal(certificates[0]?.identifier, identifier)
  })

  it('are nobody else’s', async () => {
    const stranger = await world.signIn(2, { at: world.other })
    assert.deepEqual((await gather(world.other, stranger)).certificates, [])
    await assert.rejects(
      world.other.as(stranger, (s) => getHeldCertificate(s, stranger, identifier)),
      refused('certificates.certificate-not-found'),
    )
    const posing = await world.signIn(3)
    await assert.rejects(
      world.node.as(posing, (services) => gatherCertificates(services, here)),
      refused('kernel.sign-in-first'),
      'a transaction of another person finds no session of this one',
    )
  })

  it('cannot be asked for without a real name', async () => {
    const unknown = await world.signIn(4, { at: world.other, level: 1 })
    const { certificates, indexAnswered } = await gather(world.other, unknown)
    assert.deepEqual([certificates, indexAnswered], [[], false])
  })
})
