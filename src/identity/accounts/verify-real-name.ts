import { violatedConstraint } from '#kernel/database'
import type { PartyId } from '#kernel/ids'
import type { Principal } from '#kernel/principal'
import { system } from '#kernel/principal'
import { Problem } from '#kernel/problem'
import type { Services } from '#kernel/services'
import { identityProblems } from '../problems.ts'
import { findAccount, findPartyOfResidentId, returnNameCheck, saveRealName, takeNameCheck } from './account.ts'
import { checkNameForm } from './name-form.ts'

/** Asks the population source whether name and number belong to one person. @throws when it cannot be asked. */
export type AskPopulation = (
  services: Services,
  question: { readonly name: string; readonly residentId: string },
) => Promise<boolean>

export const nameChecksPerDay = 5
const day = 24 * 60 * 60 * 1000

/** Why the real name is asked for, as the person reads it later among the uses of their data. */
const purpose = { words: { zh: '实名核验', en: 'Real-name check' } }
const legalBasis = {
  zh: '《国务院关于在线政务服务的若干规定》（国务院令第716号）第五条',
  en: 'State Council Decree 716, article 5',
}

/**
 * Raises an account to level 2. Name and number are no secret: an account that a window made for somebody never goes to a
 * phone by them alone, but at a window only, with the card (`bindPhoneAtWindow`). Only after the source has agreed is it
 * looked up whether the number has another account: who does not know the name learns nothing.
 * @throws boundElsewhere for a number that has an account, with a phone or without
 */
export async function verifyRealName(
  services: Services,
  account: { readonly partyId: PartyId },
  typed: { readonly name: string; readonly residentId: string },
  askPopulation: AskPopulation,
): Promise<void> {
  const { apart, clock } = services
  const { name, residentId } = checkNameForm(typed, clock.now())
  const known = await apart(system, (own) => findAccount(own, account.partyId))
  if (known?.residentId === residentId) return
  // Another name would take this person's cases and certificates along.
  if (known?.residentId) throw identityProblems.namedAlready()
  const now = clock.now()
  const limit = { now, since: new Date(now.getTime() - day), most: nameChecksPerDay }
  const isAllowed = await apart(system, ({ db }) => takeNameCheck(db, account.partyId, limit))
  if (!isAllowed) throw identityProblems.tooManyNameChecks()

  const matches = await ask(services, account.partyId, { name, residentId }, askPopulation)
  const person: Principal = { kind: 'person', partyId: account.partyId, level: 1, name: null, sessionId: '' }
  const subject = { partyId: account.partyId, personNumber: residentId }
  const record = { act: 'identity.verify-real-name', subject, fields: ['name', 'residentId'], purpose, legalBasis }
  if (!matches) {
    await apart(person, ({ ledger }) => ledger.record({ ...record, result: 'refused' }))
    throw identityProblems.nameMismatch({ fields: [mismatchField] })
  }
  const other = await apart(system, (own) => findPartyOfResidentId(own, residentId))
  if (other !== undefined && other !== account.partyId) throw identityProblems.boundElsewhere()
  await apart(person, async (own) => {
    await save(own, account.partyId, { name, residentId })
    await own.ledger.record(record)
  })
}

async function ask(
  services: Services,
  partyId: PartyId,
  question: { name: string; residentId: string },
  askPopulation: AskPopulation,
): Promise<boolean> {
  try {
    return await askPopulation(services, question)
  } catch (error) {
    // Whatever keeps the source from answering is the same to the person: it is away, and they can go on later.
    services.log.warn('population source did not answer', { problem: error instanceof Problem ? error.code : 'error' })
    await services.apart(system, ({ db }) => returnNameCheck(db, partyId))
    throw identityProblems.populationAway()
  }
}

/** Two checks of one number at the same time: the unique index decides which account gets it. */
async function save(own: Services, partyId: PartyId, who: { name: string; residentId: string }): Promise<void> {
  try {
    if (!(await saveRealName(own, partyId, who))) throw identityProblems.namedAlready()
  } catch (error) {
    if (violatedConstraint(error) === 'accounts_resident_id_index_key') throw identityProblems.boundElsewhere()
    throw error
  }
}

const mismatchField = {
  field: 'name',
  words: { zh: '姓名和身份证号核对不上，请检查', en: 'Name and ID number do not match; check both' },
}
