import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { one, sql } from '#kernel/database'
import { anonymous, type Principal, system } from '#kernel/principal'
import { Problem } from '#kernel/problem'
import { sampleCentres } from '../../demonstration/samples/centres.ts'
import { someOfficer, somePerson } from '../../test/kernel-server.ts'
import { type TestServices, testServices } from '../../test/services.ts'
import type { Centre } from './centre.ts'
import { getListedCentre, listCentres } from './list-centres.ts'
import { publishCentres } from './publish-centres.ts'

const halls = sampleCentres('360000')
const [nanchang] = halls
assert.ok(nanchang)

let test: TestServices
before(async () => {
  test = await testServices()
})
after(() => test.close())

const publish = (centres: readonly Centre[], who: Principal = system): Promise<number> =>
  test.as(who, (services) => publishCentres(services, centres))

async function fieldsOf(changes: Partial<Centre>): Promise<string[]> {
  try {
    await publish([{ ...nanchang, ...changes } as Centre])
  } catch (error) {
    assert.ok(error instanceof Problem && error.code === 'centres.inconsistent-centre', String(error))
    return error.fields.map(({ field }) => field)
  }
  return assert.fail('it was published')
}

describe('publishing centres', () => {
  it('puts them into the list, nearest first, and a second time without a trace', async () => {
    assert.equal(await publish(halls), 3)
    assert.equal(await publish(halls), 0)
    const counted = await test.as(system, ({ db }) =>
      one(db, sql`select count(*) as n from ledger.records where act = 'centres.publish'`),
    )
    assert.deepEqual(counted, { n: 3 })
    const near = await listCentres(test.services, { region: '360102' })
    assert.deepEqual(
      near.map(({ centre }) => centre.id),
      ['nanchang-donghu', 'nanchang', 'jiujiang'],
    )
    assert.deepEqual(near[0]?.live, null, 'no window is in use: no number')
    assert.ok(near[0]?.isOpen)
    const serving = await listCentres(test.services, {
      region: '360102',
      item: { audience: 'enterprise', theme: '005' },
    })
    assert.deepEqual(
      serving.map(({ centre }) => centre.id),
      ['nanchang'],
    )
    await assert.rejects(getListedCentre(test.services, 'nowhere'), { code: 'centres.unknown-centre' })
  })

  it('changes what has changed', async () => {
    assert.equal(await publish([{ ...nanchang, phone: '12346' }]), 1)
    assert.equal((await getListedCentre(test.services, 'nanchang')).centre.phone, '12346')
  })

  it('refuses what contradicts itself', async () => {
    const first = nanchang.kinds[0]
    assert.ok(first)
    assert.deepEqual(await fieldsOf({ region: '999999' }), ['nanchang/region'])
    assert.deepEqual(await fieldsOf({ hours: [] }), ['nanchang/hours'])
    assert.deepEqual(await fieldsOf({ hours: nanchang.hours.map(() => [{ from: 600, to: 540 }]) }), ['nanchang/hours'])
    assert.deepEqual(await fieldsOf({ kinds: [...nanchang.kinds, first] }), ['nanchang/kinds'])
    assert.deepEqual(await fieldsOf({ windows: [{ number: 1, kinds: ['A', 'B', 'C'] }] }), ['nanchang/windows'])
    assert.deepEqual(await fieldsOf({ windows: [...nanchang.windows, { number: 9, kinds: ['Z'] }] }), [
      'nanchang/windows',
    ])
    assert.deepEqual(await fieldsOf({ organisations: [] }), ['nanchang/organisations'])
  })

  it('is for the platform alone', async () => {
    for (const who of [anonymous, somePerson(3), someOfficer('item-manager', 'head')])
      await assert.rejects(publish(halls, who), { code: 'kernel.not-allowed' })
  })
})
