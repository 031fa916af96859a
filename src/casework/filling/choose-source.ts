import type { Services } from '#kernel/services'
import { actorFor, type Filling, roleOf } from '../applicant/applicant.ts'
import type { Fact } from '../case/case.ts'
import { mustBeLawful } from '../case/lawful.ts'
import { factField } from '../draft/correct-fact.ts'
import { caseworkProblems } from '../problems.ts'
import { putFact, readContent } from '../store/content-store.ts'
import { getCaseOf } from '../store/get-case.ts'
import { recordAct } from '../store/record-act.ts'
import { raiseTicket } from './data-tickets.ts'
import { factOf, hasValue } from './settle-fact.ts'

export interface ChooseSource {
  readonly factId: string
  /** Key of the source that is right (Fact.said). */
  readonly source: string
}

/**
 * Says which of several sources that contradict each other is right. What the others say is kept, the office sees all of
 * it, and who keeps the registers is told that they differ.
 * @throws unknownFact, noConflict, badAnswer for a source that said nothing
 */
export async function chooseSource(
  services: Pick<Services, 'db' | 'keys' | 'clock' | 'principal' | 'ledger'>,
  person: Filling,
  caseId: string,
  { factId, source }: ChooseSource,
): Promise<Fact> {
  const found = await getCaseOf(services, person, caseId, { lock: true })
  mustBeLawful(found, 'resolve', roleOf(person))
  const definition = found.item.online?.facts.find(({ id }) => id === factId)
  const before = (await readContent(services, found)).facts.find((fact) => fact.factId === factId)
  if (!definition || !before) throw caseworkProblems.unknownFact()
  if (before.status !== 'conflicting' && before.status !== 'chosen') throw caseworkProblems.noConflict()
  const right = before.said.find(({ key, value }) => key === source && hasValue(value))
  if (!right) {
    const words = { zh: '请选一个', en: 'Choose one of them' }
    throw caseworkProblems.badAnswer({ fields: [{ field: factField(factId), words }] })
  }

  // All of them were asked then: that is how old the conflict is, whichever word is chosen.
  const chosen: Fact = { ...factOf(definition, right, 'chosen', before.said), fetchedAt: before.fetchedAt }
  await putFact(services, found, chosen)
  await recordAct(services, found, { act: 'resolve', detail: { factId, source } }, actorFor(services, person))
  await services.ledger.record({
    act: 'casework.choose-source',
    subject: { partyId: person.partyId },
    fields: [factId],
    purpose: { itemCode: found.itemCode, words: found.item.name },
  })
  if (before.status === 'chosen') return chosen
  const others = before.said.filter(({ key, value }) => key !== source && hasValue(value))
  const sources = [right, ...others].map((each) => each.source)
  await raiseTicket(services, found, { kind: 'conflict', definition, sources })
  return chosen
}
