import { findId } from '#kernel/ids'
import type { Words } from '#kernel/language'
import type { Person } from '#kernel/principal'
import type { Services } from '#kernel/services'
import { caseworkProblems } from '../problems.ts'
import { type Contact, findContact } from './contact.ts'
import { type MessageValues, sayMessage } from './message.ts'
import { countMessages, findMessage, listMessages, type MessageWithSendings, markRead } from './message-store.ts'
import { findTemplate, type MessageTarget } from './templates.ts'

/** A message as its receiver reads it. */
export interface OwnMessage {
  readonly id: string
  readonly caseId: string
  readonly title: Words
  readonly text: Words
  readonly isLegal: boolean
  readonly arrivedAt: Date
  readonly readAt: Date | null
  readonly sendings: MessageWithSendings['sendings']
}

export interface OwnMessages {
  readonly messages: readonly OwnMessage[]
  readonly total: number
  readonly unread: number
  readonly page: number
  readonly pages: number
  readonly contact: Contact | null
}

const perPage = 30

/** What the person was told, newest first, and how they are reached. */
export async function listOwnMessages(
  services: Pick<Services, 'db' | 'keys'>,
  { partyId }: Pick<Person, 'partyId'>,
  { page }: { readonly page: number },
): Promise<OwnMessages> {
  const { total, unread } = await countMessages(services.db, partyId)
  const pages = Math.max(1, Math.ceil(total / perPage))
  const shown = Math.min(Math.max(1, Math.trunc(page) || 1), pages)
  const found = await listMessages(services, partyId, { limit: perPage, offset: (shown - 1) * perPage })
  const contact = (await findContact(services, partyId)) ?? null
  return { messages: found.flatMap(shownOf), total, unread, page: shown, pages, contact }
}

export async function countUnread({ db }: Pick<Services, 'db'>, { partyId }: Pick<Person, 'partyId'>): Promise<number> {
  return (await countMessages(db, partyId)).unread
}

function shownOf(message: MessageWithSendings): OwnMessage[] {
  const { id, caseId, isLegal, arrivedAt, readAt, sendings, values } = message
  const template = findTemplate(message.template)
  if (!template) return []
  const both = (words: Words) => inBoth(words, values)
  return [{ id, caseId, title: both(template.title), text: both(template.text), isLegal, arrivedAt, readAt, sendings }]
}

function inBoth(words: Words, values: MessageValues): Words {
  return { zh: sayMessage(words, 'zh-CN', values), en: sayMessage(words, 'en', values) }
}

/** Opens one: it is read now. @returns where it leads; another's message and one that never was look the same. */
export async function openMessage(
  services: Pick<Services, 'db' | 'keys' | 'clock'>,
  { partyId }: Pick<Person, 'partyId'>,
  messageId: string,
): Promise<{ readonly caseId: string; readonly leadsTo: MessageTarget }> {
  const id = findId<'message'>(messageId)
  const message = id && (await findMessage(services, partyId, id))
  if (!message) throw caseworkProblems.messageNotFound()
  await markRead(services.db, partyId, services.clock.now(), message.id)
  return { caseId: message.caseId, leadsTo: findTemplate(message.template)?.leadsTo ?? 'case' }
}

export async function readAllMessages(
  { db, clock }: Pick<Services, 'db' | 'clock'>,
  { partyId }: Pick<Person, 'partyId'>,
): Promise<void> {
  await markRead(db, partyId, clock.now())
}
