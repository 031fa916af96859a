import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { rows, sql } from '#kernel/database'
import { newId } from '#kernel/ids'
import { type Officer, system } from '#kernel/principal'
import { parseCertificateId, sampleUscc } from '#standards'
import {
  type CaseworkWorld,
  caseworkWorld,
  eastLake,
  getSamplePerson,
  refused,
  westLake,
} from '../../test/casework-world.ts'
import type { Certificate } from './certificate/certificate.ts'
import { contentDigestOf, isHeadOf } from './certificate/signature.ts'
import { type IssueCertificate, issueCertificate } from './issue.ts'

const typeCode = `${sampleUscc('1', '1', '100000', 2)}001`

function orderFor(partyId: IssueCertificate['holder']['partyId'], number: number): IssueCertificate {
  const { name, residentId } = getSamplePerson(number)
  return {
    holder: { partyId, name, number: residentId },
    type: { code: typeCode, name: { zh: '居住证', en: 'Residence permit' } },
    issuer: { id: eastLake.organisation.id, name: { zh: '南昌市公安局东湖分局', en: 'Donghu Branch' } },
    validMonths: 12,
    fields: [{ name: 'address', label: { zh: '居住地住址', en: 'Address' }, value: '青岚路8号' }],
    caseNumber: 'case-1',
    itemCode: 'item-1',
  }
}

describe('issuing a certificate', () => {
  let world: CaseworkWorld
  before(async () => {
    world = await caseworkWorld({ elsewhere: true })
  })
  after(() => world.close())

  const issue = (officer: Officer, given: Partial<IssueCertificate> = {}): Promise<Certificate> =>
    world.node.as(officer, (services) =>
      issueCertificate(services, officer, { ...orderFor(newId<'party'>(services.clock.now()), 1), ...given }),
    )

  it('gives it an identifier of the standard, the metadata names of the standard and a signature that holds', async () => {
    const { head, content, signature } = await issue(eastLake)
    const identifier = parseCertificateId(head.identifier)
    assert.ok(identifier.ok && identifier.typeCode === typeCode && identifier.version === 1)
    const { name, residentId } = getSamplePerson(1)
    const { ZZBS, ZZBH, ZZMC, ZZBFJGDM, CZZT, CZZTDM, CZZTDMLXDM, ZZYXQQSRQ, ZZYXQJZRQ } = content.metadata
    assert.deepEqual(
      [ZZBS, ZZBH, ZZMC, ZZBFJGDM, CZZT, CZZTDM, CZZTDMLXDM, ZZYXQQSRQ, ZZYXQJZRQ],
      [
        head.identifier,
        head.number,
        '居住证',
        eastLake.organisation.id,
        name,
        residentId,
        '111',
        '2026-07-08',
        '2027-07-07',
      ],
    )
    assert.ok(isHeadOf(world.node.platform, { head, signature }))
    assert.equal(contentDigestOf(world.node.services.keys, content), head.contentDigest)
  })

  it('signs what anybody may see, and nothing of it tells who the holder is', async () => {
    const { head } = await issue(eastLake)
    const text = JSON.stringify(head)
    const { name, residentId } = getSamplePerson(1)
    assert.equal(head.maskedHolder, '林*岚')
    assert.ok(!text.includes(name) && !text.includes(residentId) && !text.includes('青岚路'))
    const twin = await issue(eastLake)
    assert.notEqual(twin.head.contentDigest, head.contentDigest, 'salted')
  })

  it('breaks when any part of the signed head is changed', async () => {
    const { head, signature } = await issue(eastLake)
    for (const key of Object.keys(head) as (keyof typeof head)[]) {
      const changed = { ...head, [key]: key === 'validUntil' ? null : `${String(head[key])}x` }
      assert.equal(isHeadOf(world.node.platform, { head: changed, signature }), false, key)
    }
    assert.equal(isHeadOf(world.other.platform, { head, signature }), false)
  })

  it('gives numbers that do not repeat and that nobody can guess from one another', async () => {
    const issued = await Promise.all(Array.from({ length: 6 }, () => issue(eastLake)))
    const serials = issued.map(({ head }) => head.number.slice(9))
    assert.equal(new Set(serials).size, serials.length)
    for (const serial of serials) assert.match(serial, /^2026[2-9A-HJ-NP-Z]{10}$/)
    // In sequence, neighbours would share all but their last character.
    const beginnings = new Set(serials.map((serial) => serial.slice(0, 8)))
    assert.equal(beginnings.size, serials.length)
  })

  it('can be valid without end', async () => {
    const { head, content } = await issue(eastLake, { validMonths: null })
    assert.equal(head.validUntil, null)
    assert.equal(content.metadata.ZZYXQJZRQ, '长期')
  })

  it('is for officers of the issuing organisation', async () => {
    await assert.rejects(issue(westLake), refused('certificates.not-the-issuer'))
  })

  it('keeps nothing of the holder in the clear', async () => {
    const { name, residentId } = getSamplePerson(1)
    const texts = await world.node.as(system, ({ db }) =>
      rows<{ text: string }>(
        db,
        sql`select c::text as text from certificates.certificates c union all select o::text from kernel.outbox o
          union all select n::text from certificates.names n`,
      ),
    )
    assert.ok(texts.length > 10)
    for (const { text } of texts) {
      assert.ok(!text.includes(name) && !text.includes(residentId))
      assert.ok(!text.includes(Buffer.from(residentId).toString('hex')))
    }
  })
})
