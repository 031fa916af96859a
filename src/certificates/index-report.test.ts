import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { rows, sql } from '#kernel/database'
import { system } from '#kernel/principal'
import { makeCertificateId, sampleUscc } from '#standards'
import { type CaseworkWorld, caseworkWorld, eastLake, getSamplePerson, refused } from '../../test/casework-world.ts'
import { type IndexReport, indexCertificate } from './index-report.ts'

const typeCode = `${sampleUscc('1', '1', '100000', 2)}001`
const report: IndexReport = {
  holderNumber: getSamplePerson(1).residentId,
  identifier: makeCertificateId({
    typeCode,
    issuer: eastLake.organisation.id,
    serial: '2026000001',
    version: 1,
  }),
  number: 'TTTT000012026000001',
  typeCode,
  typeName: { zh: '居住证', en: 'Residence permit' },
  status: 'valid',
  validUntil: '2027-07-07',
  version: 1,
}

describe('the hub’s index of certificates', () => {
  let world: CaseworkWorld
  before(async () => {
    world = await caseworkWorld()
  })
  after(() => world.close())

  const tell = (body: unknown, sender = '360000', at = world.hub) =>
    at.as({ kind: 'platform', platformId: sender }, (services) => indexCertificate(services, sender, body))
  const entries = () =>
    world.hub.as(system, ({ db }) =>
      rows<{ status: string; platformId: string; version: number; text: string }>(
        db,
        sql`select status, platform_id, version, i::text as text from certificates.index i`,
      ),
    )

  it('keeps who issued what, and of the holder a blind index only', async () => {
    await tell(report)
    const [entry, ...more] = await entries()
    assert.deepEqual([entry?.status, entry?.platformId, more.length], ['valid', '360000', 0])
    const hex = Buffer.from(report.holderNumber).toString('hex')
    assert.ok(!entry?.text.includes(report.holderNumber) && !entry?.text.includes(hex))
  })

  it('takes news in any order and twice, and ends with the newest', async () => {
    await tell({ ...report, version: 3, status: 'revoked' })
    await tell({ ...report, version: 2, status: 'suspended' })
    await tell({ ...report, version: 3, status: 'revoked' })
    const [entry] = await entries()
    assert.deepEqual([entry?.status, entry?.version], ['revoked', 3])
  })

  it('does not let another platform, or another holder, take an entry over', async () => {
    await tell({ ...report, version: 9, status: 'valid' }, '440000')
    await tell({ ...report, version: 9, status: 'valid', holderNumber: getSamplePerson(2).residentId })
    const all = await entries()
    assert.deepEqual(
      all.map(({ status, platformId }) => [status, platformId]),
      [['revoked', '360000']],
    )
  })

  it('refuses reports that are none', async () => {
    const bad: unknown[] = [
      null,
      {},
      { ...report, identifier: `${report.identifier}X` },
      { ...report, typeCode: `${sampleUscc('1', '1', '100000', 2)}002` },
      { ...report, status: 'fine' },
      { ...report, validUntil: '2027-02-30' },
      { ...report, version: 0 },
      { ...report, holderNumber: '1; drop table' },
    ]
    for (const body of bad) await assert.rejects(tell(body), refused('certificates.bad-report'))
  })

  it('is kept at the hub alone', async () => {
    await assert.rejects(tell(report, 'hub', world.node), refused('certificates.not-the-hub'))
  })
})
