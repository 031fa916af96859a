import { findId } from '#kernel/ids'
import type { Officer } from '#kernel/principal'
import { kernelProblems } from '#kernel/problem'
import type { Services } from '#kernel/services'
import { catalogueProblems } from '../problems.ts'
import type { AbolishedProof } from './abolished-proof.ts'
import { listAbolishedProofs } from './list-abolished-proofs.ts'
import { type DemandRow, findDemand, markAnswered, selectDemands } from './proof-store.ts'
import { seals } from './report-demand.ts'

const mostListed = 500
const longestAnswer = 500

/** A demand for an abolished proof as staff see it. */
export interface Demand extends Pick<DemandRow, 'id' | 'place' | 'reportedAt' | 'due' | 'answeredFor' | 'answeredAt'> {
  readonly proof: AbolishedProof | undefined
  readonly what: string
  readonly contact: string | null
  readonly answer: string | null
}

type Worker = Pick<Services, 'db' | 'clock' | 'config' | 'keys' | 'ledger'>

/**
 * What people reported, the unanswered first. At most 500.
 * @throws kernel.not-allowed unless the officer manages items or supervises
 */
export async function listDemands(services: Worker, officer: Officer): Promise<Demand[]> {
  mustWatchProofs(officer)
  const found = await selectDemands(services.db, mostListed)
  if (found.length > 0) {
    await services.ledger.record({
      act: 'catalogue.list-demands',
      fields: ['what', 'contact'],
      purpose: { words: { zh: '处理索要已取消证明的举报', en: 'Handling reports of demands for abolished proofs' } },
    })
  }
  const proofs = await listAbolishedProofs(services)
  return found.map((row) => demandOf(services, proofs, row))
}

/**
 * Says what was done about a demand. Once: an answer is not changed.
 * @throws kernel.not-allowed, catalogue.unknown-demand, catalogue.demand-answered, catalogue.demand-incomplete
 */
export async function answerDemand(
  services: Worker,
  officer: Officer,
  { id, answer }: { readonly id: string; readonly answer: string },
): Promise<Demand> {
  const { db, clock, keys, ledger } = services
  mustWatchProofs(officer)
  const demand = findId(id) ? await findDemand(db, id) : undefined
  if (!demand) throw catalogueProblems.unknownDemand()
  if (demand.answeredAt) throw catalogueProblems.demandAnswered()
  const text = answer.trim()
  if (text === '' || [...text].length > longestAnswer) {
    const words = {
      zh: `写明怎么处理的，最多${longestAnswer}个字`,
      en: `Say what was done, in at most ${longestAnswer} characters`,
    }
    throw catalogueProblems.demandIncomplete({ fields: [{ field: 'answer', words }] })
  }

  const sealed = keys.seal(seals.what, text)
  const at = clock.now()
  const organisation = officer.organisation.name
  await markAnswered(db, id, { answer: sealed, officerId: officer.officerId, organisation, at })
  await ledger.record({
    act: 'catalogue.answer-demand',
    purpose: { words: { zh: '答复索要已取消证明的举报', en: 'Answer to a report of a demand for an abolished proof' } },
  })
  const answered = { ...demand, answer: sealed, answeredFor: organisation, answeredAt: at }
  return demandOf(services, await listAbolishedProofs(services), answered)
}

function mustWatchProofs({ duties }: Officer): void {
  const may = duties.includes('item-manager') || duties.includes('supervisor')
  if (!may) throw kernelProblems.notAllowed({ private: { act: 'catalogue.list-demands' } })
}

function demandOf({ keys }: Worker, proofs: readonly AbolishedProof[], row: DemandRow): Demand {
  const { id, place, reportedAt, due, answeredFor, answeredAt } = row
  return {
    ...{ id, place, reportedAt, due, answeredFor, answeredAt },
    proof: proofs.find((proof) => proof.id === row.proofId),
    what: keys.open(seals.what, row.what),
    contact: row.contact && keys.open(seals.contact, row.contact),
    answer: row.answer && keys.open(seals.what, row.answer),
  }
}
