import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { one, sql } from '#kernel/database'
import { anonymous, type Duty, system } from '#kernel/principal'
import { sampleUscc } from '#standards'
import { type TestServices, testServices } from '../../../test/services.ts'
import { addOfficer } from './add-officer.ts'
import { closeOfficerSession, findOfficer } from './officer-session.ts'
import { addOrganisation } from './organisation.ts'
import { failuresBeforeLock, lockMinutes, signInOfficer } from './sign-in-officer.ts'

const minute = 60_000
const password = 'a good password'
const organisationId = sampleUscc('1', '1', '360102', 2)
let platform: TestServices
before(async () => {
  platform = await testServices()
  await platform.as(system, async (services) => {
    const name = { zh: '东湖分局', en: 'Donghu Branch' }
    await addOrganisation(services, { id: organisationId, name, region: '360102' })
    for (const account of ['zhou', 'tu', 'xiong', 'zou']) {
      const duties: Duty[] = ['approver', 'issuer']
      await addOfficer(services, { organisationId, account, name: '周岚清', duties, password })
    }
  })
})
after(() => platform.close())

const signIn = (account: string, typed = password) =>
  platform.as(anonymous, (services) => signInOfficer(services, { account, password: typed }))

test('the right password opens a session with organisation and duties', async () => {
  const officer = await findOfficer(platform.services, await signIn(' Zhou '))
  assert.equal(officer?.name, '周岚清')
  assert.deepEqual(officer?.organisation, { id: organisationId, name: '东湖分局', region: '360102' })
  assert.deepEqual(officer?.duties, ['approver', 'issuer'])
})

test('five wrong passwords lock the account although each refusal rolled its request back; the lock ends', async () => {
  for (let failed = 0; failed < failuresBeforeLock; failed++)
    await assert.rejects(signIn('tu', 'a wrong password'), { code: 'identity.password-wrong' })
  await assert.rejects(signIn('tu'), { code: 'identity.staff-locked' }) // the right one is refused as well
  await signIn('xiong') // others are not held up
  platform.advance(lockMinutes * minute + 1000)
  await signIn('tu')
})

test('an account that does not exist is refused, and locked, like one that does', async () => {
  for (let failed = 0; failed < failuresBeforeLock; failed++)
    await assert.rejects(signIn('nobody'), { code: 'identity.password-wrong' })
  await assert.rejects(signIn('nobody'), { code: 'identity.staff-locked' })
})

test('many tries at once do not slip past the lock', async () => {
  const results = await Promise.allSettled(Array.from({ length: 12 }, (_, n) => signIn('zou', `wrong password ${n}`)))
  const codes = results.map((each) => (each.status === 'rejected' ? each.reason.code : 'in'))
  assert.equal(codes.filter((code) => code === 'identity.password-wrong').length, failuresBeforeLock)
  await assert.rejects(signIn('zou'), { code: 'identity.staff-locked' })
})

test('a success takes earlier failures away', async () => {
  for (let round = 0; round < 3; round++) {
    for (let failed = 0; failed < failuresBeforeLock - 1; failed++)
      await assert.rejects(signIn('xiong', 'a wrong password'), { code: 'identity.password-wrong' })
    await signIn('xiong')
  }
})

test('a staff session ends after thirty idle minutes, by signing out, and when the officer is disabled', async () => {
  const idle = await signIn('zhou')
  platform.advance(31 * minute)
  assert.equal(await findOfficer(platform.services, idle), undefined)

  const left = await signIn('zhou')
  const officer = await findOfficer(platform.services, left)
  await closeOfficerSession(platform.services.db, officer?.sessionId ?? '')
  assert.equal(await findOfficer(platform.services, left), undefined)

  const disabled = await signIn('zhou')
  await sql`update identity.officers set disabled_at = now() where account = 'zhou'`.execute(platform.services.db)
  assert.equal(await findOfficer(platform.services, disabled), undefined)
  await assert.rejects(signIn('zhou'), { code: 'identity.password-wrong' })
})

test('sign-ins are recorded, refused ones too', async () => {
  const { done, refused } = await platform.as(system, ({ db }) =>
    one<{ done: number; refused: number }>(
      db,
      sql`select count(*) filter (where result = 'done') as done, count(*) filter (where result = 'refused') as refused
        from ledger.records where act = 'identity.sign-in-officer'`,
    ),
  )
  assert.ok(done > 5 && refused > 10)
})

test('where password sign-in is off, no password helps', async () => {
  const off = { ...platform.unbound.config, staffSignIn: 'off' } as const
  await assert.rejects(
    platform.as(anonymous, (services) => signInOfficer({ ...services, config: off }, { account: 'xiong', password })),
    { code: 'identity.staff-sign-in-off' },
  )
})
