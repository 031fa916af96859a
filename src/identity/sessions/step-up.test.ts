import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { newId } from '#kernel/ids'
import { type Person, system } from '#kernel/principal'
import { samplePhone } from '#standards'
import { type TestServices, testServices } from '../../../test/services.ts'
import { findPerson, openSession } from './session.ts'
import { sendStepUpCode, stepUp, stepUpMinutes } from './step-up.ts'

describe('a second proof', () => {
  let test: TestServices
  before(async () => {
    test = await testServices()
  })
  after(() => test.close())

  async function signedIn(level: 1 | 2, number: number): Promise<{ token: string; person: Person }> {
    const partyId = newId<'party'>(test.services.clock.now())
    const name = level === 2 ? '林晓岚' : null
    const who = { partyId, level, name, residentId: null, phone: samplePhone(number), sid: `s${number}` }
    const token = await test.as(system, (services) => openSession(services, who))
    return { token, person: await levelNow(token) }
  }
  async function levelNow(token: string): Promise<Person> {
    const person = await test.as(system, (services) => findPerson(services, token))
    assert.ok(person)
    return person
  }
  const codeSent = () => /\d{6}/.exec(test.sms.at(-1)?.text.zh ?? '')?.[0] ?? ''

  it('by a fresh code raises this session to level 3, for ten minutes', async () => {
    const { token, person } = await signedIn(2, 1)
    const { phone } = await test.as(person, (services) => sendStepUpCode(services, person))
    assert.equal(phone, samplePhone(1))
    await test.as(person, (services) => stepUp(services, person, { code: codeSent() }))
    assert.equal((await levelNow(token)).level, 3)
    test.advance((stepUpMinutes * 60 - 1) * 1000)
    assert.equal((await levelNow(token)).level, 3)
    test.advance(2000)
    assert.equal((await levelNow(token)).level, 2)
  })

  it('needs the right code, once: a wrong, an old and a used one raise nothing', async () => {
    const { token, person } = await signedIn(2, 2)
    const prove = (code: string) => test.as(person, (services) => stepUp(services, person, { code }))
    await assert.rejects(prove('000000'), { code: 'identity.code-expired' })
    await test.as(person, (services) => sendStepUpCode(services, person))
    const code = codeSent()
    await assert.rejects(prove(code === '111111' ? '222222' : '111111'), { code: 'identity.code-wrong' })
    assert.equal((await levelNow(token)).level, 2)
    await prove(code)
    await assert.rejects(prove(code), { code: 'identity.code-expired' })
  })

  it('raises no other session of the person, and none without a checked name', async () => {
    const { person } = await signedIn(2, 3)
    const other = await signedIn(2, 4)
    await test.as(person, (services) => sendStepUpCode(services, person))
    const code = codeSent()
    await assert.rejects(
      test.as(other.person, (services) => stepUp(services, other.person, { code })),
      { code: 'identity.code-expired' },
    )
    await test.as(person, (services) => stepUp(services, person, { code }))
    assert.equal((await levelNow(other.token)).level, 2)
    const unnamed = await signedIn(1, 5)
    await assert.rejects(
      test.as(unnamed.person, (services) => sendStepUpCode(services, unnamed.person)),
      { code: 'kernel.level-too-low' },
    )
  })
})
