import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { anonymous } from '#kernel/principal'
import { samplePhone } from '#standards'
import { type TestServices, testServices } from '../../../test/services.ts'
import { checkCode, triesPerCode } from './check-code.ts'
import { isBarred, wrongCodesPerDay } from './is-barred.ts'
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

test(`${wrongCodesPerDay} wrong codes to a phone end it for a day: no code is sent, none is believed, others go on`, async () => {
  const phone = samplePhone(19)
  let code = ''
  for (let wrong = 0; wrong < wrongCodesPerDay; wrong++) {
    if (wrong % triesPerCode === 0) {
      platform.advance(20 * minute)
      code = await sendTo(phone)
    }
    await assert.rejects(check(phone, another(code)), /identity\.code-(wrong|locked)/)
  }
  await assert.rejects(check(phone, code), { code: 'identity.too-many-wrong-codes', status: 429 })
  platform.advance(20 * minute)
  await assert.rejects(sendTo(phone), { code: 'identity.too-many-wrong-codes' })
  await check(samplePhone(20), await sendTo(samplePhone(20)))
  platform.advance(22 * 60 * minute)
  await assert.rejects(sendTo(phone), { code: 'identity.too-many-wrong-codes' })
  platform.advance(2 * 60 * minute)
  await check(phone, await sendTo(phone))
})

test('a code that was got wrong now and then bars nobody', async () => {
  const phone = samplePhone(21)
  for (let times = 0; times < 3; times++) {
    platform.advance(20 * minute)
    const code = await sendTo(phone)
    await assert.rejects(check(phone, another(code)), { code: 'identity.code-wrong' })
    await check(phone, code)
  }
  const index = platform.services.keys.index('identity.phone', phone)
  assert.equal(await isBarred(platform.services.db, index, platform.services.clock.now()), false)
})

test('a code of one phone proves no other, and nonsense proves nothing', async () => {
  const phone = samplePhone(17)
  const code = await sendTo(phone)
  await assert.rejects(check(samplePhone(18), code), { code: 'identity.code-expired' })
  for (const nonsense of ['', "' or 1=1", 'x'.repeat(40)])
    await assert.rejects(check(phone, nonsense), { code: 'identity.code-wrong' })
})
