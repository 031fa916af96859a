import assert from 'node:assert/strict'
import { after, afterEach, before, describe, it } from 'node:test'
import { rows, sql } from '#kernel/database'
import { anonymous, system } from '#kernel/principal'
import {
  type CaseworkWorld,
  caseworkWorld,
  eastLake,
  getSamplePerson,
  granted,
  submittedCase,
} from '../../../test/casework-world.ts'
import type { PlatformOfNetwork } from '../../../test/platforms.ts'
import { revokeCertificate } from '../revoke.ts'
import { type Verification, verifyCertificate } from './verify-certificate.ts'

describe('verifying a certificate of the national suite', () => {
  it('works the same with SM2 and SM3', async () => {
    const world = await caseworkWorld({ suite: 'gm', elsewhere: true })
    try {
      const { caseId } = await submittedCase(world, await world.signIn(1))
      const grantedIdentifier = await granted(world, eastLake, caseId)
      await world.deliverToHub()
      const found = await world.other.as(anonymous, (services) => verifyCertificate(services, grantedIdentifier))
      assert.equal(found.outcome === 'genuine' && found.signature.suite, 'gm')
    } finally {
      await world.close()
    }
  })
})

describe('verifying a certificate', () => {
  let world: CaseworkWorld
  let identifier: string
  let number: string
  before(async () => {
    world = await caseworkWorld({ elsewhere: true })
    const { caseId } = await submittedCase(world, await world.signIn(1))
    identifier = await granted(world, eastLake, caseId)
    await world.deliverToHub()
    const found = await verify(world.node, identifier)
    number = found.outcome === 'genuine' ? found.number : ''
  })
  afterEach(() => {
    world.network.setLine(undefined)
    world.network.advance(120_000)
  })
  after(() => world.close())

  const verify = (at: PlatformOfNetwork, name: string): Promise<Verification> =>
    at.as(anonymous, (services) => verifyCertificate(services, name))

  it('says the same on every platform, by identifier and by number, to anybody', async () => {
    for (const at of [world.node, world.other, world.hub]) {
      for (const name of [identifier, number, ` ${number.toLowerCase()} `, number.replace(/^(.{4})/, '$1 ')]) {
        const found = await verify(at, name)
        if (found.outcome !== 'genuine') assert.fail(`${at.platform.id} says ${found.outcome} of ${name}`)
        assert.equal(found.status, 'valid')
        assert.equal(found.maskedHolder, '林*岚')
        assert.equal(found.issuer.id, eastLake.organisation.id)
        assert.equal(found.platform.id, '360000')
        const text = JSON.stringify(found)
        assert.ok(!text.includes(getSamplePerson(1).name) && !text.includes(getSamplePerson(1).residentId))
      }
    }
  })

  it('knows nothing of what nobody issued, however it is typed', async () => {
    const wrongCheck = identifier.slice(0, -1) + (identifier.endsWith('A') ? 'B' : 'A')
    for (const name of ['', 'x', wrongCheck, `${number.slice(0, -1)}9`, "' or 1=1 --", 'A'.repeat(500), '居住证']) {
      assert.equal((await verify(world.other, name)).outcome, 'unknown', name)
    }
  })

  it('says who is silent instead of guessing', async () => {
    world.network.setLine(() => Promise.reject(new Error('away')))
    const hubAway = await verify(world.other, identifier)
    assert.deepEqual([hubAway.outcome, 'platformName' in hubAway && hubAway.platformName], ['silent', null])
    assert.equal((await verify(world.node, identifier)).outcome, 'genuine', 'the issuer needs nobody')
    world.network.advance(120_000)
    world.network.setLine((request, send) =>
      request.url.startsWith(world.node.platform.origin) ? Promise.reject(new Error('away')) : send(request),
    )
    const issuerAway = await verify(world.other, identifier)
    assert.equal(issuerAway.outcome, 'silent')
    assert.ok('platformName' in issuerAway && issuerAway.platformName)
  })

  it('tells the holder, at the issuer, that somebody checked', async () => {
    await verify(world.other, identifier)
    const { rows } = await world.node.as(system, ({ db }) =>
      sql<{ actorPlatformId: string; fields: string[] }>`select actor_platform_id, fields from ledger.records
        where act = 'certificates.verify' order by id`.execute(db),
    )
    assert.ok(rows.some(({ actorPlatformId }) => actorPlatformId === '440000'))
    assert.ok(rows.every(({ fields }) => !fields.includes('residentId')))
  })

  it('finds a certificate whose sealed content or signed head was exchanged in the database', async () => {
    const restore = await world.node.as(system, async ({ db }) => {
      const { rows } = await sql<{ head: string }>`select head from certificates.certificates`.execute(db)
      return rows[0]?.head ?? ''
    })
    const put = (head: string) =>
      world.node.as(system, ({ db }) => sql`update certificates.certificates set head = ${head}`.execute(db))
    await put(restore.replace('2027-07-07', '2037-07-07'))
    assert.equal((await verify(world.node, identifier)).outcome, 'forged')
    assert.equal((await verify(world.other, identifier)).outcome, 'forged')
    await put(restore)
    assert.equal((await verify(world.other, identifier)).outcome, 'genuine')
  })

  it('does not believe a platform that states another platform’s certificate as its own', async () => {
    world.network.setLine(async (request, send) => {
      const answer = await send(request)
      if (!request.url.endsWith('/certificates/verify')) return answer
      return { ...answer, body: Buffer.from(answer.body.toString().replace('"valid"', '"revoked"')) }
    })
    assert.equal((await verify(world.other, identifier)).outcome, 'silent', 'an altered answer is no answer')
  })

  it('takes a genuine certificate for no answer about another one', async () => {
    const { caseId } = await submittedCase(world, await world.signIn(1))
    const secondIdentifier = await granted(world, eastLake, caseId, '原证遗失，已经核对，准予补发。')
    const kept = await world.node.as(system, ({ db }) =>
      rows<{ identifier: string; head: string; signature: Buffer; content: Buffer }>(
        db,
        sql`select identifier, head, signature, content from certificates.certificates`,
      ),
    )
    // Head, signature and content of one of them, whole, in the row of the first.
    const put = (name: string) => {
      const row = kept.find((each) => each.identifier === name)
      return world.node.as(system, ({ db }) =>
        sql`update certificates.certificates set head = ${row?.head}, signature = ${row?.signature},
          content = ${row?.content} where identifier = ${identifier}`.execute(db),
      )
    }
    await put(secondIdentifier)
    for (const at of [world.node, world.other]) assert.equal((await verify(at, identifier)).outcome, 'forged')
    await put(identifier)
    assert.equal((await verify(world.other, identifier)).outcome, 'genuine')
  })

  it('tells the status now: expired after the last day, revoked as soon as the issuer says so', async () => {
    world.network.advance(365 * 24 * 3_600_000)
    const late = await verify(world.node, identifier)
    assert.equal(late.outcome === 'genuine' && late.status, 'expired')
    await world.node.as(eastLake, (services) =>
      revokeCertificate(services, eastLake, { certificate: identifier, reason: '申请时提供了虚假的居住信息。' }),
    )
    const revoked = await verify(world.hub, number)
    assert.equal(revoked.outcome === 'genuine' && revoked.status, 'revoked')
  })
})
