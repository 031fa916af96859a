import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from '#kernel/database'
import { type Duty, system } from '#kernel/principal'
import { sampleUscc } from '#standards'
import { type TestServices, testServices } from '../../../test/services.ts'
import { addOfficer } from './add-officer.ts'
import { listColleagues } from './list-colleagues.ts'
import { addOrganisation } from './organisation.ts'

const [here, elsewhere] = [sampleUscc('1', '1', '360102', 2), sampleUscc('1', '1', '360103', 3)]
let platform: TestServices
before(async () => {
  platform = await testServices()
  const name = { zh: '分局', en: 'Branch' }
  for (const id of [here, elsewhere])
    await platform.as(system, (services) => addOrganisation(services, { id, name, region: '360102' }))
})
after(() => platform.close())

const add = (account: string, name: string, organisationId: string, duties: readonly Duty[]) =>
  platform.as(system, (services) =>
    addOfficer(services, { account, name, organisationId, duties, password: 'long enough 1' }),
  )

test('the others of the own unit with the duty are named, nobody else', async () => {
  const officerId = await add('zou', '邹敏', here, ['item-manager'])
  await add('tao', '陶建国', here, ['item-manager', 'supervisor'])
  await add('zhou', '周岚清', here, ['approver'])
  await add('xia', '夏雨', elsewhere, ['item-manager'])
  await add('gone', '已调离', here, ['item-manager'])
  await sql`update identity.officers set disabled_at = now() where account = 'gone'`.execute(platform.services.db)
  const officer = { officerId, organisation: { id: here, name: '分局', region: '360102' } }
  const found = await listColleagues(platform.services, officer, 'item-manager')
  assert.deepEqual(
    found.map(({ name }) => name),
    ['陶建国'],
  )
})
