import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { anonymous, system } from '#kernel/principal'
import { sampleUscc } from '#standards'
import { type TestServices, testServices } from '../../../test/services.ts'
import { addOrganisation, findOrganisation, listOrganisations } from './organisation.ts'

let platform: TestServices
before(async () => {
  platform = await testServices()
})
after(() => platform.close())

const uscc = (n: number) => sampleUscc('1', '1', '360102', n)
const bureau = { id: uscc(1), name: { zh: '南昌市公安局', en: 'Nanchang Public Security Bureau' }, region: '360100' }
const branch = { id: uscc(2), name: { zh: '东湖分局', en: 'Donghu Branch' }, region: '360102', parentId: bureau.id }
const add = (organisation: typeof bureau & { parentId?: string }) =>
  platform.as(system, (services) => addOrganisation(services, organisation))

test('an organisation is found by its code and listed by its region', async () => {
  await add(bureau)
  await add(branch)
  assert.deepEqual(await findOrganisation(platform.services, branch.id), branch)
  assert.deepEqual(await listOrganisations(platform.services, { region: '360100' }), [{ ...bureau, parentId: null }])
  assert.equal((await listOrganisations(platform.services)).length, 2)
  assert.equal(await findOrganisation(platform.services, uscc(99)), undefined)
})

test('adding it again brings names up to date', async () => {
  await add({ ...bureau, name: { zh: '南昌市公安局（新）', en: 'Nanchang Public Security Bureau (new)' } })
  assert.equal((await findOrganisation(platform.services, bureau.id))?.name.zh, '南昌市公安局（新）')
})

test('a wrong code, an empty name, an unknown region or parent is refused', async () => {
  const wrong = [
    { ...bureau, id: `${bureau.id.slice(0, 17)}${bureau.id.endsWith('0') ? '1' : '0'}` },
    { ...bureau, id: '' },
    { ...bureau, name: { zh: ' ', en: 'x' } },
    { ...bureau, region: '999999' },
  ]
  for (const each of wrong) await assert.rejects(add(each), { code: 'identity.organisation-invalid' })
  await assert.rejects(add({ ...branch, parentId: uscc(98) }), { code: 'identity.organisation-unknown' })
})

test('only the platform itself adds organisations', async () => {
  for (const who of [anonymous, { kind: 'platform', platformId: '440000' } as const])
    await assert.rejects(
      platform.as(who, (services) => addOrganisation(services, bureau)),
      { code: 'kernel.not-allowed' },
    )
})
