import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { one, sql } from '#kernel/database'
import { anonymous, system } from '#kernel/principal'
import { sampleUscc } from '#standards'
import { type TestServices, testServices } from '../../../test/services.ts'
import { addOfficer, type NewOfficer } from './add-officer.ts'
import { addOrganisation } from './organisation.ts'

const organisationId = sampleUscc('1', '1', '360102', 2)
const officer: NewOfficer = {
  organisationId,
  account: 'zhoulanqing',
  name: '周岚清',
  duties: ['approver'],
  password: 'long enough 1',
}
let platform: TestServices
before(async () => {
  platform = await testServices()
  const name = { zh: '东湖分局', en: 'Donghu Branch' }
  await platform.as(system, (services) => addOrganisation(services, { id: organisationId, name, region: '360102' }))
})
after(() => platform.close())

const add = (change: Partial<NewOfficer> = {}) =>
  platform.as(system, (services) => addOfficer(services, { ...officer, ...change }))

test('an officer is added with the password as Argon2id and the name sealed', async () => {
  await add()
  const row = await one<{ passwordHash: string; row: string }>(
    platform.services.db,
    sql`select password_hash, o::text || encode(name, 'escape') as row from identity.officers o`,
  )
  assert.match(row.passwordHash, /^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  assert.ok(!row.row.includes('周岚清') && !row.row.includes(officer.password))
})

test('an account name belongs to one officer', async () => {
  await assert.rejects(add(), { code: 'identity.account-taken' })
})

test('an officer belongs to an organisation that exists', async () => {
  await assert.rejects(add({ account: 'other', organisationId: sampleUscc('1', '1', '360102', 9) }), {
    code: 'identity.organisation-unknown',
  })
})

test('a short password, no duty, no name or an odd account name is refused', async () => {
  const wrong: Partial<NewOfficer>[] = [
    { password: 'short' },
    { duties: [] },
    { name: ' ' },
    { account: 'Zhou Lanqing' },
    { account: '' },
  ]
  for (const change of wrong)
    await assert.rejects(add({ account: 'another', ...change }), { code: 'identity.officer-invalid' })
})

test('only the platform itself adds officers', async () => {
  await assert.rejects(
    platform.as(anonymous, (services) => addOfficer(services, { ...officer, account: 'intruder' })),
    { code: 'kernel.not-allowed' },
  )
})
