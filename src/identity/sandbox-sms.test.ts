import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Db } from '#kernel/database'
import { samplePhone } from '#standards'
import { noSms, openSandboxSms } from './sandbox-sms.ts'

// Neither delivery looks at the database.
const db = {} as Db

test('the sandbox shows the latest messages first, with the tail of the number only', async () => {
  const sms = openSandboxSms(() => new Date('2026-07-08T02:00:00Z'))
  await sms.send(db, samplePhone(21), { zh: '一', en: 'one' })
  await sms.send(db, samplePhone(22), { zh: '二', en: 'two' })
  assert.deepEqual(
    sms.list().map(({ phoneTail, text }) => [phoneTail, text.zh]),
    [
      ['0022', '二'],
      ['0021', '一'],
    ],
  )
})

test('it keeps the latest fifty', async () => {
  const sms = openSandboxSms()
  for (let n = 0; n < 60; n++) await sms.send(db, samplePhone(n), { zh: `${n}`, en: `${n}` })
  assert.equal(sms.list().length, 50)
  assert.equal(sms.list()[0]?.text.zh, '59')
})

test('without a gateway sending says so', async () => {
  await assert.rejects(noSms(db, samplePhone(1), { zh: '', en: '' }), { code: 'kernel.unavailable' })
})
