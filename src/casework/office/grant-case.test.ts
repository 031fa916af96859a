import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { gatherCertificates } from '#certificates'
import { rows, sql } from '#kernel/database'
import { type Officer, system } from '#kernel/principal'
import { parseCertificateId } from '#standards'
import {
  type CaseworkWorld,
  caseworkWorld,
  eastLake,
  getSamplePerson,
  refused,
  submittedCase,
  westLake,
} from '../../../test/casework-world.ts'
import { getOwnCase } from '../applicant/get-own-case.ts'
import { rebuildCase } from '../rebuild-case.ts'
import { grantCase } from './grant-case.ts'
import { openCase } from './open-case.ts'
import { refuseCase } from './refuse-case.ts'

describe('granting a case', () => {
  let world: CaseworkWorld
  before(async () => {
    world = await caseworkWorld()
  })
  after(() => world.close())

  const open = (officer: Officer, caseId: string) =>
    world.node.as(officer, (services) => openCase(services, officer, caseId))
  const grant = (officer: Officer, caseId: string, version: number, reason?: string) =>
    world.node.as(officer, (services) =>
      grantCase(services, officer, caseId, { version, ...(reason !== undefined && { reason }) }),
    )

  it('issues the certificate when the decision takes effect: identifier, holder and fields of the case', async () => {
    const person = await world.signIn(1)
    const { caseId, caseNumber } = await submittedCase(world, person)
    const { version } = await open(eastLake, caseId)
    const decided = await grant(eastLake, caseId, version)
    assert.deepEqual([decided.state, decided.certificateIdentifier, decided.decidedAt], ['deciding', null, null])
    await world.takeEffect()
    const granted = await open(eastLake, caseId)
    assert.equal(granted.innerState, 'closed', 'made, served online and closed at once')
    const identifier = parseCertificateId(granted.certificateIdentifier ?? '')
    assert.ok(identifier.ok && identifier.issuer === eastLake.organisation.id)
    const held = await world.node.as(person, (services) => gatherCertificates(services, person))
    const certificate = held.certificates[0]
    assert.equal(certificate?.identifier, granted.certificateIdentifier)
    assert.equal(certificate?.validUntil, '2027-07-07')
    assert.equal(certificate?.fields.find(({ name }) => name === 'name')?.value, getSamplePerson(1).name)
    const view = await world.node.as(person, (services) => getOwnCase(services, person, caseId))
    assert.equal(view.state, 'granted')
    assert.equal(view.sentence.zh, '已办好，电子证可以用了')
    assert.ok(
      view.accesses.some(({ act, purpose }) => act === 'certificates.issue' && purpose.caseNumber === caseNumber),
    )
  })

  it('lets one of two officers who decide at once decide, and issues one certificate', async () => {
    const person = await world.signIn(7)
    const { caseId } = await submittedCase(world, person)
    const { version, suggestion } = await open(eastLake, caseId)
    assert.equal(suggestion.outcome, 'cannot', 'the lease of this person ran out')
    const other = { ...eastLake, name: '李明' }
    const results = await Promise.allSettled([
      grant(eastLake, caseId, version, '现场核实本人确有稳定住处。'),
      world.node.as(other, (services) =>
        refuseCase(services, other, caseId, { version, reason: '租赁备案已经过期，没有其他证明。' }),
      ),
      grant(other, caseId, version, '现场核实本人确有稳定住处。'),
    ])
    assert.equal(results.filter(({ status }) => status === 'fulfilled').length, 1)
    for (const result of results) {
      if (result.status === 'rejected') assert.equal(result.reason.code, 'casework.decided-meanwhile')
    }
    await world.takeEffect()
    const certificates = await world.node.as(system, ({ db }) =>
      rows(db, sql`select 1 from certificates.certificates where party_id = ${person.partyId}`),
    )
    const won = await world.node.as(person, (services) => getOwnCase(services, person, caseId))
    assert.equal(certificates.length, won.state === 'granted' ? 1 : 0)
  })

  it('asks for a reason where the rules do not suggest to grant', async () => {
    const { caseId } = await submittedCase(world, await world.signIn(4))
    const { version } = await open(eastLake, caseId)
    await assert.rejects(grant(eastLake, caseId, version), refused('casework.reason-needed'))
    const granted = await grant(eastLake, caseId, version, '登记日期录错，原件显示已满半年。')
    assert.equal(granted.decision?.reason, '登记日期录错，原件显示已满半年。')
  })

  it('is refused to another office, another duty, an old version and a decided case', async () => {
    const { caseId } = await submittedCase(world, await world.signIn(2))
    const { version } = await open(westLake, caseId)
    await assert.rejects(grant(eastLake, caseId, version), refused('casework.case-not-found'))
    await assert.rejects(grant({ ...westLake, duties: ['issuer'] }, caseId, version), refused('kernel.not-allowed'))
    await assert.rejects(grant(westLake, caseId, version - 1), refused('casework.decided-meanwhile'))
    const { version: decided } = await grant(westLake, caseId, version)
    await assert.rejects(grant(westLake, caseId, decided), refused('casework.not-now'))
  })

  it('leaves a row that is exactly the fold of its acts', async () => {
    const keys = await world.node.as(system, ({ db }) =>
      rows<Parameters<typeof rebuildCase>[1]>(db, sql`select party_id, id from casework.cases`),
    )
    assert.ok(keys.length >= 4)
    for (const key of keys) {
      const { differed } = await world.node.as(system, (services) => rebuildCase(services, key))
      assert.equal(differed, false)
    }
  })
})
