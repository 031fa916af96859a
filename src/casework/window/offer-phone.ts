import { findPhone, identityProblems } from '#identity'
import type { Officer } from '#kernel/principal'
import type { Services } from '#kernel/services'
import { mustActAs } from '../case/lawful.ts'
import { caseworkProblems } from '../problems.ts'
import { getVisit, savePeople } from './visit.ts'

/**
 * Notes the phone that the person wants for their account, which has none. Nothing is bound by it: a code goes to the phone
 * and is typed on the second screen, by whoever holds it. Only the card shows whose account it is: name and number are
 * known to others.
 * @throws cardFirst, phoneThere, identity.phone-invalid, and what getVisit throws
 */
export async function offerPhone(
  services: Services,
  officer: Officer,
  visitId: string,
  { phone: typed }: { readonly phone: string },
): Promise<void> {
  mustActAs(officer, 'clerk')
  const visit = await getVisit(services, officer, visitId)
  if (!visit.proof.card) throw caseworkProblems.cardFirst()
  if (visit.identity.phone !== '') throw caseworkProblems.phoneThere()
  const phone = findPhone(typed)
  if (phone === undefined) throw identityProblems.phoneInvalid({ fields: [phoneField] })
  await savePeople(services, { ...visit, offeredPhone: phone })
  await services.ledger.record({
    act: 'casework.offer-phone',
    subject: { partyId: visit.partyId },
    fields: ['phone'],
    purpose: { words: { zh: '在窗口绑定手机号', en: 'Binding a phone at a service window' } },
  })
}

const phoneField = { field: 'phone', words: { zh: '请输入11位手机号', en: 'Enter a mobile number of 11 digits' } }
