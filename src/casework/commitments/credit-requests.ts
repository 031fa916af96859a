import { findId } from '#kernel/ids'
import type { Officer, Person } from '#kernel/principal'
import { kernelProblems } from '#kernel/problem'
import type { Services } from '#kernel/services'
import { mustBeImpartial } from '../assignment/kin.ts'
import { tidyReason } from '../office/tidy-reason.ts'
import { caseworkProblems } from '../problems.ts'
import { findCase } from '../store/case-store.ts'
import { commitmentBasis } from './commitment-basis.ts'
import { type CreditRecord, findCredit, updateCredit } from './credit.ts'
import { saidBy } from './officer-steps.ts'

type CreditServices = Pick<Services, 'db' | 'keys' | 'clock' | 'ledger'>

/** The person objects to a record (异议), or asks for it to be repaired once the matter is put right (信用修复). */
export async function askAboutCredit(
  services: CreditServices,
  person: Pick<Person, 'partyId'>,
  recordId: string,
  { asked, reason }: { readonly asked: string; readonly reason: string },
): Promise<void> {
  const id = findId<'credit'>(recordId)
  const record = id && (await findCredit(services, id))
  if (record?.partyId !== person.partyId) throw caseworkProblems.creditNotFound()
  if (record.state !== 'standing' || record.asked !== null) throw caseworkProblems.notNow()
  const kind = asked === 'appeal' || asked === 'repair' ? asked : undefined
  if (kind === undefined) throw kernelProblems.badRequest()
  const request = saidBy(services, null, tidyReason(reason))
  await write(services, record, { ...record, asked: kind, request, answer: null })
  await note(services, record, kind === 'appeal' ? 'casework.appeal-credit' : 'casework.ask-repair')
}

export interface AnswerCredit {
  readonly version: number
  readonly isGranted: boolean
  readonly reason: string
}

/**
 * The head of the organ answers, never one of the two who revoked: a granted appeal sets the record aside, a granted
 * repair ends it. Either way the person may commit again.
 */
export async function answerCredit(
  services: CreditServices,
  officer: Officer,
  recordId: string,
  { version, isGranted, reason }: AnswerCredit,
): Promise<void> {
  const id = findId<'credit'>(recordId)
  const record = id && (await findCredit(services, id))
  if (record?.organisationId !== officer.organisation.id) throw caseworkProblems.creditNotFound()
  const found = await findCase(services, { partyId: record.partyId, id: record.caseId })
  if (!found) throw caseworkProblems.creditNotFound()
  await mustBeImpartial(services, officer, found)
  if (!officer.duties.includes('head')) throw kernelProblems.notAllowed({ private: { duty: 'head' } })
  if (record.recordedBy.includes(officer.officerId)) throw caseworkProblems.notTheSecond()
  if (record.version !== version) throw caseworkProblems.decidedMeanwhile()
  if (record.asked === null) throw caseworkProblems.notNow()
  const answer = saidBy(services, officer, tidyReason(reason))
  const ended = record.asked === 'appeal' ? 'overturned' : 'repaired'
  const after = { ...record, asked: null, answer, state: isGranted ? ended : record.state } as const
  await write(services, record, after, isGranted ? 'credit-ended' : 'credit-stays')
  await note(services, record, 'casework.answer-credit')
}

async function write(...change: Parameters<typeof updateCredit>): Promise<void> {
  if (!(await updateCredit(...change))) throw caseworkProblems.decidedMeanwhile()
}

async function note({ ledger }: CreditServices, { partyId, title }: CreditRecord, act: string): Promise<void> {
  await ledger.record({
    act,
    subject: { partyId },
    fields: ['credit'],
    purpose: { words: title },
    legalBasis: commitmentBasis,
  })
}
