import { type Static, Type } from 'typebox'
import { findId } from '#kernel/ids'
import { system } from '#kernel/principal'
import type { Services } from '#kernel/services'
import { bindPhone } from '../accounts/account.ts'
import { findPhone } from '../accounts/phone.ts'

/** What a platform says when somebody with their card has typed the code that went to a phone, and whose window it is. */
export const windowPhoneSchema = Type.Object({
  partyId: Type.String({ maxLength: 36 }),
  phone: Type.String({ maxLength: 20 }),
  officer: Type.Object({ id: Type.String(), name: Type.String(), organisation: Type.String() }),
})
export type WindowPhone = Static<typeof windowPhoneSchema>

export const windowPhoneAnswerSchema = Type.Object({ is: Type.Union([Type.Literal('bound'), Type.Literal('refused')]) })
export type WindowPhoneAnswer = Static<typeof windowPhoneAnswerSchema>

const purpose = { words: { zh: '在窗口绑定手机号', en: 'Binding a phone at a service window' } }
const legalBasis = {
  zh: '《国务院关于在线政务服务的若干规定》（国务院令第716号）第五条',
  en: 'State Council Decree 716, article 5',
}

/**
 * Writes a phone to the account of somebody at a window of another platform, which has read the card and proven the phone.
 * Recorded at the person, refused too: who reads their uses of data sees the window and the clerk.
 */
export async function bindPhoneAtWindow(
  services: Services,
  platformId: string,
  { partyId: typedId, phone: typed, officer }: WindowPhone,
): Promise<WindowPhoneAnswer> {
  const partyId = findId<'party'>(typedId)
  const phone = findPhone(typed)
  if (partyId === undefined || phone === undefined) return { is: 'refused' }
  const isBound = await services.apart(system, (own) => bindPhone(own, partyId, phone))
  const record = { act: 'identity.bind-phone', actor: { ...officer, platformId }, purpose, legalBasis }
  await services.apart({ kind: 'platform', platformId }, ({ ledger }) =>
    ledger.record({ ...record, subject: { partyId }, fields: ['phone'], result: isBound ? 'done' : 'refused' }),
  )
  return { is: isBound ? 'bound' : 'refused' }
}
