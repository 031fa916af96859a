import { newId } from '#kernel/ids'
import { languages } from '#kernel/language'
import { kernelProblems } from '#kernel/problem'
import type { Services } from '#kernel/services'
import type { CaseFile } from '../case/case.ts'
import { purposeOf } from '../store/purpose.ts'
import { findContact } from './contact.ts'
import { afterQuietHours, type MessageValues, type Occasion, sayMessage } from './message.ts'
import { insertMessage, insertSending } from './message-store.ts'
import { type Template, type TemplateName, templates } from './templates.ts'

export interface DeliverMessage {
  readonly template: TemplateName
  readonly occasion: Occasion
  /** Beside item, office, number and code, which every template may name. */
  readonly values?: MessageValues
}

/**
 * Puts a message into the applicant's account, at once, and sets off the same by text message and mail where the person
 * wants them and the platform has them, outside the quiet hours. Once per occasion. Only the platform writes to people.
 * @returns whether it was new
 */
export async function deliverMessage(
  services: Pick<Services, 'db' | 'keys' | 'clock' | 'config' | 'principal' | 'ledger'>,
  found: CaseFile,
  { template, occasion, values = {} }: DeliverMessage,
): Promise<boolean> {
  if (services.principal.kind !== 'system') throw kernelProblems.notAllowed({ private: { act: 'casework.notify' } })
  const { isLegal, title, text }: Template = templates[template]
  const filled = { ...usualValues(found), ...values }
  // What lacks a value is a defect to be found now: in the account it would break the page of its receiver.
  for (const language of languages) for (const words of [title, text]) sayMessage(words, language, filled)
  const now = services.clock.now()
  const { partyId, id: caseId } = found
  const id = newId<'message'>(now)
  const message = { partyId, id, caseId, template, occasion, isLegal, arrivedAt: now, readAt: null }
  const isNew = await insertMessage(services, { ...message, values: filled })
  if (!isNew) return false
  await setOff(services, { partyId, id }, templates[template])
  // A data message is received when it first reaches the system that the receiver uses.
  if (isLegal) {
    await services.ledger.record({
      act: 'casework.notify',
      subject: { partyId },
      fields: [`message.${template}`],
      purpose: purposeOf(found),
      legalBasis: { zh: '《电子签名法》第十一条', en: 'Electronic Signature Law, art. 11' },
    })
  }
  return true
}

function usualValues({ item, organisation, caseNumber, queryCode }: CaseFile): MessageValues {
  return {
    item: { words: item.name },
    office: { words: organisation?.name ?? { zh: '办理单位', en: 'The office' } },
    number: caseNumber ?? '',
    code: queryCode ?? '',
  }
}

async function setOff(
  services: Pick<Services, 'db' | 'keys' | 'clock' | 'config'>,
  message: Parameters<typeof insertSending>[1],
  { sms }: Template,
): Promise<void> {
  const { db, clock, config } = services
  const contact = sms === null ? undefined : await findContact(services, message.partyId)
  if (!contact) return
  const notBefore = afterQuietHours(clock.now())
  if (config.sms !== 'none' && contact.bySms && contact.phone !== null)
    await insertSending(db, message, 'sms', notBefore)
  if (config.mail !== 'none' && contact.mail !== null) await insertSending(db, message, 'mail', notBefore)
}
