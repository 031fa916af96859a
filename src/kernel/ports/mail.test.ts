import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import { isMailAddress, openMail } from './mail.ts'

describe('mail', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tongban-mail-'))
  after(() => rmSync(folder, { recursive: true, force: true }))

  it('is laid into the pick-up folder whole, as RFC 5322 has it', async () => {
    const send = openMail(`folder:${join(folder, 'out')}`, 'https://zwfw.example.cn')
    const subject = '您的办件有新进展，请在七月十日前补正，逾期视为撤回'
    const text = `${'一二三四五六七八九十'.repeat(20)}\nEnd`
    await send({ to: 'someone@example.cn', subject, text })
    const [name = ''] = readdirSync(join(folder, 'out'))
    assert.match(name, /^[0-9a-f-]{36}\.eml$/)
    const written = readFileSync(join(folder, 'out', name), 'utf8')
    const [head = '', body = ''] = written.split('\r\n\r\n')
    assert.match(head, /^From: no-reply@zwfw\.example\.cn\r\nTo: someone@example\.cn\r\n/)
    assert.ok(head.split('\r\n').every((line) => line.length <= 78))
    const words = [...head.matchAll(/=\?utf-8\?B\?([^?]+)\?=/g)].map(([, word = '']) => Buffer.from(word, 'base64'))
    assert.equal(Buffer.concat(words).toString(), subject)
    assert.equal(Buffer.from(body, 'base64').toString(), text)
  })

  it('takes no address that would write a header of its own', async () => {
    const send = openMail(`folder:${folder}`, 'https://zwfw.example.cn')
    for (const to of [
      'a@b.cn\r\nBcc: c@d.cn',
      'a b@c.cn',
      'a@b',
      '@b.cn',
      'a@b.cn,c@d.cn',
      `${'a'.repeat(65)}@b.cn`,
      '',
    ]) {
      assert.equal(isMailAddress(to), false, to)
      await assert.rejects(send({ to, subject: 's', text: 't' }), { code: 'kernel.bad-request' })
    }
    assert.equal(isMailAddress('li.ming+zw@mail.example.cn'), true)
  })

  it('says that there is none, and which folder cannot be used', async () => {
    await assert.rejects(openMail('none', 'https://a.cn')({ to: 'a@b.cn', subject: '', text: '' }), {
      code: 'kernel.unavailable',
    })
    writeFileSync(join(folder, 'file'), '')
    assert.throws(() => openMail(`folder:${join(folder, 'file', 'x')}`, 'https://a.cn'), /TONGBAN_MAIL names a folder/)
  })
})
