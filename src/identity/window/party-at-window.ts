import { type Static, Type } from 'typebox'
import type { PartyId } from '#kernel/ids'
import { system } from '#kernel/principal'
import { Problem } from '#kernel/problem'
import type { Services } from '#kernel/services'
import { findAccount, findPartyOfResidentId, openAccountOfNumber } from '../accounts/account.ts'
import type { AskPopulation } from '../accounts/verify-real-name.ts'

/** What a platform asks when somebody stands at one of its windows, and who asks. */
export const windowQuestionSchema = Type.Object({
  name: Type.String({ minLength: 1, maxLength: 64 }),
  residentId: Type.String({ minLength: 18, maxLength: 18 }),
  officer: Type.Object({ id: Type.String(), name: Type.String(), organisation: Type.String() }),
})
export type WindowQuestion = Static<typeof windowQuestionSchema>

export const windowAnswerSchema = Type.Union([
  Type.Object({ is: Type.Literal('found'), partyId: Type.String(), phone: Type.Union([Type.String(), Type.Null()]) }),
  Type.Object({ is: Type.Literal('mismatch') }),
  Type.Object({ is: Type.Literal('away') }),
])
export type WindowAnswer = Static<typeof windowAnswerSchema>

const purpose = { words: { zh: '窗口办事核对身份', en: 'Checking who is at a service window' } }
const legalBasis = {
  zh: '《国务院关于在线政务服务的若干规定》（国务院令第716号）第五条',
  en: 'State Council Decree 716, article 5',
}

/**
 * The account of the person at a window of another platform, made without a phone where there was none. The register must
 * agree each time, also where the account is known: a clerk who has a number and no name learns nothing. Recorded before
 * the answer leaves, as a refusal is.
 */
export async function partyAtWindow(
  services: Services,
  platformId: string,
  { name, residentId, officer }: WindowQuestion,
  askPopulation: AskPopulation,
): Promise<WindowAnswer> {
  let matches: boolean
  try {
    matches = await askPopulation(services, { name, residentId })
  } catch (error) {
    services.log.warn('population source did not answer', { problem: error instanceof Problem ? error.code : 'error' })
    return { is: 'away' }
  }
  const record = { act: 'identity.serve-at-window', actor: { ...officer, platformId }, purpose, legalBasis }
  const platform = { kind: 'platform', platformId } as const
  if (!matches) {
    const subject = { personNumber: residentId }
    const refusal = { ...record, subject, fields: ['name', 'residentId'], result: 'refused' } as const
    await services.apart(platform, ({ ledger }) => ledger.record(refusal))
    return { is: 'mismatch' }
  }
  const { partyId, phone } = await services.apart(system, (own) => accountOf(own, { name, residentId }))
  const fields = ['name', 'residentId', ...(phone === null ? [] : ['phone'])]
  const subject = { partyId, personNumber: residentId }
  await services.apart(platform, ({ ledger }) => ledger.record({ ...record, subject, fields }))
  return { is: 'found', partyId, phone }
}

async function accountOf(
  services: Services,
  who: { readonly name: string; readonly residentId: string },
): Promise<{ readonly partyId: PartyId; readonly phone: string | null }> {
  const known = await findPartyOfResidentId(services, who.residentId)
  if (known === undefined) return { partyId: await openAccountOfNumber(services, who), phone: null }
  return { partyId: known, phone: (await findAccount(services, known))?.phone ?? null }
}
