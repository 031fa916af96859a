import assert from 'node:assert/strict'
import { test } from 'node:test'
import { renderToStaticMarkup } from 'react-dom/server'
import { openSandboxSms } from '#identity'
import type { Db } from '#kernel/database'
import { samplePhone } from '#standards'
import { sampleFrame } from '../../frame/sample-frame.ts'
import { sandboxRoutes } from './route.ts'
import { SandboxPage } from './view.tsx'

const sms = openSandboxSms(() => new Date('2026-07-08T02:00:00Z'))

test('the page is one, for anybody', () => {
  assert.deepEqual(
    sandboxRoutes(sms).map(({ path, may }) => [path, may]),
    [['/sandbox/sms', 'anyone']],
  )
})

test('it shows the code and the tail of the number, in both languages', async () => {
  // Delivery into the sandbox does not look at the database.
  await sms.send({} as Db, samplePhone(21), { zh: '验证码123456', en: 'Your code is 123456' })
  const html = renderToStaticMarkup(SandboxPage({ frame: sampleFrame, messages: sms.list() }))
  assert.match(html, /验证码123456/)
  assert.match(html, /0021/)
  assert.ok(!html.includes(samplePhone(21)))
  const english = renderToStaticMarkup(SandboxPage({ frame: { ...sampleFrame, language: 'en' }, messages: sms.list() }))
  assert.match(english, /Your code is 123456/)
})

test('without messages it says what to do', () => {
  const html = renderToStaticMarkup(SandboxPage({ frame: sampleFrame, messages: [] }))
  assert.match(html, /还没有短信/)
  assert.match(html, /href="\/signin"/)
})
