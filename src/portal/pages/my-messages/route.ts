import { Type } from 'typebox'
import { chooseContact, listOwnMessages, type MessageTarget, openMessage, readAllMessages } from '#casework'
import { type Call, type Reply, type Route, redirect, route } from '#kernel/http'
import type { FormError } from '../../components/index.ts'
import { frameOf } from '../../frame-of.ts'
import { personOf } from '../../person-of.ts'
import { privatePage } from '../../private-page.ts'
import { fieldsOf, formErrorsOf, textField } from '../apply-flow/read-fields.ts'
import { MessagesPage } from './view.tsx'
import { messagesWords } from './words.ts'

const gate = { may: 'person', answers: 'page' } as const

export const myMessagesRoutes: readonly Route[] = [
  route({
    ...gate,
    method: 'GET',
    path: '/my/messages',
    act: 'casework.list-messages',
    query: Type.Object({ page: Type.Optional(Type.String({ pattern: '^[0-9]{1,4}$' })) }),
    handle: (call) => messagesReply(call, Number(call.query.page ?? '1'), []),
  }),
  route({
    ...gate,
    method: 'POST',
    path: '/my/messages/open',
    act: 'casework.open-message',
    async handle(call) {
      const id = textField(fieldsOf(call.body), 'message')
      const { caseId, leadsTo } = await openMessage(call.services, personOf(call), id)
      return redirect(targets[leadsTo](caseId))
    },
  }),
  route({
    ...gate,
    method: 'POST',
    path: '/my/messages/read',
    act: 'casework.read-messages',
    async handle(call) {
      await readAllMessages(call.services, personOf(call))
      return redirect('/my/messages')
    },
  }),
  route({
    ...gate,
    method: 'POST',
    path: '/my/messages/contact',
    act: 'casework.choose-contact',
    async handle(call) {
      const fields = fieldsOf(call.body)
      const chosen = {
        language: textField(fields, 'language'),
        mail: textField(fields, 'mail'),
        bySms: textField(fields, 'sms') === 'yes',
      }
      try {
        await chooseContact(call.services, personOf(call), chosen)
        return redirect('/my/messages')
      } catch (error) {
        return messagesReply(call, 1, formErrorsOf(error, call.language), chosen.mail)
      }
    },
  }),
]

const targets: Readonly<Record<MessageTarget, (caseId: string) => string>> = {
  prefill: (caseId) => `/apply/${caseId}/prefill`,
  case: (caseId) => `/my/cases/${caseId}`,
  fix: (caseId) => `/my/cases/${caseId}/fix`,
  pay: (caseId) => `/apply/${caseId}/pay`,
  certificates: () => '/my/certs',
  commitments: () => '/my/commitments',
}

async function messagesReply(call: Call, page: number, errors: readonly FormError[], typed?: string): Promise<Reply> {
  const { services, language } = call
  const found = await listOwnMessages(services, personOf(call), { page })
  const { contact } = found
  const frame = frameOf(call, { title: messagesWords.title, current: 'my', hasErrors: errors.length > 0 })
  return privatePage(MessagesPage, frame, {
    ...found,
    now: services.clock.now(),
    errors,
    ways: {
      language: contact?.language ?? language,
      bySms: contact?.bySms ?? true,
      phoneTail: contact?.phone?.slice(-4) ?? null,
      mail: typed ?? contact?.mail ?? '',
      hasMail: services.config.mail !== 'none',
    },
  })
}
