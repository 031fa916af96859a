import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { anonymous } from '#kernel/principal'
import { samplePhone } from '#standards'
import { type TestServices, testServices } from '../../../test/services.ts'
import { checkCode } from './check-code.ts'
import { sendCode } from './send-code.ts'

const minute = 60_000
let platform: TestServices
before(async () => {
  platform = await testServices()
})
after(() => platform.close())

async function sendTo(phone: string): Promise<string> {
  await platform.as(anonymous, (services) => sendCode(services, { phone }))
  return /\d{6}/.exec(platform.sms.at(-1)?.text.zh ?? '')?.[0] ?? ''
}

const check = (phone: string, code: string) =>
  platform.as(anonymous, (services) => checkCode(services, { phone, code }))
const another = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, '0')

test('the right code proves the phone, with spaces and full-width digits too', async () => {
  const phone = samplePhone(11)
  const code = await sendTo(phone)
  const wide = [...code].map((digit) => String.fromCodePoint((digit.codePointAt(0) ?? 0) + 0xfee0)).join('')
  await check(phone, ` ${wide} `)
})

test('a code works once', async () => {
  const phone = samplePhone(12)
  const code = await sendTo(phone)
  await check(phone, code)
  await assert.rejects(check(phone, code), { code: 'identity.code-expired' })
})

test('five wrong tries end a code although each refusal rolled its request back; a new code works', async () => {
  const phone = samplePhone(13)
  const code = await sendTo(phone)
  for (const left of [4, 3, 2, 1]) {
    await assert.rejects(check(phone, another(code)), (problem: { code: string; mend: { zh: string } }) => {
      assert.equal(problem.code, 'identity.code-wrong')
      assert.match(problem.mend.zh, new RegExp(`还可以试${left}次`))
      return true
    })
  }
  await assert.rejects(check(phone, another(code)), { code: 'identity.code-locked' })
  await assert.rejects(check(phone, code), { code: 'identity.code-locked' }) // the right one is refused as well
  platform.advance(minute)
  await check(phone, await sendTo(phone))
})

test('many wrong tries at the same moment are counted each', async () => {
  const phone = samplePhone(14)
  const code = await sendTo(phone)
  const tries = await Promise.allSettled(Array.from({ length: 7 }, () => check(phone, another(code))))
  assert.ok(tries.every(({ status }) => status === 'rejected'))
  await assert.rejects(check(phone, code), { code: 'identity.code-locked' })
})

test('a code is good for five minutes', async () => {
  const phone = samplePhone(15)
  const code = await sendTo(phone)
  platform.advance(5 * minute)
  await assert.rejects(check(phone, code), { code: 'identity.code-expired' })
})

test('a newer code replaces the older', async () => {
  const phone = samplePhone(16)
  const first = await sendTo(phone)
  platform.advance(minute)
  const second = await sendTo(phone)
  if (first !== second) await assert.rejects(check(phone, first), { code: 'identity.code-wrong' })
  await check(phone, second)
})

test('a code of one phone proves no other, and nonsense proves nothing', async () => {
  const phone = samplePhone(17)
  const code = await sendTo(phone)
  await assert.rejects(check(samplePhone(18), code), { code: 'identity.code-expired' })
  for (const nonsense of ['', "' or 1=1", 'x'.repeat(40)])
    await assert.rejects(check(phone, nonsense), { code: 'identity.code-wrong' })
})
