import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Officer, Person } from '#kernel/principal'
import { system } from '#kernel/principal'
import {
  type CaseworkWorld,
  caseworkWorld,
  eastLake,
  granted,
  refused,
  submittedCase,
  westLake,
} from '../../test/casework-world.ts'
import { gatherCertificates } from './holder/gather-certificates.ts'
import { revokeCertificate } from './revoke.ts'
import { findCertificateKey, listCertificateActs } from './store.ts'

const reason = '申请时提供了虚假的居住信息，依法撤销。'

describe('revoking a certificate', () => {
  let world: CaseworkWorld
  let person: Person
  let identifier: string
  before(async () => {
    world = await caseworkWorld({ elsewhere: true })
    person = await world.signIn(1)
    const { caseId } = await submittedCase(world, person)
    identifier = await granted(world, eastLake, caseId)
  })
  after(() => world.close())

  const revoke = (officer: Officer, certificate = identifier, why = reason) =>
    world.node.as(officer, (services) => revokeCertificate(services, officer, { certificate, reason: why }))

  it('is the duty of the issuing organisation’s issuers, with a reason', async () => {
    await assert.rejects(revoke(westLake), refused('certificates.certificate-not-found'))
    await assert.rejects(revoke({ ...eastLake, duties: ['approver'] }), refused('kernel.not-allowed'))
    await assert.rejects(revoke(eastLake, identifier, '撤'), refused('certificates.reason-needed'))
    for (const name of ['', 'x', '1.2.156.3005.2.x']) {
      await assert.rejects(revoke(eastLake, name), refused('certificates.certificate-not-found'))
    }
  })

  it('keeps the certificate readable, revoked here and in the hub’s index, once', async () => {
    const results = await Promise.allSettled([revoke(eastLake), revoke(eastLake)])
    assert.equal(results.filter(({ status }) => status === 'fulfilled').length, 1)
    await assert.rejects(revoke(eastLake), refused('certificates.already-revoked'))
    // Both reports go out; the hub ends with the later one.
    assert.equal(await world.deliverToHub(), 2)
    const elsewhere = await world.signIn(1, { at: world.other })
    const { certificates } = await world.other.as(elsewhere, (services) => gatherCertificates(services, elsewhere))
    assert.deepEqual(
      certificates.map(({ status }) => status),
      ['revoked'],
    )
    const acts = await world.node.as(system, async (services) => {
      const key = await findCertificateKey(services.db, identifier)
      return key ? listCertificateActs(services, key) : []
    })
    assert.deepEqual(
      acts.map(({ act, detail }) => [act, detail.reason]),
      [
        ['issue', null],
        ['revoke', reason],
      ],
    )
  })
})
