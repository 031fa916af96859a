import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { rows, sql } from '#kernel/database'
import { anonymous } from '#kernel/principal'
import { samplePhone } from '#standards'
import { type TestServices, testServices } from '../../../test/services.ts'
import { openAccountOfPhone } from './account.ts'
import { codesPerHour, sendCode } from './send-code.ts'

const second = 1000
let platform: TestServices
before(async () => {
  platform = await testServices()
})
after(() => platform.close())

const send = (phone: string) => platform.as(anonymous, (services) => sendCode(services, { phone }))

test('a code of six digits goes to the number, however it was typed', async () => {
  const phone = samplePhone(1)
  assert.deepEqual(await send(`+86 ${phone}`), { phone })
  const message = platform.sms.at(-1)
  assert.equal(message?.phone, phone)
  assert.match(message?.text.zh ?? '', /验证码\d{6}，5分钟内有效/)
  assert.match(message?.text.en ?? '', /Your code is \d{6}, valid for 5 minutes/)
})

test('what is no number is refused, and nothing is sent', async () => {
  const before = platform.sms.length
  for (const phone of ['', '12345', 'not a number', '1'.repeat(10_000)])
    await assert.rejects(send(phone), { code: 'identity.phone-invalid' })
  assert.equal(platform.sms.length, before)
})

test('another code can be had after sixty seconds, not sooner', async () => {
  const phone = samplePhone(2)
  await send(phone)
  platform.advance(20 * second)
  await assert.rejects(send(phone), (problem: { code: string; mend: { en: string } }) => {
    assert.equal(problem.code, 'identity.code-just-sent')
    assert.match(problem.mend.en, /in 40 seconds/)
    return true
  })
  platform.advance(40 * second)
  await send(phone)
})

test(`one number gets ${codesPerHour} codes an hour`, async () => {
  const phone = samplePhone(3)
  for (let sent = 0; sent < codesPerHour; sent++) {
    await send(phone)
    platform.advance(61 * second)
  }
  await assert.rejects(send(phone), { code: 'identity.too-many-codes' })
  await send(samplePhone(4)) // others are not held up
  platform.advance(3600 * second)
  await send(phone)
})

test('two requests at once send one code', async () => {
  const phone = samplePhone(5)
  const results = await Promise.allSettled([send(phone), send(phone), send(phone)])
  assert.equal(results.filter(({ status }) => status === 'fulfilled').length, 1)
})

test('the answer is the same for a number with an account and one without', async () => {
  const known = samplePhone(6)
  await platform.as({ kind: 'system' }, (services) => openAccountOfPhone(services, known))
  const answers = [await send(known), await send(samplePhone(7))]
  assert.deepEqual(
    answers.map((answer) => Object.keys(answer)),
    [['phone'], ['phone']],
  )
  for (const phone of [known, samplePhone(7)]) await assert.rejects(send(phone), { code: 'identity.code-just-sent' })
})

test('neither number nor code can be read from the table', async () => {
  const phone = samplePhone(8)
  await send(phone)
  const code = /\d{6}/.exec(platform.sms.at(-1)?.text.zh ?? '')?.[0] ?? ''
  const table = await rows<{ row: string }>(
    platform.services.db,
    sql`select c::text || encode(digest, 'escape') || encode(phone_index, 'escape') as row from identity.sms_codes c`,
  )
  assert.ok(table.length > 0)
  for (const { row } of table)
    assert.ok(!row.includes(phone) && !row.replaceAll(/[0-9a-f-]{36}/g, '').includes(` ${code}`))
})
