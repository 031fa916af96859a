import { type Language, say } from '#kernel/language'
import { system } from '#kernel/principal'
import type { Services } from '#kernel/services'
import { type Contact, findContact } from './contact.ts'
import { afterQuietHours, sayMessage } from './message.ts'
import { claimSending, findMessage, type Sending, settleSending } from './message-store.ts'
import { findTemplate, type Template } from './templates.ts'

const mostTries = 8

/**
 * Sends what waits and may go out now. Each is marked in the transaction in which it went out: after a crash between the
 * two it goes out again, rather than never. @returns how many went out
 */
export async function sendWaiting(services: Services): Promise<number> {
  let sent = 0
  for (;;) {
    const result = await services.apart(system, sendNext)
    if (result === 'none') return sent
    if (result === 'sent') sent += 1
  }
}

async function sendNext(services: Services): Promise<'none' | 'sent' | 'not'> {
  const { db, clock, log } = services
  const now = clock.now()
  const sending = await claimSending(db, now)
  if (!sending) return 'none'
  try {
    const state = (await send(services, sending)) ? 'sent' : 'failed'
    await settleSending(db, sending, { state, now })
    return state === 'sent' ? 'sent' : 'not'
  } catch {
    log.warn('a message did not go out', { channel: sending.channel, tries: sending.tries })
    const { tries } = sending
    // One minute, then twice as long each time; the account has had the message all the while.
    const notBefore = afterQuietHours(new Date(now.getTime() + 60_000 * 2 ** tries))
    await settleSending(db, sending, { state: tries + 1 < mostTries ? 'waiting' : 'failed', now, notBefore })
    return 'not'
  }
}

/** @returns false when there is nothing to send any more: the person has taken the way back. */
async function send(services: Services, { partyId, messageId, channel }: Sending): Promise<boolean> {
  const message = await findMessage(services, partyId, messageId)
  const template = message && findTemplate(message.template)
  const contact = await findContact(services, partyId)
  if (!message || !template?.sms || !contact) return false
  const text = sayMessage(template.sms, contact.language, message.values)
  if (channel === 'mail') return sendMail(services, contact, template, text)
  if (contact.phone === null || !contact.bySms) return false
  await services.sendSms(services.db, contact.phone, { zh: text, en: text })
  return true
}

/** A mail says no more than a text message: it too lies on machines of others. */
async function sendMail(
  services: Pick<Services, 'sendMail' | 'platform'>,
  { mail, language }: Contact,
  { title }: Template,
  text: string,
): Promise<boolean> {
  if (mail === null) return false
  const { origin, name } = services.platform
  const subject = `${say(name, language)} · ${say(title, language)}`
  await services.sendMail({ to: mail, subject, text: `${text}\n\n${origin}${messagesPath(language)}\n` })
  return true
}

function messagesPath(language: Language): string {
  return language === 'en' ? '/en/my/messages' : '/my/messages'
}
