import { randomUUID } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ConfigError } from '../config.ts'
import { kernelProblems } from '../problem.ts'

export interface Mail {
  readonly to: string
  readonly subject: string
  readonly text: string
}

/** Delivers a mail. @throws when it could not be handed on; whoever sends tries again. */
export type SendMail = (mail: Mail) => Promise<void>

/** A platform without mail: says so instead of pretending. */
export const noMail: SendMail = () => Promise.reject(kernelProblems.unavailable())

/** An address that can stand in a header: no blank, no control character, one @ with a name and a domain. */
export function isMailAddress(text: string): boolean {
  return text.length <= 254 && /^[^\s@<>"(),:;\\[\]\p{Cc}]{1,64}@[a-z0-9-]+(\.[a-z0-9-]+)+$/iu.test(text)
}

/**
 * Mails as files of a pick-up folder (RFC 5322, one `.eml` each), from which the mail server of the house takes them: a
 * platform speaks to no mail server itself. A file appears whole or not at all.
 * @param setting `none` or `folder:PATH`
 * @throws ConfigError when the folder cannot be used
 */
export function openMail(setting: string, origin: string): SendMail {
  if (setting === 'none') return noMail
  const folder = setting.replace(/^folder:/, '')
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
  } catch {
    throw new ConfigError(
      `TONGBAN_MAIL names a folder that cannot be made (${folder}): check the path and its permissions.`,
    )
  }
  const from = `no-reply@${new URL(origin).hostname}`
  return async (mail) => {
    if (!isMailAddress(mail.to)) throw kernelProblems.badRequest()
    const name = randomUUID()
    const unfinished = join(folder, `.${name}`)
    await writeFile(unfinished, fileOf(mail, from, name), { mode: 0o600 })
    await rename(unfinished, join(folder, `${name}.eml`))
  }
}

function fileOf({ to, subject, text }: Mail, from: string, name: string): string {
  const body = Buffer.from(text).toString('base64').replace(/.{76}/g, '$&\r\n')
  return [
    `From: ${from}`,
    `To: ${to}`,
    `Subject: ${encodedWords(subject)}`,
    `Date: ${new Date().toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: <${name}@${from.slice(from.indexOf('@') + 1)}>`,
    'Auto-Submitted: auto-generated',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    body,
    '',
  ].join('\r\n')
}

/** RFC 2047, at most 75 characters each: 14 Hanzi of three bytes make 56 of base64. */
function encodedWords(text: string): string {
  const parts: string[] = []
  for (const character of text) {
    const longer = `${parts.at(-1) ?? ''}${character}`
    if (parts.length > 0 && Buffer.byteLength(longer) <= 42) parts[parts.length - 1] = longer
    else parts.push(character)
  }
  return parts.map((part) => `=?utf-8?B?${Buffer.from(part).toString('base64')}?=`).join('\r\n ')
}
